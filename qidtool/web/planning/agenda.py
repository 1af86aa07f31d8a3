"""The agenda as it is drawn: each step with its planned times and its method."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

from qidtool.domain.agenda import Step
from qidtool.domain.schedule import Slot, clock_of, schedule
from qidtool.methodkit import Method, Pillar
from qidtool.web.house import catalogue
from qidtool.web.languages import spoken
from qidtool.web.planning import words


@dataclass(frozen=True)
class Line:
    step: Step
    slot: Slot
    method: Method | None
    """None if the method's folder is gone."""

    @property
    def starts(self) -> str:
        return "" if self.slot.starts is None else clock_of(self.slot.starts)

    @property
    def ends(self) -> str:
        return "" if self.slot.ends is None else clock_of(self.slot.ends)

    @property
    def status(self) -> str:
        return words.step_status(self.step.state.status)


def lines_of(steps: Sequence[Step]) -> tuple[Line, ...]:
    return tuple(
        Line(step, slot, catalogue().get(step.method, spoken()))
        for step, slot in zip(steps, schedule(steps), strict=True)
    )


def times_in_words(steps: Sequence[Step]) -> list[tuple[str, Step]]:
    """When each step begins; empty while nobody has said when the day does."""
    return [(one.starts, one.step) for one in lines_of(steps)]


def methods() -> tuple[Method, ...]:
    return catalogue().all(spoken())


def methods_by_pillar() -> list[tuple[Pillar, list[Method]]]:
    """In the order in which a day runs."""
    return [(pillar, list(found)) for pillar, found in groupby(methods(), key=lambda one: one.pillar)]
