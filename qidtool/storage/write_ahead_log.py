"""SQLite's write-ahead log: moved into the database whenever it has grown, before it takes up the disk."""

import logging
from pathlib import Path

from sqlalchemy import Connection

from qidtool.storage.engine import LOG_BYTES, checkpoint

log = logging.getLogger(__name__)


class WriteAheadLog:
    """Only the writer moves it. On PostgreSQL the server sees to its own log, and there is no such file here."""

    def __init__(self, writer: Connection) -> None:
        self._writer = writer
        self._file = Path(f"{writer.engine.url.database}-wal")
        self._kept = 0

    @property
    def has_grown(self) -> bool:
        """Since it was last moved; SQLite then writes it anew from its beginning and cuts off what was too much."""
        size = self._size()
        self._kept = min(self._kept, size)
        return size - self._kept >= LOG_BYTES

    def move(self) -> None:
        """As far as readers let it; what cannot be moved now is moved another time."""
        try:
            checkpoint(self._writer)
        except Exception:
            log.exception("the write-ahead log stays for now; what it holds is committed")
        self._kept = self._size()

    def _size(self) -> int:
        try:
            return self._file.stat().st_size
        except OSError:
            return 0
