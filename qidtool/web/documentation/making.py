"""How far the making of a documentation is, and what there is of it to be read."""

from dataclasses import dataclass

from markupsafe import Markup

from qidtool.actions.as_of import as_of
from qidtool.actions.ports import Reading
from qidtool.domain.ids import RoomId
from qidtool.domain.jobs import KEPT, UNFINISHED, Job, JobKind, JobResult, JobStatus, ResultForm
from qidtool.domain.moments import Millis, now


@dataclass(frozen=True)
class Making:
    """The newest job, and the newest one whose page is there; often, but not always, they are the same."""

    latest: Job | None = None
    shown: Job | None = None
    has_pdf: bool = False

    @property
    def is_under_way(self) -> bool:
        return self.latest is not None and self.latest.status in UNFINISHED

    @property
    def awaits_pdf(self) -> bool:
        """The page can be read already, while its PDF is still being set."""
        return self.is_under_way and self.latest == self.shown

    @property
    def has_come_to_nothing(self) -> bool:
        return self.latest is not None and self.latest.status in (JobStatus.FAILED, JobStatus.CANCELLED)

    @property
    def was_dropped(self) -> bool:
        """It was finished, and is gone before its time: words in it were taken back."""
        return self._is_gone and not self._is_over

    @property
    def was_kept_long_enough(self) -> bool:
        return self._is_gone and self._is_over

    @property
    def _is_gone(self) -> bool:
        return self.shown is None and self.latest is not None and self.latest.status is JobStatus.DONE

    @property
    def _is_over(self) -> bool:
        ended = self.latest.ended_at if self.latest else None
        return ended is None or now() - ended >= KEPT


def making_of(
    reading: Reading,
    room: RoomId,
    language: str,
    kind: JobKind = JobKind.DOCUMENTATION,
    form: ResultForm = ResultForm.PAGE,
) -> Making:
    """In the language of the page, if it was ever asked for in that one; `form` is what there is to be had at last."""
    asked = reading.jobs.where(room=room, kind=kind.value)[::-1]
    jobs = [one for one in asked if one.language == language] or asked
    shown = next((one for one in jobs if _has(reading, one, form)), None)
    has_pdf = shown is not None and _has(reading, shown, ResultForm.PDF)
    return Making(jobs[0] if jobs else None, shown, has_pdf)


def _has(reading: Reading, job: Job, form: ResultForm) -> bool:
    return reading.results.count(id=JobResult.key(job.id, form)) == 1


@dataclass(frozen=True)
class Edition:
    """The page as it was made, ready to be set in."""

    content: Markup
    made_at: Millis


def edition_of(reading: Reading, job: Job, *, with_voices: bool) -> Edition | None:
    """Words open what stands behind them for those who work with the results."""
    form = ResultForm.PAGE if with_voices else ResultForm.CLOSED_PAGE
    result = reading.results.get(JobResult.key(job.id, form))
    if result is None:
        return None
    # Written by the house's own template, which escapes every word of people.
    return Edition(Markup(result.content.decode("utf-8")), result.made_at)  # noqa: S704


def has_changed_since(reading: Reading, shown: Job | None) -> bool:
    """Whether it would be told otherwise today."""
    return shown is not None and shown.status is JobStatus.DONE and as_of(reading, shown.room) != shown.as_of


def pdf_of(reading: Reading, job: Job) -> JobResult | None:
    return reading.results.get(JobResult.key(job.id, ResultForm.PDF))
