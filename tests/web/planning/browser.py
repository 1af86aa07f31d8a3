"""A browser without scripts: it fills the forms that stand in a page and presses their keys."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from html.parser import HTMLParser
from urllib.parse import urljoin

from flask.testing import FlaskClient
from werkzeug.datastructures import MultiDict
from werkzeug.test import TestResponse

Typed = Mapping[str, str | list[str]]


@dataclass
class Form:
    action: str
    fields: list[tuple[str, str]] = field(default_factory=list)
    keys: list[tuple[str, str, str]] = field(default_factory=list)
    """Name, value and own address of each key."""

    def value(self, name: str) -> str:
        return dict(self.fields)[name]

    def values(self, name: str) -> list[str]:
        return [value for key, value in self.fields if key == name]


class Page(HTMLParser):
    """The forms, words and links of a page."""

    def __init__(self, response: TestResponse) -> None:
        super().__init__()
        self.status = response.status_code
        self.path = response.request.full_path.rstrip("?")
        self.forms: list[Form] = []
        self.links: list[str] = []
        self._text: list[str] = []
        self._area: str | None = None
        self._in_script = False
        self.feed(response.get_data(as_text=True))

    @property
    def text(self) -> str:
        return " ".join("".join(self._text).split())

    def form(self, action: str) -> Form:
        """The form that sends to this address, from the page's address on."""
        return next(one for one in self.forms if urljoin(self.path, one.action) == action)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        if tag == "dd":
            self._text.append(" ")
        if tag == "form":
            self.forms.append(Form(given.get("action", self.path)))
        elif tag == "a":
            self.links.append(given.get("href", ""))
        elif self.forms and tag == "input":
            self._input(given)
        elif self.forms and tag == "textarea":
            self._area = given["name"]
            self.forms[-1].fields.append((self._area, ""))
        elif self.forms and tag == "button":
            self.forms[-1].keys.append((given.get("name", ""), given.get("value", ""), given.get("formaction", "")))

    def _input(self, given: dict[str, str]) -> None:
        is_box = given.get("type") in ("checkbox", "radio")
        if "name" in given and (not is_box or "checked" in given):
            self.forms[-1].fields.append((given["name"], given.get("value", "")))

    def handle_endtag(self, tag: str) -> None:
        if tag == "textarea":
            self._area = None

    def handle_data(self, data: str) -> None:
        if self._area is not None:
            name, before = self.forms[-1].fields[-1]
            self.forms[-1].fields[-1] = (name, before + data.removeprefix("\n") if not before else before + data)
        else:
            self._text.append(data)


@dataclass
class Browser:
    client: FlaskClient

    def looks(self, path: str) -> Page:
        return Page(self.client.get(path, follow_redirects=True))

    def sends(self, page: Page, action: str, typed: Typed | None = None, *, press: str = "", without: str = "") -> Page:
        """Sends a form of the page with what was typed into it, by one of its keys (`name=value`)."""
        form = page.form(action)
        filled = MultiDict((name, value) for name, value in form.fields if name != without)
        for name, value in (typed or {}).items():
            filled.setlist(name, [value] if isinstance(value, str) else value)
        target = action
        if press:
            name, _equal, value = press.partition("=")
            key = next(one for one in form.keys if one[:2] == (name, value) or (one[2] and one[2].endswith(press)))
            if key[0]:
                filled[key[0]] = key[1]
            target = key[2] or action
        return Page(self.client.post(target.partition("#")[0], data=filled, follow_redirects=True))
