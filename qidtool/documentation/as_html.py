"""A document as one web page: a fragment for the house's own pages, a file that stands alone, or a single step."""

from dataclasses import dataclass
from functools import cache
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from qidtool.documentation.document import Document, Labels
from qidtool.documentation.figures.svg import svg_of
from qidtool.documentation.told import Told

STYLE = Path(__file__).with_name("report.css")
"""The look on screen and on paper; pages that have the house's tokens lend it their colours."""
_DEEPEST_HEADING = 6


def fragment_of(document: Document, *, top: int = 1, prefix: str = "doc") -> Markup:
    """The heading of the document is of level `top`; ids begin with the prefix, so that they meet no others."""
    around = _around("report", prefix, document.labels, top)
    # Every word was escaped.
    return Markup(_templates().get_template("report.html").render(document=document, numbered=True, **around))  # noqa: S704


def told_html(told: Told, labels: Labels, *, top: int, prefix: str) -> Markup:
    """What a step tells, without numbers for its figures: on results pages and live screens they count nothing."""
    around = _around("told", prefix, labels, top)
    # Every word was escaped.
    return Markup(_templates().get_template("told.html").render(told=told, numbered=False, **around))  # noqa: S704


def page_of(document: Document, *, style: str = "", stylesheet: str = "") -> str:
    """A whole page, with the text of a style sheet inside it or with a link to one."""
    template = _templates().get_template("page.html")
    # The text of a style element is not escaped; it is the caller's own and must not end the element.
    inside = Markup(style.replace("</", "<\\/"))  # noqa: S704 - see above
    return template.render(document=document, fragment=fragment_of(document), style=inside, stylesheet=stylesheet)


@dataclass
class _Counts:
    """Numbers what stands on one page, in the order of reading."""

    tables: int = 0
    figures: int = 0
    lists: int = 0

    def table(self) -> int:
        self.tables += 1
        return self.tables

    def figure(self) -> int:
        self.figures += 1
        return self.figures

    def list(self) -> int:
        self.lists += 1
        return self.lists


def _around(look: str, prefix: str, labels: Labels, top: int) -> dict[str, object]:
    return {"look": look, "prefix": prefix, "labels": labels, "top": top, "counts": _Counts()}


@cache
def _templates() -> Environment:
    folder = FileSystemLoader(Path(__file__).parent)
    templates = Environment(
        loader=folder, autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
    )
    templates.globals.update(svg_of=svg_of, heading=_heading)
    return templates


def _heading(level: int) -> str:
    return f"h{min(level, _DEEPEST_HEADING)}"
