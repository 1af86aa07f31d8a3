"""A queue at work on a real database, with real children; a test may hold one up in the middle of its work."""

import os
import signal
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from qidtool.domain.ids import RoomId
from qidtool.domain.jobs import Job, JobKind, JobResult, JobStatus, ResultForm
from qidtool.jobs.child import Child, Limits, Message
from qidtool.jobs.queue import LIMITS, MAKERS, JobQueue
from tests.methods.shelf import SHELF
from tests.script import Story

PATIENCE_SECONDS = 150
"""A child steps back behind everything else that the machine is busy with."""


class Held(Child):
    """Stands still as soon as it has read what it needs, until it is ended or let go on."""

    def __init__(self, limits: Limits, about: Message) -> None:
        super().__init__("qidtool.jobs.documenting", limits, about)
        self.stands = threading.Event()

    def ask(self, request: Message) -> Iterator[Message]:
        for message in super().ask(request):
            if message.get("stage") == "words" and not self.stands.is_set():
                os.kill(self.pid, signal.SIGSTOP)
                self.stands.set()
            yield message

    @property
    def pid(self) -> int:
        assert self._process is not None
        return self._process.pid


@dataclass
class Jobs:
    story: Story
    database: str
    next: list[Child] = field(default_factory=list)
    """Who makes the next tries; after them it is done as usual."""
    limits: Limits = LIMITS
    queue: JobQueue = field(init=False)

    def __post_init__(self) -> None:
        gate = self.story.cast.gate
        self.queue = JobQueue(gate.store, gate.methods, self._new_child)

    def holds_up(self) -> Held:
        held = Held(self.limits, self._about)
        self.next.append(held)
        return held

    def eats(self, appetite: str) -> None:
        """The next child wants more memory than it may have."""
        self.next.append(Child("tests.jobs.greedy", Limits(memory_mb=512, seconds=60), {"appetite": appetite}))

    def asks(self, room: RoomId | None = None, language: str = "de") -> str:
        told = self.story.cast.acts("Mara", room or self.story.room, "job.ask", kind="documentation", language=language)
        return str(told["job"])

    def the(self, job: str) -> Job:
        found = self.story.cast.gate.store.read(lambda reading: reading.jobs.get(job))
        assert found is not None
        return found

    def ended(self, job: str) -> Job:
        until(lambda: self.the(job).status not in (JobStatus.WAITING, JobStatus.RUNNING))
        return self.the(job)

    def made(self, job: str, form: ResultForm) -> bytes:
        key = JobResult.key(self.the(job).id, form)
        found = self.story.cast.gate.store.read(lambda reading: reading.results.get(key))
        return found.content if found else b""

    @property
    def _about(self) -> Message:
        return {"database": self.database, "methods": str(SHELF)}

    def _new_child(self, kind: JobKind) -> Child:
        return self.next.pop(0) if self.next else Child(MAKERS[kind], self.limits, self._about)


def until(condition: Callable[[], bool]) -> None:
    deadline = time.monotonic() + PATIENCE_SECONDS
    while not condition():
        assert time.monotonic() < deadline, "it never came to that"
        time.sleep(0.02)


def is_alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True
