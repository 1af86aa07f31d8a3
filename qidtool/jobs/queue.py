"""The queue of long work: one job at a time, whoever waits longest first, each in a child process of its own."""

import logging
import threading
from collections.abc import Callable, Iterable

from qidtool.actions.ports import Methods, Reading, Recorded, Store
from qidtool.actions.run_job import StartJob
from qidtool.domain.events import JobChanged
from qidtool.domain.jobs import Job, JobKind, JobStatus, is_left_behind
from qidtool.domain.moments import now
from qidtool.jobs.attempt import Attempt
from qidtool.jobs.child import Child, Limits
from qidtool.jobs.house_acts import by_the_house

log = logging.getLogger(__name__)
SECONDS_BETWEEN = 5.0
"""Between two looks, in case nobody said that there is something to do."""
PATIENCE_AT_THE_END = 1.0
LIMITS = Limits(memory_mb=3072, seconds=180)
MAKERS = {
    JobKind.DOCUMENTATION: "qidtool.jobs.documenting",
    JobKind.PRINT_KIT: "qidtool.jobs.printing",
    JobKind.PHOTO_PROTOCOL: "qidtool.jobs.printing",
}


def child_for(kind: JobKind, database: str, methods: str) -> Child:
    return Child(MAKERS[kind], LIMITS, {"database": database, "methods": methods})


class JobQueue:
    """Plain threads and events, so that it runs under gevent and in a thread alike."""

    def __init__(self, store: Store, methods: Methods, new_child: Callable[[JobKind], Child]) -> None:
        self._store = store
        self._do = by_the_house(store, methods)
        self._new_child = new_child
        self._woken = threading.Event()
        self._attempt: Attempt | None = None
        self._lost: set[str] = set()
        self._is_closed = False
        self._thread = threading.Thread(target=self._run, name="job queue", daemon=True)

    def start(self) -> None:
        self._thread.start()

    def stir(self, recorded: Iterable[Recorded]) -> None:
        """Called right after a commit; it must not wait."""
        if any(isinstance(one.event, JobChanged) for one in recorded):
            self._look_up()

    def close(self) -> None:
        """What is being made is begun anew by the next server; no child is left behind."""
        self._is_closed = True
        if self._attempt is not None:
            self._attempt.give_up()
        self._look_up()
        if self._thread.is_alive():
            self._thread.join(PATIENCE_AT_THE_END)

    def _look_up(self) -> None:
        self._woken.set()
        if self._attempt is not None:
            self._attempt.stir()

    def _run(self) -> None:
        is_new_here = True
        while not self._is_closed:
            self._woken.clear()
            try:
                if is_new_here:
                    # One server serves a database, so whatever seems to be worked at was left by one that is gone.
                    # Were there another one after all, it would be told to let go, and nothing would be doubled.
                    self._lost = self._store.read(_held)
                    is_new_here = False
                self._work_off()
            except Exception:
                log.exception("the queue of jobs stood still; it is looked at again in a few seconds")
            self._woken.wait(SECONDS_BETWEEN)

    def _work_off(self) -> None:
        while not self._is_closed:
            job = self._store.read(self._next)
            if job is None:
                return
            attempt = self._do(job.room, "job.start", StartJob(job.id, lost=job.attempt)).get("attempt")
            if attempt is not None:
                self._try(job, str(attempt))

    def _try(self, job: Job, attempt: str) -> None:
        self._attempt = Attempt(job, attempt, self._new_child(job.kind), self._store, self._do)
        try:
            if not self._is_closed:
                self._attempt.run()
        finally:
            self._attempt = None
            self._lost.add(attempt)

    def _next(self, reading: Reading) -> Job | None:
        """One that is begun again and again, because words are taken back, lets the others pass."""
        waiting = reading.jobs.where(status=JobStatus.WAITING.value)
        left = [one for one in reading.jobs.where(status=JobStatus.RUNNING.value) if self._is_left(one)]
        return min([*waiting, *left], key=lambda one: max(one.asked_at, one.touched_at), default=None)

    def _is_left(self, job: Job) -> bool:
        return job.attempt in self._lost or is_left_behind(job, now())


def _held(reading: Reading) -> set[str]:
    return {one.attempt for one in reading.jobs.where(status=JobStatus.RUNNING.value)}
