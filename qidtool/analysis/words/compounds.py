"""Compounds the dictionary does not have: their last part decides how they are inflected."""

import re
from collections.abc import Callable, Iterator
from functools import lru_cache

from qidtool.analysis.words.dictionary import is_infinitive, is_noun, lemma
from qidtool.analysis.words.word_list import words_in

_LINKS = ("s", "es", "n", "en", "e", "er", "ens")
_WITH_S = re.compile(
    r"\w*(?:ung|heit|keit|schaft|ion|tät|ling|tum|arbeit|beruf|leben|verein|verkehr|gebiet|gespräch|bedarf|beitrag|vertrag|"
    r"antrag|auftrag|alltag|gang|zug|recht|amt|betrieb|haushalt|unterricht|geburt|gesundheit|anfang|ort|volk|land|essen)",
    re.IGNORECASE,
)
"""First parts that are followed by an s: Bildungs-orte, not Bildung-sorte."""
_SHORTEST_HEAD, _SHORTEST_TAIL, _SAFE_TAIL, _SHORTEST_SURE_HEAD = 2, 3, 5, 4
_PARTICIPLE = re.compile(r"(?:\w*ge\w{2,}|(?:be|ver|ent|zer)\w+|\w+ier)(?:t|en)(?:e[rnms]?)?")
_ADJECTIVE = re.compile(
    r"\w{2,}(?:iert|lich|ig|isch|bar|sam|haft|voll|los|frei|end|reich|arm|gerecht|bezogen|nah|bewusst)(?:e[rnms]?)?"
)
_NO_TAILS = words_in("kation")
_SHORT_FORMS = words_in("schul sprach kirch grenz kontroll erd farb wach kirsch woll bau rück fort hilf ess wohn lern")
"""First parts that lose their last sound."""

BaseOf = Callable[[str], str | None]


def compound_base(word: str, base_of: BaseOf) -> str | None:
    """Kitafachkräfte -> Kitafachkraft: the longest known last part, after a first part that is a word itself."""
    return _first(word, base_of, is_head, _SHORTEST_TAIL)


def loose_compound_base(word: str, base_of: BaseOf) -> str | None:
    """The same after any first part, for names and abbreviations: QiDfachtage -> QiDfachtag."""
    return _first(word, base_of, bool, _SAFE_TAIL)


def _first(word: str, base_of: BaseOf, fits: Callable[[str], bool], shortest: int) -> str | None:
    for cut in range(_SHORTEST_HEAD, len(word) - shortest + 1):
        head, tail = word[:cut], word[cut:].lower()
        linked = tail[0] == "s" and _WITH_S.fullmatch(head) is not None
        base = _tail_base(tail, word, base_of) if not linked and fits(head.lower()) else None
        if base is not None:
            joined = head.lower() + base.lower()
            return joined.capitalize() if base[:1].isupper() else joined
    return None


def _tail_base(tail: str, word: str, base_of: BaseOf) -> str | None:
    if word[:1].isupper():
        base = base_of(tail.capitalize())
        if base is None or base[:1].isupper():
            return base
        finite = is_infinitive(base) and base != tail.removesuffix("s") and _PARTICIPLE.fullmatch(tail) is None
        return base if len(tail) >= _SAFE_TAIL and not finite else None
    return base_of(tail) if len(tail) > _SHORTEST_TAIL else None


@lru_cache(maxsize=8192)
def is_head(head: str) -> bool:
    """Whether a first part is a word, with or without the sounds that link it, or a compound itself."""
    if len(head) < 3:
        return False
    if any(_is_word(part) for part in _unlinked(head)):
        return True
    return any(_is_word(head[cut:]) and is_head(head[:cut]) for cut in range(3, len(head) - 3))


def _unlinked(head: str, short: bool = True) -> Iterator[str]:
    yield head
    if short and len(head) > 3:
        yield head + "e"
    for link in _LINKS:
        if head.endswith(link) and len(head) - len(link) >= 3:
            yield head[: -len(link)]


def _is_word(part: str) -> bool:
    return lemma(part) is not None or lemma(part.capitalize()) is not None


def is_compound(word: str) -> bool:
    """Whether it is made of two words that can stand alone; Kommun-kation is not."""
    lower = word.lower()
    cuts = range(_SHORTEST_SURE_HEAD, len(word) - _SHORTEST_TAIL + 1)
    return any(_is_sure_tail(lower[cut:]) and _is_sure_head(lower[:cut]) for cut in cuts)


def _is_sure_tail(tail: str) -> bool:
    adjective = lemma(tail) is not None and _ADJECTIVE.fullmatch(tail) is not None
    return tail not in _NO_TAILS and (adjective or is_noun(tail.capitalize()))


def _is_sure_head(head: str) -> bool:
    return head in _SHORT_FORMS or any(map(_is_word, _unlinked(head, short=False)))
