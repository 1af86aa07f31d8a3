"""Verbs and their participles, where the dictionary is silent or of two minds."""

import re

from qidtool.analysis.words.adjectives import ENDINGS, undeclined
from qidtool.analysis.words.dictionary import is_adjective, is_infinitive, lemma
from qidtool.analysis.words.participles import APART, verb_of_participle
from qidtool.analysis.words.word_list import words_in

_WITH_ZU = re.compile(rf"({APART})zu(\w{{3,}}n)")
_SEPARABLE = re.compile(rf"({APART})(?!(?:{APART})(?!ge))(\w{{4,}})")
_PRESENT = re.compile(r"(\w{3,}(?:e|l|r)nd)(?:e[rnms]?)?")

LEXICAL = words_in(
    "Abkommen Andenken Anliegen Ansehen Aufkommen Aufsehen Auskommen Becken Bedenken Benehmen Boden Bogen Braten "
    "Einkommen Einvernehmen Ermessen Essen Faden Funken Gedenken Gefallen Graben Gutachten Guthaben Hafen Haken Haufen "
    "Husten Karren Kosten Laden Leben Nutzen Orden Rahmen Rasen Regen Reifen Rücken Schaden Schatten Schreiben "
    "Streifen Tropfen Unternehmen Verbrechen Verfahren Vergehen Vergnügen Verhalten Vermögen Versprechen Vorgehen "
    "Vorhaben Vorkommen Wagen Wesen Wissen Zeichen"
)
"""Nouns of their own that look like an infinitive; all others are the verb with a capital."""


def present_participle(word: str) -> str | None:
    """wertschätzende, wertschätzendes -> wertschätzend: an adjective in its own right."""
    match = _PRESENT.fullmatch(word)
    if match is None or is_infinitive(word):
        return None
    verb = match[1][:-1]
    return match[1] if is_infinitive(verb) or is_separable(verb) else None


def verb_in_capitals(noun: str) -> str | None:
    """Zuhören, des Zuhörens -> zuhören."""
    verb = noun.lower()
    usable = noun not in LEXICAL and is_infinitive(verb) and lemma(noun + "s") == noun
    return verb if usable else None


def verb_of(word: str, found: str) -> str:
    """The dictionary's answer, made the same for all forms of one verb or participle."""
    if (verb := _without_zu(word)) is not None:
        return verb
    if is_infinitive(word):
        return word
    if found == word:
        return _separable(word) or undeclined(word) or word
    stem = _declined_stem(word)
    if stem is not None and found != stem and lemma(stem) == stem and found.endswith("n"):
        return verb_of_participle(stem) or stem  # geeignete -> geeignet, as geeignet stands for itself
    if (verb := _separable(found)) is not None:
        return verb
    further = lemma(found)
    if further is not None and further != found and is_infinitive(further) and is_adjective(found):
        return further
    return found


def verb_by_rule(word: str) -> str | None:
    """einzubeziehen -> einbeziehen, wertgeschätzt -> wertschätzen, if the verb is known without its prefix."""
    match = _WITH_ZU.fullmatch(word)
    if match is not None and is_infinitive(match[2]):
        return match[1] + match[2]
    return _separable(word) or (word if is_separable(word) else None)


def _without_zu(word: str) -> str | None:
    """mitzutragen -> mittragen; but hinzukommen is a verb of its own."""
    match = _WITH_ZU.fullmatch(word)
    if match is None or match[1] in ("hin", "her") or not is_infinitive(match[2]):
        return None
    return match[1] + match[2] if is_infinitive(match[1] + match[2]) else None


def _separable(word: str) -> str | None:
    match = _SEPARABLE.fullmatch(word)
    if match is None or is_infinitive(word):
        return None
    rest = lemma(match[2])
    rest = rest if rest and is_infinitive(rest) else lemma(_declined_stem(match[2]) or match[2])
    known = rest is not None and rest != match[2] and is_infinitive(rest)
    finite = match[2] + "en" != rest and lemma(word) is None
    return f"{match[1]}{rest}" if known and (match[2].startswith("ge") or finite) else None


def is_separable(verb: str) -> bool:
    match = _SEPARABLE.fullmatch(verb)
    return match is not None and is_infinitive(match[2])


def _declined_stem(word: str) -> str | None:
    for ending in ENDINGS:
        stem = word[: -len(ending)]
        if word.endswith(ending) and len(stem) >= 4 and lemma(stem) is not None and is_adjective(stem):
            return stem
    return None
