"""Who is at one place: people with a phone and people on paper, and the groups they sit in."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from qidtool.cli.demo_series.desk import Desk, Doing
from qidtool.cli.demo_series.script import Place, Plan
from qidtool.domain.actors import THE_HOUSE, Actor
from qidtool.domain.groups import GroupKind
from qidtool.domain.ids import ParticipantId, SessionId, WorkshopId
from qidtool.gate.identity import hash_of, new_token


@dataclass(frozen=True)
class Table:
    """A group; its members come to this theme in the end."""

    id: str
    theme: int


@dataclass(frozen=True)
class Person:
    id: str
    table: Table | None
    phone: Actor | None
    """None for somebody for whom the moderation types."""


@dataclass(frozen=True)
class Hall:
    workshop: WorkshopId
    people: tuple[Person, ...]
    tables: tuple[Table, ...]

    def at(self, table: Table) -> list[Person]:
        return [one for one in self.people if one.table == table]


@dataclass(frozen=True)
class _Guest:
    name: str
    function: str
    region: str


def gather(desk: Desk, workshop: WorkshopId, plan: Plan, place: Place) -> Hall:
    groups = tuple(_groups(desk, workshop, plan, place))
    seats = [groups[number % len(groups)] if groups else None for number in range(place.people)]
    kinds = [place.groups[number % len(groups)].functions if groups else "" for number in range(place.people)]
    names = desk.chance.some(plan.names, place.people)
    guests = [_guest(desk, plan, name, kind) for name, kind in zip(names, kinds, strict=True)]
    people = tuple(_come_in(desk, workshop, guests, seats, place.people - place.on_paper))
    if groups:
        sits = [{"participant": one.id, "group": one.table.id} for one in people if one.table]
        desk.all(workshop, [desk.mine("group.assign", one) for one in sits])
    return Hall(workshop, people, groups)


def _groups(desk: Desk, workshop: WorkshopId, plan: Plan, place: Place) -> Iterator[Table]:
    for number, one in enumerate(place.groups, start=1):
        kind = GroupKind.HOMOGENEOUS if one.functions else GroupKind.HETEROGENEOUS
        data = {"name": one.name, "table": str(number), "kind": kind.value}
        yield Table(desk.do(workshop, "group.add", data)["group"], (one.theme - 1) % max(len(plan.themes), 1))


def _guest(desk: Desk, plan: Plan, name: str, kind: str) -> _Guest:
    function = desk.chance.often_said(plan.functions[kind or desk.chance.one(list(plan.functions))])
    return _Guest(name, function, desk.chance.often_said(plan.regions))


def _come_in(
    desk: Desk, workshop: WorkshopId, guests: Sequence[_Guest], seats: Sequence[Table | None], with_phone: int
) -> Iterator[Person]:
    """Those without a phone come last; the moderation writes them down."""
    doings: list[Doing] = []
    people: list[Person] = []
    for number, (guest, table) in enumerate(zip(guests, seats, strict=True)):
        who = {"name": guest.name, "function": guest.function, "region": guest.region}
        act, person = desk.chance.id(), desk.chance.id()
        if number < with_phone:
            seat = {"participant": person, "key_hash": hash_of(new_token()), **who}
            doings.append(Doing(THE_HOUSE, "participant.join", seat, act))
            phone = Actor(SessionId(act), participant=ParticipantId(person), workshop=workshop)
            people.append(Person(person, table, phone))
        else:
            doings.append(Doing(desk.mara, "participant.add", who, act))
            people.append(Person(act, table, None))
    desk.all(workshop, doings)
    yield from people
