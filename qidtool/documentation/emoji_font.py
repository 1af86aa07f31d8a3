"""The font of the little pictures: Noto Emoji in one colour, for paper only."""

import io
from collections.abc import Iterator
from functools import cache
from typing import Any

from fontTools.ttLib import TTFont

from qidtool.places import STATIC

EMOJI = "Noto Emoji"
_FILE = STATIC / "dist" / "fonts" / "noto-emoji-emoji-400-normal.woff2"
_TEXT_SIGNS = range(0x2010, 0xFDFF)
"""Arrows, ticks and the like are signs of a text, too; beyond them a sign is a picture."""


@cache
def emoji_signs(other: frozenset[int]) -> frozenset[int]:
    """What it is asked for. A tick or an arrow that another font has stays plain, unless pictures are put together
    from it: the runner and the sign after her are one picture, and all of it comes from one font."""
    font = _opened()
    names: dict[int, str] = font.getBestCmap()
    joined = set(_parts(font))
    return frozenset(
        code for code, name in names.items() if code not in _TEXT_SIGNS or code not in other or name in joined
    )


@cache
def emoji_font(signs: frozenset[int]) -> bytes:
    """Unpacked for typesetting, with these signs; takes about a second."""
    font = _opened()
    font.flavor = None
    tables: Any = font["cmap"]
    for table in tables.tables:
        table.cmap = {code: name for code, name in table.cmap.items() if code in signs}
    packed = io.BytesIO()
    font.save(packed)
    return packed.getvalue()


def _opened() -> TTFont:
    return TTFont(_FILE, recalcTimestamp=False, recalcBBoxes=False)


def _parts(font: TTFont) -> Iterator[str]:
    """The glyphs of which a picture of several signs is put together."""
    rules: Any = font["GSUB"]
    for lookup in rules.table.LookupList.Lookup:
        for part in lookup.SubTable:
            for first, pictures in getattr(part, "ligatures", {}).items():
                yield first
                for picture in pictures:
                    yield from picture.Component
