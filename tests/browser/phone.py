"""A participant's phone, spoken of as people speak: Ada joins, Ada writes, Ada's card is saved."""

import re

from playwright.sync_api import Locator, Page, expect

from tests.browser.office import Day

SAVED, ON_ITS_WAY, WAITING, REFUSED = "gespeichert", "wird gesendet", "wartet auf Netz", "noch nicht angenommen"


class Phone:
    def __init__(self, name: str, page: Page) -> None:
        self.name = name
        self.page = page

    # --- coming in ---

    def opens(self, day: Day) -> None:
        self.page.goto(f"/teilnahme/{day.id}")
        self.is_connected()

    def joins(self, day: Day, *, by: str = "code", **about: str) -> None:
        """By the code on the wall or by the link behind the QR code."""
        if by == "code":
            self.page.goto("/")
            self.page.get_by_label("Code von der Wand").fill(day.code)
            self.page.get_by_role("button", name="Weiter").click()
        else:
            self.page.goto(f"/j/{day.link_code}")
        for label, text in {"Name": self.name, **about}.items():
            self.page.get_by_label(label).fill(text)
        self.page.get_by_role("button", name="Mitmachen").click()
        self.is_connected()

    def is_connected(self) -> None:
        expect(self.page.locator(".phone .connection--on")).to_be_visible()

    def has_no_line(self) -> None:
        expect(self.page.locator(".phone .connection--waiting")).to_be_visible()

    def notices_the_network(self) -> None:
        """What a device tells its pages when it is back in reach; without it they would try again by and by."""
        self.page.context.set_offline(True)
        self.page.context.set_offline(False)
        self.is_connected()

    # --- writing ---

    @property
    def field(self) -> Locator:
        return self.page.locator(".phone__task textarea")

    @property
    def send(self) -> Locator:
        return self.page.get_by_role("button", name="Senden")

    def types(self, text: str) -> None:
        self.field.fill(text)

    def writes(self, text: str) -> None:
        """Types and sends; whether it has arrived is another question."""
        self.types(text)
        self.send.click()
        expect(self.field).to_have_value("")

    def edits(self, text: str, after: str) -> None:
        self.card(text).get_by_role("button", name="Ändern").click()
        editor = self.page.get_by_label("Neuer Wortlaut")
        editor.fill(after)
        self.page.get_by_role("button", name="Speichern").click()

    def withdraws(self, text: str) -> None:
        self.card(text).get_by_role("button", name="Zurückziehen").click()

    def turns_to_next_question(self) -> None:
        self.page.get_by_role("button", name="Nächste Frage").click()

    # --- what it shows ---

    def card(self, text: str) -> Locator:
        return self.page.locator(".phone__mine .card").filter(
            has=self.page.get_by_text(text, exact=True)
        )

    def texts(self) -> Locator:
        return self.page.locator(".phone__mine .card__text")

    def shows_card(self, text: str, state: str = SAVED) -> None:
        expect(self.card(text).locator(".state")).to_have_text(state)

    def shows_cards(self, *texts: str) -> None:
        """These and no others, newest first."""
        expect(self.texts()).to_have_text(list(texts))

    def is_asked(self, question: str) -> None:
        expect(self.page.locator("h2.phone__prompt")).to_have_text(question)

    def waits(self) -> None:
        expect(self.page.locator(".phone__still")).to_be_visible()

    def is_told(self, words: str) -> None:
        expect(self.page.locator(".phone .notice").filter(has_text=re.compile(words))).to_be_visible()
