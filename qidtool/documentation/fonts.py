"""The fonts a PDF is set in: the house's own, little pictures, other alphabets, and drawn boxes for the rest."""

import importlib.util
import io
import unicodedata
from collections.abc import Iterable
from functools import cache
from pathlib import Path
from typing import Any

from fontTools.ttLib import TTFont

from qidtool.documentation.emoji_font import EMOJI, emoji_font, emoji_signs
from qidtool.documentation.substitute import SUBSTITUTE, substitute_font
from qidtool.places import STATIC

OWN = "Atkinson Hyperlegible Next"
EXTENDED = f"{OWN} Extended"
WIDE = "DejaVu Sans"
_ASKED = (OWN, EXTENDED, EMOJI, WIDE)
"""Pictures come before the wide font, which has some of them only: a sequence must not be cut in two."""
_INVISIBLE = {"Cc", "Cf", "Cs", "Zl", "Zp", "Zs"}
_FAMILY_NAMES = (1, 16)


def lay_out_fonts(folder: Path, texts: Iterable[str]) -> tuple[str, ...]:
    """Writes the font files into the folder and gives the families in the order in which they are asked."""
    signs = {sign for text in texts for sign in text if not _is_invisible(sign)}
    families = dict(_families())
    if signs & _covered(EMOJI) - _covered(OWN, EXTENDED):
        families |= {EMOJI: (emoji_font(_emoji()),)}
    missing = signs - _covered(*_ASKED)
    if missing:
        own = families.get(OWN)
        families |= {SUBSTITUTE: (substitute_font(missing, own[0] if own else None),)}
    for family, files in families.items():
        for number, content in enumerate(files):
            (folder / f"{family} {number}.ttf").write_bytes(content)
    return tuple(family for family in (*_ASKED, SUBSTITUTE) if family in families)


def _is_invisible(sign: str) -> bool:
    """Shapers give such signs no width and need no glyph for them."""
    is_selector = "\ufe00" <= sign <= "\ufe0f" or "\U000e0000" <= sign <= "\U000e0fff"
    return is_selector or unicodedata.category(sign) in _INVISIBLE


@cache
def _families() -> dict[str, tuple[bytes, ...]]:
    """Converted once for each process; browsers' fonts are packed in a way that typesetting does not read."""
    own = sorted((STATIC / "dist" / "fonts").glob("atkinson-hyperlegible-next-latin-[0-9]*.woff2"))
    extended = sorted((STATIC / "dist" / "fonts").glob("atkinson-hyperlegible-next-latin-ext-*.woff2"))
    found = {
        OWN: tuple(_unpacked(file, OWN) for file in own),
        # The two parts hold different signs: under one name only one of them would ever be asked.
        EXTENDED: tuple(_unpacked(file, EXTENDED) for file in extended),
        WIDE: tuple(file.read_bytes() for file in _wide_files()),
    }
    return {family: files for family, files in found.items() if files}


def _wide_files() -> list[Path]:
    """They come with the drawing library of the word clouds."""
    found = importlib.util.find_spec("matplotlib")
    places = list(found.submodule_search_locations or ()) if found else []
    files = [Path(place, "mpl-data", "fonts", "ttf", name) for place in places for name in _WIDE_NAMES]
    return [file for file in files if file.is_file()]


_WIDE_NAMES = ("DejaVuSans.ttf", "DejaVuSans-Bold.ttf")


def _unpacked(file: Path, family: str) -> bytes:
    font = TTFont(file, recalcTimestamp=False)
    font.flavor = None
    names: Any = font["name"]
    for record in names.names:
        if record.nameID in _FAMILY_NAMES:
            record.string = str(record).replace(OWN, family)
    packed = io.BytesIO()
    font.save(packed)
    return packed.getvalue()


@cache
def _covered(*families: str) -> frozenset[str]:
    """A sign counts as covered if every weight of some family has it: the weight is chosen before the sign."""
    found: set[int] = set(_emoji()) if EMOJI in families else set()
    for family in families:
        maps = [set(TTFont(io.BytesIO(content)).getBestCmap()) for content in _families().get(family, ())]
        found |= set.intersection(*maps) if maps else set()
    return frozenset(chr(code) for code in found)


def _emoji() -> frozenset[int]:
    return emoji_signs(frozenset(ord(sign) for sign in _covered(WIDE)))
