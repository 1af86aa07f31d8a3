"""A series of workshops under one guiding question; a single workshop is a series of one."""

from dataclasses import dataclass, field
from datetime import date, timedelta

from qidtool.domain.days import read_day
from qidtool.domain.ids import SeriesId, WorkshopId
from qidtool.domain.moments import Millis

LONGEST_KEPT = timedelta(days=2 * 366)
USUALLY_KEPT = timedelta(days=183)
"""Half a year is enough to write a documentation and have it signed off."""


@dataclass(frozen=True)
class Privacy:
    """What everyone is told before joining; a series cannot open without a purpose and a deletion date."""

    responsible: str = ""
    contact: str = ""
    purpose: str = ""
    delete_on: str = ""
    """An ISO date, or empty while the series is still being planned."""

    def is_complete(self) -> bool:
        return bool(self.responsible and self.purpose and self.delete_on)


@dataclass(frozen=True)
class Series:
    id: SeriesId
    title: str
    created_at: Millis
    guiding_question: str = ""
    goal: str = ""
    """The Leitziel."""
    themes: tuple[str, ...] = ()
    functions: tuple[str, ...] = ()
    regions: tuple[str, ...] = ()
    privacy: Privacy = field(default_factory=Privacy)
    single: bool = False
    """Made together with its only workshop; shown to nobody as a series."""
    rehearsal_of: WorkshopId | None = None
    """The workshop that is rehearsed here; nothing of it counts, and it may go at any time."""


def is_allowed_deletion(day: str, today: date) -> bool:
    """A deletion date lies ahead, and no further than two years."""
    chosen = read_day(day)
    return chosen is not None and today <= chosen <= today + LONGEST_KEPT


def suggested_deletion(last_day: str, today: date) -> str:
    """Half a year after the last workshop, or after today while no day is set."""
    latest = today + LONGEST_KEPT
    last = max(date.fromisoformat(last_day), today) if last_day else today
    return (latest if last >= latest else min(last + USUALLY_KEPT, latest)).isoformat()
