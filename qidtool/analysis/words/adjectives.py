"""Adjectives with a capital: "Offene" belongs to "offen", "Jugendliche" are people, "Träger" is neither."""

import re

from qidtool.analysis.words.dictionary import is_adjective, lemma
from qidtool.analysis.words.participles import verb_of_participle
from qidtool.analysis.words.people import are_people
from qidtool.analysis.words.word_list import words_in

ENDINGS = ("e", "er", "en", "em", "es")
_DERIVED = re.compile(r".{2,}(?:sam|lich|ig|isch|bar|haft|los|ell|al|voll|reich|arm|frei|ant|ent|iert|en|nd|t)$")
_UNDECLINED = re.compile(r"(?:bescheiden|eben|eigen|offen|selten|trocken|verschieden|zufrieden)$")
"""The end of these is no ending."""

_PLAIN_T = re.compile(r".*(?<!an)(?<!en)(?<!ier)t$")
_LONGEST_SIMPLE = 6
NOUNS = words_in(
    "Allee Alternative Antike Armee Brache Breite Defensive Diagonale Dichte Direktive Dominante Dürre Ebene Enge "
    "Exekutive Ferne Feuchte Finale Flotte Frische Gerade Groteske Horizontale Initiative Judikative Kapillare "
    "Konstante Kontroverse Kühle Leere Legislative Liebe Lokomotive Milde Offensive Pauschale Perspektive Platte Reife "
    "Resultante Schräge Schwere Spirale Spitze Stille Strenge Süße Säure Tiefe Totale Treue Unebene Variable Variante "
    "Vertikale Wache Weise Weite Wüste Zentrale"
)
"""Nouns that look like a declined adjective and are none."""

NEVER_NOUNS = words_in(
    "aktiv alternativ digital einzeln flach frisch früh grün hart innovativ interessiert klar klein knapp kooperativ "
    "kreativ kühl lieb mobil modern negativ neutral normal objektiv online positiv regional sozial stark starr "
    "still zentral"
)
"""Adjectives with a namesake among the nouns that nobody means: "Klar" at the start of a line."""

_RATHER_ADJECTIVES = words_in("ernst flach gut hart plural stolz visionär wild")
"""There are nouns like them, which have no plural in a workshop."""


def undeclined(word: str) -> str | None:
    """kindgerechte -> kindgerecht, lange -> lang: cut down to an adjective that is known as such."""
    if word.endswith("ble"):
        return word[:-2] + "el" if lemma(word[:-2] + "el") == word[:-2] + "el" else None
    for ending in () if _UNDECLINED.search(word) else ENDINGS:
        stem = word[: -len(ending)]
        if word.endswith(ending) and len(stem) >= 3 and lemma(stem) == stem and (is_adjective(stem) or len(stem) >= 7):
            return stem
    return None


def adjective_or_person(noun: str, found: str) -> str | None:
    """The base of a capitalised form declined like an adjective, or None if it is a plain noun.

    `found` is what the dictionary gives. People ("Jugendliche", "Beteiligte", "Studierende") keep a key with a
    capital, so that they stay apart from what they are called after.
    """
    for ending in ENDINGS:
        stem = noun[: -len(ending)].lower() if noun.endswith(ending) else ""
        if len(stem) >= 3 and stem[-1] != "e" and is_adjective(stem):
            base = _decided(noun, found, stem)
            if base is not None:
                return base
    return None


def _decided(noun: str, found: str, stem: str) -> str | None:
    name = stem.capitalize()
    if found == noun and noun.endswith("er") and lemma(noun + "s") == noun:
        return None  # Träger, des Trägers: adjectives have no such genitive
    derived = _DERIVED.fullmatch(stem) is not None
    plain = not derived or _PLAIN_T.fullmatch(stem) is not None
    if found == name and (stem.endswith("iv") or stem in _RATHER_ADJECTIVES):
        return stem  # Positive
    if are_people(stem) and not (plain and found == name):
        return stem if len(stem) <= _LONGEST_SIMPLE and lemma(stem) == stem else name + "e"
    if found == name:
        return None if plain and verb_of_participle(stem) is None else stem
    declined = found in (stem, name + "e", name + "er", name + "es")
    return (stem if lemma(stem) is not None else noun.lower()) if declined else None
