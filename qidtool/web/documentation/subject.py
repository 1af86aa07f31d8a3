"""What a documentation tells of, a workshop or a whole series, and what the visitor may do with it."""

from dataclasses import dataclass

from qidtool.actions.ask_for_job import MAKERS
from qidtool.actions.ports import Reading
from qidtool.domain.errors import refuse
from qidtool.domain.ids import RoomId
from qidtool.domain.roles import Role
from qidtool.domain.series import Series
from qidtool.domain.workshop import Workshop
from qidtool.web.house import gate
from qidtool.web.planning.shelf import in_order
from qidtool.web.visitor import roles_in_room

READERS = MAKERS | {Role.DOCUMENTER, Role.READER}
"""They read what is finished; what stands behind a word opens for those who work with it."""


@dataclass(frozen=True)
class Subject:
    """One workshop, or the whole series if there is none."""

    series: Series
    workshop: Workshop | None
    roles: frozenset[Role]
    beside: tuple[Workshop, ...] = ()
    """The workshops of the series, for those who may read all of it."""

    @property
    def room(self) -> RoomId:
        return self.workshop.id if self.workshop else self.series.id

    @property
    def title(self) -> str:
        return self.workshop.title if self.workshop else self.series.title

    @property
    def path(self) -> str:
        return f"{self.planned_at}/dokumentation"

    @property
    def planned_at(self) -> str:
        """Where its plan stands, for those who lead it."""
        return f"/workshops/{self.workshop.id}" if self.workshop else f"/reihen/{self.series.id}"

    @property
    def may_make(self) -> bool:
        return bool(self.roles & MAKERS)

    @property
    def hears_voices(self) -> bool:
        """Which contributions a word was counted from."""
        return self.may_make

    @property
    def leads(self) -> bool:
        return Role.FACILITATOR in self.roles


def subject_of(workshop: str, series: str) -> Subject:
    """One of the two is given; whatever the visitor may not read is simply not there."""
    room = workshop or series
    roles = roles_in_room(room) & READERS
    found = gate().store.read(lambda reading: _found(reading, room)) if roles else None
    # Behind a single workshop stands a series that nobody sees.
    if found is None or bool(found.workshop) is not bool(workshop) or (series and found.series.single):
        raise refuse("workshop_unknown")
    reads_all = bool(roles_in_room(found.series.id) & READERS) and not found.series.single
    return Subject(found.series, found.workshop, roles, found.beside if reads_all else ())


def _found(reading: Reading, room: str) -> Subject | None:
    workshop = reading.workshops.get(room)
    series = reading.series.get(workshop.series if workshop else room)
    if series is None:
        return None
    return Subject(series, workshop, frozenset(), in_order(reading.workshops.where(series=series.id)))
