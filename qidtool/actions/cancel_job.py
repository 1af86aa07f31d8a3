"""Cancel long work that was asked for; whoever works at it lets go."""

from dataclasses import dataclass, replace

from qidtool.actions.act import act
from qidtool.actions.ask_for_job import ASKERS, check_may_ask
from qidtool.actions.drop_results import drop_results
from qidtool.actions.occasion import Occasion
from qidtool.actions.ports import Answer
from qidtool.domain.events import JobChanged
from qidtool.domain.ids import JobId
from qidtool.domain.jobs import UNFINISHED, JobStatus


@dataclass(frozen=True)
class CancelJob:
    job: JobId


@act("job.cancel", CancelJob, ASKERS)
def cancel_job(given: CancelJob, here: Occasion) -> Answer:
    """What was finished in the meantime stays: there is nothing left to be cancelled."""
    job = here.job(given.job)
    check_may_ask(job.kind, here)
    if job.status not in UNFINISHED:
        return {}
    drop_results(here, job)
    here.tx.jobs.put(replace(job, status=JobStatus.CANCELLED, attempt="", ended_at=here.now))
    return {"n": here.record(JobChanged(job.id, JobStatus.CANCELLED.value))}
