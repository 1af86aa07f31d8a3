"""Reading from another process: one connection that never writes, for those who work beside the server."""

from collections.abc import Callable
from typing import TypeVar

from qidtool.actions.ports import Reading
from qidtool.storage.engine import open_engine
from qidtool.storage.readers import Reader

Finding = TypeVar("Finding")


class ReadAside:
    def __init__(self, url: str) -> None:
        self._reader = Reader(open_engine(url))

    def ask(self, question: Callable[[Reading], Finding]) -> Finding:
        return self._reader.ask(question)
