"""Put somebody into a group, into another one, or out of theirs."""

from dataclasses import dataclass

from qidtool.actions.act import act
from qidtool.actions.occasion import Occasion
from qidtool.actions.ports import Answer
from qidtool.actions.seating import check_seat, seat
from qidtool.domain.ids import GroupId, ParticipantId
from qidtool.domain.roles import LEADERS


@dataclass(frozen=True)
class AssignGroup:
    participant: ParticipantId
    group: GroupId | None = None
    """None to sit in no group."""


@act("group.assign", AssignGroup, LEADERS)
def assign_group(given: AssignGroup, here: Occasion) -> Answer:
    """What somebody wrote for the group before stays there."""
    person = here.participant(given.participant)
    group = None if given.group is None else here.group(given.group)
    if group is not None:
        check_seat(person, group, here)
    n = seat(person, None if group is None else group.id, here)
    return {} if n is None else {"n": n}
