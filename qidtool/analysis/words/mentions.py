"""Mentions: what one voice says, term by term, after phrases have been put together."""

from collections.abc import Iterator
from dataclasses import dataclass

from qidtool.analysis.words.phrases import Phrases
from qidtool.analysis.words.readings import Read, Reading
from qidtool.analysis.words.signs import plain
from qidtool.analysis.words.stop_words import LEADS
from qidtool.analysis.words.voices import Voice


@dataclass(frozen=True)
class Mention:
    voice: Voice
    key: str
    form: str
    lead: str = ""
    """The form together with the small word before it, if there is one: "auf Augenhöhe"."""
    tokens: int = 1
    """How many counted tokens it took."""


def mentions_in(reading: Reading, phrases: Phrases) -> Iterator[Mention]:
    whole = phrases.whole(reading)
    if whole is not None:
        counted = sum(read.out is None for read in reading.reads)
        yield Mention(reading.voice, whole, reading.voice.text.strip(), tokens=counted)
        return
    at = 0
    while at < len(reading.reads):
        key, length = phrases.longest_at(reading.reads, at)
        if key is not None:
            counted = sum(read.out is None for read in reading.reads[at : at + length])
            yield Mention(reading.voice, key, _text(reading, at, at + length), _lead(reading, at, length), counted)
        at += length


def _text(reading: Reading, first: int, end: int) -> str:
    """Verbatim, from the first token to the last."""
    reads = reading.reads[first:end]
    return reading.voice.text[reads[0].token.start : _end(reads[-1])]


def _end(read: Read) -> int:
    return read.token.start + len(read.token.text)


def _lead(reading: Reading, at: int, length: int) -> str:
    before = reading.reads[at - 1] if at else None
    if before is None or before.out is None or before.token.segment != reading.reads[at].token.segment:
        return ""
    return _text(reading, at - 1, at + length) if plain(before.token.text).casefold() in LEADS else ""
