"""The four pages of a method and the variables they may use; whoever draws them passes exactly these."""

import re
from collections.abc import Callable

from qidtool.methodkit.method import Method
from qidtool.methodkit.results import Results

LIVE_PAGES = ("participant.html", "facilitator.html", "projector.html")
REPORT = "report.html"
PAGES = (*LIVE_PAGES, REPORT)

Static = Callable[[str], str]
"""The address of a file in the method's `static` folder."""

_SPOKEN = re.compile(r"""\b_\(\s*(?:"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)')""")
_PASSES = re.compile(r"""\bdata-pass\s*=\s*["']([^"']*)["']""")
_SLOTS = re.compile(r"""\bdata-slot\s*=\s*["']([^"']*)["']""")


def page_variables(method: Method, static: Static) -> dict[str, object]:
    """For the three live pages: the method, its words and its files; people's words come in through slots."""
    return {"method": method, "_": method.say, "static": static}


def report_variables(method: Method, results: Results, static: Static, told: str) -> dict[str, object]:
    """`told` is markup: the blocks of the method, or its inputs one after another if it tells nothing itself."""
    return {**page_variables(method, static), "results": results, "told": told}


def sentences_in(page: str) -> list[str]:
    """The German sentences a page says through _("…")."""
    return [(double or single).replace("\\", "") for double, single in _SPOKEN.findall(page)]


def passes_in(page: str) -> list[str]:
    return _PASSES.findall(page)


def slots_in(page: str) -> list[str]:
    return _SLOTS.findall(page)
