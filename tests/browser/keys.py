"""Hands on a keyboard and nothing else: goes from key to key, and looks whether everybody could follow."""

import re
from dataclasses import dataclass, field

from playwright.sync_api import Page

from tests.browser.axe import is_still

MOST_STOPS = 60
_NAME = """(one) => one.getAttribute('aria-label')
    || document.getElementById(one.getAttribute('aria-labelledby'))?.textContent
    || one.labels?.[0]?.textContent || one.textContent"""
_IS_AT = f"""(name) => {{
    const one = document.activeElement;
    return one !== document.body && new RegExp(name).test(({_NAME})(one));
}}"""
_WHERE = """() => {
    const nameOf = NAME;
    const one = document.activeElement;
    const isClear = /^rgba\\(.*, 0\\)$|transparent/;
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(one);
    const { left, top, width, height } = one.getBoundingClientRect();
    const hit = document.elementFromPoint(left + Math.min(width, innerWidth) / 2, top + height / 2);
    const is_same = one === window.lastStop;
    window.lastStop = one;
    return {
        is_nowhere: one === document.body,
        is_same,
        name: nameOf(one).replace(/\\s+/g, " ").trim(),
        is_marked: outlineStyle !== "none" && parseFloat(outlineWidth) >= 2 && !isClear.test(outlineColor),
        is_in_sight: hit !== null && (one.contains(hit) || hit.contains(one)) && hit !== document.documentElement,
    };
}""".replace("NAME", _NAME)


@dataclass
class Hands:
    page: Page
    stops: list[str] = field(default_factory=list)

    def goes_to(self, name: str) -> None:
        """Tab by tab; on the way every stop must be seen, and none may be hidden beneath something else."""
        self.page.wait_for_load_state()  # a page without its colours marks nothing yet
        for _ in range(MOST_STOPS):
            self.page.keyboard.press("Tab")
            if re.search(name, self._looks()):
                return
        raise AssertionError(f"Tab never comes to {name!r}, only to {self.stops[-MOST_STOPS:]}")

    def goes_back_to(self, name: str) -> None:
        for _ in range(MOST_STOPS):
            self.page.keyboard.press("Shift+Tab")
            if re.search(name, self._looks()):
                return
        raise AssertionError(f"Shift+Tab never comes to {name!r}")

    def fills(self, name: str, text: str) -> None:
        """Whatever stands in the field goes."""
        self.goes_to(name)
        self.presses("Control+a")
        self.page.keyboard.type(text)

    def hits(self, name: str) -> None:
        self.goes_to(name)
        self.presses("Enter")

    def is_at(self, name: str) -> None:
        """Where the focus has been led without a Tab."""
        self.page.wait_for_function(_IS_AT, arg=name)

    def types(self, text: str) -> None:
        self.page.keyboard.type(text)

    def presses(self, *keys: str) -> None:
        for key in keys:
            self.page.keyboard.press(key)

    def _looks(self) -> str:
        is_still(self.page)
        seen = self.page.evaluate(_WHERE)
        if seen["is_nowhere"] or seen["is_same"]:  # the browser's own keys: its bars, the parts of a field for a date
            return ""
        name = str(seen["name"])
        self.stops.append(name)
        assert seen["is_marked"], f"nobody sees that the focus is on {name!r}"
        assert seen["is_in_sight"], f"the focus on {name!r} is out of sight"
        return name
