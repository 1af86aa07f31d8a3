"""One connection to the web server: it may not be silent for long, and what is far too large is not even read."""

from contextlib import suppress
from typing import Any

from gevent.pywsgi import WSGIHandler

from qidtool.web.pictures.receiving import LARGEST_UPLOAD, takes_files

QUIET_SECONDS = 30
LARGEST_BODY = 1024 * 1024
"""Beyond any form; what is between a form's limit and this one is answered by a page."""


class Connection(WSGIHandler):  # type: ignore[misc]  # gevent carries no types
    def __init__(self, sock: Any, address: Any, server: Any) -> None:
        super().__init__(sock, address, server)
        sock.settimeout(QUIET_SECONDS)

    def handle(self) -> None:
        with suppress(ConnectionError, TimeoutError):  # whoever has gone needs no answer
            super().handle()

    def read_request(self, raw_requestline: str) -> bool:
        try:
            return bool(super().read_request(raw_requestline))
        except TimeoutError:
            raise ValueError("the request was never finished") from None

    def handle_one_response(self) -> None:
        """The server would read a refused body to its end, which may never come."""
        refusal = self._refusal()
        if refusal is None:
            super().handle_one_response()
            # What comes after a websocket is no further request.
            if "upgrade" in self.headers:
                self.close_connection = True
            return
        self.close_connection = True
        self.socket.sendall(f"HTTP/1.1 {refusal}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n".encode())

    def _refusal(self) -> str | None:
        if "transfer-encoding" in self.headers:
            return "411 Length Required"
        path = (self.path or "").partition("?")[0]
        most = LARGEST_UPLOAD if takes_files(self.command or "", path) else LARGEST_BODY
        return "413 Content Too Large" if (self.content_length or 0) > most else None
