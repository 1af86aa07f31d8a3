"""Lay a whole agenda at once, take it out again, and move what is left of a day that runs late."""

from dataclasses import dataclass, replace

from qidtool.actions.act import act
from qidtool.actions.occasion import Occasion
from qidtool.actions.plan_step import PlanStep, close_ranks, new_step, take_out
from qidtool.actions.ports import Answer
from qidtool.domain.agenda import StepStatus
from qidtool.domain.errors import refuse
from qidtool.domain.events import AgendaChanged
from qidtool.domain.ids import StepId, new_id
from qidtool.domain.roles import LEADERS
from qidtool.domain.schedule import DAY_MINUTES, clock_of, minute_of, schedule

MOST_STEPS = 60


@dataclass(frozen=True)
class LayAgenda:
    steps: tuple[PlanStep, ...]


@dataclass(frozen=True)
class TakeOutSteps:
    steps: tuple[StepId, ...]


@dataclass(frozen=True)
class ShiftRest:
    step: StepId
    """The first one that begins at another time; all behind it move along."""
    minutes: int


@act("agenda.lay", LayAgenda, LEADERS)
def lay_agenda(given: LayAgenda, here: Occasion) -> Answer:
    """Behind what is planned already; all of it or nothing."""
    if not 0 < len(given.steps) <= MOST_STEPS:
        raise refuse("list_too_long", most=MOST_STEPS)
    laid = [new_step(one, StepId(new_id()), here) for one in given.steps]
    steps = tuple(one.id for one in laid)
    return {"n": here.record(AgendaChanged(steps)), "steps": list(steps)}


@act("agenda.take_out", TakeOutSteps, LEADERS)
def take_out_steps(given: TakeOutSteps, here: Occasion) -> Answer:
    """Several steps at once; if somebody has written in one of them, all stay."""
    for step in dict.fromkeys(given.steps):
        take_out(here.step(step), here)
    return {"n": close_ranks(here)}


@act("agenda.shift", ShiftRest, LEADERS)
def shift_rest(given: ShiftRest, here: Occasion) -> Answer:
    """The step gets a time of its own, those behind it that have one move, and what follows from a time still does."""
    steps = here.tx.steps.where(workshop=here.room)
    first = here.step(given.step)
    slots = {step.id: slot for step, slot in zip(steps, schedule(steps), strict=True)}
    if first.state.status is not StepStatus.PLANNED or slots[first.id].starts is None:
        raise refuse("rest_stays")
    moved = []
    for step in steps[first.position :]:
        starts = slots[step.id].starts if step.id == first.id else minute_of(step.planned_start)
        if starts is None or step.state.status is not StepStatus.PLANNED:
            continue
        if not 0 <= starts + given.minutes < DAY_MINUTES:
            raise refuse("rest_stays")
        here.tx.steps.put(replace(step, planned_start=clock_of(starts + given.minutes)))
        moved.append(step.id)
    return {"n": here.record(AgendaChanged(tuple(moved)))}
