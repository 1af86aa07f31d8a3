"""The wall in the hall, spoken of as people speak: the wall shows, the wall is held."""

import re

from playwright.sync_api import Locator, Page, expect

from tests.browser.office import Day

_DRAWS = """([about, words]) => {
    const named = [...document.querySelectorAll("svg.cloud")].map((one) => [one, one.getAttribute("aria-label")]);
    const meant = named.filter(([, name]) => name.startsWith("Wortwolke") && name.includes(about));
    const drawn = meant.map(([one]) => [...one.querySelectorAll("text")].map((text) => text.textContent).sort());
    return JSON.stringify(drawn) === JSON.stringify([[...words].sort()]);
}"""

_HANGS = """(texts) => {
    const hanging = [...document.querySelectorAll(".wall .card__text")].map((one) => one.textContent);
    return JSON.stringify(hanging.sort()) === JSON.stringify([...texts].sort());
}"""


class Wall:
    def __init__(self, page: Page) -> None:
        self.page = page

    def opens(self, day: Day) -> None:
        self.page.goto(f"/wand/{day.id}")
        expect(self.page.locator(".wall:not([data-look=waiting])")).to_be_visible()
        # Whoever takes the line away later must not tear a font that is still on its way.
        self.page.evaluate("document.fonts.ready.then(() => true)")

    def looks(self, kind: str) -> None:
        """welcome, prompt, cards, count, cloud or ended"""
        expect(self.page.locator(".wall")).to_have_attribute("data-look", kind)

    def texts(self) -> Locator:
        return self.page.locator(".wall .card__text")

    def shows(self, *texts: str) -> None:
        """These cards and no others, wherever they hang."""
        expect(self.texts()).to_have_count(len(texts))
        self.page.wait_for_function(_HANGS, arg=list(texts))

    def says(self, words: str) -> None:
        expect(self.page.locator(".wall__frame").get_by_text(words).first).to_be_visible()

    # --- clouds ---

    def clouds(self) -> Locator:
        return self.page.locator(".wall svg.cloud")

    def cloud(self, about: str) -> Locator:
        """By its question or its place, as it is called for those who listen."""
        return self.page.get_by_role("img", name=re.compile(f"^Wortwolke .*{re.escape(about)}"))

    def shows_words(self, about: str, *words: str) -> None:
        """These words and no others are drawn, wherever they stand."""
        self.page.wait_for_function(_DRAWS, arg=[about, list(words)])

    def asks(self, *questions: str) -> None:
        expect(self.page.locator(".wall__prompt")).to_have_text(list(questions))

    # --- keys ---

    def presses(self, key: str) -> None:
        """After the last key was answered, and a moment later, so that it counts as one of its own."""
        expect(self.page.locator(".wall")).to_have_attribute("data-turning", "false")
        self.page.clock.fast_forward(500)
        self.page.keyboard.press(key)
