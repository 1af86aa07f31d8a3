"""The door of storage: `read` asks now, `write` queues acts for the one writer."""

import queue
from collections.abc import Callable, Sequence
from contextlib import suppress
from typing import TypeVar

from sqlalchemy import Engine

from qidtool.actions.ports import Outcome, Reading, Recorded, Task
from qidtool.storage.engine import open_engine, open_writer
from qidtool.storage.group_commit import Aside, GroupCommit, here
from qidtool.storage.readers import Reader

Finding = TypeVar("Finding")
_PATIENCE_SECONDS = 3.0


class TableStore:
    def __init__(self, url: str, *, write_aside: Aside = here, read_aside: Aside = here, readers: int = 3) -> None:
        self.engine: Engine = open_engine(url)
        self._read_aside = read_aside
        self._writer = open_writer(self.engine)
        self._commit = GroupCommit(self._writer, write_aside)
        self._readers: queue.LifoQueue[Reader] = queue.LifoQueue()
        self._many = readers
        for _ in range(readers):
            self._readers.put(Reader(self.engine))

    def after_commit(self, listener: Callable[[list[Recorded]], None]) -> None:
        self._commit.after_commit(listener)

    def write(self, tasks: Sequence[Task]) -> list[Outcome]:
        return self._commit.write(tasks)

    def read(self, question: Callable[[Reading], Finding]) -> Finding:
        reader = self._readers.get()
        try:
            answer: Finding = self._read_aside(lambda: reader.ask(question))
        except Exception:
            self._readers.put(reader)
            raise
        except BaseException:
            # Whoever asked was ended while the question may still be running: nobody else may use that connection.
            self._readers.put(Reader(self.engine))
            raise
        self._readers.put(reader)
        return answer

    def close(self) -> None:
        """The writer goes last: it alone moves the write-ahead log into the database."""
        self._commit.close()
        for _ in range(self._many):
            with suppress(queue.Empty):  # somebody whose question never ends must not keep the house open
                self._readers.get(timeout=_PATIENCE_SECONDS).close()
        self._many = 0  # closing once more has nothing to wait for
        self._writer.close()
        self.engine.dispose()
