"""Arranging entries: another row, another thing, a mark, a passage; their words stay as they are."""

from typing import Any

import pytest

from qidtool.domain.errors import Refusal
from qidtool.domain.ids import new_id
from tests.script import Story


def test_whoever_may_change_it_may_arrange_it_and_the_moderation_may(bench: Story) -> None:
    bench.tell("""
        Ada lays 'Zeit' into row 1
        Ada moves 'Zeit' to row 3
        'Zeit' lies in row 3
        Bo moves 'Zeit' to row 2 is refused: contribution_unknown
        Mara moves 'Zeit' to row 2
        'Zeit' lies in row 2
        Ada ranks 'Quote' at 1
        Bo moves 'Quote' to row 3
        'Quote' lies in row 3
        Cem moves 'Quote' to row 1 is refused: contribution_unknown
    """)
    for screen in ("Bo's phone", "the wall", "the cockpit"):
        assert bench.sees(screen)["contributions"][bench.ids["Quote"]]["row"] == 2
    assert bench.entry("Quote")["edited"] is False


def test_two_ranks_change_places(bench: Story) -> None:
    bench.tell("""
        Ada ranks 'Quote' at 1
        Ada ranks 'Dauer' at 2
        Cem ranks 'Briefe' at 1
        Bo moves 'Dauer' to row 1
        'Dauer' lies in row 1
        'Quote' lies in row 2
        'Briefe' lies in row 1
        Mara moves 'Dauer' to row 2
        'Quote' lies in row 1
        Ada withdraws 'Dauer'
        Ada moves 'Quote' to row 2
        'Quote' lies in row 2
    """)


def test_with_another_goal_there_has_to_be_room(bench: Story) -> None:
    bench.tell("""
        Ada aims at 'Stelle'
        Ada aims at 'Raum'
        Ada needs 'Geld' for 'Stelle'
        Ada needs 'Antrag' for 'Stelle'
        Ada needs 'Schlüssel' for 'Raum'
        Bo moves 'Schlüssel' to 'Stelle' is refused: too_many
        Bo moves 'Antrag' to 'Raum'
        'Antrag' belongs to 'Raum'
        Ada measures 'Anruf' as number 1 for 'Stelle'
        Ada measures 'Brief' as number 1 for 'Raum'
        Ada measures 'Besuch' as number 2 for 'Raum'
        Ada moves 'Brief' to 'Stelle' is refused: row_taken
        Ada moves 'Besuch' to 'Stelle'
        Ada moves 'Besuch' to row 1
        'Anruf' lies in row 2
        'Brief' lies in row 1
    """)


def test_a_choice_is_changed_by_arranging_it(bench: Story) -> None:
    bench.tell("""
        Ada votes for 'Was bremst?'
        Ada moves 'Adas Stimme' to 'Was trägt?'
        'Adas Stimme' belongs to 'Was trägt?'
        Ada moves 'Adas Stimme' to '' is refused: about_missing
    """)
    with pytest.raises(Refusal, match="about_unknown"):
        bench.act("Ada", "contribution.arrange", contribution=bench.ids["Adas Stimme"], about="q9")


def test_what_somebody_chose_is_theirs_to_change(bench: Story) -> None:
    bench.tell("""
        Ada votes for 'Was bremst?'
        Mara moves 'Adas Stimme' to 'Was trägt?' is refused: contribution_unknown
        Bo decides for 'Was bremst?'
        Mara moves 'Entscheidung' to 'Was trägt?' is refused: contribution_unknown
        Ada moves 'Entscheidung' to 'Was trägt?'
    """)
    entry = new_id()
    choice = {"step": bench.steps[0], "input": "decision", "about": "q1", "group": bench.group("Blau")}
    bench.act("Mara", "contribution.write", entry, **choice)
    bench.act("Mara", "contribution.arrange", contribution=entry, about="q2")
    assert bench.sees("Cem's phone")["contributions"][entry]["about"] == "q2"


