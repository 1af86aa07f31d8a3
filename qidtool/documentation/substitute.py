"""A font made on the spot for signs no font has: a box with the sign's number, so that no words are ever lost."""

import io
from collections.abc import Iterable
from typing import Any

from fontTools.fontBuilder import FontBuilder
from fontTools.pens.transformPen import TransformPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont

SUBSTITUTE = "Qidtool Substitute"
_UNITS = 1000
_WIDTH = 760
_TOP = 760
_EDGE = 40
_DIGIT = 0.36
_BORN = 3_600_000_000
"""Seconds since 1904: a fixed moment, so that the same signs give the same bytes."""


def substitute_font(signs: Iterable[str], digits: bytes | None) -> bytes:
    """Whoever listens or copies gets the sign itself; whoever looks sees its number in the Unicode table."""
    wanted = sorted(ord(sign) for sign in signs)
    names = {code: f"u{code:06X}" for code in wanted}
    writing = TTFont(io.BytesIO(digits)) if digits else None
    glyphs = {".notdef": _box("", None), **{names[code]: _box(f"{code:04X}", writing) for code in wanted}}
    builder = FontBuilder(_UNITS, isTTF=True)
    builder.setupGlyphOrder([".notdef", *names.values()])
    builder.setupCharacterMap(names)
    builder.setupGlyf(glyphs)
    builder.setupHorizontalMetrics(dict.fromkeys(glyphs, (_WIDTH, 0)))
    builder.setupHorizontalHeader(ascent=950, descent=-290)
    builder.setupNameTable({"familyName": SUBSTITUTE, "styleName": "Regular", "psName": SUBSTITUTE.replace(" ", "")})
    builder.setupOS2(sTypoAscender=950, sTypoDescender=-290, usWinAscent=950, usWinDescent=290)
    builder.setupPost()
    builder.setupHead(unitsPerEm=_UNITS, created=_BORN, modified=_BORN)
    builder.font.recalcTimestamp = False
    packed = io.BytesIO()
    builder.save(packed)
    return packed.getvalue()


def _box(number: str, writing: TTFont | None) -> Any:
    pen = TTGlyphPen(None)
    _rectangle(pen, 50, 0, _WIDTH - 50, _TOP)
    _rectangle(pen, 50 + _EDGE, _EDGE, _WIDTH - 50 - _EDGE, _TOP - _EDGE, inner=True)
    if writing is not None and number:
        half = (len(number) + 1) // 2
        _row(pen, writing, number[:half], _TOP / 2 + 40)
        _row(pen, writing, number[half:], _TOP / 2 - 290)
    return pen.glyph()


def _rectangle(pen: TTGlyphPen, left: int, low: int, right: int, high: int, *, inner: bool = False) -> None:
    """The inner one runs the other way round and is therefore cut out."""
    corners = [(left, low), (left, high), (right, high), (right, low)]
    first, *others = reversed(corners) if inner else corners
    pen.moveTo(first)
    for corner in others:
        pen.lineTo(corner)
    pen.closePath()


def _row(pen: TTGlyphPen, writing: TTFont, digits: str, low: float) -> None:
    shapes, names = writing.getGlyphSet(), writing.getBestCmap()
    widths = [shapes[names[ord(digit)]].width * _DIGIT for digit in digits]
    x = (_WIDTH - sum(widths)) / 2
    for digit, width in zip(digits, widths, strict=True):
        shapes[names[ord(digit)]].draw(TransformPen(pen, (_DIGIT, 0, 0, _DIGIT, x, low)))
        x += width
