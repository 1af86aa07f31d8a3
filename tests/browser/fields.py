"""The phone's fields for groups and other kinds of answers: Ada writes a goal, Bo ticks it, a card goes up a row."""

from playwright.sync_api import Locator, expect

from tests.browser.phone import SAVED, Phone


class Fields:
    def __init__(self, phone: Phone) -> None:
        self.phone = phone
        self.page = phone.page

    # --- cards of a group ---

    def field(self, label: str) -> Locator:
        return self.page.get_by_role("textbox", name=label)

    def writes(self, text: str, label: str, *, key: str = "Senden", to: str = "") -> None:
        """Into the field of this name; with `to`, beneath the card that says so."""
        place = self.about(to) if to else self.page.locator(".phone__task")
        expect(place).to_be_visible()
        unfold = place.get_by_role("button", name=f"Schreiben: {label}")
        form = place.locator("form").filter(has=self.field(label))
        expect(unfold.or_(form).first).to_be_visible()
        if to and unfold.count():
            unfold.click()
        form.get_by_role("textbox").fill(text)
        form.get_by_role("button", name=key).click()

    def sends(self, label: str) -> None:
        """What stands in the field of this name."""
        self.page.locator("form").filter(has=self.field(label)).get_by_role("button", name="Senden").click()

    def about(self, text: str) -> Locator:
        """A card with all that stands beneath it."""
        return self.page.locator(".cluster").filter(has=self.page.get_by_text(text, exact=True))

    def card(self, text: str) -> Locator:
        return self.page.locator(".card").filter(has=self.page.get_by_text(text, exact=True))

    def shows(self, text: str, state: str | None = SAVED) -> None:
        """What others wrote says nothing of being saved."""
        expect(self.card(text)).to_be_visible()
        if state is None:
            expect(self.card(text).locator(".state")).to_have_count(0)
        else:
            expect(self.card(text).locator(".state")).to_have_text(state)

    def shows_cards(self, *texts: str) -> None:
        expect(self.page.locator(".phone__task .card__text")).to_have_text(list(texts))

    def key(self, name: str, text: str) -> Locator:
        return self.page.get_by_role("button", name=f"{name}: {text}")

    def withdraws(self, text: str) -> None:
        """And puts the phone away, so that nobody can take it back."""
        self.key("Zurückziehen", text[:20]).click()
        expect(self.page.get_by_text("Zurückgezogen.")).to_be_visible()
        self.page.evaluate("window.dispatchEvent(new Event('pagehide'))")

    # --- rows ---

    def lays(self, text: str, row: str) -> None:
        self.page.get_by_label("In welche Reihe?").select_option(label=row)
        self.writes(text, "Gelingensbedingung")
        self.shows(text)

    def row(self, name: str) -> Locator:
        return self.page.locator(".pyramid__row").filter(has=self.page.get_by_text(name))

    def carries(self, text: str, row: str | None) -> None:
        """By its grip, into a row or to a place that is none."""
        target = self.row(row) if row else self.page.locator("header").first
        target.scroll_into_view_if_needed()
        self.card(text).locator(".grip").hover()
        self.page.mouse.down()
        place = target.bounding_box()
        assert place is not None
        self.page.mouse.move(place["x"] + 8, place["y"] + 8)
        self.page.mouse.up()

    def lie(self, **rows: tuple[str, ...]) -> None:
        """Row by row, by the first word of each name."""
        for name, texts in rows.items():
            expect(self.row(name).locator(".card__text")).to_have_text(list(texts))

    # --- choices and dots ---

    def chosen(self, text: str) -> None:
        expect(self.page.get_by_role("radio", name=text)).to_be_checked()

    def sticks(self, text: str, times: int = 1) -> None:
        for _ in range(times):
            self.page.get_by_role("button", name=f"Punkt kleben: {text}").click()

    def has_dots(self, text: str, dots: str) -> None:
        thing = self.page.locator(".sticking__thing").filter(has=self.page.get_by_text(text, exact=True))
        expect(thing.locator(".unseen")).to_have_text(dots)
