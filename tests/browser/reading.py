"""The wall in somebody's hand, spoken of as people speak: Ada reads along, Ada goes back to writing."""

from playwright.sync_api import Locator, Page, expect

from tests.browser.office import Day


class Reading:
    def __init__(self, page: Page) -> None:
        self.page = page

    def opens(self, day: Day) -> None:
        self.page.goto(f"/teilnahme/{day.id}/wand")
        expect(self.page.locator(".reading .connection--on")).to_be_visible()

    def comes_from_writing(self) -> None:
        """By the link on the phone's own page."""
        self.page.get_by_role("link", name="Wand mitlesen").click()
        expect(self.page.locator(".reading .connection--on")).to_be_visible()

    def goes_back(self) -> None:
        self.page.get_by_role("link", name="Zurück zum Schreiben").click()
        expect(self.page.locator(".phone .connection--on")).to_be_visible()

    def sees(self, words: str) -> None:
        expect(self.page.locator(".reading").get_by_text(words).first).to_be_visible()

    def is_asked(self, *questions: str) -> None:
        expect(self.page.locator(".reading__prompt")).to_have_text(list(questions))

    def shows_cards(self, *texts: str) -> None:
        """In the order in which they came."""
        expect(self.page.locator(".reading .card__text")).to_have_text(list(texts))

    def pictures(self) -> Locator:
        return self.page.locator(".reading svg.cloud")

    def lists(self, *terms: str) -> None:
        """All terms with their numbers, the most frequent first."""
        expect(self.page.locator(".term-list li")).to_have_text(list(terms))

    def is_told(self, words: str) -> None:
        """Said to those who listen."""
        expect(self.page.get_by_role("status")).to_contain_text(words)
