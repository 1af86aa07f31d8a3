"""Add a group by hand, change what it is called and works on, and dissolve it."""

from dataclasses import dataclass, replace

from qidtool.actions.act import act
from qidtool.actions.join_workshop import check_details
from qidtool.actions.occasion import Occasion
from qidtool.actions.plan_series import LONGEST_TITLE
from qidtool.actions.ports import Answer
from qidtool.actions.seating import MOST_GROUPS, dissolve, living_groups, seat_all
from qidtool.domain.errors import refuse
from qidtool.domain.events import GroupsChanged
from qidtool.domain.groups import Group, GroupKind
from qidtool.domain.ids import GroupId
from qidtool.domain.roles import LEADERS


@dataclass(frozen=True)
class AddGroup:
    """Without a name screens call it by its place."""

    name: str = ""
    table: str = ""
    theme: str = ""
    kind: GroupKind | None = None


@dataclass(frozen=True)
class ChangeGroup:
    """All of what it says of itself from now on; what is left out is empty."""

    group: GroupId
    name: str = ""
    table: str = ""
    theme: str = ""
    kind: GroupKind | None = None


@dataclass(frozen=True)
class DissolveGroup:
    group: GroupId


@act("group.add", AddGroup, LEADERS)
def add_group(given: AddGroup, here: Occasion) -> Answer:
    """The act's id becomes the group's id. It stands behind all others, so that no group is called anew."""
    groups = living_groups(here)
    if len(groups) >= MOST_GROUPS:
        raise refuse("too_many_groups", most=MOST_GROUPS)
    place = max((one.position for one in groups), default=-1) + 1
    empty = Group(GroupId(here.act), here.workshop().id, place, "")
    group = _with_details(empty, given)
    here.tx.groups.add(group)
    return {"n": here.record(GroupsChanged((group.id,))), "group": group.id}


@act("group.change", ChangeGroup, LEADERS)
def change_group(given: ChangeGroup, here: Occasion) -> Answer:
    before = here.group(given.group)
    after = _with_details(before, given)
    if after == before:
        return {}
    here.tx.groups.put(after)
    return {"n": here.record(GroupsChanged((after.id,)))}


@act("group.dissolve", DissolveGroup, LEADERS)
def dissolve_group(given: DissolveGroup, here: Occasion) -> Answer:
    """Whoever sat in it sits in no group; what it wrote stays, and stays its own."""
    group = here.group(given.group)
    dissolve([group], here)
    seat_all(((one, None) for one in here.tx.participants.where(group=group.id, removed_at=None)), here)
    return {"n": here.record(GroupsChanged((group.id,)))}


def _with_details(group: Group, given: AddGroup | ChangeGroup) -> Group:
    check_details(given.name, given.table)
    if len(given.theme) > LONGEST_TITLE:
        raise refuse("title_too_long", most=LONGEST_TITLE)
    return replace(group, name=given.name, table=given.table, theme=given.theme, kind=given.kind)
