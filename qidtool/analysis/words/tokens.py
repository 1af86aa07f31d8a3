"""A text cut into the pieces that are counted; each piece is verbatim, hidden signs included."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from qidtool.analysis.words.signs import APOSTROPHES, HIDDEN, HYPHENS

_LETTER = rf"[^\W_]|[\u0300-\u036f{HIDDEN}]"
_RUN = rf"(?:{_LETTER})+"
_GENDER = r"(?:[:*_·•/](?=(?:in|innen|r|n|e|er|en|m|s)\b)|/-(?=in)|[:*_·•](?=innen\w)|_(?=in))"
_BRACKETS = r"\((?:in|innen|r|n|en|e|s)\)"
_INNER = rf"(?:{_GENDER}|[{HYPHENS}](?={_LETTER})|[{APOSTROPHES}](?={_LETTER})|[.,:](?=\d))"
_WORD = rf"{_RUN}(?:{_INNER}{_RUN}|{_BRACKETS})*"
_SHORT = r"(?:[^\W\d_]\.){2,}"
_PAIR = rf"{_WORD}[{HYPHENS}][ \t]+(?:und|oder|bzw\.|sowie|u\.|&)[ \t]+{_WORD}"
_PIECE = re.compile(rf"(?P<pair>{_PAIR})|(?P<short>{_SHORT})|(?P<word>{_WORD})|(?P<edge>[.!?;:,\n()\[\]•–—]+)")
_CHUNK = re.compile(r"\S+")
_CODE = re.compile(r"[<>{}\[\]\\|=@$^~]|://|\w&\w|\w#\w|#\w+\(")
_OUTER = ".,;!?"
_LONGEST_SCAN = 200


class Kind(StrEnum):
    WORD = "word"
    PAIR = "pair"
    """Kinder- und Jugendhilfe: one thing, said with one word less."""
    NUMBER = "number"
    CODE = "code"
    """Addresses, markup and the like: kept as they are, never looked into."""


@dataclass(frozen=True)
class Token:
    text: str
    kind: Kind
    start: int
    segment: int
    """Tokens of one segment have no comma, full stop or new line between them."""


def tokens_of(text: str) -> tuple[Token, ...]:
    return tuple(_cut(text))


def _cut(text: str) -> Iterator[Token]:
    segment = 0
    end = 0
    for chunk in _CHUNK.finditer(text):
        plain = len(chunk[0]) <= _LONGEST_SCAN and _CODE.search(chunk[0]) is None
        if plain:
            continue
        for token in _pieces(text, end, chunk.start(), segment):
            yield token
            segment = token.segment
        segment += 1
        yield from _whole(chunk[0], chunk.start(), segment)
        segment += 1
        end = chunk.end()
    yield from _pieces(text, end, len(text), segment)


def _whole(chunk: str, start: int, segment: int) -> Iterator[Token]:
    kept = chunk.rstrip(_OUTER) or chunk
    yield Token(kept, Kind.CODE, start, segment)


def _pieces(text: str, start: int, end: int, segment: int) -> Iterator[Token]:
    for piece in _PIECE.finditer(text, start, end):
        if piece.lastgroup == "edge":
            segment += 1
        elif any(sign.isalnum() for sign in piece[0]):
            yield Token(piece[0], _kind(piece), piece.start(), segment)


def _kind(piece: re.Match[str]) -> Kind:
    if piece.lastgroup == "pair":
        return Kind.PAIR
    return Kind.WORD if any(sign.isalpha() for sign in piece[0]) else Kind.NUMBER
