"""A person's series and workshops as they stand on the shelf, those they lead and those whose protocol they keep."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from qidtool.actions.ports import Reading
from qidtool.domain.ids import AccountId, WorkshopId
from qidtool.domain.roles import Role
from qidtool.domain.series import Series
from qidtool.domain.workshop import Workshop, WorkshopStatus

_LAST = "9999"
"""Behind every day: workshops without a day come after those with one."""


@dataclass(frozen=True)
class Row:
    """A series with those of its workshops that the person leads."""

    series: Series
    workshops: tuple[Workshop, ...]
    leads_series: bool


@dataclass(frozen=True)
class Shelf:
    next: Workshop | None
    rows: tuple[Row, ...]
    singles: tuple[Workshop, ...]
    documented: tuple[Workshop, ...] = ()
    """Whose protocol the person keeps, without leading them."""

    @property
    def is_empty(self) -> bool:
        return not self.rows and not self.singles and not self.documented


def shelf_of(reading: Reading, account: AccountId, today: str) -> Shelf:
    led, workshops = _places(reading, account, Role.FACILITATOR)
    _, documented = _places(reading, account, Role.DOCUMENTER)
    known = {one.id: one for one in [*led, *reading.series.of(one.series for one in workshops.values())]}
    mine = {one.id for one in led}
    rows = [Row(one, _of(one, workshops.values()), one.id in mine) for one in known.values()]
    return Shelf(
        next=next_of([one for one in workshops.values() if not known[one.series].rehearsal_of], today),
        rows=tuple(sorted((one for one in rows if not one.series.single), key=lambda one: -one.series.created_at)),
        singles=in_order(each for one in rows if one.series.single for each in one.workshops),
        documented=in_order(one for key, one in documented.items() if key not in workshops),
    )


def _places(reading: Reading, account: AccountId, role: Role) -> tuple[list[Series], dict[WorkshopId, Workshop]]:
    """The series and workshops in which somebody has this role; who belongs to a series belongs to its workshops."""
    rooms = [one.room for one in reading.staff.where(account=account, role=role.value)]
    series = reading.series.of(rooms)
    workshops = {one.id: one for one in reading.workshops.of(rooms)}
    for one in series:
        workshops.update((each.id, each) for each in reading.workshops.where(series=one.id))
    return series, workshops


def next_of(workshops: Sequence[Workshop], today: str) -> Workshop | None:
    """An open one, else the first that lies ahead."""
    running = [one for one in workshops if one.status is WorkshopStatus.OPEN]
    ahead = [one for one in workshops if one.status is WorkshopStatus.PLANNED and one.held_on >= today]
    return next(iter(in_order(running) or in_order(ahead)), None)


def in_order(workshops: Iterable[Workshop]) -> tuple[Workshop, ...]:
    return tuple(sorted(workshops, key=lambda one: (one.held_on or _LAST, one.created_at)))


def _of(series: Series, workshops: Iterable[Workshop]) -> tuple[Workshop, ...]:
    return in_order(one for one in workshops if one.series == series.id)
