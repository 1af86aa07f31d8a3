"""Take the last forming of groups back, and then the one before it: everybody sits again where they sat."""

from dataclasses import dataclass, replace

from qidtool.actions.act import act
from qidtool.actions.occasion import Occasion
from qidtool.actions.ports import Answer
from qidtool.actions.seating import dissolve, keep_grouping, living_groups, people_present, seat_all
from qidtool.domain.errors import refuse
from qidtool.domain.events import GroupsChanged, GroupsFormed
from qidtool.domain.groups import Grouping
from qidtool.domain.roles import LEADERS

_FAR_ENOUGH = 60
"""So many formings and takings back are looked through; each remembers where everybody sat."""


@dataclass(frozen=True)
class TakeBackForming:
    pass


@act("groups.take_back", TakeBackForming, LEADERS)
def take_back_forming(_given: TakeBackForming, here: Occasion) -> Answer:
    """Groups made since then are dissolved with it, and who joined since then sits in no group."""
    found = _last_forming(here)
    if found is None:
        raise refuse("no_forming_to_take_back")
    taken_back, forming = found
    here.record(GroupsFormed(takes_back=taken_back))
    n, seats = _bring_back_groups(forming, here), dict(forming.seats)
    n = seat_all(((one, seats.get(one.id)) for one in people_present(here)), here) or n
    n = keep_grouping(Grouping(forming.grouping), here) or n
    return {"n": n, "groups": [one.id for one in living_groups(here)]}


def _last_forming(here: Occasion) -> tuple[int, GroupsFormed] | None:
    """The newest forming that was not yet taken back."""
    taken_back: set[int] = set()
    for recorded in here.tx.journal.last_of(here.room, GroupsFormed.kind, _FAR_ENOUGH):
        forming = recorded.event
        assert isinstance(forming, GroupsFormed)
        if forming.takes_back is not None:
            taken_back.add(forming.takes_back)
        elif recorded.n not in taken_back:
            return recorded.n, forming
    return None


def _bring_back_groups(forming: GroupsFormed, here: Occasion) -> int:
    made_since = [one for one in living_groups(here) if one.id not in forming.former]
    former = here.tx.groups.of(forming.former)
    dissolve(made_since, here)
    for one in former:
        here.tx.groups.put(replace(one, dissolved_at=None))
    return here.record(GroupsChanged(tuple(one.id for one in (*former, *made_since))))
