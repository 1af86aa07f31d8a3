"""The moderation's cockpit, spoken of as people speak: Mara opens a step, hides a card, holds the wall."""

from playwright.sync_api import Locator, Page, expect

from tests.browser.office import Day


class Cockpit:
    def __init__(self, name: str, page: Page) -> None:
        self.name = name
        self.page = page

    def opens(self, day: Day) -> None:
        self.page.goto(f"/workshops/{day.id}/cockpit")
        self.is_connected()

    def is_connected(self) -> None:
        expect(self.page.locator(".cockpit__signs .connection--on")).to_be_visible()

    # --- the day ---

    @property
    def next_key(self) -> Locator:
        return self.page.locator(".cockpit__next button")

    def does_next(self, words: str) -> None:
        """The one big key; it must say what is expected of it."""
        expect(self.next_key).to_contain_text(words)
        expect(self.next_key).not_to_have_attribute("aria-busy", "true")
        self.next_key.click()

    def presses(self, name: str) -> None:
        self.page.get_by_role("button", name=name).click()

    def steps_back(self) -> None:
        self.page.get_by_role("button", name="Schritt zurück").click()

    def step_is(self, number: int, status: str) -> None:
        step = self.page.locator(f".step-line__step:nth-child({number})")
        expect(step).to_have_class(f"step-line__step step-line__step--{status}")

    def takes_back(self) -> None:
        self.page.locator(".toast").get_by_role("button", name="Zurücknehmen").last.click()

    # --- cards ---

    def card(self, text: str) -> Locator:
        return self.page.locator(".cockpit__step .card").filter(has=self.page.get_by_text(text, exact=True))

    def texts(self) -> Locator:
        return self.page.locator(".cockpit__step .card .card__text")

    def shows_card(self, text: str, note: str = "") -> None:
        expect(self.card(text)).to_be_visible()
        if note:
            expect(self.card(text).locator(".card__foot")).to_contain_text(note)

    def shows_cards(self, *texts: str) -> None:
        """These and no others, newest first."""
        expect(self.texts()).to_have_text(list(texts))

    def on_card(self, text: str, key: str) -> None:
        """Presses a key of one card: Ausblenden, Wieder zeigen, Freigeben."""
        self.card(text).get_by_role("button", name=key).click()

    # --- the room ---

    def sees(self, words: str) -> None:
        expect(self.page.get_by_text(words, exact=True).first).to_be_visible()

    def chooses(self, label: str, option: str) -> None:
        self.page.get_by_label(label, exact=True).select_option(label=option)

    def count(self, label: str) -> Locator:
        found = self.page.locator(".count").filter(has=self.page.get_by_text(label, exact=True))
        return found.locator(".count__number")

    @property
    def dialog(self) -> Locator:
        return self.page.locator("dialog[open]")

    def puts_away(self) -> None:
        """Closes the dialog, and waits until it is gone: the next letter belongs to the cockpit only then."""
        self.page.keyboard.press("Escape")
        expect(self.dialog).to_have_count(0)
