"""Words as the house keeps and says them: what arrives is made fit to be kept, what is said waits for its language."""

import unicodedata

_KEPT = {"\n", "\t"}
_BLANK_KINDS = {"Cc", "Cf", "Mn", "Me", "Zs", "Zl", "Zp"}
_BLANK_SIGNS = {"\u115f", "\u1160", "\u2800", "\u3164", "\uffa0"}
"""Fillers that count as letters or symbols and yet show nothing."""


def N_(sentence: str) -> str:  # noqa: N802 - the name by which gettext finds what is translated later
    """Marks a sentence that is written down here and translated where it is said."""
    return sentence


def clean(text: str) -> str:
    """Normal form C, plain line ends, no control characters, no half surrogates; empty if nothing would show."""
    whole = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    lines = whole.replace("\r\n", "\n").replace("\r", "\n")
    kept = "".join(sign for sign in lines if sign in _KEPT or unicodedata.category(sign) != "Cc")
    whole = unicodedata.normalize("NFC", kept).strip()
    return "" if all(_is_blank(sign) for sign in whole) else whole


def _is_blank(sign: str) -> bool:
    return unicodedata.category(sign) in _BLANK_KINDS or sign in _BLANK_SIGNS
