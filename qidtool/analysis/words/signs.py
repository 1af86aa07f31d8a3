"""Signs that are seen differently but mean the same, and signs that are not seen at all."""

import re
import unicodedata

HIDDEN = "\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufe00-\ufe0f\ufeff"
"""Soft hyphens, zero-width signs and signs of direction, as a range for regular expressions."""

HYPHENS = "\u2010\u2011\u2012\u2013\u2212-"
APOSTROPHES = "'\u2018\u2019\u02bc`´"
_HIDDEN = re.compile(f"[{HIDDEN}]")
_HYPHEN = re.compile(f"[{HYPHENS}]")
_APOSTROPHE = re.compile(f"[{APOSTROPHES}]")


def plain(text: str) -> str:
    """The text as it is looked up: composed, without hidden signs, one kind of hyphen and apostrophe."""
    seen = _HIDDEN.sub("", unicodedata.normalize("NFC", text))
    return _APOSTROPHE.sub("'", _HYPHEN.sub("-", seen))
