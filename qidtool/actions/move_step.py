"""Open, close, show and reopen a step; each move can be taken back."""

from dataclasses import dataclass, replace

from qidtool.actions.act import act
from qidtool.actions.occasion import Occasion
from qidtool.actions.ports import Answer
from qidtool.domain.agenda import Step, StepState, StepStatus
from qidtool.domain.errors import refuse
from qidtool.domain.events import StepMoved
from qidtool.domain.ids import StepId
from qidtool.domain.moments import Millis
from qidtool.domain.phases import can_move
from qidtool.domain.roles import LEADERS
from qidtool.domain.workshop import WorkshopStatus


@dataclass(frozen=True)
class MoveStep:
    step: StepId


@act("step.open", MoveStep, LEADERS)
def open_step(given: MoveStep, here: Occasion) -> Answer:
    return _move(given.step, here, StepStatus.OPEN)


@act("step.reopen", MoveStep, LEADERS)
def reopen_step(given: MoveStep, here: Occasion) -> Answer:
    return _move(given.step, here, StepStatus.OPEN)


@act("step.close", MoveStep, LEADERS)
def close_step(given: MoveStep, here: Occasion) -> Answer:
    return _move(given.step, here, StepStatus.CLOSED)


@act("step.show", MoveStep, LEADERS)
def show_step(given: MoveStep, here: Occasion) -> Answer:
    return _move(given.step, here, StepStatus.SHOWN)


def moved(step: Step, state: StepState, at: Millis) -> Step:
    """A step in another state, with its actual times kept true."""
    opened = None if state.status is StepStatus.PLANNED else step.opened_at or at
    is_done = state.status in (StepStatus.CLOSED, StepStatus.SHOWN)
    closed = (step.closed_at or at) if is_done else None
    timer = step.timer if state.status is StepStatus.OPEN else None
    return replace(step, state=state, opened_at=opened, closed_at=closed, timer=timer)


def _move(step_id: StepId, here: Occasion, to: StepStatus) -> Answer:
    step = here.step(step_id)
    if step.state.status is to:
        return {}
    if here.workshop().status is not WorkshopStatus.OPEN:
        raise refuse("workshop_not_open")
    if not can_move(step, to):
        raise refuse("step_cannot_move")
    after = replace(step.state, status=to, pass_id=step.state.pass_id or step.form.passes[0].id)
    here.tx.steps.put(moved(step, after, here.now))
    return {"n": here.record(StepMoved(step.id, step.state, after))}
