"""Ask for long work, such as the documentation of a workshop or of a whole series."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from qidtool.actions.act import act
from qidtool.actions.drop_results import drop_results
from qidtool.actions.occasion import Occasion
from qidtool.actions.ports import Answer
from qidtool.domain.errors import refuse
from qidtool.domain.events import JobChanged
from qidtool.domain.ids import JobId
from qidtool.domain.jobs import LANGUAGES, UNFINISHED, Job, JobKind, JobStatus
from qidtool.domain.printing import JUST_THE_PROTOCOL, PrintWish
from qidtool.domain.roles import LEADERS, TAKES_DOWN, Role

MAKERS = frozenset({Role.FACILITATOR, Role.AUTHOR})
"""They put a documentation together, in the room in which they have this role."""
ASK_FOR: Mapping[JobKind, frozenset[Role]] = {
    JobKind.DOCUMENTATION: MAKERS,
    JobKind.PRINT_KIT: LEADERS,
    JobKind.PHOTO_PROTOCOL: TAKES_DOWN,
}
"""Sheets name people, and a poster lets into the network of the hall: they are for those who lead. Who keeps the
protocol prints the protocol and nothing else, as a job of its own: its wish must not take the place of a print kit."""
ASKERS = frozenset[Role]().union(*ASK_FOR.values())


@dataclass(frozen=True)
class AskForJob:
    kind: JobKind
    language: str = "de"
    wish: PrintWish | None = None
    """Only of a print kit, and there always."""


@act("job.ask", AskForJob, ASKERS)
def ask_for_job(given: AskForJob, here: Occasion) -> Answer:
    """Asked for again before it is done, it is the same one; what is done stays until the new one is."""
    check_may_ask(given.kind, here)
    if given.kind is not JobKind.DOCUMENTATION or here.tx.series.get(here.room) is None:
        here.workshop()
    if given.language not in LANGUAGES:
        raise refuse("message_wrong")
    wish = _checked_wish(given, here)
    same = here.tx.jobs.where(room=here.room, kind=given.kind.value, language=given.language)
    waiting = next((one for one in same if one.status in UNFINISHED), None)
    if waiting is not None:
        _follow_wish(waiting, wish, here)
        return {"job": waiting.id}
    account = here.actor.account
    job = Job(JobId(here.act), here.room, given.kind, here.now, given.language, account, wish=wish)
    here.tx.jobs.add(job)
    return {"job": job.id, "n": here.record(JobChanged(job.id, job.status.value))}


def check_may_ask(kind: JobKind, here: Occasion) -> None:
    if not here.roles & ASK_FOR[kind]:
        raise refuse("not_allowed")


def _follow_wish(waiting: Job, wish: PrintWish | None, here: Occasion) -> None:
    """Whoever wants something else on paper wants the former no more: it is begun anew."""
    if waiting.wish != wish:
        drop_results(here, waiting)
        here.tx.jobs.put(replace(waiting, wish=wish, status=JobStatus.WAITING, attempt=""))


def _checked_wish(given: AskForJob, here: Occasion) -> PrintWish | None:
    if given.kind is not JobKind.PRINT_KIT:
        if given.wish is not None:
            raise refuse("message_wrong")
        return JUST_THE_PROTOCOL if given.kind is JobKind.PHOTO_PROTOCOL else None
    if given.wish is None or not given.wish.has_address():
        raise refuse("message_wrong")
    if given.wish.is_empty():
        raise refuse("print_nothing")
    for step in given.wish.steps:
        here.step(step)
    return given.wish
