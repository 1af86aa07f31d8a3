"""Send all groups on to their next poster, or back, and give them their time there."""

from dataclasses import dataclass, replace

from qidtool.actions.act import act
from qidtool.actions.move_step import moved
from qidtool.actions.occasion import Occasion
from qidtool.actions.ports import Answer
from qidtool.actions.seating import living_groups
from qidtool.domain.agenda import Step, StepStatus, Timer
from qidtool.domain.errors import refuse
from qidtool.domain.events import StepMoved
from qidtool.domain.ids import StepId
from qidtool.domain.moments import MINUTE
from qidtool.domain.roles import LEADERS
from qidtool.domain.rotation import standing


@dataclass(frozen=True)
class RotateStep:
    step: StepId
    turn: int
    """How often they have gone on then; the same press sent by two cockpits sends them on once."""


@act("step.rotate", RotateStep, LEADERS)
def rotate_step(given: RotateStep, here: Occasion) -> Answer:
    """After as many turns as there are posters everybody has been everywhere, and there is no further one."""
    step = here.step(given.step)
    if not step.rotation_minutes:
        raise refuse("step_stays")
    if not 0 <= given.turn < len(step.prompts):
        raise refuse("turn_unknown")
    if given.turn == step.state.turn:
        return {}
    after = moved(step, replace(step.state, turn=given.turn), here.now)
    after = replace(after, timer=_time_there(after, here))
    here.tx.steps.put(after)
    n = here.record(StepMoved(step.id, step.state, after.state, timer=step.timer))
    return {"n": n, "standing": standing(after, living_groups(here))}


def _time_there(step: Step, here: Occasion) -> Timer | None:
    """Nothing runs in a step that does not run."""
    is_open = step.state.status is StepStatus.OPEN
    return Timer(here.now + step.rotation_minutes * MINUTE, here.now) if is_open else None
