"""Opening and ending a workshop."""

from qidtool.domain.ids import HOUSE
from tests.cast import privacy
from tests.script import Story


def test_nobody_joins_before_it_opens_or_after_it_ended(story: Story) -> None:
    story.tell("""
        Mara plans the workshop 'Trier'
        Ada joins is refused: workshop_not_open
        Mara opens the workshop
        Ada joins
        Mara ends the workshop
        Bo joins is refused: workshop_not_open
        Mara opens the workshop
        Bo joins
    """)


def test_it_opens_only_when_everybody_can_be_told_what_for(story: Story) -> None:
    for missing in ("responsible", "purpose", "delete_on"):
        known = privacy() | {missing: ""}
        planned = story.cast.acts("Mara", HOUSE, "workshop.plan_single", title="Trier", privacy=known)
        story.room = planned["workshop"]
        story.tell("Mara opens the workshop is refused: privacy_incomplete")


def test_opening_twice_is_opening_once(day: Story) -> None:
    assert day.act("Mara", "workshop.open") == {}


def test_participants_neither_open_nor_end_it(day: Story) -> None:
    day.tell("""
        Ada ends the workshop is refused: not_allowed
        Zoe ends the workshop is refused: not_allowed
        Dana ends the workshop is refused: not_allowed
    """)
