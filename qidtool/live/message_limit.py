"""Limits a websocket message while it is being received; python-engineio checks only after it has been assembled."""

from collections.abc import Callable, Iterable
from contextlib import suppress
from typing import Any

import socketio
from engineio.async_drivers.gevent import WebSocketWSGI
from engineio.payload import Payload
from wsproto.utilities import RemoteProtocolError

from qidtool.live.line import LineServer

LARGEST_MESSAGE = 16 * 1024
_PACKETS = ("1", "2probe", "3", "4", "5")
"""What a client may say to Engine.IO begins so; all of it is text."""


class LimitedWebSocket(WebSocketWSGI):  # type: ignore[misc]  # engineio carries no types
    def __init__(self, handler: Any, server: Any) -> None:
        super().__init__(handler, server)
        self.server_args["max_message_size"] = LARGEST_MESSAGE
        self._silence = server.ping_interval + server.ping_timeout

    def __call__(self, environ: dict[str, Any], start_response: Callable[..., Any]) -> Iterable[bytes]:
        # A compressed message shows its size only after it has been blown up, and compressing costs 300 KB a phone.
        plain = {name: value for name, value in environ.items() if name != "HTTP_SEC_WEBSOCKET_EXTENSIONS"}
        try:
            self.ws = LineServer(plain, **self.server_args)
        except RemoteProtocolError:
            start_response("400 Bad Request", [("Content-Type", "text/plain")])
            return [b"This is no websocket."]
        self.ws.sock.settimeout(self._silence)
        try:
            answer: Iterable[bytes] = self.app(self)
        finally:
            self.close()
        return answer

    def wait(self) -> str | None:
        """None ends the connection: it was closed, or it speaks something else."""
        message = super().wait()
        return message if isinstance(message, str) and message.startswith(_PACKETS) else None

    def close(self) -> None:
        with suppress(OSError):
            super().close()
        self.ws.sock.close()


def limit_messages(server: socketio.Server) -> None:
    # A list of packets that is too long would be dropped without a word; its bytes are limited anyway.
    Payload.max_decode_packets = LARGEST_MESSAGE
    engine = server.eio
    engine._async = {**engine._async, "websocket": LimitedWebSocket}  # noqa: SLF001 - there is no public way
