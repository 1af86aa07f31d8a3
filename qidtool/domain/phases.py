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
    if role is Role.DOCUMENTER and not slot.is_for_documentation:
        return refuse("not_documented")
    if slot.by is not FilledBy.PARTICIPANT:
        return refuse("not_allowed")
    if workshop.status is not WorkshopStatus.OPEN:
        return refuse("workshop_not_open")
    if step.state.status is StepStatus.PLANNED:
        return refuse("step_not_open_yet")
    return _why_not_now(step, slot, role)


def is_late(step: Step, slot: Input, role: Role = Role.PARTICIPANT) -> bool:
    """The moderation is never late, and the documentation only when the step is over, whichever pass it is in."""
    if role is Role.FACILITATOR:
        return False
    is_over = role is Role.PARTICIPANT and not slot.is_in(step.state.pass_id)
    return step.state.status is not StepStatus.OPEN or is_over


def _why_not_now(step: Step, slot: Input, role: Role) -> Refusal | None:
    """What is said is written down also while phones rest."""
    if step.state.locked and role is Role.PARTICIPANT:
        return refuse("step_locked")
    if step.accepts_late or not is_late(step, slot, role):
        return None
    return refuse("pass_over" if step.state.status is StepStatus.OPEN else "step_closed")


def _why_not_for_facilitator(step: Step) -> Refusal | None:
    """Cards from paper and notes on the round are typed in after the step as well."""
    return refuse("step_not_open_yet") if step.state.status is StepStatus.PLANNED else None
