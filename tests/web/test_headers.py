"""Every answer of every page carries the headers that keep foreign things out; no page holds inline code."""

import re
from collections.abc import Callable

import pytest

from qidtool.app import House
from qidtool.domain.workshop import Workshop
from tests.web.window import Window

WANTED = (
    "Content-Security-Policy", "X-Content-Type-Options", "Referrer-Policy", "Cross-Origin-Opener-Policy",
    "Permissions-Policy", "X-Robots-Tag",
)  # fmt: skip
INLINE = re.compile(r"<script(?![^>]*\bsrc=)|<style|\sstyle=|\son[a-z]+=|javascript:", re.IGNORECASE)


def ways_of(house: House, workshop: Workshop) -> list[str]:
    """Every address the house knows, filled with something."""
    known = {"workshop": workshop.id, "code": workshop.link_code, "series": workshop.series}
    rules = [rule for rule in house.app.url_map.iter_rules() if rule.methods and "GET" in rule.methods]
    ways = [
        re.sub(r"<(?:\w+:)?(\w+)>", lambda found: known.get(found[1], "gibt-es-nicht"), rule.rule) for rule in rules
    ]
    return sorted({*ways, "/gibt/es/nicht", "/%00", "/api/gibt-es-nicht"})


@pytest.mark.parametrize("who", ["nobody", "Mara", "Olaf"])
def test_on_every_answer(house: House, trier: Workshop, desk: Callable[[str], Window], who: str) -> None:
    window = Window(house.app) if who == "nobody" else desk(who)
    for way in ways_of(house, trier):
        page = window.opens(way)
        assert (way, [name for name in WANTED if name not in page.response.headers]) == (way, [])
        assert (way, page.status < 500) == (way, True)
        assert (way, INLINE.findall(page.html) if page.response.mimetype == "text/html" else []) == (way, [])
        if not way.startswith("/static/") and "/static/" not in way:
            assert (way, "no-store" in page.response.headers["Cache-Control"]) == (way, True)


def test_the_policy_lets_nothing_foreign_in(phone: Window) -> None:
    policy = phone.opens("/").response.headers["Content-Security-Policy"]
    parts = dict(part.strip().split(" ", 1) for part in policy.split(";"))
    assert (parts["default-src"], parts["script-src"], parts["style-src"]) == ("'none'", "'self'", "'self'")
    assert (parts["frame-ancestors"], parts["base-uri"], parts["form-action"]) == ("'none'", "'none'", "'self'")
    assert "unsafe" not in policy
