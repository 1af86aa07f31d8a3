"""What screens count: cards of people, on phone and paper, and not what the moderation notes for itself."""

from qidtool.actions.ports import Tally
from qidtool.domain.ids import WorkshopId
from tests.script import Story


def test_notes_of_the_moderation_are_no_contributions(day: Story) -> None:
    day.tell("""
        Ada writes 'Mut'
        Ada writes 'Zeit'
        Bo writes 'Geduld'
        Mara notes 'leise'
        Bo withdraws 'Geduld'
    """)
    tallies = day.cast.gate.store.read(lambda reading: reading.tallies(WorkshopId(day.room)))
    assert tallies == {day.steps[0]: Tally(contributions=2, people=1)}
