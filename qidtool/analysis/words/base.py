"""The base form of a word: the key under which all its forms meet."""

import re
from functools import lru_cache

from qidtool.analysis.words.adjectives import undeclined
from qidtool.analysis.words.comparison import positive
from qidtool.analysis.words.compounds import compound_base, is_compound, loose_compound_base
from qidtool.analysis.words.dictionary import lemma
from qidtool.analysis.words.endings import by_ending
from qidtool.analysis.words.gender import unknown_feminine, without_sign
from qidtool.analysis.words.nouns import noun_base
from qidtool.analysis.words.orthography import modern
from qidtool.analysis.words.participles import verb_of_participle
from qidtool.analysis.words.plurals import MEANT
from qidtool.analysis.words.signs import plain
from qidtool.analysis.words.spelling import reformed, variants
from qidtool.analysis.words.verbs import is_separable, present_participle, verb_by_rule, verb_of

LONGEST_WORD = 64
"""Longer than any German word in use; beyond it a form stands for itself."""

_SHORT_FIRST = re.compile(r"(\w|\w*\d\w*)-(\w{2,})")
"""I-Kräfte, U3-Kinder"""

_ABBREVIATIONS = re.compile(r"([A-ZÄÖÜ]{2,})s")


@lru_cache(maxsize=65536)
def base_of(form: str) -> str:
    word = plain(form)
    if len(word) > LONGEST_WORD or not word[:1].isalpha():
        return _numbered(word)
    word = _cased(without_sign(modern(_cased(word))))
    if (short := _SHORT_FIRST.fullmatch(word)) is not None:
        return short[1] + base_of(short[2]).lower()
    word = _joined(word)
    base = reformed(_known(word) or _unknown(word))
    return MEANT.get(base, base).replace("werkstätte", "werkstatt")


def _numbered(word: str) -> str:
    """1:1-Gespräche -> 1:1-gespräch: what follows a number is a word like others."""
    number, hyphen, rest = word.rpartition("-")
    follows = hyphen and number and rest[:1].isalpha() and len(word) <= LONGEST_WORD
    return f"{number}-{base_of(rest)}".casefold() if follows else word.casefold()


@lru_cache(maxsize=65536)
def is_known(form: str) -> bool:
    """Whether the dictionary or a rule knows the word, so that it cannot be a slip of the keyboard."""
    word = plain(form)
    if len(word) > LONGEST_WORD or "-" in word:
        return True
    word = without_sign(modern(_cased(word)))
    spellings = (*variants(word), unknown_feminine(word) or word)
    return any(_simple(spelling) is not None or is_compound(spelling) for spelling in spellings)


def _cased(word: str) -> str:
    """KITA and KiTas as Kita and Kitas; the I inside LehrerInnen is needed later."""
    if match := _ABBREVIATIONS.fullmatch(word):
        return match[1].capitalize()
    if word.isupper():
        return "-".join(part.capitalize() for part in word.split("-"))
    if re.fullmatch(r"[A-Z][a-z]?[A-Z][a-z]?\w*", word) and "In" not in word[2:]:
        return word.capitalize()
    return word


def _joined(word: str) -> str:
    """Kita-Sozialarbeit as Kitasozialarbeit; an apostrophe before -s is no part of a name."""
    first, *rest = [part for part in word.split("-") if part] or [word]
    joined = first + "".join(rest).lower() if rest else first
    if rest and first.islower() and rest[-1][:1].isupper():
        joined = joined.capitalize()
    return re.sub(r"'s$", "s", joined)


def _known(word: str) -> str | None:
    for spelling in variants(word):
        found = _simple(spelling)
        if found is not None:
            return found
    feminine = unknown_feminine(word) if word[:1].isupper() else None
    if feminine is not None:
        return _simple(feminine) or _compound(feminine)
    return _compound(word)


def _compound(word: str) -> str | None:
    for spelling in variants(word):
        found = compound_base(spelling, _simple)
        if found is not None:
            return found
    return None


def _unknown(word: str) -> str:
    feminine = unknown_feminine(word) if word[:1].isupper() else None
    cut = by_ending(feminine or word)
    known = noun_base(cut.capitalize()) if word[:1].isupper() else None
    return loose_compound_base(feminine or word, _simple) or known or cut


@lru_cache(maxsize=65536)
def _simple(word: str) -> str | None:
    """What dictionary and rules say of a word as it stands, nouns before other words if it has a capital."""
    lower = word[:1].lower() + word[1:]
    if word == lower:
        return _small(word) or _settled(noun_base(word.capitalize()))
    return _settled(noun_base(word)) or _small(lower)


def _settled(base: str | None) -> str | None:
    """What turned out to be written small is looked up as such."""
    return (_small(base) or base) if base is not None and base[:1].islower() else base


def _small(word: str) -> str | None:
    participle = present_participle(word)
    if participle is not None:
        return participle
    compared = positive(word)
    if compared is not None:
        return _small(compared) or _compound(compared) or compared
    verb = verb_of_participle(word)
    if verb is not None:
        return verb
    found = lemma(word)
    if found is None:
        return undeclined(word) or verb_by_rule(word)
    if found[:1].isupper() and is_separable(word):
        return word  # anfragen
    if found[:1].islower():
        base = verb_of(word, found)
        return verb_of_participle(base) or base
    return noun_base(word.capitalize()) or noun_base(found)
