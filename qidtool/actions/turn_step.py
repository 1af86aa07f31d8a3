"""Turn a step to another of its passes, and lock or unlock its inputs."""

from dataclasses import dataclass, replace

from qidtool.actions.act import act
from qidtool.actions.move_step import moved
from qidtool.actions.occasion import Occasion
from qidtool.actions.ports import Answer
from qidtool.domain.agenda import Step, StepState
from qidtool.domain.errors import refuse
from qidtool.domain.events import StepMoved
from qidtool.domain.ids import StepId
from qidtool.domain.roles import LEADERS


@dataclass(frozen=True)
class TurnStep:
    step: StepId
    pass_id: str


@dataclass(frozen=True)
class LockStep:
    step: StepId
    locked: bool


@act("step.turn", TurnStep, LEADERS)
def turn_step(given: TurnStep, here: Occasion) -> Answer:
    """Groups that go from poster to poster begin each pass where they began the first."""
    step = here.step(given.step)
    if not step.form.has_pass(given.pass_id):
        raise refuse("pass_unknown")
    if given.pass_id == step.state.pass_id:
        return {}
    return _change(step, replace(step.state, pass_id=given.pass_id, turn=0), here)


@act("step.lock", LockStep, LEADERS)
def lock_step(given: LockStep, here: Occasion) -> Answer:
    step = here.step(given.step)
    return _change(step, replace(step.state, locked=given.locked), here)


def _change(step: Step, after: StepState, here: Occasion) -> Answer:
    if after == step.state:
        return {}
    here.tx.steps.put(moved(step, after, here.now))
    return {"n": here.record(StepMoved(step.id, step.state, after))}
