"""Watches the connections below the seats: who never takes a seat, shouts, or sends no text is shown out."""

import logging
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import socketio

log = logging.getLogger(__name__)
SECONDS_BETWEEN = 0.5
MOST_LOOKS = 10
"""Five seconds; counted in looks, so that nobody is blamed while the server itself is behind."""
BURST, PER_SECOND = 100.0, 50.0
MOST_UNHEARD = 500.0
_BINARY = frozenset("56")
"""Socket.IO packets that announce binary attachments, which would be kept until the last one has come."""


@dataclass
class Breath:
    """How many messages a connection may still send; below zero nobody listens."""

    left: float
    at: float


class Doorstep:
    def __init__(
        self, server: socketio.Server, has_seat: Callable[[str], bool], clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._server = server
        self._engine = server.eio
        self._has_seat = has_seat
        self._clock = clock
        self._looks: dict[str, int] = {}
        self._breath: dict[str, Breath] = {}
        self._passes_on, self._forgets = self._engine.handlers["message"], self._engine.handlers["disconnect"]
        self._engine.handlers |= {"message": self.hear, "disconnect": self.forget}
        self._engine.disconnect = self.end  # after a request that makes no sense, engineio would wait for ever itself

    def run(self, sleep: Callable[[float], Any]) -> None:
        while True:
            sleep(SECONDS_BETWEEN)
            try:
                self.look()
            except Exception:
                log.exception("connections without a seat were not looked at; the next look does")

    def look(self) -> None:
        """Also finds those who had a seat and lost it, but hold on to the connection."""
        without = [one for one in list(self._engine.sockets) if not self._is_seated(one)]
        self._looks = {one: self._looks.get(one, -1) + 1 for one in without}
        for one, looks in self._looks.items():
            if looks >= MOST_LOOKS:
                self.end(one)

    def hear(self, connection: str, message: object) -> None:
        """A message that cannot be read ends the connection: no client of ours sends one."""
        if not isinstance(message, str) or message[:1] in _BINARY:
            self.end(connection)
        elif self._may_speak(connection):
            try:
                self._passes_on(connection, message)
            except (ValueError, TypeError, LookupError, RecursionError):
                self.end(connection)

    def forget(self, connection: str, reason: str) -> None:
        """A late request of an ended connection must find nothing instead of half of it."""
        self._breath.pop(connection, None)
        self._engine.sockets.pop(connection, None)
        self._forgets(connection, reason)

    def end(self, connection: str) -> None:
        """Not `disconnect`: that waits until everything is sent, and for a silent client that is for ever."""
        found = self._engine.sockets.get(connection)
        if found is not None:
            found.close(wait=False, reason=self._engine.reason.SERVER_DISCONNECT)

    def is_here(self, sid: str) -> bool:
        """False if the connection ended while it was still being let in."""
        return self._connection(sid) in self._server.environ

    def end_seat(self, sid: str) -> None:
        """A screen that polls has yet to fetch its goodbye; if it never comes, a later look ends its connection."""
        connection = self._connection(sid)
        self._server.disconnect(sid)
        found = self._engine.sockets.get(connection)
        if connection is not None and found is not None and found.upgraded:
            self.end(connection)

    def _is_seated(self, connection: str) -> bool:
        """Or is being let in at this moment, which may have to wait for the database."""
        manager = self._server.manager
        sid = manager.sid_from_eio_sid(connection, "/")
        return sid is not None and (self._has_seat(sid) or manager.is_pre_connected(sid, "/"))

    def _connection(self, sid: str) -> str | None:
        found: str | None = self._server.manager.eio_sid_from_sid(sid, "/")
        return found

    def _may_speak(self, connection: str) -> bool:
        if connection not in self._engine.sockets:
            return False
        at = self._clock()
        breath = self._breath.setdefault(connection, Breath(BURST, at))
        breath.left = min(BURST, breath.left + (at - breath.at) * PER_SECOND) - 1
        breath.at = at
        if breath.left < -MOST_UNHEARD:
            self.end(connection)
        return breath.left >= 0
