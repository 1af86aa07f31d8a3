"""From a participle to its verb, where the dictionary is silent, of two minds or wrong."""

import re
from functools import lru_cache

from qidtool.analysis.words.dictionary import is_infinitive, lemma
from qidtool.analysis.words.strong_verbs import OWN_WORDS, strong_forms, strong_stems

APART = (
    "ab|an|auf|aus|auseinander|bei|dabei|dar|dazu|dran|durch|ein|empor|entgegen|entzwei|entlang|fern|fest|fort|frei|gegenüber|"
    "gleich|groß|gut|heim|hand|her|heran|herauf|heraus|herbei|herein|herum|herunter|hervor|hin|hinaus|hinein|hinweg|hinzu|hoch|klein|los|"
    "mit|miteinander|nach|nahe|neu|nieder|quer|rein|raus|ran|rück|rum|runter|schön|statt|still|teil|um|voran|voraus|vor|vorbei|"
    "vorweg|wach|wahr|weg|weiter|wert|wieder|zu|zurecht|zurück|zusammen|zuwider|ernst|kennen|klar|bereit|offen|sicher"
)
"""First parts that come off their verb."""

_BOUND = "be|emp|ent|er|ge|hinter|miss|über|um|unter|ver|voll|wider|wieder|zer|durch"
_FIRST = tuple(sorted(APART.split("|"), key=len, reverse=True))
_REST = re.compile(rf"(?:(ge)(\w{{3,}})|({_BOUND})(\w{{3,}}))")
_FOREIGN = re.compile(rf"((?:{APART})?)(\w{{2,}}ier)t")
_SURE = re.compile(rf"(?:{APART})ge(?:{'|'.join(form[2:] for form in strong_forms() if form.startswith('ge'))})")
"""Participles even where the dictionary takes them for an infinitive: großgezogen."""

_SHAPED = re.compile(rf"(?:{APART})?(?:ge|{_BOUND})\w{{3,}}")
_DECLINED = re.compile(r"(\w{4,}(?:en|t))e[rnms]?")


@lru_cache(maxsize=16384)
def verb_of_participle(word: str) -> str | None:
    """gedacht -> denken, mitbestimmt -> mitbestimmen, gelungene -> gelingen."""
    if is_infinitive(word) and not _SURE.fullmatch(word):
        return None
    found = _undeclined(word)
    if found is not None:
        return found if found != word else None
    declined = _DECLINED.fullmatch(word)
    return _undeclined(declined[1]) or _of_dictionary(declined[1]) if declined else None


def _of_dictionary(participle: str) -> str | None:
    verb = lemma(participle)
    shaped = _SHAPED.fullmatch(participle) is not None and participle not in OWN_WORDS
    return verb if shaped and verb is not None and is_infinitive(verb) else None


def _undeclined(word: str) -> str | None:
    if word in OWN_WORDS:
        return None
    if word in strong_forms():
        return strong_forms()[word]
    weak = lemma(word) in (None, word)
    foreign = _FOREIGN.fullmatch(word) if weak else None
    if foreign is not None and (verb := _verb(foreign[1], "", foreign[2] + "en")) is not None:
        return verb
    firsts = ("", *(first for first in _FIRST if word.startswith(first)))
    found = (_cut(first, word[len(first) :], weak) for first in firsts)
    return next((verb for verb in found if verb is not None), None)


def _cut(first: str, rest: str, weak: bool) -> str | None:
    if rest in strong_forms():
        return _verb(first, "", strong_forms()[rest])
    match = _REST.fullmatch(rest)
    if match is None:
        return None
    strong = _verb(first, match[3], strong_stems().get(match[4])) if match[3] else None
    return strong or (_weak(first, match) if weak and rest.endswith("t") else None)


def _weak(first: str, match: re.Match[str]) -> str | None:
    stem = (match[2] or match[4])[:-1]
    if match[1] and (longer := _with_ge(first, stem)) is not None:
        return longer
    for infinitive in (stem + "en", stem.removesuffix("e") + "en", stem + "n"):
        found = _verb(first, match[3] or "", infinitive)
        if found is not None:
            return found
    return None


def _verb(before: str, bound: str, infinitive: str | None) -> str | None:
    """The verb with its prefixes, if it is one; what comes off goes with any verb."""
    if infinitive is None:
        return None
    verb = bound + infinitive
    known = is_infinitive(before + verb) or (before and is_infinitive(verb))
    return before + verb if known else None


def _with_ge(before: str, stem: str) -> str | None:
    """zusammengehört -> zusammengehören, where nobody says "zusammenhören"."""
    longer, shorter = f"{before}ge{stem}en", f"{before}{stem}en"
    return longer if before and is_infinitive(longer) and not is_infinitive(shorter) else None
