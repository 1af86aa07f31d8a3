"""A day played from the example of a method folder, and all that a house makes of it: screens, pages, paper."""

import base64
import re
from collections.abc import Iterator
from dataclasses import dataclass, fields, is_dataclass
from html import unescape
from pathlib import Path
from typing import Any

from flask import Flask
from werkzeug.test import TestResponse

from qidtool.catalogue import Catalogue
from qidtool.domain.ids import RoomId
from qidtool.domain.jobs import ResultForm
from qidtool.gate.cookies import ACCOUNT_COOKIE, seat_cookie
from qidtool.gate.gate import Gate
from qidtool.jobs.documenting import Making, edition_in
from qidtool.jobs.material import find
from qidtool.methodkit.example import Example
from qidtool.places import METHODS
from qidtool.settings import Settings
from qidtool.storage.store import TableStore
from qidtool.web.site import build_site
from tests.cast import Cast, token_of
from tests.methodkit.test_on_the_day import Day
from tests.web.planning.browser import Browser
from tests.workbench import WithWorkbench

HASTE = 1e6
"""Tests write faster than people do."""
FOLDERS = sorted(one.parent for one in METHODS.glob("*/__init__.py") if (one.parent / "example.json").is_file())
"""The methods that are there and ask something; a folder that is deleted is missed by nobody."""


def played(store: TableStore, catalogue: Catalogue, slug: str) -> Day:
    """From planning the step to showing its result, line by line; nothing is skipped and nothing refused."""
    method, example = catalogue.get(slug), catalogue.example(slug)
    assert method is not None
    assert example is not None
    day = Day(Cast(Gate(store, WithWorkbench(catalogue), burst=HASTE)), example)
    day.begin(slug)
    for brought in example.given:
        day.bring(brought)
    for line in example.lines:
        slot = method.form.input(line.input)
        assert slot is not None
        day.write(line, slot)
    day.does("step.close", step=day.step)
    day.does("step.show", step=day.step)
    day.does("wall.set", readable=True)
    return day


@dataclass(frozen=True)
class Reopened:
    """A house with these methods, on a database in which a day was played."""

    app: Flask
    day: Day

    @property
    def mara(self) -> Browser:
        return self._browser(ACCOUNT_COOKIE, token_of("Mara"))

    @property
    def phone(self) -> Browser:
        """Of whoever comes first in the example."""
        seat = next(iter(self.day.actors.values()))
        return self._browser(seat_cookie(self.day.room), str(seat.session))

    def way(self, page: str) -> str:
        return f"/workshops/{self.day.room}/{page}"

    def screens(self) -> dict[str, TestResponse]:
        """The live screens and what each is told of the step, by who looks at them."""
        told = self.way(f"steps/{self.day.step}/told?viewer=")
        ways = {
            "cockpit": (self.mara, self.way("cockpit")),
            "wall": (self.mara, f"/wand/{self.day.room}"),
            "phone": (self.phone, f"/teilnahme/{self.day.room}"),
            "wall on a phone": (self.phone, f"/teilnahme/{self.day.room}/wand"),
            "told in the cockpit": (self.mara, f"{told}facilitator"),
            "told on the wall": (self.mara, f"{told}projector"),
            "told on a phone": (self.phone, f"{told}participant"),
        }
        return {name: browser.client.get(way) for name, (browser, way) in ways.items()}

    def _browser(self, cookie: str, token: str) -> Browser:
        client = self.app.test_client()
        client.set_cookie(cookie, token)
        client.environ_base["HTTP_ACCEPT_LANGUAGE"] = "de"
        return Browser(client)


def reopened(store: TableStore, catalogue: Catalogue, day: Day, data: Path) -> Reopened:
    settings = Settings(data, secret_key="a key for tests that nobody else has")
    return Reopened(build_site(settings, Gate(store, catalogue), catalogue), day)


def documented(store: TableStore, catalogue: Catalogue, room: RoomId) -> dict[ResultForm, bytes]:
    """What the child of the queue hands over, in this process."""
    made: dict[ResultForm, bytes] = {}

    def hear(said: dict[str, Any]) -> None:
        if "form" in said:
            form = ResultForm(said["form"])
            made[form] = made.get(form, b"") + base64.b64decode(said["piece"])

    Making(store.read(lambda reading: find(reading, room)), edition_in("de"), catalogue, hear).make()
    return made


def read(page: bytes) -> str:
    """As people read it."""
    return " ".join(unescape(re.sub(r"<[^>]+>", "", page.decode())).split())


def written_in(example: Example) -> list[str]:
    """Everything somebody wrote in words."""
    return [line.text for line in example.lines if line.text]


def words_in(told: object) -> Iterator[str]:
    """All that stands in blocks, however deep; ids are no words."""
    if isinstance(told, str) and told:
        yield told
    elif isinstance(told, tuple):
        for one in told:
            yield from words_in(one)
    elif is_dataclass(told):
        for about in fields(told):
            if about.name != "entries":
                yield from words_in(getattr(told, about.name))


def missing(words: list[str], text: str) -> list[str]:
    """What is the same but for its letters' size stands there once, with its number."""
    return [one for one in words if one.casefold() not in text.casefold()]
