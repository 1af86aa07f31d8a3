"""Phrases: words that several people put together in the same way, and short contributions that are one term."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from qidtool.analysis.words.base import base_of
from qidtool.analysis.words.readings import Read, Reading
from qidtool.analysis.words.signs import plain
from qidtool.analysis.words.stop_words import ARTICLES
from qidtool.analysis.words.table import Reason
from qidtool.analysis.words.tokens import Kind
from qidtool.analysis.words.word_list import words_in

LONGEST = 4
_COUNTED = 3
_OWN_LIFE = 0.5
"""A phrase must make up this share of the uses of its rarer word, else it is a chance neighbourhood."""
_SHORT_TEXT = 80
_COME_OFF = words_in(
    "auseinander bereit ernst fest frei gegenüber hin kennen klar los miteinander offen sicher statt still teil voran "
    "wahr weiter wert wieder zurück zusammen"
)
"""First parts of verbs that are often written as a word of their own; no prepositions, as in "mit reden"."""


@dataclass(frozen=True)
class Phrases:
    known: frozenset[str]
    compounds: frozenset[str]
    """Compounds somebody wrote as one word, by key: "Kita Sozialarbeit" is one of them."""
    take_whole: bool = False

    def whole(self, reading: Reading) -> str | None:
        """The key of a contribution that is one term as a whole."""
        reads = reading.reads
        content = [read for read in reads if read.out is None]
        if not content:
            verb = _verb_written_apart(reads)
            return verb if verb in self.compounds else _fallback(reading)
        if not self.take_whole or len(content) < 2 or len(reads) > _COUNTED or not _is_one_segment(reads):
            return None
        together = _written_together(reads)
        return together if together in self.compounds else phrase_key(_without_article(reads))

    def longest_at(self, reads: Sequence[Read], at: int) -> tuple[str | None, int]:
        """The key of the longest term that begins here and its length; no key for a word that does not count."""
        for length in range(min(LONGEST, len(reads) - at), 1, -1):
            part = reads[at : at + length]
            if not may_be_phrase(part):
                continue
            together = _written_together(part)
            if together in self.compounds:
                return together, length
            if phrase_key(part) in self.known:
                return phrase_key(part), length
        return (reads[at].key if reads[at].out is None else None), 1


def no_phrases() -> Phrases:
    return Phrases(frozenset(), frozenset())


def find_phrases(readings: Sequence[Reading], take_whole: bool) -> Phrases:
    single = {read.key for reading in readings for read in reading.reads if read.token.kind is Kind.WORD}
    said_by: dict[str, set[str]] = defaultdict(set)
    uses: Counter[str] = Counter()
    words: dict[str, tuple[str, ...]] = {}
    for reading in readings:
        uses.update(read.key for read in reading.reads if read.out is None)
        for part in _parts(reading.reads):
            key = phrase_key(part)
            said_by[key].add(reading.voice.speaker)
            words[key] = tuple(read.key for read in part if read.out is None)
    known = {
        key for key, people in said_by.items()
        if words[key] and len(people) >= 2 and len(people) >= _OWN_LIFE * min(uses[word] for word in words[key])
    }  # fmt: skip
    return Phrases(frozenset(known), _compounds(readings, single), take_whole)


def _compounds(readings: Iterable[Reading], single: set[str]) -> frozenset[str]:
    return frozenset(key for reading in readings for key in compounds_in(reading) if key in single)


def compounds_in(reading: Reading) -> Iterator[str]:
    """The keys its words would have if they were written together."""
    together = map(_written_together, _parts(reading.reads))
    return (key for key in together if key is not None)


def _parts(reads: Sequence[Read]) -> Iterator[Sequence[Read]]:
    for at in range(len(reads)):
        for length in range(2, min(LONGEST, len(reads) - at) + 1):
            if may_be_phrase(reads[at : at + length]):
                yield reads[at : at + length]


def _without_article(reads: Sequence[Read]) -> Sequence[Read]:
    """Ein offenes Ohr and offene Ohren are one."""
    return reads[1:] if reads[0].out is Reason.STOP_WORD and reads[0].token.text.casefold() in ARTICLES else reads


def may_be_phrase(part: Sequence[Read]) -> bool:
    """Two or three words that count, one segment, nothing that does not count at its ends or twice in a row."""
    if _verb_written_apart(part) is not None:
        return True
    counted = sum(read.out is None for read in part)
    inner = all(read.out in (None, Reason.STOP_WORD) and read.token.kind is Kind.WORD for read in part)
    return (
        inner
        and 2 <= counted <= _COUNTED
        and len(part) - counted <= 1
        and part[0].out is None
        and part[-1].out is None
        and part[0].token.segment == part[-1].token.segment
        and not any(read.key.startswith("=") for read in part)
    )


def phrase_key(part: Sequence[Read]) -> str:
    return " ".join(read.key if read.out is None else plain(read.token.text).casefold() for read in part)


def _verb_written_apart(part: Sequence[Read]) -> str | None:
    """The key of kennen lernen, weiter entwickelt and the like as one word."""
    first = part[0].token.text.lower() if len(part) == 2 else ""
    if first not in _COME_OFF or part[1].out not in (None, Reason.STOP_WORD):
        return None
    last = plain(part[1].token.text)
    if part[0].token.segment != part[1].token.segment or not last[:1].islower():
        return None
    together = base_of(first + last)
    return together if together == first + part[1].key else None


def _written_together(part: Sequence[Read]) -> str | None:
    """The key two or three nouns, or a verb and what comes off it, would have as one word."""
    if (verb := _verb_written_apart(part)) is not None:
        return verb
    texts = [plain(read.token.text) for read in part]
    if any(read.out is not None or not text[:1].isupper() for read, text in zip(part, texts, strict=True)):
        return None
    return base_of("-".join(texts))


def _fallback(reading: Reading) -> str | None:
    """A short contribution of nothing but small words, numbers or signs ("Alles gut", "100", a heart) is not lost."""
    text = plain(reading.voice.text).strip()
    asked = any(read.out is Reason.QUESTION for read in reading.reads)
    short = 0 < len(text) <= _SHORT_TEXT and len(reading.reads) <= _COUNTED
    return text.casefold() if short and not asked else None


def _is_one_segment(reads: Sequence[Read]) -> bool:
    return len({read.token.segment for read in reads}) == 1
