"""A connection that only reads; if it was lost, another is opened with everything that makes it a reader."""

from collections.abc import Callable
from typing import TypeVar

from sqlalchemy import Connection, Engine
from sqlalchemy.exc import DBAPIError

from qidtool.actions.ports import Reading
from qidtool.storage.engine import open_reader
from qidtool.storage.reading import TableReading

Finding = TypeVar("Finding")


class Reader:
    """Opened when it is first asked, and used by one thread at a time."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._connection: Connection | None = None

    def ask(self, question: Callable[[Reading], Finding]) -> Finding:
        """Asks again if the database was away meanwhile.

        A connection that heals by itself would forget that it may only read, and that a look is consistent.
        """
        try:
            return self._ask_once(question)
        except DBAPIError as error:
            if not error.connection_invalidated:
                raise
            self.close()
            return self._ask_once(question)

    def close(self) -> None:
        if self._connection is not None:
            self._connection.close()
            self._connection = None

    def _ask_once(self, question: Callable[[Reading], Finding]) -> Finding:
        if self._connection is None:
            self._connection = open_reader(self._engine)
        with self._connection.begin():
            return question(TableReading(self._connection))
