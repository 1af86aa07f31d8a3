"""The sheet of the groups in the cockpit, spoken of as people speak: Mara forms two groups and moves Ada."""

import re

from playwright.sync_api import Locator, expect

from tests.browser.cockpit import Cockpit
from tests.browser.groups import add_group
from tests.browser.office import Day, Office, Seat
from tests.cast import CAST

TABLE = ("Ada", "Bo", "Cem", "Dora")


def seats_groups(office: Office, day: Day, *groups: tuple[str, ...]) -> tuple[list[str], dict[str, Seat]]:
    """Groups that are there before the test looks, with these people in them: their ids and the people's seats."""
    ids = [add_group(office, day) for _ in groups]
    seats = {name: office.seats(day, name) for group in groups for name in group}
    for group, names in zip(ids, groups, strict=True):
        for name in names:
            office.does(day.id, "group.assign", {"participant": seats[name].participant, "group": group})
    return ids, seats


class GroupDesk:
    def __init__(self, cockpit: Cockpit) -> None:
        self.page = cockpit.page
        self.sheet = self.page.get_by_role("dialog", name="Gruppen")

    def opens(self) -> "GroupDesk":
        self.page.keyboard.press("g")
        expect(self.sheet).to_be_visible()
        return self

    def forms(self, number: int, *, mode: str = "mischen") -> None:
        fold = self.sheet.locator("details").filter(has_text="Gruppen bilden lassen")
        if fold.get_attribute("open") is None:
            fold.locator("summary").click()
        self.sheet.get_by_label("So zusammensetzen").select_option(label=mode)
        self.sheet.get_by_label("Zahl der Gruppen", exact=True).fill(str(number))
        fold.get_by_role("button").click()

    def group(self, name: str) -> Locator:
        heading = self.page.get_by_role("heading", name=re.compile(f"^{re.escape(name)}$"))
        return self.sheet.locator(".group-sheet").filter(has=heading)

    def seat(self, who: str) -> Locator:
        """The list beside a name, in whichever group it stands."""
        one = CAST[who]
        return self.sheet.get_by_label(f"Gruppe von {who}, {one.function} · {one.region}", exact=True)

    def sits(self, who: str, where: str) -> None:
        expect(self.group(where).locator(".seat").filter(has_text=who)).to_have_count(1)
        expect(self.sheet.locator(".seat").filter(has_text=who)).to_have_count(1)

    def moves(self, who: str, to: str) -> None:
        self.seat(who).select_option(label=to)

    def changes(self, group: str, **about: str) -> None:
        sheet = self.group(group)
        if sheet.locator("details").get_attribute("open") is None:
            sheet.locator("summary").click()
        for label, text in about.items():
            sheet.get_by_label(re.compile(f"^{label}")).fill(text)
        sheet.get_by_role("button", name="Merken").click()

    def says(self, words: str) -> None:
        expect(self.sheet.get_by_text(words).first).to_be_visible()
