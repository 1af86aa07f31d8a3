"""Reads a PDF as a printer does: each sign that is seen, and where on which page it lies, in millimetres."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property

import pypdfium2
from pypdfium2 import raw

MILLIMETRE = 72 / 25.4
GRAIN = 0.5
"""So fine, in millimetres, is the raster on which signs must not meet."""
SHARED = 0.3
"""Neighbours may share so much of their boxes on each side: slanted and narrow signs do."""


@dataclass(frozen=True)
class Sign:
    sign: str
    left: float
    top: float
    right: float
    bottom: float
    """Counted from the upper edge of the page."""


@dataclass(frozen=True)
class Sheet:
    width: float
    height: float
    signs: tuple[Sign, ...]
    text: str

    @cached_property
    def run(self) -> str:
        return without_breaks(self.text)

    def beyond(self, edge: float) -> list[Sign]:
        """What comes nearer to the edge of the page than a printer prints."""
        return [one for one in self.signs if not self._is_inside(one, edge)]

    def across(self, *, down: float, over: float, apart: float) -> list[Sign]:
        """What comes nearer to the two cuts through a page than scissors are exact."""
        return [
            one
            for one in self.signs
            if one.left - apart < over < one.right + apart or one.top - apart < down < one.bottom + apart
        ]

    def collisions(self) -> int:
        """How many places of the raster two signs lie on."""
        taken = Counter(cell for one in self.signs for cell in _cells(one))
        return sum(many - 1 for many in taken.values())

    def _is_inside(self, one: Sign, edge: float) -> bool:
        return (
            one.left >= edge
            and one.top >= edge
            and one.right <= self.width - edge
            and one.bottom <= self.height - edge
        )


def sheets_of(pdf: bytes) -> list[Sheet]:
    document = pypdfium2.PdfDocument(pdf)
    try:
        return [_sheet(page) for page in document]
    finally:
        document.close()


def without_breaks(text: str) -> str:
    """Lines end anywhere, and a word may be cut at their end."""
    return "".join(one for one in text if one.isalnum() or one in "?!#$<>*_„“:;")


def _sheet(page: pypdfium2.PdfPage) -> Sheet:
    width, height = page.get_size()
    text = page.get_textpage()
    try:
        signs = tuple(_signs(text, height))
        return Sheet(width / MILLIMETRE, height / MILLIMETRE, signs, text.get_text_range())
    finally:
        text.close()
        page.close()


def _signs(text: pypdfium2.PdfTextPage, height: float) -> Iterator[Sign]:
    for place in range(text.count_chars()):
        sign = chr(raw.FPDFText_GetUnicode(text, place))
        if sign.strip() and sign not in "\u00ad\ufffe\u0002":
            left, bottom, right, top = (one / MILLIMETRE for one in text.get_charbox(place))
            yield Sign(sign, left, height / MILLIMETRE - top, right, height / MILLIMETRE - bottom)


def _cells(one: Sign) -> Iterable[tuple[int, int]]:
    aside, above = (one.right - one.left) * SHARED, (one.bottom - one.top) * SHARED
    columns = range(round((one.left + aside) / GRAIN), round((one.right - aside) / GRAIN))
    rows = range(round((one.top + above) / GRAIN), round((one.bottom - above) / GRAIN))
    return ((column, row) for column in columns for row in rows)
