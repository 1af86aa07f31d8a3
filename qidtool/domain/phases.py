"""The only definition of "open": whether a step takes a contribution now, and which moves a step can make."""

from qidtool.domain.agenda import Step, StepStatus
from qidtool.domain.errors import Refusal, refuse
from qidtool.domain.forms import FilledBy, Input
from qidtool.domain.roles import Role
from qidtool.domain.workshop import Workshop, WorkshopStatus

MOVES: dict[StepStatus, frozenset[StepStatus]] = {
    StepStatus.PLANNED: frozenset({StepStatus.OPEN}),
    StepStatus.OPEN: frozenset({StepStatus.CLOSED, StepStatus.SHOWN}),
    StepStatus.CLOSED: frozenset({StepStatus.OPEN, StepStatus.SHOWN}),
    StepStatus.SHOWN: frozenset({StepStatus.OPEN, StepStatus.CLOSED}),
}


def can_move(step: Step, to: StepStatus) -> bool:
    return to in MOVES[step.state.status]


def why_not_open(workshop: Workshop, step: Step, slot: Input, role: Role) -> Refusal | None:
    """None if this input takes a contribution from this role now."""
    if role is Role.FACILITATOR:
        return _why_not_for_facilitator(step)
    if slot.by is not FilledBy.PARTICIPANT:
        return refuse("not_allowed")
    if workshop.status is not WorkshopStatus.OPEN:
        return refuse("workshop_not_open")
    if step.state.status is StepStatus.PLANNED:
        return refuse("step_not_open_yet")
    if step.state.locked:
        return refuse("step_locked")
    if step.state.status is not StepStatus.OPEN:
        return None if step.accepts_late else refuse("step_closed")
    if not slot.is_in(step.state.pass_id):
        return None if step.accepts_late else refuse("pass_over")
    return None


def is_late(step: Step, slot: Input) -> bool:
    return step.state.status is not StepStatus.OPEN or not slot.is_in(step.state.pass_id)


def _why_not_for_facilitator(step: Step) -> Refusal | None:
    """Cards from paper and notes on the round are typed in after the step as well."""
    return refuse("step_not_open_yet") if step.state.status is StepStatus.PLANNED else None
