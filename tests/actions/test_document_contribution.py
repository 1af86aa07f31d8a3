"""What the documentation writes down for a room or a group: whose it is, when, where, and as what it counts."""

import pytest

from qidtool.actions.ports import Tally
from qidtool.domain.errors import Refusal
from qidtool.domain.ids import StepId, WorkshopId
from tests.script import Story


@pytest.fixture
def kept(day: Story) -> Story:
    return day.tell("Mara appoints Dana as documenter")


@pytest.fixture
def table(bench: Story) -> Story:
    return bench.tell("Mara appoints Dana as documenter")


def test_it_comes_from_the_documentation_and_from_nobody_who_takes_part(kept: Story) -> None:
    kept.tell("""
        Dana writes down 'Die Tür klemmt'
        Ada writes 'Vertrauen'
        the wall shows: 'Die Tür klemmt', 'Vertrauen'
        the cockpit shows: 'Die Tür klemmt', 'Vertrauen'
        Ada's phone shows: 'Vertrauen'
        the protocol shows: 'Die Tür klemmt'
    """)
    card = kept.entry("Die Tür klemmt")
    assert (card["source"], card["late"], kept.entry("Vertrauen")["source"]) == ("documenter", False, "phone")
    tallies = kept.cast.gate.store.read(lambda reading: reading.tallies(WorkshopId(kept.room)))
    assert tallies[StepId(kept.steps[0])] == Tally(contributions=2, people=1)


def test_all_who_document_share_what_they_write_and_touch_nothing_else(kept: Story) -> None:
    kept.tell("""
        Mara adds Ida
        Mara writes 'Papier' for Ida
        Ada writes 'Vertrauen'
        Mara writes down 'Am Fenster'
        Dana writes down 'Die Tür klemmt'
        the protocol shows: 'Am Fenster', 'Die Tür klemmt'
        Dana changes 'Am Fenster' to 'Ganz am Fenster'
        Dana withdraws 'Die Tür klemmt'
        the protocol shows: 'Ganz am Fenster'
        Dana changes 'Vertrauen' to 'Misstrauen' is refused: contribution_unknown
        Dana withdraws 'Papier' is refused: contribution_unknown
        Ada changes 'Ganz am Fenster' to 'Hier' is refused: contribution_unknown
        Ada writes down 'Selbst' is refused: not_allowed
        Mara changes 'Ganz am Fenster' to 'Weit am Fenster'
        Mara hides 'Weit am Fenster'
        'Weit am Fenster' is hidden on the protocol
        the wall shows: 'Papier', 'Vertrauen'
    """)


def test_it_is_written_until_the_step_closes_and_gone_whenever_somebody_asks(kept: Story) -> None:
    """What is said goes on while phones rest, or answer in the next pass."""
    kept.tell("""
        Mara locks step 1
        Dana writes down 'eins'
        Mara turns step 1 to 'heard'
        Dana writes down 'zwei'
        Mara closes step 1
        Dana writes down 'drei' is refused: step_closed
        Mara writes down 'drei' is refused: step_closed
        Dana changes 'eins' to 'vier' is refused: step_closed
        Dana withdraws 'eins'
        the cockpit shows: 'zwei'
        Mara plans a step that accepts late with 'Was bleibt?'
        Dana writes down 'drei' is refused: step_not_open_yet
        Mara opens step 2
        Mara closes step 2
        Dana writes down 'drei'
        Mara ends the workshop
        Dana writes down 'fünf' is refused: workshop_not_open
    """)
    assert [kept.entry(text)["late"] for text in ("zwei", "drei")] == [False, True]


def test_only_what_people_say_is_written_down(table: Story) -> None:
    """What the moderation writes for itself is not for everybody, and nobody chooses in another's place."""
    table.tell("""
        Dana writes down 'Ein Zitat' as 'quotes' is refused: not_documented
        Dana writes down '' as 'vote' is refused: not_documented
        Dana writes down 'Nirgends' as 'none' is refused: input_unknown
        Dana writes down 'In jedem Raum' as 'there'
        Dana writes down 'Ohne Reihe' as 'pyramid' is refused: placing_wrong
    """)


def test_what_a_group_says_is_the_groups(table: Story) -> None:
    table.tell("""
        Dana writes down 'Mut' as 'poster' is refused: group_missing
        Dana writes down 'Mut' as 'poster' of 'Rot'
        Bo's phone shows: 'Mut'
        Cem's phone shows: nothing
        Bo changes 'Mut' to 'Großmut'
        the protocol shows: 'Großmut'
        Ada puts 'Zeit' on the poster
        Ada puts 'Ruhe' on the poster
        Dana writes down 'Brot' as 'poster' of 'Rot' is refused: too_many
        the protocol shows: 'Großmut'
        Dana writes down 'Am Tisch' as 'there' of 'Blau'
        Cem's phone shows: nothing
    """)
    assert table.entry("Am Tisch")["group"] == table.group("Blau")
    said = {"step": table.steps[0], "input": "there", "prompt": "q1", "text": "Wo?", "group": table.steps[0]}
    with pytest.raises(Refusal, match="group_unknown"):
        table.act("Dana", "contribution.document", **said)


def test_with_approval_it_waits_like_everybodys(kept: Story) -> None:
    kept.tell("""
        Mara plans a step for approval with 'Was bleibt?'
        Mara opens step 2
        Dana writes down 'Mut'
        'Mut' is waiting on the protocol
        the wall shows: nothing
        Mara approves 'Mut'
        'Mut' is visible on the protocol
        Dana changes 'Mut' to 'Übermut'
        'Übermut' is waiting on the protocol
        the wall shows: nothing
    """)
