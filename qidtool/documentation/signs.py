"""Signs that paper and XML can bear: what has no shape and no place there is replaced or left out."""

import unicodedata

WORD_JOINER = "\u2060"
"""Stands for the byte order mark, which PDF forbids; Unicode names it as the heir of that meaning."""
REPLACEMENT = "\ufffd"
HEARD = 80
_INSTEAD = {"\ufeff": WORD_JOINER, "\t": " ", "\n": "\n"}


def printable(text: str) -> str:
    """The same text for nearly everybody: only control signs, half surrogates and non-characters change."""
    if text.isascii() and text.isprintable():
        return text
    return "".join(_sign(sign) for sign in text)


def brief(text: str) -> str:
    """On one line and short enough to be heard among others in one go; whole it stands elsewhere."""
    line = " ".join(text.split())
    return line if len(line) <= HEARD else f"{line[: HEARD - 2].rstrip()} …"


def _sign(sign: str) -> str:
    if sign in _INSTEAD:
        return _INSTEAD[sign]
    if _is_no_character(ord(sign)):
        return REPLACEMENT
    return "" if unicodedata.category(sign) == "Cc" else sign


def _is_no_character(code: int) -> bool:
    return code & 0xFFFE == 0xFFFE or 0xFDD0 <= code <= 0xFDEF or 0xD800 <= code <= 0xDFFF
