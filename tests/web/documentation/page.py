"""What the page of a documentation tells, and what can be pressed on it."""

import re

from qidtool.domain.workshop import Workshop
from tests.web.window import Page, Window

INVITES = "Hier steht bald die Dokumentation."
UNDER_WAY = "Die Dokumentation wird zusammengestellt."
PDF_TO_COME = "Das PDF wird noch gesetzt."
STALE = "Seit dieser Fassung hat sich etwas geändert."
TAKEN_BACK = "Inzwischen wurden Worte daraus zurückgezogen oder ausgeblendet."
KEPT_LONG = "Eine fertige Fassung liegt hier einen Tag lang."
CANCELLED = "Das Zusammenstellen wurde abgebrochen"
FAILED = "Die Dokumentation ist diesmal nicht fertig geworden"
NO_PDF = "Das PDF ist diesmal nicht fertig geworden"
WORMS = "Worms, 17. Mai 2026"
"""Stands in the documentation itself."""
TELLS = (INVITES, UNDER_WAY, PDF_TO_COME, STALE, TAKEN_BACK, KEPT_LONG, CANCELLED, FAILED, NO_PDF, WORMS)


def way(workshop: Workshop, more: str = "") -> str:
    return f"/workshops/{workshop.id}/dokumentation{more}"


def told(page: Page) -> list[str]:
    return [one for one in TELLS if one in page.words]


def keys(page: Page) -> list[str]:
    """What can be pressed for this documentation."""
    own = page.response.request.path
    return re.findall(rf'action="{own}[^"]*">.*?<button[^>]*>([^<]+)<', page.html, re.DOTALL)


def asks(window: Window, workshop: Workshop) -> Page:
    page = window.fills(window.opens(way(workshop)), way(workshop))
    assert page.goes_to == way(workshop)
    return window.opens(way(workshop))
