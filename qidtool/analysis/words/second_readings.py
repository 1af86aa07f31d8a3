"""Forms that may be read in two ways: Spielen are games or playing, and what the others say decides."""

from collections.abc import Collection
from functools import lru_cache

from qidtool.analysis.words.base import LONGEST_WORD, base_of
from qidtool.analysis.words.dictionary import is_infinitive, is_noun, lemma
from qidtool.analysis.words.plurals import AMBIGUOUS
from qidtool.analysis.words.signs import plain
from qidtool.analysis.words.verbs import LEXICAL, is_separable
from qidtool.analysis.words.word_list import words_in

_MOSTLY_NOUNS = words_in("arbeit bedarf ebene mittel personal position potenzial raum träger zeit zentrale")
"""Words that mean something else in small letters, which nobody says in a workshop."""

_SELDOM = words_in(
    "Bleibe Hebe Klebe Knete Kratze Lehne Leite Liege Neige Pflege Plane Raufe Rede Reibe Reiche Ruhe Schelte Schenke "
    "Schmiere Schneide Schütze Schwinge Senke Spreche Steige Strebe Suche Trage Warte Wecke Wehe Weihe Winde Zwinge"
)
"""Nouns nobody speaks of in the plural."""

_SURE = 6


def settled(form: str, key: str, spoken_of: Collection[str]) -> str:
    """The key of a form among keys that are certain; its first reading unless only another one is spoken of."""
    if key in spoken_of:
        return key
    return next((other for other in second_readings(form) if other in spoken_of), key)


@lru_cache(maxsize=65536)
def second_readings(form: str) -> tuple[str, ...]:
    word = plain(form)
    if not word.isalpha() or len(word) > LONGEST_WORD:
        return ()
    if word.islower():
        noun = _noun_typed_small(word)
        return () if noun is None else (noun,)
    if word in AMBIGUOUS:
        return (AMBIGUOUS[word],)
    return tuple(reading for reading in (_verb(word), _noun(word)) if reading is not None)


def _noun_typed_small(word: str) -> str | None:
    """schule, netzwerk, perspektive: typed in a hurry; but macht, fragen and arm are what they are."""
    read, noun = base_of(word), base_of(word.capitalize())
    if word.endswith("en") or not read[:1].islower() or not noun[:1].isupper() or not is_noun(noun):
        return None
    if word in _MOSTLY_NOUNS:
        return noun
    if is_infinitive(read):
        in_time = word == read or (word.endswith("t") and word[:-1] + "en" == read)
        return None if in_time or (read[:-2] != word and len(word) < _SURE and word[-1] != "e") else noun
    return noun if read == word[:-1] and len(word) >= _SURE else None


def _verb(word: str) -> str | None:
    """Gestalten is what one does, not only the plural of Gestalt; but Fragen are questions."""
    verb = word.lower().removesuffix("s")
    base = base_of(word)
    if word in LEXICAL or base == verb or not verb.endswith("n") or not (is_infinitive(verb) or is_separable(verb)):
        return None
    plural = base[:1].isupper() and base.endswith("e") and word == base + "n"
    return None if plural and not is_separable(verb) and base not in _SELDOM else verb


def _noun(word: str) -> str | None:
    """Rechten: the rights, in the dative; Bremsen: what slows down."""
    base, singular = base_of(word), word[:-1]
    if not word.endswith("n") or base[:1].isupper():
        return None
    if is_infinitive(base):
        return singular if singular.endswith("e") and lemma(singular) == singular else None
    plural = base_of(singular)
    return plural if plural[:1].isupper() else None
