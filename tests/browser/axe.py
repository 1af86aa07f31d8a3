"""Looks at a page as it is, in every light and width: axe finds nothing, nothing sticks out, every key can be hit."""

from typing import Literal

from axe_playwright_python.base import AXE_SCRIPT
from playwright.sync_api import Page

LIGHTS: tuple[Literal["light", "dark"], ...] = ("light", "dark")
WIDTHS = {320: 640, 1280: 800}
LEAST_TARGET = 44
_RUN = """async () => {
    const { violations } = await axe.run(document, { resultTypes: ["violations"], preload: false, elementRef: false });
    const told = (id, help, { target, html, failureSummary }) =>
        [`${id} (${help}):`, ...target, html.slice(0, 160), ...failureSummary.split("\\n").slice(1, 3)].join(" ");
    return violations.flatMap(({ id, help, nodes }) => nodes.map((node) => told(id, help, node)));
}"""
_SHARPER = """axe.configure({ checks: [{ id: "color-contrast", options: { ignorePseudo: true } }] })"""
"""Else text near a sign of the style sheet is left undecided, and looking for such signs takes most of the time."""
_STICKS_OUT = """() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const all = [...document.querySelectorAll("body *")];
    const beyond = all.filter((one) => one.getBoundingClientRect().right > clientWidth + 1).slice(-3);
    const shown = beyond.map((one) => one.outerHTML.slice(0, 120)).join(" | ");
    return [`scrolls sideways, ${scrollWidth} in ${clientWidth}: ${shown}`];
}"""
_TOO_SMALL = """(least) => {
    const targets = document.querySelectorAll("button:not(.unseen), select, textarea, summary, a.button, label.choice, "
        + "input:not([type=hidden], [type=checkbox], [type=radio])");
    const shown = [...targets].filter((one) => one.checkVisibility({ visibilityProperty: true }));
    const sized = shown.map((one) => [one.outerHTML.slice(0, 120), one.getBoundingClientRect()]);
    const small = sized.filter(([, { width, height }]) => Math.min(width, height) < least - 0.5);
    return small.map(([one, { width, height }]) => `too small to hit, ${width} by ${height}: ${one}`);
}"""
_STILL = "() => document.getAnimations().every((one) => one.playState !== 'running')"


def is_still(page: Page) -> None:
    """Nothing moves any more."""
    page.wait_for_function(_STILL)


def faults(page: Page) -> list[str]:
    """What is wrong with this state, each with the variant in which it was seen first."""
    seen: dict[str, str] = {}
    before = page.viewport_size
    for light in LIGHTS:
        page.emulate_media(color_scheme=light)
        for width, height in WIDTHS.items():
            page.set_viewport_size({"width": width, "height": height})
            for fault in _looked_at(page):
                seen.setdefault(fault, f"{light}, {width}")
    if before is not None:
        page.set_viewport_size(before)
    return [f"{where}: {fault}" for fault, where in seen.items()]


def _looked_at(page: Page) -> list[str]:
    is_still(page)
    if not page.evaluate("typeof axe === 'object'"):
        page.evaluate(AXE_SCRIPT)
        page.evaluate(_SHARPER)
    found: list[str] = page.evaluate(_STICKS_OUT) + page.evaluate(_TOO_SMALL, LEAST_TARGET) + page.evaluate(_RUN)
    return found
