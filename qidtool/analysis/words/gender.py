"""Forms that name all genders: Erzieher:innen, Kolleg*in, Jugendliche:r, LehrerInnen, Schüler(innen)."""

import re

from qidtool.analysis.words.dictionary import is_noun, lemma
from qidtool.analysis.words.nouns import masculine

_SIGN = r"(?:[:*_·•]|/-?|-(?=innen))"
_ENDING = rf"(?:{_SIGN}(?:innen|in)|\((?:innen|in)\)|Innen(?![A-Z])|In(?=$|-))"
_MARKED = re.compile(rf"((?:\w+-)*)(\w{{2,}}?){_ENDING}(\w*(?:-\w+)*)")
_DECLINED = re.compile(r"(\w{3,})(?:[:*_·•]|/-?)(r|n|e|er|en|m|s)")
_FEMININE = re.compile(r"(\w{3,}?)innen(\w*)")
_AGENT = re.compile(r"(\w{3,}(?:er|or|ist|ent|ant|og|eur|at))in")


def is_marked(word: str) -> bool:
    return _MARKED.fullmatch(word) is not None or _DECLINED.fullmatch(word) is not None


def without_sign(word: str) -> str:
    """The word in its masculine base, so that all forms meet; unmarked words stay as they are."""
    if match := _DECLINED.fullmatch(word):
        return match[1] if lemma(match[1]) is not None else match[1] + match[2]
    match = _MARKED.fullmatch(word)
    if match is None or (match[2].islower() and lemma(word) is not None):
        return word
    return match[1] + (masculine(match[2]) or with_e(match[2]) or match[2]) + match[3]


def unknown_feminine(word: str) -> str | None:
    """Fachberaterinnen -> Fachberater, for words the dictionary does not have; the stem may be unknown as well."""
    match = _FEMININE.fullmatch(word) or _AGENT.fullmatch(word)
    if match is None:
        return None
    rest = match[2] if match.re is _FEMININE else ""
    stem = masculine(match[1])
    if rest and stem is None:
        return None
    return (stem or with_e(match[1]) or match[1]) + rest


def with_e(stem: str) -> str | None:
    """Fachpädagog -> Fachpädagoge, if the end of it is a known word."""
    for cut in range(2, len(stem) - 3):
        if is_noun(stem[cut:].capitalize() + "e"):
            return stem + "e"
    return None
