"""The one writer: takes every act that waits, commits them at once, and only then answers each."""

import logging
import queue
import threading
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from typing import Any

from sqlalchemy import Connection

from qidtool.actions.ports import Outcome, Recorded, Task
from qidtool.domain.moments import Moments
from qidtool.storage.seen import Seen
from qidtool.storage.write_ahead_log import WriteAheadLog
from qidtool.storage.writer import Batch, not_saved, write_batch

log = logging.getLogger(__name__)
MOST_AT_ONCE = 200

Entry = tuple[Task, Future[Outcome]]
Aside = Callable[[Callable[[], Any]], Any]
"""Runs blocking work where it holds nobody up; under gevent that is a native thread."""


def here(work: Callable[[], Any]) -> Any:
    return work()


class GroupCommit:
    """Uses plain threads and queues; gevent's patching turns them into greenlets without this module knowing."""

    def __init__(self, connection: Connection, aside: Aside = here) -> None:
        self._connection = connection
        self._seen = Seen()
        self._moments = Moments()
        self._log = WriteAheadLog(connection)
        self._aside = aside
        self._waiting: queue.SimpleQueue[Entry | None] = queue.SimpleQueue()
        self._listeners: list[Callable[[list[Recorded]], None]] = []
        self._door = threading.Lock()
        self._is_closed = False
        self._thread = threading.Thread(target=self._run, name="writer", daemon=True)
        self._thread.start()

    def after_commit(self, listener: Callable[[list[Recorded]], None]) -> None:
        self._listeners.append(listener)

    def write(self, tasks: Sequence[Task]) -> list[Outcome]:
        """Queues the tasks in their order and waits until all are committed or refused."""
        futures: list[Future[Outcome]] = [Future() for _ in tasks]
        with self._door:
            if self._is_closed:
                return not_saved(len(tasks)).outcomes
            for task, future in zip(tasks, futures, strict=True):
                self._waiting.put((task, future))
        return [future.result() for future in futures]

    def close(self) -> None:
        """What already waits is still written; whoever comes later is told that it was not."""
        with self._door:
            self._is_closed = True
            self._waiting.put(None)
        self._thread.join()

    def _run(self) -> None:
        while True:
            first = self._waiting.get()
            if first is None:
                return
            entries = [first]
            is_closing = self._take_rest(entries)
            self._commit(entries)
            if is_closing:
                return

    def _take_rest(self, entries: list[Entry]) -> bool:
        while len(entries) < MOST_AT_ONCE:
            try:
                entry = self._waiting.get_nowait()
            except queue.Empty:
                return False
            if entry is None:
                return True
            entries.append(entry)
        return False

    def _commit(self, entries: list[Entry]) -> None:
        """Whatever happens, everybody is answered and the thread goes on: without it nobody could write any more."""
        tasks = [task for task, _ in entries]
        try:
            batch: Batch = self._aside(lambda: write_batch(self._connection, tasks, self._seen, self._moments))
        except BaseException:
            # Even an act that asks the program to exit must not end the one writer.
            log.exception("a batch of %d acts was not saved", len(tasks))
            batch = not_saved(len(tasks))
        for (_, future), outcome in zip(entries, batch.outcomes, strict=True):
            future.set_result(outcome)
        if batch.recorded:
            self._tell(batch.recorded)
        self._keep_log_short()

    def _keep_log_short(self) -> None:
        """Only now, since whoever waits for an answer has it already."""
        try:
            if self._log.has_grown:
                self._aside(self._log.move)
        except BaseException:
            log.exception("nobody looked after the write-ahead log; the next batch does")

    def _tell(self, recorded: list[Recorded]) -> None:
        for listener in self._listeners:
            try:
                listener(recorded)
            except Exception:
                log.exception("a listener failed; screens will catch up by number")
