"""Ask for long work, such as the documentation of a workshop or of a whole series."""

from dataclasses import dataclass

from qidtool.actions.act import act
from qidtool.actions.occasion import Occasion
from qidtool.actions.ports import Answer
from qidtool.domain.errors import refuse
from qidtool.domain.events import JobChanged
from qidtool.domain.ids import JobId
from qidtool.domain.jobs import LANGUAGES, UNFINISHED, Job, JobKind
from qidtool.domain.roles import Role

MAKERS = frozenset({Role.FACILITATOR, Role.AUTHOR})
"""They put a documentation together, in the room in which they have this role."""


@dataclass(frozen=True)
class AskForJob:
    kind: JobKind
    language: str = "de"


@act("job.ask", AskForJob, MAKERS)
def ask_for_job(given: AskForJob, here: Occasion) -> Answer:
    """Asked for again before it is done, it is the same one; what is done stays until the new one is."""
    if here.tx.series.get(here.room) is None:
        here.workshop()
    if given.language not in LANGUAGES:
        raise refuse("message_wrong")
    same = here.tx.jobs.where(room=here.room, kind=given.kind.value, language=given.language)
    waiting = next((one for one in same if one.status in UNFINISHED), None)
    if waiting is not None:
        return {"job": waiting.id}
    job = Job(JobId(here.act), here.room, given.kind, here.now, given.language, here.actor.account)
    here.tx.jobs.add(job)
    return {"job": job.id, "n": here.record(JobChanged(job.id, job.status.value))}
