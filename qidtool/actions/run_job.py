"""A job while it is worked at: only the attempt that holds it may say how far it is and what came of it."""

from dataclasses import dataclass, replace

from qidtool.actions.act import act
from qidtool.actions.drop_results import drop_results
from qidtool.actions.occasion import Occasion
from qidtool.actions.ports import Answer
from qidtool.domain.events import JobChanged
from qidtool.domain.ids import JobId
from qidtool.domain.jobs import (
    MOST_TRIES,
    UNFINISHED,
    Job,
    JobResult,
    JobStage,
    JobStatus,
    ResultForm,
    is_left_behind,
)
from qidtool.domain.roles import HOUSE_ONLY

STOP: Answer = {"stop": True}
"""Somebody else holds the job now, or nobody wants it any more: whoever works at it lets go."""


@dataclass(frozen=True)
class StartJob:
    job: JobId
    lost: str = ""
    """An attempt that is known to be over, so that nobody need wait until it has been silent for long."""


@dataclass(frozen=True)
class AdvanceJob:
    job: JobId
    attempt: str
    stage: JobStage
    progress: int


@dataclass(frozen=True)
class KeepResult:
    job: JobId
    attempt: str
    form: ResultForm
    content: bytes


@dataclass(frozen=True)
class FinishJob:
    job: JobId
    attempt: str
    as_of: int


@dataclass(frozen=True)
class FailJob:
    job: JobId
    attempt: str
    trouble: str


@act("job.start", StartJob, HOUSE_ONLY)
def start_job(given: StartJob, here: Occasion) -> Answer:
    """The act is the attempt. Begun anew because words were taken back, it is no further try."""
    job = here.job(given.job)
    was_lost = is_left_behind(job, here.now) or (job.status is JobStatus.RUNNING and job.attempt == given.lost)
    if job.status is not JobStatus.WAITING and not was_lost:
        return {}
    tries = job.tries + 1 if was_lost else max(job.tries, 1)
    if tries > MOST_TRIES:
        return _end(here, job, JobStatus.FAILED, trouble="gave_up")
    drop_results(here, job)
    _move(here, replace(
        job, status=JobStatus.RUNNING, stage=JobStage.READING, progress=0, tries=tries, attempt=here.act,
        touched_at=here.now,
    ))  # fmt: skip
    return {"attempt": here.act}


@act("job.advance", AdvanceJob, HOUSE_ONLY)
def advance_job(given: AdvanceJob, here: Occasion) -> Answer:
    """No event: whoever waits for it asks."""
    job = _held(here, given.job, given.attempt)
    if job is None:
        return STOP
    here.tx.jobs.put(replace(job, stage=given.stage, progress=given.progress, touched_at=here.now))
    return {}


@act("job.keep", KeepResult, HOUSE_ONLY)
def keep_result(given: KeepResult, here: Occasion) -> Answer:
    """As soon as one form is ready people may have it."""
    job = _held(here, given.job, given.attempt)
    if job is None:
        return STOP
    key = JobResult.key(job.id, given.form)
    here.tx.results.drop(key)
    here.tx.results.add(JobResult(key, job.id, given.form, here.now, given.content))
    here.tx.jobs.put(replace(job, touched_at=here.now))
    return {}


@act("job.finish", FinishJob, HOUSE_ONLY)
def finish_job(given: FinishJob, here: Occasion) -> Answer:
    """Until now people could read what was made before; now it goes."""
    job = _held(here, given.job, given.attempt)
    if job is None:
        return STOP
    for other in here.tx.jobs.where(room=job.room, kind=job.kind.value, language=job.language):
        if other.id != job.id and other.status not in UNFINISHED:
            here.tx.jobs.drop(other.id)
    return _end(here, replace(job, progress=100, as_of=given.as_of), JobStatus.DONE)


@act("job.fail", FailJob, HOUSE_ONLY)
def fail_job(given: FailJob, here: Occasion) -> Answer:
    """A page that was ready before the trouble stays: it can be read."""
    job = _held(here, given.job, given.attempt)
    return STOP if job is None else _end(here, job, JobStatus.FAILED, trouble=given.trouble)


def _held(here: Occasion, job: JobId, attempt: str) -> Job | None:
    """The job if it is still this attempt's; it may also have gone with its series."""
    found = here.tx.jobs.get(job)
    is_held = found is not None and found.room == here.room and found.status is JobStatus.RUNNING
    return found if is_held and found is not None and found.attempt == attempt else None


def _end(here: Occasion, job: Job, status: JobStatus, trouble: str = "") -> Answer:
    return _move(here, replace(job, status=status, attempt="", ended_at=here.now, trouble=trouble))


def _move(here: Occasion, job: Job) -> Answer:
    here.tx.jobs.put(job)
    return {"n": here.record(JobChanged(job.id, job.status.value))}
