"""Where a test takes place: each person gets a browser of their own, at one address of the house."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from playwright.sync_api import Browser, BrowserContext, Page

from qidtool.gate.cookies import ACCOUNT_COOKIE, seat_cookie
from tests.browser.cockpit import Cockpit
from tests.browser.hall import Hall
from tests.browser.line import Line
from tests.browser.office import Day, Office, Seat
from tests.browser.origins import SHOWN, carries
from tests.browser.phone import Phone
from tests.browser.wall import Wall
from tests.browser.watch import LOST_LINE, Watch

PHONE = {"width": 320, "height": 640}
DESK = {"width": 1280, "height": 800}
WALL = {"width": 1920, "height": 1080}
PATIENCE_MS = 60_000
"""Children that count and draw get only what nobody else needs, and here everybody is busy."""


@dataclass
class Stage:
    hall: Hall
    office: Office
    second_office: Office
    """Jonas plans here, where not everything that all tests have planned lies about."""
    browser: Browser
    host: str
    watch: Watch
    _contexts: list[BrowserContext] = field(default_factory=list)

    @property
    def address(self) -> str:
        return f"http://{self.host}" if self.host == SHOWN else f"http://{self.host}:{self.hall.port}"

    def device(self, size: dict[str, int] = DESK, **more: Any) -> BrowserContext:
        """A fresh browser that knows nobody here."""
        width, height = size["width"], size["height"]
        context = self.browser.new_context(
            viewport={"width": width, "height": height}, locale="de-DE", reduced_motion="reduce",
            **({"base_url": self.address, "timezone_id": "Europe/Berlin"} | more),
        )  # fmt: skip
        context.set_default_timeout(PATIENCE_MS)
        self.watch.over(context)
        self._contexts.append(context)
        return context

    def page(self, path: str = "/", size: dict[str, int] = DESK) -> Page:
        page = self.device(size).new_page()
        page.goto(path)
        return page

    def staff_page(self, name: str, path: str, size: dict[str, int] = DESK) -> Page:
        page = self.signed_in(name, size).new_page()
        page.goto(path)
        return page

    def signed_in(self, name: str, size: dict[str, int] = DESK, **more: Any) -> BrowserContext:
        context = self.device(size, **more)
        carries(context, ACCOUNT_COOKIE, self.hall.token_of(name), self.host)
        return context

    def stranger(self, name: str) -> Phone:
        """Somebody with a phone who has not joined."""
        return Phone(name, self.device(PHONE).new_page())

    def phone(self, name: str, day: Day, seat: Seat | None = None) -> Phone:
        """Somebody who has joined already, with the phone open."""
        seat = seat or self.office.seats(day, name)
        context = self.device(PHONE)
        carries(context, seat_cookie(day.id), seat.key, self.host)
        phone = Phone(name, context.new_page())
        phone.opens(day)
        return phone

    def cockpit(self, name: str, day: Day, **more: Any) -> Cockpit:
        cockpit = Cockpit(name, self.signed_in(name, **more).new_page())
        cockpit.opens(day)
        return cockpit

    def wall(self, day: Day, name: str = "Mara") -> Wall:
        wall = Wall(self.signed_in(name, WALL).new_page())
        wall.opens(day)
        return wall

    @contextmanager
    def far_phone(self, name: str, day: Day, *, sockets: bool = True) -> Iterator[tuple[Phone, Line]]:
        """A phone with a line of its own, which can be cut while the rest of the hall is connected."""
        line = Line(self.hall.port, lets_sockets_through=sockets).mends()
        self.watch.ports.add(line.port)
        self.watch.expects(LOST_LINE)
        context = self.device(PHONE, base_url=f"http://{self.host}:{line.port}")
        carries(context, seat_cookie(day.id), self.office.seats(day, name).key, self.host)
        phone = Phone(name, context.new_page())
        phone.opens(day)
        yield phone, line
        context.close()
        self._contexts.remove(context)
        line.is_cut()

    def clears_up(self) -> None:
        for context in self._contexts:
            context.close()
