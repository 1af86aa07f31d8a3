"""A workshop's agenda: its steps with planned times, their state and their timer."""

from dataclasses import dataclass, field
from enum import StrEnum

from qidtool.domain.forms import Form, Prompt
from qidtool.domain.ids import StepId, WorkshopId
from qidtool.domain.moments import MINUTE, Millis


class StepStatus(StrEnum):
    PLANNED = "planned"
    OPEN = "open"
    CLOSED = "closed"
    SHOWN = "shown"


@dataclass(frozen=True)
class StepState:
    """The part of a step the moderation moves during the day, and may move back."""

    status: StepStatus = StepStatus.PLANNED
    pass_id: str = ""
    locked: bool = False
    turn: int = 0
    """How often the groups have gone on to the next poster in this pass."""


@dataclass(frozen=True)
class Timer:
    """Runs until `ends_at`. It informs and never blocks."""

    ends_at: Millis
    started_at: Millis | None = None
    """From when the time counts of which the last part is near; unknown for timers kept before this was noted."""

    def extended(self, minutes: int, at: Millis) -> "Timer":
        """What was over begins anew."""
        begun = self.started_at if at < self.ends_at else at
        return Timer(max(self.ends_at, at) + minutes * MINUTE, begun)


@dataclass(frozen=True)
class Step:
    id: StepId
    workshop: WorkshopId
    position: int
    method: str
    title: str
    form: Form
    prompts: tuple[Prompt, ...] = ()
    state: StepState = field(default_factory=StepState)
    planned_start: str = ""
    planned_minutes: int = 0
    opened_at: Millis | None = None
    closed_at: Millis | None = None
    timer: Timer | None = None
    approval: bool = False
    accepts_late: bool = False
    rotation_minutes: int = 0
    """Time at each poster where all groups share them; 0 where each group has its own."""

    def prompt(self, prompt_id: str) -> Prompt | None:
        return next((one for one in self.prompts if one.id == prompt_id), None)
