"""Who sits in which group: putting people into one and out of it, so that every screen hears of it."""

from collections.abc import Iterable
from dataclasses import replace
from functools import cache

from qidtool.actions.occasion import Occasion
from qidtool.actions.set_wall import hang
from qidtool.domain.contributions import ContributionStatus
from qidtool.domain.errors import refuse
from qidtool.domain.events import ParticipantGrouped, WorkshopChanged
from qidtool.domain.grouping import Mode, late
from qidtool.domain.groups import Group, Grouping
from qidtool.domain.ids import ContributionId, GroupId
from qidtool.domain.members import Member
from qidtool.domain.people import Participant

MOST_GROUPS = 500
MOST_MEMBERS = 250
"""What a group writes is told to each of its phones by itself; beyond this a hall would have to wait for it."""
_MODES = {Grouping.SPREAD: Mode.SPREAD, Grouping.GATHER: Mode.GATHER}


def living_groups(here: Occasion) -> list[Group]:
    """In the order in which people know them."""
    return here.tx.groups.where(workshop=here.room, dissolved_at=None)


def people_present(here: Occasion) -> list[Participant]:
    """By phone and on paper."""
    return here.tx.participants.where(workshop=here.room, removed_at=None)


def as_member(person: Participant) -> Member:
    return Member(person.id, person.function, person.region)


def seat(person: Participant, group: GroupId | None, here: Occasion) -> int | None:
    """The number of what happened; none where somebody sits already."""
    return seat_all([(person, group)], here)


def seat_all(seats: Iterable[tuple[Participant, GroupId | None]], here: Occasion) -> int | None:
    """What a group has written comes to whoever comes, and leaves with whoever leaves."""

    @cache
    def written_by(group: GroupId | None) -> tuple[ContributionId, ...]:
        entries = here.tx.contributions.where(group=group, for_group=True) if group else []
        return tuple(one.id for one in entries if one.status is not ContributionStatus.WITHDRAWN)

    n = None
    for person, group in seats:
        if person.group != group:
            here.tx.participants.put(replace(person, group=group))
            both = written_by(person.group) + written_by(group)
            n = here.record(ParticipantGrouped(person.id, person.group, group, both))
    return n


def seat_late(person: Participant, here: Occasion) -> int | None:
    """Somebody who joins while groups are formed by rule comes where they fit; elsewhere they wait to be put."""
    mode = _MODES.get(here.workshop().grouping)
    if mode is None:
        return None
    members: dict[GroupId, list[Member]] = {one.id: [] for one in living_groups(here)}
    for one in people_present(here):
        if one.group in members:
            members[one.group].append(as_member(one))
    with_room = {group: inside for group, inside in members.items() if len(inside) < MOST_MEMBERS}
    if not with_room:
        return None
    place = late(list(with_room.values()), as_member(person), mode)
    return seat(person, list(with_room)[place], here)


def check_seat(person: Participant, group: Group, here: Occasion) -> None:
    others = here.tx.participants.where(group=group.id, removed_at=None)
    if len([one for one in others if one.id != person.id]) >= MOST_MEMBERS:
        raise refuse("group_full", most=MOST_MEMBERS)


def dissolve(groups: Iterable[Group], here: Occasion) -> None:
    """Whoever sat there is put elsewhere by whoever dissolves; a wall that called one of them to speak calls nobody."""
    gone = {one.id: one for one in groups}
    for one in gone.values():
        here.tx.groups.put(replace(one, dissolved_at=here.now))
    workshop = here.workshop()
    if workshop.wall.group in gone:
        hang(workshop, replace(workshop.wall, group=None), here)


def keep_grouping(grouping: Grouping, here: Occasion) -> int | None:
    workshop = here.workshop()
    if workshop.grouping is grouping:
        return None
    here.tx.workshops.put(replace(workshop, grouping=grouping))
    return here.record(WorkshopChanged(workshop.id))
