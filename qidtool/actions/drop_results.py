"""Drop what a job made: because something newer is there, or because it has been kept long enough."""

from dataclasses import dataclass

from qidtool.actions.act import act
from qidtool.actions.occasion import Occasion
from qidtool.actions.ports import Answer, Reading
from qidtool.domain.ids import JobId
from qidtool.domain.jobs import KEPT, UNFINISHED, Job, JobResult, ResultForm
from qidtool.domain.moments import Millis
from qidtool.domain.roles import HOUSE_ONLY


@dataclass(frozen=True)
class DropResults:
    job: JobId


@act("job.drop_results", DropResults, HOUSE_ONLY)
def drop_old_results(given: DropResults, here: Occasion) -> Answer:
    """The job itself stays, so that people are told what became of it."""
    job = here.job(given.job)
    if is_over(job, here.now):
        drop_results(here, job)
    return {}


def drop_results(here: Occasion, job: Job) -> None:
    for form in ResultForm:
        here.tx.results.drop(JobResult.key(job.id, form))


def old_results(reading: Reading, at: Millis) -> list[Job]:
    """Jobs whose results have been there long enough."""
    return [one for one in reading.jobs.where() if is_over(one, at) and _has_any(reading, one)]


def is_over(job: Job, at: Millis) -> bool:
    return job.status not in UNFINISHED and job.ended_at is not None and at - job.ended_at >= KEPT


def _has_any(reading: Reading, job: Job) -> bool:
    return reading.results.count(job=job.id) > 0
