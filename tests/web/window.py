"""A browser without scripts: it keeps its cookies, reads the forms of a page and sends them."""

from dataclasses import dataclass, field
from html.parser import HTMLParser
from typing import Any
from urllib.parse import urlsplit

from flask import Flask
from werkzeug.test import TestResponse

_LETTERS = {"text", "email", "password", "hidden", "search", "date", "number"}


@dataclass
class Form:
    action: str
    method: str
    fields: dict[str, str] = field(default_factory=dict)
    labels: list[str] = field(default_factory=list)


class Page(HTMLParser):
    """What stands on a page: its forms, its words, its addresses."""

    def __init__(self, response: TestResponse) -> None:
        super().__init__()
        self.response = response
        self.status = response.status_code
        self.html = response.get_data(as_text=True)
        self.forms: list[Form] = []
        self.links: list[str] = []
        self._words: list[str] = []
        self._open: tuple[str, str] | None = None
        self._choice = ""
        self.feed(self.html)

    @property
    def words(self) -> str:
        return " ".join(" ".join(self._words).split())

    @property
    def goes_to(self) -> str:
        """Where the answer sends the browser, without the host."""
        parts = urlsplit(self.response.headers.get("Location", ""))
        return parts.path + (f"?{parts.query}" if parts.query else "")

    def form(self, action: str) -> Form:
        found = [one for one in self.forms if one.action == action]
        assert found, f"no form goes to {action!r}, only to {sorted({one.action for one in self.forms})}"
        return found[0]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        if tag == "form":
            self.forms.append(Form(given.get("action", ""), given.get("method", "get")))
        elif tag == "a":
            self.links.append(given.get("href", ""))
        elif tag in ("input", "button", "select", "textarea", "option") and self.forms:
            self._field(tag, given)

    def handle_data(self, data: str) -> None:
        if self._open and self._open[0] == "textarea":
            self.forms[-1].fields[self._open[1]] += data.removeprefix("\n")
        self._words.append(data)

    def handle_endtag(self, tag: str) -> None:
        if tag == "textarea":
            self._open = None

    def _field(self, tag: str, given: dict[str, str]) -> None:
        fields, name = self.forms[-1].fields, given.get("name", "")
        if tag == "textarea":
            self._open = (tag, name)
            fields[name] = ""
        elif tag == "select":
            self._choice = name
        elif tag == "option" and self._choice and ("selected" in given or self._choice not in fields):
            fields[self._choice] = given.get("value", "")
        elif tag == "input" and name:
            is_chosen = given.get("type", "text") in _LETTERS or "checked" in given
            if is_chosen:
                fields[name] = given.get("value", "")


class Answer:
    """What a program is answered."""

    def __init__(self, response: TestResponse) -> None:
        self.response = response
        self.status = response.status_code
        self.json: dict[str, Any] = response.get_json()

    @property
    def key(self) -> str:
        return str(self.json["error"]["key"])


class Window:
    """One browser on one device."""

    def __init__(self, app: Flask, address: str = "192.0.2.7") -> None:
        self.app = app
        self.client = app.test_client()
        self.around = {"REMOTE_ADDR": address}

    def opens(self, path: str, **more: Any) -> Page:
        return Page(self.client.get(path, environ_overrides=self.around, **more))

    def sends(self, path: str, **typed: str) -> Page:
        """Straight to an address, with nothing but what is given."""
        return Page(self.client.post(path, data=typed, environ_overrides=self.around))

    def fills(self, page: Page, action: str, **typed: str) -> Page:
        """The form as it stands on the page, with what somebody types into it."""
        form = page.form(action)
        where = action or page.response.request.path
        return self.sends(where, **{**form.fields, **typed})

    def asks(self, path: str, body: object) -> "Answer":
        return Answer(self.client.post(path, json=body, environ_overrides=self.around))

    def cookie(self, name: str) -> str:
        found = self.client.get_cookie(name)
        return found.value if found else ""

    def carries(self, name: str, token: str) -> "Window":
        self.client.set_cookie(name, token)
        return self
