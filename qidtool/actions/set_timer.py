"""Set, extend and stop the timer of a step."""

from dataclasses import dataclass, replace

from qidtool.actions.act import act
from qidtool.actions.occasion import Occasion
from qidtool.actions.ports import Answer
from qidtool.domain.agenda import Step, Timer
from qidtool.domain.errors import refuse
from qidtool.domain.events import TimerChanged
from qidtool.domain.ids import StepId
from qidtool.domain.moments import MINUTE
from qidtool.domain.roles import LEADERS

LONGEST_MINUTES = 600


@dataclass(frozen=True)
class SetTimer:
    step: StepId
    minutes: int


@dataclass(frozen=True)
class StopTimer:
    step: StepId


@act("step.set_timer", SetTimer, LEADERS)
def set_timer(given: SetTimer, here: Occasion) -> Answer:
    return _keep(here.step(given.step), Timer(here.now + _checked(given.minutes) * MINUTE, here.now), here)


@act("step.extend_timer", SetTimer, LEADERS)
def extend_timer(given: SetTimer, here: Occasion) -> Answer:
    step = here.step(given.step)
    running = step.timer or Timer(here.now)
    return _keep(step, running.extended(_checked(given.minutes), here.now), here)


@act("step.stop_timer", StopTimer, LEADERS)
def stop_timer(given: StopTimer, here: Occasion) -> Answer:
    return _keep(here.step(given.step), None, here)


def _checked(minutes: int) -> int:
    if not 1 <= minutes <= LONGEST_MINUTES:
        raise refuse("minutes_out_of_range", most=LONGEST_MINUTES)
    return minutes


def _keep(step: Step, timer: Timer | None, here: Occasion) -> Answer:
    here.tx.steps.put(replace(step, timer=timer))
    return {"n": here.record(TimerChanged(step.id))}
