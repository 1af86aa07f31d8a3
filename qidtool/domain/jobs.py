"""Long work outside the server: what is to be made, how far it is, and what came of it."""

from dataclasses import dataclass
from enum import StrEnum

from qidtool.domain.ids import AccountId, JobId, RoomId
from qidtool.domain.moments import HOUR, MINUTE, Millis
from qidtool.domain.printing import PrintWish
from qidtool.domain.texts import N_

KEPT: Millis = 24 * HOUR
"""So long a result is there to be fetched; afterwards it is made anew from what is stored."""
SILENT: Millis = 2 * MINUTE
"""A job that has said nothing for so long was left by a server that is gone."""
MOST_TRIES = 2
LANGUAGES = frozenset({"de", "en"})
"""In these a result can be made."""
TROUBLES = {
    "too_large": N_("Das ist zu viel für ein einziges Dokument. Bitte die Workshops einzeln zusammenstellen."),
    "too_slow": N_("Das hat zu lange gedauert. Bitte noch einmal beginnen, wenn gerade weniger los ist."),
    "failed": N_("Das ließ sich diesmal nicht fertigstellen. Bitte noch einmal beginnen."),
    "gave_up": N_("Die Arbeit daran wurde mehrmals unterbrochen. Bitte noch einmal beginnen."),
}
"""German, by the keys that jobs keep; callers hand the sentences to their catalogue of translations."""


class JobKind(StrEnum):
    DOCUMENTATION = "documentation"
    """The documentation of the room, a workshop or a series, as web page and as PDF."""
    PRINT_KIT = "print_kit"
    """Sheets, lists and posters of a workshop, as one PDF."""
    PHOTO_PROTOCOL = "photo_protocol"
    """What was taken down on a day, with its photos, as one PDF: of the print kit the one form that names nobody."""


class JobStatus(StrEnum):
    WAITING = "waiting"
    RUNNING = "running"
    DONE = "done"
    FAILED = "failed"
    CANCELLED = "cancelled"


UNFINISHED = frozenset({JobStatus.WAITING, JobStatus.RUNNING})


class JobStage(StrEnum):
    """What a job is busy with, for people who wait."""

    READING = "reading"
    WORDS = "words"
    PAGE = "page"
    PDF = "pdf"


@dataclass(frozen=True)
class Job:
    id: JobId
    room: RoomId
    kind: JobKind
    asked_at: Millis
    language: str = "de"
    asked_by: AccountId | None = None
    status: JobStatus = JobStatus.WAITING
    stage: JobStage = JobStage.READING
    progress: int = 0
    """Out of a hundred."""
    tries: int = 0
    attempt: str = ""
    """Who works at it: only that attempt may bring results. Empty when it has to be begun anew."""
    touched_at: Millis = 0
    """When it last gave a sign of life."""
    ended_at: Millis | None = None
    trouble: str = ""
    """Why it failed, as a key of a sentence."""
    as_of: int = 0
    """The number of the room's journal that the result knows of."""
    wish: PrintWish | None = None
    """What is to be printed; a documentation is always whole."""


def is_left_behind(job: Job, at: Millis) -> bool:
    return job.status is JobStatus.RUNNING and at - job.touched_at >= SILENT


class ResultForm(StrEnum):
    PAGE = "page"
    """A piece of a page of the house, ready to be set in; its words open what stands behind them."""
    CLOSED_PAGE = "closed_page"
    """The same for those who read the results and do not work with them."""
    PDF = "pdf"


@dataclass(frozen=True)
class JobResult:
    """One form of what a job made; gone with the job, and as soon as words in it were taken back."""

    id: str
    job: JobId
    form: ResultForm
    made_at: Millis
    content: bytes

    @staticmethod
    def key(job: JobId, form: ResultForm) -> str:
        return f"{job}/{form.value}"
