"""Fills the pages of a method folder, with the variables the kit promises and no others."""

from dataclasses import dataclass
from functools import cache
from pathlib import Path

from flask import url_for
from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from qidtool.domain.forms import Form, Input
from qidtool.methodkit import Method, Results
from qidtool.methodkit.pages import REPORT, page_variables, report_variables
from qidtool.web.house import catalogue
from qidtool.web.languages import spoken


@dataclass(frozen=True)
class Fragment:
    """A method's own words for one kind of screen, and whether it can tell what its contributions amount to."""

    slug: str
    page: Markup
    tells: bool


def live_fragments(slugs: set[str], page: str) -> list[Fragment]:
    """The fragments of these methods; a method that is gone simply has none."""
    found = [_live_fragment(slug, page) for slug in sorted(slugs)]
    return [one for one in found if one is not None]


def report_fragment(slug: str, results: Results, told: Markup) -> Markup | None:
    method = catalogue().get(slug, spoken())
    folder = catalogue().templates_folder(slug)
    if method is None or folder is None:
        return None
    variables = report_variables(method, results, lambda name: _static(slug, name), told)
    return Markup(_pages(folder).get_template(REPORT).render(variables))  # noqa: S704 - the environment escapes


def _live_fragment(slug: str, page: str) -> Fragment | None:
    method: Method | None = catalogue().get(slug, spoken())
    folder = catalogue().templates_folder(slug)
    if method is None or folder is None:
        return None
    variables = page_variables(method, lambda name: _static(slug, name))
    filled = Markup(_pages(folder).get_template(page).render(variables))  # noqa: S704 - the environment escapes
    return Fragment(slug, filled, method.tells is not None)


def form_words(slugs: set[str]) -> dict[str, str]:
    """Steps carry their method's words in German; these are the same words as this page says them."""
    words: dict[str, str] = {}
    for slug in sorted(slugs):
        german, spoken_here = catalogue().get(slug), catalogue().get(slug, spoken())
        if german is not None and spoken_here is not None:
            pairs = zip(_words_of(german.form), _words_of(spoken_here.form), strict=True)
            words |= {here: there for here, there in pairs if here != there}
    return words


def _words_of(form: Form) -> list[str]:
    in_passes = [word for one in form.passes for word in (one.title, one.invitation)]
    details = [one.label for one in form.details]
    return in_passes + details + [word for one in form.inputs for word in _words_of_input(one)]


def _words_of_input(slot: Input) -> list[str]:
    return [slot.label, slot.placeholder, *slot.rows, *(mark.label for mark in slot.marks)]


@cache
def _pages(folder: Path) -> Environment:
    return Environment(loader=FileSystemLoader(folder), autoescape=True, undefined=StrictUndefined)


def _static(slug: str, name: str) -> str:
    return url_for("assets.method_file", slug=slug, name=name)
