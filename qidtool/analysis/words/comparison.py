"""Facts about comparison: adjectives that change their vowel, and those whose forms come from several words."""

import re
from functools import cache

from qidtool.analysis.words.dictionary import is_adjective, lemma
from qidtool.analysis.words.strong_verbs import OWN_WORDS
from qidtool.analysis.words.word_list import words_in

_CHANGING = words_in(
    "alt arm dumm gesund grob groß hart jung kalt klug krank kurz lang nah scharf schmal schwach schwarz stark warm"
)
_CHANGED = str.maketrans("aou", "äöü")
_COMPARED = re.compile(r"(\w{3,}?)(?:er|e?st|(?<=ß)t)(?:e[rnms]?)?")
_REGULAR = re.compile(r"(\w{3,}[^e])er(?:e[rnms]?)?|(\w{4,}?)e?ste[rnms]?")
_DERIVED = re.compile(r"\w{3,}(?:lich|ig|isch|bar|sam|haft|voll|reich|arm|iv|al|ell|los|nah|frei)")
_OTHER_STEMS = words_in("ander weit besonder")
_OTHERS = {"mehr": "viel", "besser": "gut", "best": "gut", "höher": "hoch", "höchst": "hoch"}
_IRREGULAR = re.compile(r"(mehr|besser|best|höher|höchst)(?:e[rnms]?)?")
_NOT_COMPARED = words_in("längst mehre mehrem mehren mehrer mehres")


@cache
def _positives() -> dict[str, str]:
    return {word.translate(_CHANGED): word for word in _CHANGING}


def positive(word: str) -> str | None:
    """gesünder, gesündeste -> gesund, klarere -> klar, besser -> gut."""
    if word in _NOT_COMPARED:
        return None
    irregular = _IRREGULAR.fullmatch(word)
    if irregular is not None:
        return _OTHERS[irregular[1]]
    match = _COMPARED.fullmatch(word)
    if match is not None and match[1] in _positives():
        return _positives()[match[1]]
    regular = _REGULAR.fullmatch(word)
    stem = (regular[1] or regular[2]) if regular is not None else None
    if stem in _OTHER_STEMS:
        return None
    if stem and stem.endswith("l") and lemma(stem) is None and lemma(stem[:-1] + "el") is not None:
        return stem[:-1] + "el"  # flexiblere
    return stem if stem and (stem in OWN_WORDS or is_adjective(stem) or _DERIVED.fullmatch(stem)) else None
