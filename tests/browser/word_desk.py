"""The desk for terms in the cockpit, spoken of as people speak: Mara ticks two terms and joins them."""

import re

from playwright.sync_api import Locator, expect

from tests.browser.cockpit import Cockpit


class WordDesk:
    def __init__(self, cockpit: Cockpit) -> None:
        self.page = cockpit.page
        self.sheet = self.page.get_by_role("dialog", name="Begriffe ordnen")

    def opens(self) -> "WordDesk":
        self.page.get_by_role("button", name="Begriffe ordnen").click()
        expect(self.sheet).to_be_visible()
        return self

    # --- the table ---

    def row(self, term: str) -> Locator:
        name = self.page.locator("bdi").filter(has_text=re.compile(f"^{re.escape(term)}$"))
        return self.sheet.locator(".term-table__row").filter(has=name)

    def box(self, term: str) -> Locator:
        return self.row(term).get_by_role("checkbox")

    def counts(self, **terms: int) -> None:
        """These terms and no others, with their numbers."""
        expect(self.sheet.locator(".term-table__row")).to_have_count(len(terms))
        for term, count in terms.items():
            expect(self.row(term).locator("td")).to_have_text(str(count))

    def ticks(self, *terms: str) -> None:
        for term in terms:
            self.row(term).locator("label").click()

    # --- what is chosen ---

    @property
    def choice(self) -> Locator:
        return self.sheet.get_by_role("region", name="Ausgewählte Begriffe")

    def joins(self, *terms: str, name: str = "") -> None:
        self.ticks(*terms)
        if name:
            self.choice.get_by_label("Gemeinsamer Name").fill(name)
        self.presses("Zusammenlegen")

    def renames(self, term: str, name: str) -> None:
        self.ticks(term)
        self.choice.get_by_label("Neuer Name").fill(name)
        self.presses("Umbenennen")

    def excludes(self, *terms: str) -> None:
        self.ticks(*terms)
        self.presses("Ausnehmen")

    def presses(self, key: str) -> None:
        self.choice.get_by_role("button", name=key, exact=True).click()
        expect(self.choice).to_have_count(0)

    # --- what was put right ---

    def remembers(self, *labels: str) -> None:
        """Newest first."""
        expect(self.sheet.locator(".term-corrections bdi")).to_have_text(list(labels))

    def takes_back(self, label: str) -> None:
        key = re.compile(f"^Zurücknehmen ?: {re.escape(label)}$")
        self.sheet.locator(".term-corrections").get_by_role("button", name=key).click()

    def says(self, words: str) -> None:
        expect(self.sheet.get_by_role("status").first).to_contain_text(words)
