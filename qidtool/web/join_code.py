"""The way in as a picture: a QR code drawn as one path of an SVG, black on white in every theme."""

from collections.abc import Iterable, Iterator

import segno
from flask_babel import gettext as _
from markupsafe import Markup

QUIET_MARGIN = 4
"""Cameras need this many empty modules around the code."""

_PICTURE = Markup(
    '<svg class="code-qr__picture" viewBox="0 0 {side} {side}" role="img" aria-label="{label}">'
    '<path class="code-qr__modules" fill="none" stroke="#000" d="{path}"/></svg>'
)


def join_qr(address: str) -> Markup:
    """The QR code of an address; said aloud it is the address itself."""
    rows = segno.make_qr(address, error="m").matrix
    label = _("QR-Code zum Mitmachen: %(address)s", address=address)
    return _PICTURE.format(side=len(rows) + 2 * QUIET_MARGIN, label=label, path=_path(rows))


def _path(rows: Iterable[Iterable[int]]) -> str:
    """One stroke for each run of dark modules, through the middle of its row."""
    return "".join(
        f"M{start + QUIET_MARGIN} {row + QUIET_MARGIN + 0.5}h{length}"
        for row, modules in enumerate(rows)
        for start, length in _dark_runs(modules)
    )


def _dark_runs(modules: Iterable[int]) -> Iterator[tuple[int, int]]:
    start, length = 0, 0
    for place, is_dark in enumerate([*modules, 0]):
        if is_dark:
            start = start if length else place
            length += 1
        elif length:
            yield start, length
            length = 0
