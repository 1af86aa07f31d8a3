"""The journal of a room: numbered events, and for each stream the number before."""

from collections.abc import Iterable
from typing import Any

import msgspec
from sqlalchemy import Connection, Row, bindparam, select

from qidtool.actions.ports import Heads, Recorded
from qidtool.domain.audiences import Stream
from qidtool.domain.event_kinds import EVENTS
from qidtool.domain.events import Event
from qidtool.domain.ids import RoomId
from qidtool.storage.tables import journal, stream_entry, stream_head

_HEADS = select(stream_head.c.stream, stream_head.c.n).where(
    stream_head.c.room == bindparam("room"), stream_head.c.stream.in_(bindparam("wanted", expanding=True))
)
_AFTER = (
    select(journal, stream_entry.c.before)
    .join(stream_entry, (journal.c.room == stream_entry.c.room) & (journal.c.n == stream_entry.c.n))
    .where(
        stream_entry.c.room == bindparam("room"),
        stream_entry.c.stream == bindparam("stream"),
        stream_entry.c.n > bindparam("last"),
    )
    .order_by(stream_entry.c.n)
    .limit(bindparam("most"))
)
_LAST_OF = (
    select(journal)
    .where(journal.c.room == bindparam("room"), journal.c.kind == bindparam("kind"))
    .order_by(journal.c.n.desc())
    .limit(bindparam("most"))
)


class TableJournal:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def heads(self, room: RoomId, streams: Iterable[Stream]) -> Heads:
        wanted = list(streams)
        rows = self._connection.execute(_HEADS, {"room": room, "wanted": wanted})
        found = {Stream(row.stream): row.n for row in rows}
        return {stream: found.get(stream, 0) for stream in wanted}

    def after(self, room: RoomId, stream: Stream, n: int, most: int) -> list[Recorded]:
        """What a stream heard after number n, oldest first, at most so many."""
        rows = self._connection.execute(_AFTER, {"room": room, "stream": stream, "last": n, "most": most})
        return [_recorded(row, {stream: row.before}) for row in rows]

    def last_of(self, room: RoomId, kind: str, most: int) -> list[Recorded]:
        """The latest events of one kind, newest first."""
        rows = self._connection.execute(_LAST_OF, {"room": room, "kind": kind, "most": most})
        return [_recorded(row, {}) for row in rows]


def _recorded(row: Row[Any], before: Heads) -> Recorded:
    event: Event = msgspec.convert(row.event, EVENTS[row.kind], strict=False)
    return Recorded(RoomId(row.room), row.n, row.at, event, before)
