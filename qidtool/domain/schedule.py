"""When each step of a day begins and ends as planned: times move along when a step before them grows."""

from collections.abc import Sequence
from dataclasses import dataclass

from qidtool.domain.agenda import Step

DAY_MINUTES = 24 * 60


@dataclass(frozen=True)
class Slot:
    """A step's place in the day, in minutes since midnight; None while nobody has said when the day begins."""

    starts: int | None
    minutes: int
    is_fixed: bool = False
    """Its start was set by hand and moves with nothing."""
    pause: int = 0
    """Free minutes before it."""
    overlap: int = 0
    """Minutes by which it begins before the step above it has ended."""

    @property
    def ends(self) -> int | None:
        return None if self.starts is None else self.starts + self.minutes


def schedule(steps: Sequence[Step]) -> tuple[Slot, ...]:
    """The slots of the steps, given in the order of the agenda."""
    slots: list[Slot] = []
    free: int | None = None
    for step in steps:
        slot = _slot(minute_of(step.planned_start), step.planned_minutes, free)
        slots.append(slot)
        free = slot.ends
    return tuple(slots)


def _slot(fixed: int | None, minutes: int, free: int | None) -> Slot:
    if fixed is None:
        return Slot(free, minutes)
    apart = 0 if free is None else fixed - free
    return Slot(fixed, minutes, is_fixed=True, pause=max(0, apart), overlap=max(0, -apart))


def minute_of(clock: str) -> int | None:
    """`"09:30"` as minutes since midnight; None for an empty text."""
    hours, _colon, minutes = clock.partition(":")
    return int(hours) * 60 + int(minutes) if clock else None


def clock_of(minute: int) -> str:
    """Minutes since midnight as `"09:30"`; a long evening goes on after midnight."""
    hours, minutes = divmod(minute % DAY_MINUTES, 60)
    return f"{hours:02}:{minutes:02}"
