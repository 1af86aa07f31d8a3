"""Take the last move of a step back, and then the one before it: a wrong click costs nothing."""

from dataclasses import dataclass, replace

from qidtool.actions.act import act
from qidtool.actions.move_step import moved
from qidtool.actions.occasion import Occasion
from qidtool.actions.ports import Answer
from qidtool.domain.agenda import Step, StepStatus
from qidtool.domain.errors import refuse
from qidtool.domain.events import StepMoved
from qidtool.domain.roles import LEADERS

_FAR_ENOUGH = 400


@dataclass(frozen=True)
class StepBack:
    pass


@act("step.back", StepBack, LEADERS)
def step_back(_given: StepBack, here: Occasion) -> Answer:
    found = _last_move(here)
    if found is None:
        raise refuse("nothing_to_take_back")
    n, move = found
    step = here.step(move.step)
    here.tx.steps.put(_as_before(step, move, here))
    back = StepMoved(step.id, step.state, move.before, takes_back=n)
    return {"n": here.record(back), "step": step.id}


def _as_before(step: Step, move: StepMoved, here: Occasion) -> Step:
    """The clock that ran before the groups were sent on runs on as if nobody had touched it."""
    after = moved(step, move.before, here.now)
    is_timed = move.is_rotation and after.state.status is StepStatus.OPEN
    return replace(after, timer=move.timer) if is_timed else after


def _last_move(here: Occasion) -> tuple[int, StepMoved] | None:
    """The newest move that was not itself a step back and was not yet taken back; removed steps are passed over."""
    taken_back: set[int] = set()
    for recorded in here.tx.journal.last_of(here.room, StepMoved.kind, _FAR_ENOUGH):
        move = recorded.event
        assert isinstance(move, StepMoved)
        if move.takes_back is not None:
            taken_back.add(move.takes_back)
        elif recorded.n not in taken_back and here.tx.steps.get(move.step) is not None:
            return recorded.n, move
    return None
