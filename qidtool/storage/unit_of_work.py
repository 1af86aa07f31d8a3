"""The transaction of an act: state and numbered event are kept together, or neither is."""

from typing import Any

import msgspec
from sqlalchemy import Connection, bindparam, select, update

from qidtool.actions.ports import Answer, Heads, Recorded
from qidtool.domain.audiences import Stream, streams_of
from qidtool.domain.contributions import Contribution, Wording
from qidtool.domain.events import Event
from qidtool.domain.ids import ActId, ContributionId, RoomId
from qidtool.domain.moments import Millis
from qidtool.storage import tables
from qidtool.storage.questions import row_of
from qidtool.storage.reading import TableReading
from qidtool.storage.seen import Seen

_LOCK = select(tables.room.c.id).where(tables.room.c.id == bindparam("key")).with_for_update()
_OPEN_ROOM = tables.room.insert()
_CLOSE_ROOM = tables.room.delete().where(tables.room.c.id == bindparam("key"))
_LEAVE_ROOM = tables.staff.delete().where(tables.staff.c.room == bindparam("key"))
_NUMBER = (
    update(tables.room)
    .where(tables.room.c.id == bindparam("key"))
    .values(last_n=tables.room.c.last_n + 1)
    .returning(tables.room.c.last_n)
)
_ENTER_JOURNAL = tables.journal.insert()
_ENTER_STREAM = tables.stream_entry.insert()
_BEGIN_STREAM = tables.stream_head.insert()
_MOVE_HEAD = (
    update(tables.stream_head)
    .where(tables.stream_head.c.room == bindparam("here"), tables.stream_head.c.stream == bindparam("one"))
    .values(n=bindparam("to"))
)
_HEAD = str(tables.stream_head.name)
_KEEP_WORDS = tables.wording.insert()
_BLANK_WORDS = update(tables.wording).where(tables.wording.c.contribution == bindparam("whose")).values(text="")
_ANSWER = select(tables.answer.c.answer).where(
    tables.answer.c.actor == bindparam("who"), tables.answer.c.act == bindparam("which")
)
_KEEP_ANSWER = tables.answer.insert()


class UnitOfWork(TableReading):
    """What one act may touch; it collects the events that go out after the commit."""

    def __init__(self, connection: Connection, now: Millis, actor: str, act: ActId | None, seen: Seen) -> None:
        super().__init__(connection, seen)
        self.now = now
        self.recorded: list[Recorded] = []
        self._actor = actor
        self._act = act

    def lock(self, room: RoomId) -> None:
        """Others who write into this room wait here; on SQLite the whole transaction is already alone."""
        if self.connection.dialect.name != "sqlite":
            self.connection.execute(_LOCK, {"key": room})

    def open_room(self, room: RoomId) -> None:
        self.connection.execute(_OPEN_ROOM, {"id": room, "last_n": 0})

    def close_room(self, room: RoomId) -> None:
        """The journal goes with its room, and so does everybody's place in it."""
        self.seen.forget_all()
        self.connection.execute(_LEAVE_ROOM, {"key": room})
        self.connection.execute(_CLOSE_ROOM, {"key": room})

    def append(self, room: RoomId, event: Event) -> int:
        n = int(self.connection.execute(_NUMBER, {"key": room}).scalar_one())
        self.connection.execute(
            _ENTER_JOURNAL,
            {
                "room": room, "n": n, "at": self.now, "kind": event.kind, "version": event.version,
                "actor": self._actor, "act": self._act, "event": msgspec.to_builtins(event),
            },
        )  # fmt: skip
        before = self._enter_streams(room, n, streams_of(event))
        self.recorded.append(Recorded(room, n, self.now, event, before))
        return n

    def write_words(self, contribution: Contribution, text: str) -> None:
        wording = Wording(
            Wording.key(contribution.id, contribution.version), contribution.id, contribution.version, self.now, text
        )
        self.connection.execute(_KEEP_WORDS, row_of(wording))

    def blank_words(self, contribution: ContributionId) -> None:
        """Every version goes; no other place holds words."""
        self.connection.execute(_BLANK_WORDS, {"whose": contribution})

    def answer_to(self, actor: str, act: ActId) -> Answer | None:
        found: Any = self.connection.execute(_ANSWER, {"who": actor, "which": act}).scalar()
        return found if found is None else dict(found)

    def remember(self, actor: str, act: ActId, answer: Answer) -> None:
        self.connection.execute(_KEEP_ANSWER, {"actor": actor, "act": act, "at": self.now, "answer": answer})

    def _enter_streams(self, room: RoomId, n: int, streams: tuple[Stream, ...]) -> Heads:
        if not streams:
            return {}
        before = self._heads(room, streams)
        self.connection.execute(
            _ENTER_STREAM, [{"room": room, "stream": one, "n": n, "before": last} for one, last in before.items()]
        )
        fresh = [{"room": room, "stream": one, "n": n} for one, last in before.items() if last == 0]
        known = [{"here": room, "one": one, "to": n} for one, last in before.items() if last != 0]
        if fresh:
            self.connection.execute(_BEGIN_STREAM, fresh)
        if known:
            self.connection.execute(_MOVE_HEAD, known)
        for one in streams:
            self.seen.keep(_HEAD, f"{room}/{one}", n)
        return before

    def _heads(self, room: RoomId, streams: tuple[Stream, ...]) -> Heads:
        """Those that this writer moved last it still knows."""
        known = {one: self.seen.get(_HEAD, f"{room}/{one}") for one in streams}
        unknown = [one for one, n in known.items() if n is None]
        return known | self.journal.heads(room, unknown) if unknown else known
