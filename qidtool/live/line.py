"""A websocket's connection: frames leave whole, a silent or flooding line is given up, and its end really ends it."""

import socket
import time
from contextlib import suppress
from typing import Any

import gevent
import simple_websocket
from gevent.lock import RLock

MOST_UNREAD = 64
BURST, PER_SECOND = 256 * 1024, 64 * 1024
"""Bytes: a full outbox fits into the burst, and a flood costs no more than its sender's patience."""


class Line:
    """The socket as simple-websocket should see it."""

    def __init__(self, connection: Any) -> None:
        self._connection = connection
        self._turn = RLock()
        self._left, self._at = float(BURST), time.monotonic()

    def send(self, frame: bytes) -> int:
        """On a slow network a plain send takes a part and forgets the rest, and the browser hangs up on the ruins."""
        with self._turn:
            self._connection.sendall(frame)
        return len(frame)

    def recv(self, most: int) -> bytes:
        """Somebody whose data never runs dry is made to wait, instead of keeping all others waiting."""
        gevent.sleep(max(0.0, -self._left / PER_SECOND))
        received: bytes = self._connection.recv(most)
        at = time.monotonic()
        self._left = min(BURST, self._left + (at - self._at) * PER_SECOND) - len(received)
        self._at = at
        return received

    def settimeout(self, seconds: float) -> None:
        self._connection.settimeout(seconds)

    def close(self) -> None:
        """The web server holds this connection as well and would keep it open for another request."""
        with suppress(OSError):  # the other side may have been faster
            self._connection.shutdown(socket.SHUT_RDWR)
        self._connection.close()


class Inbox(list[str | bytes]):
    """What has arrived and waits to be handled; whoever sends faster than that loses the connection."""

    def append(self, message: str | bytes) -> None:
        if len(self) >= MOST_UNREAD:
            raise ConnectionResetError("too much at once")
        super().append(message)


class LineServer(simple_websocket.Server):  # type: ignore[misc]  # simple-websocket carries no types
    """Puts the line in place before the first byte of the protocol is spoken."""

    def handshake(self) -> None:
        self.sock: Any = Line(self.sock)
        self.input_buffer = Inbox()
        super().handshake()
