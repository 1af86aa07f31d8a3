"""Nouns: plural, cases, feminine forms, adjectives and verbs with a capital."""

import re

from qidtool.analysis.words.adjectives import ENDINGS, NEVER_NOUNS, NOUNS, adjective_or_person
from qidtool.analysis.words.dictionary import is_adjective, is_noun, lemma
from qidtool.analysis.words.plurals import OWN_NOUNS
from qidtool.analysis.words.verbs import present_participle, verb_in_capitals
from qidtool.analysis.words.word_list import words_in

_PLURALS = words_in(
    "Beete Faxe Gewerke Gewächse Gewürze Importe Lacke Lorbeere Muslime Omelette Parkette Pedale Romane Roste Zelte "
    "Zwecke Zwillinge"
)
"""Plurals the dictionary mistakes for words of their own."""

_PREFIXED = re.compile(r"be|ver|er|ent|zer")
_ACTIVE = re.compile(r"(\w{3,}nd)e[nr]?")
_UMLAUTS = str.maketrans("äöüÄÖÜ", "aouAOU")


def noun_base(word: str) -> str | None:
    """The base of a word with a capital; in small letters if it turns out to be an adjective or a verb."""
    if word in OWN_NOUNS:
        return OWN_NOUNS[word]
    if word.lower() in NEVER_NOUNS:
        return word.lower()
    found = _dative(word) or lemma(word)
    if found in OWN_NOUNS:
        return OWN_NOUNS[found]
    if found is None:
        return None
    if (own := _own_noun(word, found) or _own_noun(found, lemma(found) or found) or _active(word)) is not None:
        return own
    base = adjective_or_person(word, found)
    if base is not None or found[:1].islower():
        return base
    if word.startswith(found) and word.removeprefix(found) in ENDINGS and (verb := _regular(found.lower())) is not None:
        return verb
    found = _settled(found)
    return verb_in_capitals(found) or feminine_of(found) or found


def _own_noun(word: str, found: str) -> str | None:
    """Falle is no old dative of Fall, because there are Fallen; Ebene and Zentrale are no adjectives."""
    if word in NOUNS or (word.endswith("n") and word[:-1] in NOUNS and found != word):
        return word.removesuffix("n")
    dative = word == found + "e" and lemma(word + "n") == word and word not in _PLURALS
    return word if dative and not is_adjective(found.lower()) else None


def _regular(participle: str) -> str | None:
    """Versichert, the base of Versicherten -> versichern; Fahrt is no participle."""
    verb = lemma(participle) if _PREFIXED.match(participle) else None
    return verb if verb is not None and participle in (verb[:-1] + "t", verb[:-2] + "t", verb[:-2] + "et") else None


def _active(word: str) -> str | None:
    """Vorsitzender, Vorsitzenden -> Vorsitzende, where the dictionary has people through one case only."""
    match = _ACTIVE.fullmatch(word)
    participle = match[1].lower() if match else ""
    return word[: len(participle)] + "e" if present_participle(participle) and not is_adjective(participle) else None


def _dative(word: str) -> str | None:
    """Wünschen, dative of Wünsche, plural of Wunsch: where the dictionary would see something else."""
    plural = word[:-1] if word.endswith("n") and len(word) >= 6 else ""
    found = lemma(plural)
    said = lemma(word)
    doubtful = said not in (None, word, found, plural) and said[:-1] != word[:-2]  # Traumen, of Trauma
    return found if doubtful and is_noun(plural) and found != plural and plural.endswith(("e", "er")) else None


def _settled(noun: str) -> str:
    """The dictionary may lead from one base to the next; the last one with a capital is meant."""
    seen = {noun}
    while (further := lemma(noun)) is not None and further[:1].isupper() and further not in seen:
        seen.add(further)
        noun = further
    return noun


def feminine_of(noun: str) -> str | None:
    """Pädagogin -> Pädagoge; Termin is no such word, because there are no "Terminnen"."""
    if noun.endswith("in") and lemma(noun + "nen") == noun:
        return masculine(noun[:-2])
    return None


def masculine(stem: str) -> str | None:
    """What stands before -in: Kümmer -> Kümmerer, Kolleg -> Kollege, Ärzt -> Arzt, Berater -> Berater."""
    plain = stem.translate(_UMLAUTS)
    forms = (stem, stem + "er", stem + "e") if stem.endswith("er") else (stem + "e", stem)
    for form in (*forms, plain, plain + "e"):
        if is_noun(form):
            return _settled(lemma(form) or form)
    return None
