"""A documenter at the protocol, spoken of as people speak: Dana notes, quotes, photographs, puts right, takes out."""

import struct
import time
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from playwright.sync_api import FilePayload, Locator, Page, expect

from tests.browser.hall import Hall
from tests.browser.office import Day, Office
from tests.browser.stage import PATIENCE_MS
from tests.cast import CAST
from tests.jobs.files import from_camera

KEYS = {"note": "Notiz", "quote": "Zitat", "photo": "Foto", "cards": "Karten"}


def a_photo(name: str = "plakat.png") -> FilePayload:
    """Four invented pixels."""
    rows = b"\x00\xe6\x9f\x00\x56\xb4\xe9" + b"\x00\x00\x9e\x73\xf0\xe4\x42"
    pieces = [(b"IHDR", struct.pack(">IIBBBBB", 2, 2, 8, 2, 0, 0, 0)), (b"IDAT", zlib.compress(rows)), (b"IEND", b"")]
    drawn = [struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
             for kind, data in pieces]  # fmt: skip
    return {"name": name, "mimeType": "image/png", "buffer": b"\x89PNG\r\n\x1a\n" + b"".join(drawn)}


def from_a_camera() -> FilePayload:
    """With all that a camera writes into it."""
    return {"name": "IMG_0001.JPG", "mimeType": "image/jpeg", "buffer": from_camera(6)}


def appoint(office: Office, day: Day, name: str = "Dana") -> None:
    office.does(day.id, "staff.appoint", {"email": CAST[name].email, "role": "documenter"})


def rows_of(hall: Hall, day: Day) -> list[tuple[object, ...]]:
    """Everything the house holds of the protocol, in the order in which it was said."""
    question = "SELECT kind, text, speaker, exact, said_at, id FROM protocol_entry WHERE workshop = ? ORDER BY said_at"
    return hall.asks(question, day.id)


SLOW = """() => new Promise((ready) => {
    indexedDB.open("qidtool").onsuccess = ({ target }) => {
        const outbox = target.result.transaction("outbox", "readwrite").objectStore("outbox");
        window.isSlow = true;
        const again = () => window.isSlow ? outbox.get("").onsuccess = again : target.result.close();
        again();
        ready();
    };
})"""
"""Somebody else holds what this device keeps things in, and whoever wants to store something has to wait."""


@dataclass
class ProtocolDesk:
    page: Page

    def opens(self, day: Day) -> "ProtocolDesk":
        self.page.goto(f"/workshops/{day.id}/protokoll")
        self.is_connected()
        return self

    def is_connected(self) -> None:
        expect(self.page.locator(".protocol .connection--on")).to_be_visible()

    def has_no_line(self) -> None:
        expect(self.page.locator(".protocol .connection--waiting")).to_be_visible()

    def notices_the_network(self) -> None:
        self.page.context.set_offline(True)
        self.page.context.set_offline(False)
        self.is_connected()

    # --- taking down ---

    @property
    def sheet(self) -> Locator:
        return self.page.locator(".protocol__take")

    def begins(self, kind: str) -> None:
        self.page.locator(".protocol__keys").get_by_role("button", name=KEYS[kind]).click()
        expect(self.sheet.get_by_role("heading")).to_contain_text(KEYS[kind])

    @contextmanager
    def is_slow(self) -> Iterator[None]:
        """The device stores nothing for a while, and then all of it."""
        self.page.evaluate(SLOW)
        yield
        self.page.evaluate("window.isSlow = false")

    def hears_whose_turn_it_is(self, group: str) -> None:
        """A sheet keeps what it was begun with, so it is begun again until the desk has heard."""
        deadline = time.monotonic() + PATIENCE_MS / 1000
        heard = ""
        while heard != group:
            assert time.monotonic() < deadline, f"the desk still takes {heard!r} for the group that speaks"
            self.begins("note")
            heard = self.sheet.get_by_label("Gruppe").input_value()
            self.page.keyboard.press("Escape")
            expect(self.sheet).to_have_count(0)

    def keeps(self) -> None:
        self.sheet.get_by_role("button", name="Festhalten").click()
        expect(self.sheet).to_have_count(0)

    def writes_cards(self, text: str, **chosen: str) -> None:
        """A line for each; the sheet is open and stays so."""
        for label, option in chosen.items():
            self.sheet.get_by_label(label).select_option(label=option)
        self.sheet.get_by_label("Karten, eine je Zeile").fill(text)
        self.sheet.get_by_role("button", name="festhalten").click()
        expect(self.sheet.get_by_label("Karten, eine je Zeile")).to_have_value("")

    def notes(self, text: str) -> None:
        self.begins("note")
        self.sheet.get_by_label("Notiz").fill(text)
        self.keeps()

    def quotes(self, text: str, speaker: str = "", *, exact: bool = False) -> None:
        self.begins("quote")
        self.sheet.get_by_label("Wortlaut").fill(text)
        self.sheet.get_by_label("Wer es sagt").fill(speaker)
        self.sheet.get_by_role("checkbox", name="Wörtlich").set_checked(exact)
        self.keeps()

    def photographs(self, text: str = "", photo: FilePayload | None = None) -> None:
        self.begins("photo")
        self.sheet.get_by_label("Foto aufnehmen oder wählen").set_input_files(photo or a_photo())
        expect(self.sheet.get_by_alt_text("Das gewählte Foto")).to_be_visible()
        self.sheet.get_by_label("Was zu sehen ist").fill(text)
        self.keeps()

    # --- what is there ---

    def entry(self, text: str) -> Locator:
        return self.page.locator(".protocol .cards > li").filter(has_text=text)

    def shows_photo(self, text: str) -> None:
        """The one that is in the house, not the one on this device."""
        shown = self.entry(text).locator("img[src^='/bilder/']")
        expect(shown).to_have_attribute("alt", text)
        shown.scroll_into_view_if_needed()
        self.page.wait_for_function("image => image.complete && image.naturalWidth > 0", arg=shown.element_handle())

    def shows(self, *texts: str) -> None:
        """These and no others, newest first."""
        expect(self.page.locator(".protocol .card__text")).to_have_text(list(texts))

    def shows_entry(self, text: str, state: str = "gespeichert") -> None:
        expect(self.entry(text).locator(".state")).to_have_text(state)

    def on_entry(self, text: str, key: str) -> None:
        self.entry(text).get_by_role("button", name=key).click()
