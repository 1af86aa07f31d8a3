"""One connection of a screen over long polling, the plainest of the real transports: origin, cookies and all."""

import json
from collections.abc import Mapping
from typing import Any

from flask import Flask
from flask.testing import FlaskClient
from itsdangerous import URLSafeTimedSerializer

OWN_ORIGIN = {"Origin": "http://localhost"}
SEPARATOR = "\x1e"


class Refused(Exception):
    """The connection was not taken; tells the status or what the server said."""

    def __init__(self, said: Any) -> None:
        super().__init__(said)
        self.said = said


class Line:
    """Keeps what it hears by the name of the event."""

    def __init__(
        self,
        app: Flask,
        auth: object,
        cookies: Mapping[str, str] | None = None,
        headers: Mapping[str, str] = OWN_ORIGIN,
    ) -> None:
        self.http: FlaskClient = app.test_client()
        for name, value in (cookies or {}).items():
            self.http.set_cookie(name, value)
        self.headers = dict(headers)
        self.heard: list[tuple[str, Any]] = []
        self.answers: dict[int, Any] = {}
        self.is_open = False
        self._way = "/socket.io/?EIO=4&transport=polling"
        opened = self.http.get(self._way, headers=self.headers)
        if opened.status_code != 200:
            raise Refused(opened.status_code)
        self._way += f"&sid={json.loads(opened.text[1:])['sid']}"
        self.says("40" + json.dumps(auth))
        self.listen()

    def says(self, *packets: str) -> int:
        """Sends packets as they stand; answers the status."""
        body = SEPARATOR.join(packets).encode("utf-8", "surrogatepass")
        return self.http.post(self._way, data=body, headers=self.headers).status_code

    def listen(self) -> None:
        """Takes in what has come, and waits if nothing has."""
        polled = self.http.get(self._way, headers=self.headers)
        if polled.status_code != 200:
            self.is_open = False
            return
        for packet in polled.text.split(SEPARATOR):
            self._take(packet)

    def asks(self, name: str, message: object) -> Any:
        """Sends an event and waits for its answer."""
        number = len(self.answers) + 1
        assert self.says(f"42{number}{json.dumps([name, message])}") == 200
        while number not in self.answers:
            self.listen()
            assert self.is_open, "the connection ended before the answer came"
        return self.answers[number]

    def hears(self, name: str) -> Any:
        """Waits for an event of this name and takes it."""
        while True:
            for place, (told, message) in enumerate(self.heard):
                if told == name:
                    del self.heard[place]
                    return message
            assert self.is_open, f"the connection ended without {name}"
            self.listen()

    def ends(self) -> bool:
        """Waits for the end that the server makes."""
        while self.is_open:
            self.listen()
        return True

    def _take(self, packet: str) -> None:
        if packet == "2":
            self.says("3")
        elif packet.startswith("40"):
            self.is_open = True
        elif packet.startswith("44"):
            raise Refused(json.loads(packet[2:])["data"])
        elif packet.startswith("41") or packet == "1":
            self.is_open = False
        elif packet.startswith("43"):
            number, _, answer = packet[2:].partition("[")
            (self.answers[int(number)],) = json.loads("[" + answer)
        elif packet.startswith("42"):
            name, message = json.loads(packet[2:])
            self.heard.append((name, message))


def page_token(app: Flask) -> tuple[str, dict[str, str]]:
    """The token that a page of this house carries, and the cookie that belongs to it."""
    session = app.test_client()
    with session.session_transaction() as kept:
        kept["csrf_token"] = "a page's own secret"
    cookie = session.get_cookie(app.config["SESSION_COOKIE_NAME"])
    assert cookie is not None
    token = URLSafeTimedSerializer(str(app.secret_key), salt="wtf-csrf-token").dumps("a page's own secret")
    return str(token), {cookie.key: cookie.value}
