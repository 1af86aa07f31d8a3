"""Fills the pages of a method folder with its own example, to find what only shows then."""

from jinja2 import Environment, FileSystemLoader, StrictUndefined, TemplateError

from qidtool.documentation.as_html import told_html
from qidtool.documentation.edition import Edition
from qidtool.documentation.plain_telling import plain_telling
from qidtool.documentation.told import told
from qidtool.methodkit.example import Example
from qidtool.methodkit.folder import MethodFolder
from qidtool.methodkit.method import Method
from qidtool.methodkit.pages import LIVE_PAGES, PAGES, REPORT, page_variables, report_variables
from qidtool.methodkit.results import Results
from qidtool.methodkit.sentences import GERMAN
from qidtool.methodkit.telling import WrongBlocks
from qidtool.methodkit.telling import told as blocks_of
from qidtool.methodkit.testing import play

NOTHING = Example("", (), (), ())


def fill(folder: MethodFolder, page: str, language: str = GERMAN) -> str:
    """One page with exactly the variables the kit promises; an unknown one is an error."""
    pages = Environment(loader=FileSystemLoader(folder.path), autoescape=True, undefined=StrictUndefined)
    method = folder.method.in_language(language)
    if page in LIVE_PAGES:
        return pages.get_template(page).render(page_variables(method, _static))
    results = play(method, folder.example() or NOTHING).results()
    return pages.get_template(REPORT).render(report_variables(method, results, _static, _told(method, results)))


def _told(method: Method, results: Results) -> str:
    """As the page of results gets it; here nothing steps in for a method that fails."""
    edition = Edition(made_at=0, language=method.language)
    blocks = blocks_of(method.tells, results) if method.tells else plain_telling(results, edition)
    return told_html(told(blocks, edition), edition.labels(), top=3, prefix="told")


def page_complaints(folder: MethodFolder) -> list[str]:
    """One German sentence for each page that cannot be filled."""
    found = _telling_complaints(folder)
    for page in PAGES:
        try:
            fill(folder, page)
        except Exception as error:  # a page may stumble over anything, and its author wants to know over what
            found.append(_sentence(page, error))
    return found


def _telling_complaints(folder: MethodFolder) -> list[str]:
    if folder.method.tells is None:
        return []
    try:
        blocks_of(folder.method.tells, play(folder.method, folder.example() or NOTHING).results())
    except WrongBlocks as error:
        return [f"{error}."]
    except Exception as error:  # rules may stumble over anything as well
        return [f"tells kann das Beispiel nicht auswerten: {error!r}."]
    return []


def _sentence(page: str, error: Exception) -> str:
    line = getattr(error, "lineno", None)
    reason = error.message if isinstance(error, TemplateError) else repr(error)
    return f"{page}{f', Zeile {line}' if line else ''} lässt sich nicht füllen: {reason}."


def _static(name: str) -> str:
    return f"/static/{name}"
