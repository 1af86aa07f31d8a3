"""A phone in a full hall: what it must load before the question can be answered stays small."""

import re
from dataclasses import dataclass, field
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from qidtool.gate.cookies import seat_cookie
from tests.browser.origins import carries
from tests.browser.stage import PHONE, Stage

MOST_BYTES = 60 * 1024
MOST_REQUESTS = 8


@dataclass
class Meter:
    """Counts on the wire, as the browser's own network panel does."""

    bytes: dict[str, int] = field(default_factory=dict)
    addresses: dict[str, str] = field(default_factory=dict)

    def reads(self, page: Page) -> "Meter":
        line = page.context.new_cdp_session(page)
        line.on("Network.requestWillBeSent", lambda event: self._asked(event["requestId"], event["request"]["url"]))
        line.on("Network.webSocketCreated", lambda event: self._asked(event["requestId"], event["url"]))
        line.on("Network.loadingFinished", lambda event: self._add(event["requestId"], event["encodedDataLength"]))
        for direction in ("Received", "Sent"):
            line.on(f"Network.webSocketFrame{direction}", self._frame)
        line.send("Network.enable")
        return self

    def _asked(self, request: str, url: str) -> None:
        if not url.startswith("data:"):
            self.addresses[request] = url

    def _add(self, request: str, size: float) -> None:
        self.bytes[request] = self.bytes.get(request, 0) + int(size)

    def _frame(self, event: dict[str, Any]) -> None:
        self._add(event["requestId"], len(event["response"]["payloadData"].encode()))

    def figures(self) -> dict[str, int]:
        """By path: what two pages share comes over the wire once, and the second time from the browser's own store."""
        sizes: dict[str, int] = {}
        for one, url in self.addresses.items():
            path = re.sub(r"^\w+://[^/]+|\?.*$", "", url)
            sizes[path] = sizes.get(path, 0) + self.bytes.get(one, 0)
        return sizes


def told(title: str, figures: dict[str, int]) -> str:
    lines = [f"  {size:>7}  {path}" for path, size in figures.items()]
    return "\n".join([f"{title}: {sum(figures.values())} bytes in {len(figures)} requests", *lines])


def test_until_the_question_can_be_answered(stage: Stage, capsys: pytest.CaptureFixture[str]) -> None:
    day = stage.office.plans(opened=1)
    context = stage.device(PHONE)
    carries(context, seat_cookie(day.id), stage.office.seats(day, "Ada").key, stage.host)
    page = context.new_page()
    meter = Meter().reads(page)
    page.goto(f"/teilnahme/{day.id}")
    expect(page.locator(".phone__task textarea")).to_be_editable()
    expect(page.locator(".phone .connection--on")).to_be_visible()
    figures = meter.figures()
    with capsys.disabled():
        print("\n" + told("participant page, cold", figures))
    assert [path for path in figures if path.endswith(".woff2")] == []
    assert len(figures) <= MOST_REQUESTS
    assert sum(figures.values()) <= MOST_BYTES


def test_the_way_from_the_wall_to_the_question(stage: Stage, capsys: pytest.CaptureFixture[str]) -> None:
    """With the page on which people join; what both pages share is loaded once."""
    day = stage.office.plans(opened=1)
    ada = stage.stranger("Ada")
    meter = Meter().reads(ada.page)
    ada.joins(day, by="link")
    expect(ada.field).to_be_editable()
    figures = meter.figures()
    with capsys.disabled():
        print("\n" + told("from the link to the question, cold", figures))
    assert len(figures) <= MOST_REQUESTS
    assert sum(figures.values()) <= MOST_BYTES


def test_fonts_come_later_and_stand_in_quietly(stage: Stage) -> None:
    day = stage.office.plans(opened=1)
    ada = stage.phone("Ada", day)
    assert ada.page.evaluate("getComputedStyle(document.body).fontFamily").startswith('"Atkinson Hyperlegible')
    sheets = ada.page.locator("head link[rel=stylesheet], head link[rel=preload]")
    assert [one for one in sheets.evaluate_all("links => links.map((link) => link.href)") if "font" in one] == []
