"""A voice as it is read: every token with its key, and whether it counts."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import pairwise

from qidtool.analysis.words.adjectives import NOUNS
from qidtool.analysis.words.base import base_of
from qidtool.analysis.words.second_readings import second_readings, settled
from qidtool.analysis.words.signs import plain
from qidtool.analysis.words.stop_words import is_stop_word
from qidtool.analysis.words.table import Reason
from qidtool.analysis.words.tokens import Kind, Token, tokens_of
from qidtool.analysis.words.voices import Voice


@dataclass(frozen=True)
class Read:
    """One token of a voice; `out` says why it does not count."""

    token: Token
    key: str
    out: Reason | None = None


@dataclass(frozen=True)
class Reading:
    voice: Voice
    reads: tuple[Read, ...]


def read(voices: Iterable[Voice], by_hand: frozenset[str] = frozenset()) -> tuple[Reading, ...]:
    """`by_hand` are forms that were split off and stand for themselves."""
    return _settled(tuple(_read(voice, by_hand) for voice in voices))


def _settled(readings: tuple[Reading, ...]) -> tuple[Reading, ...]:
    counted = [one for reading in readings for one in reading.reads if one.out is None]
    certain = {one.key for one in counted if not second_readings(one.token.text)}
    return tuple(replace(reading, reads=tuple(_among(certain, one) for one in reading.reads)) for reading in readings)


def _among(certain: Collection[str], one: Read) -> Read:
    if one.out is not None or one.token.kind is not Kind.WORD or one.key.startswith("="):
        return one
    key = settled(one.token.text, one.key, certain)
    return one if key == one.key else replace(one, key=key)


def _read(voice: Voice, by_hand: frozenset[str]) -> Reading:
    asked = question_keys(voice.prompt)
    tokens = tokens_of(voice.text)
    reads = [_one(token, asked, by_hand) for token in tokens]
    for at, (token, following) in enumerate(pairwise(tokens)):
        if token.text in NOUNS and following.segment == token.segment and following.text[:1].isupper():
            reads[at] = replace(reads[at], key=base_of(token.text.lower()))  # Zentrale Stelle, Tiefe Gespräche
    return Reading(voice, tuple(reads))


def _one(token: Token, asked: frozenset[str], by_hand: frozenset[str]) -> Read:
    if token.text in by_hand:
        return Read(token, split_key(token.text))
    if token.kind is Kind.NUMBER:
        return Read(token, token.text, Reason.NUMBER)
    if token.kind is Kind.CODE:
        return Read(token, token.text)
    key = _pair_key(token.text) if token.kind is Kind.PAIR else base_of(token.text)
    if token.kind is Kind.WORD and is_stop_word(plain(token.text)):
        return Read(token, key, Reason.STOP_WORD)
    return Read(token, key, Reason.QUESTION if key in asked else None)


def split_key(form: str) -> str:
    return f"={form}"


@lru_cache(maxsize=256)
def question_keys(prompt: str) -> frozenset[str]:
    return frozenset(base_of(token.text) for token in tokens_of(prompt) if token.kind is Kind.WORD)


def _pair_key(text: str) -> str:
    first, *middle, last = plain(text).split()
    return " ".join((first.casefold(), *(word.casefold() for word in middle), base_of(last)))
