"""Results can be read for every step, also when its method is gone or cannot draw them."""

from dataclasses import replace
from pathlib import Path

import pytest

from qidtool.app import House
from qidtool.catalogue import Catalogue, load_folders
from qidtool.web.house import Parts
from tests.methodkit.folders import copied, with_rules
from tests.script import Story
from tests.web.planning.browser import Browser


@pytest.fixture
def path(day: Story) -> str:
    day.tell("""
        Ada writes 'Mut'
        Bo writes 'mut'
        Ada writes 'Unsinn'
        Mara hides 'Unsinn'
        Mara notes 'Es wurde viel gelacht.'
    """)
    return f"/workshops/{day.room}/ergebnisse"


def test_results_count_what_was_said_and_what_is_hidden(mara: Browser, path: str) -> None:
    text = mara.looks(path).text
    assert "2 Personen 2 Beiträge 1 weiterer ist verborgen und fehlt hier" in text
    assert "1 verborgener Beitrag steht nicht in dieser Liste." in text
    assert "Was stärkt uns?" in text
    assert "(2 ×)" in text
    assert "Es wurde viel gelacht." in text
    assert "Unsinn" not in text


def test_without_the_method_words_stay_a_plain_list_with_a_sentence(
    mara: Browser, house: House, day: Story, path: str
) -> None:
    house.app.extensions["qidtool"] = replace(parts_of(house), catalogue=Catalogue({}))
    text = mara.looks(path).text
    assert "Die Methode „two_rounds“ ist hier nicht installiert." in text
    assert "(2 ×)" in text
    assert "Besonderheit dieser Runde Es wurde viel gelacht." in text
    assert "Unsinn" not in text
    plan = mara.looks(path.replace("ergebnisse", "planung"))
    assert (plan.status, "Die Methode ist hier nicht mehr installiert." in plan.text) == (200, True)
    (edit,) = [one for one in plan.links if one.partition("#")[0].endswith(day.steps[0])]
    assert mara.looks(edit.partition("#")[0]).status == 200


def test_without_the_method_groups_stand_under_their_names_and_a_choice_with_its_number(
    mara: Browser, bench: Story
) -> None:
    bench.tell("""
        Ada aims at 'Ein Garten'
        Bo needs 'Wasser' for 'Ein Garten'
        Cem aims at 'Ein Chor'
        Ada votes for 'Was bremst?'
        Bo votes for 'Was bremst?'
        Cem lays 'Musik' into row 3
    """)
    page = mara.looks(f"/workshops/{bench.room}/ergebnisse")
    assert "Rot Ein Garten Wasser – Bedarf Blau Ein Chor" in page.text
    assert "Stimme Alle Zahlen Stimme Was Anzahl Was bremst? 2 Was trägt? 0" in page.text
    assert "Pyramide oben Musik mitte unten" in page.text


def with_report(house: House, shelf: Path, report: str) -> None:
    """The house has one method, which tells something of its own."""
    folder = with_rules(copied(shelf / "two_rounds"), "def tells(results):\n    return (Heading('Im Ganzen'),)")
    (folder / "report.html").write_text(report, "utf-8")
    house.app.extensions["qidtool"] = replace(parts_of(house), catalogue=load_folders([folder]))


def test_a_report_is_given_what_the_method_tells(mara: Browser, house: House, path: str, tmp_path: Path) -> None:
    with_report(house, tmp_path, "<p>Kurz:</p>{{ told }}")
    assert "Kurz: Im Ganzen" in mara.looks(path).text


def test_a_report_that_fails_leaves_what_the_method_tells(
    mara: Browser, house: House, path: str, tmp_path: Path
) -> None:
    with_report(house, tmp_path, "{{ results.nothing }}")
    text = mara.looks(path).text
    assert "Der Bericht der Methode „two_rounds“ ließ sich nicht zeichnen." in text
    assert "Im Ganzen" in text


def test_a_step_nobody_has_written_in_says_so(mara: Browser, day: Story) -> None:
    assert "Noch leer." in mara.looks(f"/workshops/{day.room}/ergebnisse").text


def parts_of(house: House) -> Parts:
    parts = house.app.extensions["qidtool"]
    assert isinstance(parts, Parts)
    return parts
