"""The sentence that stands for a cloud."""

from qidtool.analysis.clouds.alternative import alternative
from qidtool.analysis.clouds.fresh import laid_out
from qidtool.analysis.words.counting import Counting
from tests.analysis.heard import table


def test_it_says_what_the_cloud_shows() -> None:
    found = table("Zeit", "Zeit", "Raum", counting=Counting(more_than=0))
    assert alternative("Was entlastet?", found, laid_out(found.in_cloud)).german == (
        "Wortwolke zu „Was entlastet?“: 2 Begriffe aus 3 Beiträgen, am häufigsten: Zeit (2), Raum (1)."
    )


def test_one_is_one_and_none_is_none() -> None:
    one, none = table("Zeit", counting=Counting(more_than=0)), table()
    assert alternative("Was entlastet?", one, laid_out(one.in_cloud)).german == (
        "Wortwolke zu „Was entlastet?“: 1 Begriff aus 1 Beitrag, am häufigsten: Zeit (1)."
    )
    nothing = alternative("Was entlastet?", none, laid_out([])).german
    assert nothing == "Wortwolke zu „Was entlastet?“: noch keine Begriffe."


def test_what_found_no_room_is_said() -> None:
    found = table("Zeit", "Wort " + "x" * 300, counting=Counting(more_than=0))
    assert alternative("Was?", found, laid_out(found.in_cloud)).german.endswith("1 Begriff steht nur in der Tabelle.")
