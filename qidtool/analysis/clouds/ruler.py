"""How much room a text takes, measured once in a large size and scaled."""

from functools import lru_cache

from PIL import ImageFont
from wordcloud.wordcloud import FONT_PATH

from qidtool.analysis.clouds.cloud import Box

_MEASURED_AT = 128
_AIR = 1.04
"""Browsers set a little wider than this ruler measures."""

LONGEST_TEXT = 120


@lru_cache(maxsize=4)
def _font(path: str) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(path or FONT_PATH, _MEASURED_AT, layout_engine=ImageFont.Layout.BASIC)


@lru_cache(maxsize=8192)
def ink(text: str, font: str) -> Box:
    """The ink of a text of size 1 around the point where it begins on its base line."""
    seen = "".join(sign if sign.isprintable() else " " for sign in text[:LONGEST_TEXT])
    left, top, right, bottom = _font(font).getbbox(seen or " ", anchor="ls")
    scale = 1 / _MEASURED_AT
    width, height = max(right - left, 1) * _AIR, max(bottom - top, 1)
    return Box(left * scale, top * scale, width * scale, height * scale)


def box_at(x: float, y: float, text: str, size: float, font: str) -> Box:
    shape = ink(text, font)
    return Box(x + shape.left * size, y + shape.top * size, shape.width * size, shape.height * size)
