"""What the visitor leads: everything else is simply not there."""

from dataclasses import dataclass

from qidtool.actions.ports import Reading
from qidtool.domain.agenda import Step
from qidtool.domain.errors import refuse
from qidtool.domain.ids import HOUSE, RoomId
from qidtool.domain.roles import PLANNERS, Role
from qidtool.domain.series import Series
from qidtool.domain.workshop import Workshop
from qidtool.web.house import gate
from qidtool.web.visitor import leads, roles_in_room


@dataclass(frozen=True)
class LedWorkshop:
    workshop: Workshop
    series: Series
    steps: tuple[Step, ...]
    leads_series: bool
    """Somebody may lead one workshop of a series and nothing else of it."""

    def step(self, step_id: str) -> Step:
        found = next((one for one in self.steps if one.id == step_id), None)
        if found is None:
            raise refuse("step_unknown")
        return found


def led_workshop(text: str) -> LedWorkshop:
    room = leads(text)
    workshop, series, steps = gate().store.read(lambda reading: _found(reading, room))
    if workshop is None or series is None:
        raise refuse("workshop_unknown")
    return LedWorkshop(workshop, series, tuple(steps), Role.FACILITATOR in roles_in_room(series.id))


def _found(reading: Reading, room: RoomId) -> tuple[Workshop | None, Series | None, list[Step]]:
    workshop = reading.workshops.get(room)
    series = reading.series.get(workshop.series) if workshop else None
    return workshop, series, reading.steps.where(workshop=room)


def led_series(text: str) -> Series:
    room = leads(text)
    series = gate().store.read(lambda reading: reading.series.get(room))
    if series is None:
        raise refuse("series_unknown")
    return series


def workshops_of(series: Series) -> list[Workshop]:
    return gate().store.read(lambda reading: reading.workshops.where(series=series.id))


def may_plan() -> bool:
    return bool(roles_in_room(HOUSE) & PLANNERS)


def only_planners() -> None:
    if not may_plan():
        raise refuse("not_allowed")
