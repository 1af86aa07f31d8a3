"""Form working groups of all who are present, by rule: functions and regions mixed, or each function by itself."""

from dataclasses import dataclass

from qidtool.actions.act import act
from qidtool.actions.occasion import Occasion
from qidtool.actions.ports import Answer
from qidtool.actions.seating import (
    MOST_GROUPS,
    MOST_MEMBERS,
    as_member,
    dissolve,
    keep_grouping,
    living_groups,
    people_present,
    seat_all,
)
from qidtool.domain.errors import refuse
from qidtool.domain.events import GroupsChanged, GroupsFormed
from qidtool.domain.group_sizes import NumberOfGroups, SizeOfGroups, Wish
from qidtool.domain.grouping import Formation, Mode, formed
from qidtool.domain.groups import Group, Grouping
from qidtool.domain.ids import GroupId, ParticipantId, new_id
from qidtool.domain.members import Member, plain
from qidtool.domain.people import Participant
from qidtool.domain.roles import LEADERS
from qidtool.domain.unmet import Unmet

FEWEST_PEOPLE = 2


@dataclass(frozen=True)
class FormGroups:
    """Either so many groups, or groups of so many."""

    mode: Mode
    number: int | None = None
    size: int | None = None


@act("groups.form", FormGroups, LEADERS)
def form_groups(given: FormGroups, here: Occasion) -> Answer:
    """Former groups are dissolved, and what they wrote stays theirs. Done again, it draws other lots."""
    wish, people = _wish(given), people_present(here)
    if len(people) < FEWEST_PEOPLE:
        raise refuse("too_few_people")
    formation = formed([as_member(one) for one in people], wish, given.mode, here.act)
    _check(formation)
    groups = [Group(GroupId(new_id()), here.workshop().id, place, "") for place in range(len(formation.groups))]
    _replace_groups(groups, people, here)
    seats = {one.id: group.id for group, inside in zip(groups, formation.groups, strict=True) for one in inside}
    n = seat_all(((one, seats[one.id]) for one in people), here)
    n = keep_grouping(Grouping(given.mode.value), here) or n
    unmet = [_told(one, groups, formation) for one in formation.unmet]
    return {"n": n, "groups": [one.id for one in groups], "unmet": unmet}


def _wish(given: FormGroups) -> Wish:
    wanted = [one for one in ((given.number, MOST_GROUPS), (given.size, MOST_MEMBERS)) if one[0] is not None]
    if len(wanted) != 1:
        raise refuse("groups_how_many")
    ((wish, most),) = wanted
    if wish is None or not 1 <= wish <= most:
        raise refuse("number_out_of_range", most=most)
    return SizeOfGroups(wish) if given.number is None else NumberOfGroups(wish)


def _check(formation: Formation) -> None:
    if len(formation.groups) > MOST_GROUPS:
        raise refuse("too_many_groups", most=MOST_GROUPS)
    if any(len(inside) > MOST_MEMBERS for inside in formation.groups):
        raise refuse("group_full", most=MOST_MEMBERS)


def _replace_groups(groups: list[Group], people: list[Participant], here: Occasion) -> None:
    """What there was before is noted, so that it can come back."""
    former = living_groups(here)
    seats = tuple((one.id, one.group) for one in people if one.group is not None)
    grouping = here.workshop().grouping.value
    here.record(GroupsFormed(tuple(one.id for one in former), seats, grouping))
    for one in groups:
        here.tx.groups.add(one)
    dissolve(former, here)
    here.record(GroupsChanged(tuple(one.id for one in (*former, *groups))))


def _told(unmet: Unmet, groups: list[Group], formation: Formation) -> Answer:
    """A function is named by somebody who holds it: an answer is kept for long, what people are stays with them."""
    everybody = [one for inside in formation.groups for one in inside]
    return {
        "kind": unmet.kind.value,
        "wanted": unmet.wanted,
        "got": unmet.got,
        "group": None if unmet.group is None else groups[unmet.group].id,
        "functions": [{"like": _holder(one.function, everybody), "number": one.number} for one in unmet.functions],
    }


def _holder(function: str, everybody: list[Member]) -> ParticipantId:
    return next(one.id for one in everybody if plain(one.function) == plain(function))
