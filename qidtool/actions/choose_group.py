"""Choose one's own group on the phone, while groups are formed by choice."""

from dataclasses import dataclass

from qidtool.actions.act import act
from qidtool.actions.occasion import Occasion
from qidtool.actions.ports import Answer
from qidtool.actions.seating import check_seat, seat
from qidtool.domain.errors import refuse
from qidtool.domain.groups import Grouping
from qidtool.domain.ids import GroupId
from qidtool.domain.roles import Role
from qidtool.domain.workshop import WorkshopStatus


@dataclass(frozen=True)
class ChooseGroup:
    group: GroupId


@act("group.choose", ChooseGroup, frozenset({Role.PARTICIPANT}))
def choose_group(given: ChooseGroup, here: Occasion) -> Answer:
    """Choosing again is changing; choosing the same again changes nothing."""
    workshop = here.workshop()
    if here.actor.participant is None:
        raise refuse("not_allowed")
    if workshop.status is not WorkshopStatus.OPEN:
        raise refuse("workshop_not_open")
    if workshop.grouping is not Grouping.CHOICE:
        raise refuse("choice_closed")
    person, group = here.participant(here.actor.participant), here.group(given.group)
    check_seat(person, group, here)
    n = seat(person, group.id, here)
    return {} if n is None else {"n": n}