def test_marks_and_passages_come_and_go(bench: Story) -> None:
    bench.tell("""
        Mara quotes 'Wir fangen einfach an' of 'Rot'
        Mara marks 'Wir fangen einfach an' as 'exact', 'consent'
        Mara underlines 'einfach' in 'Wir fangen einfach an'
    """)
    entry = bench.entry("Wir fangen einfach an")
    assert (entry["marks"], entry["passages"]) == (["exact", "consent"], [[11, 18]])
    bench.tell("Mara marks 'Wir fangen einfach an' as nothing")
    assert "marks" not in bench.entry("Wir fangen einfach an")


def test_other_words_have_no_passages_yet(bench: Story) -> None:
    bench.tell("""
        Mara quotes 'Wir fangen an' of 'Rot'
        Mara marks 'Wir fangen an' as 'exact'
        Mara underlines 'fangen' in 'Wir fangen an'
        Mara changes 'Wir fangen an' to 'Wir fangen an'
    """)
    assert bench.entry("Wir fangen an")["passages"] == [[4, 10]]
    bench.tell("Mara changes 'Wir fangen an' to 'Wir bleiben'")
    entry = bench.entry("Wir bleiben")
    assert ("passages" in entry, entry["marks"], entry["about"]) == (False, ["exact"], bench.group("Rot"))


def test_what_an_entry_belongs_to_may_be_gone_and_it_stays_where_it_is(bench: Story) -> None:
    bench.tell("""
        Ada aims at 'Stelle'
        Ada measures 'Anruf' as number 1 for 'Stelle'
        Mara quotes 'Wir' of 'Rot'
        Bo withdraws 'Stelle'
        the cockpit shows: 'Anruf', 'Wir'
        Ada moves 'Anruf' to row 2
        'Anruf' lies in row 2
        Mara dissolves 'Rot'
        Mara marks 'Wir' as 'exact'
    """)
    assert bench.entry("Anruf")["about"] == bench.ids["Stelle"]
    assert bench.entry("Wir")["about"] == bench.group("Rot")


def test_nothing_is_about_itself(bench: Story) -> None:
    bench.tell("""
        Ada aims at 'Stelle'
        Ada needs 'Geld' for 'Stelle'
        Ada moves 'Geld' to 'Geld' is refused: about_unknown
    """)


def test_only_while_the_step_is_open_and_the_moderation_longer(bench: Story) -> None:
    bench.tell("""
        Ada lays 'Zeit' into row 1
        Mara locks step 1
        Ada moves 'Zeit' to row 2 is refused: step_locked
        Mara unlocks step 1
        Mara closes step 1
        Ada moves 'Zeit' to row 2 is refused: step_closed
        Mara moves 'Zeit' to row 2
        'Zeit' lies in row 2
        Ada withdraws 'Zeit'
        Mara moves 'Zeit' to row 3 is refused: contribution_withdrawn
    """)


def test_arranging_as_it_lies_is_nothing(bench: Story) -> None:
    bench.tell("Ada lays 'Zeit' into row 1")
    assert bench.act("Ada", "contribution.arrange", contribution=bench.ids["Zeit"], row=0) == {}


def test_on_a_frozen_wall_nothing_moves(bench: Story) -> None:
    bench.tell("""
        Ada ranks 'Quote' at 1
        Ada ranks 'Dauer' at 2
        Cem puts 'Zeit' on the poster
        Mara freezes the wall
        Ada moves 'Dauer' to row 1
        the wall shows: 'Zeit'
        Mara reveals the wall
        the wall shows: 'Quote', 'Dauer', 'Zeit'
    """)


def test_words_that_leave_the_wall_leave_its_clouds(bench: Story) -> None:
    """Otherwise they would stay there when they are changed before the reveal."""
    bench.tell("Ada puts 'Mut' on the poster")
    cloud = bench.act("Mara", "cloud.ask", step=bench.steps[0], prompt="q1", input="poster")["cloud"]
    bench.draws(cloud, ["Mut"])

    def words() -> list[Any]:
        return [one["text"] for one in bench.sees("the wall")["clouds"][cloud]["words"]]

    assert words() == ["Mut"]
    bench.tell("Ada underlines 'M' in 'Mut'")
    assert words() == ["Mut"]
    bench.tell("Mara freezes the wall\nAda underlines 'ut' in 'Mut'")
    assert words() == []
