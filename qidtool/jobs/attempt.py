"""One try at one job: a child works, its progress and results are kept, and it is ended as soon as nobody wants it."""

import base64
import logging
import threading
import time

from msgspec import to_builtins

from qidtool.actions.ports import Answer, Store
from qidtool.actions.run_job import AdvanceJob, FailJob, FinishJob, KeepResult
from qidtool.domain.ids import JobId
from qidtool.domain.jobs import Job, JobStage, JobStatus, ResultForm
from qidtool.jobs.child import END, TROUBLE, Child, ChildLost, ChildStarved, Message
from qidtool.jobs.house_acts import Do

log = logging.getLogger(__name__)
SECONDS_BETWEEN = 1.0
"""Between two looks at whether the job is still wanted, and at most so often its progress is written down."""
SIGN_OF_LIFE = 15.0
"""So long a job may seem to stand still before it is said that it does not."""


class Attempt:
    """Plain threads and events; gevent's patching turns them into greenlets without this module knowing."""

    def __init__(self, job: Job, attempt: str, child: Child, store: Store, do: Do) -> None:
        self._job = job
        self._attempt = attempt
        self._child = child
        self._store = store
        self._do = do
        self._reached = self._told = (JobStage.READING, 0)
        self._told_at = time.monotonic()
        self._pieces: list[bytes] = []
        self._stirred = threading.Event()
        self._is_over = False
        self._is_unwanted = False

    def run(self) -> None:
        watch = threading.Thread(target=self._watch, name="job watch", daemon=True)
        watch.start()
        try:
            self._work()
        finally:
            self._is_over = True
            self._stirred.set()
            watch.join()
            self._child.end()

    def stir(self) -> None:
        """Something happened to some job: the watch looks at once."""
        self._stirred.set()

    def give_up(self) -> None:
        """Nobody wants the rest; this does not wait."""
        self._is_unwanted = True
        self._child.kill()

    def _work(self) -> None:
        request = {"room": self._job.room, "language": self._job.language, "wish": to_builtins(self._job.wish)}
        try:
            for message in self._child.ask(request):
                self._heed(message)
                if self._is_unwanted:
                    return
        except ChildStarved:
            # Nothing was wrong with the job: its next child steps back less far, and the try is the same.
            self._pieces.clear()
            if not self._is_unwanted:
                self._work()
        except ChildLost:
            trouble = self._trouble()
            if trouble:
                self._fail(trouble)

    def _trouble(self) -> str:
        """Nothing if the child was ended on purpose, or by somebody else: then it is tried once more."""
        if self._is_unwanted:
            return ""
        if self._child.is_late:
            return "too_slow"
        return "too_large" if self._child.was_refused_memory else ""

    def _heed(self, message: Message) -> None:
        if "stage" in message:
            self._reached = (JobStage(message["stage"]), int(message["progress"]))
        elif "form" in message:
            self._gather(message)
        elif TROUBLE in message:
            self._fail(str(message[TROUBLE]))
        elif END in message:
            self._tell("job.finish", FinishJob(self._id, self._attempt, int(message[END]["as_of"])))

    def _gather(self, message: Message) -> None:
        self._pieces.append(base64.b64decode(message["piece"]))
        if message["is_last"]:
            content = b"".join(self._pieces)
            self._pieces.clear()
            self._tell("job.keep", KeepResult(self._id, self._attempt, ResultForm(message["form"]), content))

    def _fail(self, trouble: str) -> None:
        log.warning("a job was given up: %s", trouble)
        self._tell("job.fail", FailJob(self._id, self._attempt, trouble))

    def _tell(self, name: str, given: object) -> Answer:
        answer = self._do(self._job.room, name, given)
        if answer.get("stop"):
            self.give_up()
        return answer

    @property
    def _id(self) -> JobId:
        return self._job.id

    def _watch(self) -> None:
        while True:
            self._stirred.wait(SECONDS_BETWEEN)
            self._stirred.clear()
            if self._is_over:
                return
            try:
                self._look()
            except Exception:
                log.exception("nobody could see whether a job is still wanted; it is looked at again")

    def _look(self) -> None:
        is_due = time.monotonic() - self._told_at >= (SECONDS_BETWEEN if self._told != self._reached else SIGN_OF_LIFE)
        if is_due:
            self._told, self._told_at = self._reached, time.monotonic()
            self._tell("job.advance", AdvanceJob(self._id, self._attempt, *self._told))
        elif not self._is_wanted():
            self.give_up()

    def _is_wanted(self) -> bool:
        job = self._store.read(lambda reading: reading.jobs.get(self._id))
        return job is not None and job.status is JobStatus.RUNNING and job.attempt == self._attempt
