"""Signs people type for others: ss for ß and ß for ss by the rules, ae for ä; and words with two right spellings."""

import re
from functools import partial

from qidtool.analysis.words.dictionary import lemma

_SHORT_VOWEL = re.compile(
    r"(?<!ei)(?<!ie)(?<!au)(?<!eu)(?<!äu)(?<!ai)"
    r"(?<!fra)(?<!verga)(?<!esa)(?<!spa)(?<!stra)(?<!ma)(?<!grö)(?<!blö)(?<!fu)(?<!gru)(?<!gro)(?<!blo)(?<!scho)"
    r"(?<!sto)(?<!klo)(?<!flo)(?<!stö)(?<!mä)(?<!fä)(?<!sü)(?<!bü)(?<!grü)(?<!\bru)(?<!\bsa)(?<!\ba)ß(?=$|[^aeiouäöüyß-])",
    re.IGNORECASE,
)
_SWISS = re.compile(
    r"(^(?:stra|fu|fü|gr[uüö]|spä|spa|stö|sto|sü|bü|blö|gro)|(?:ei|ie|au|äu)|\b(?:aus|über|eben|unter)ma)ss(?!el|ist|l)",
    re.IGNORECASE,
)
_MEANT = {"ae": "ä", "oe": "ö", "ue": "ü", "Ae": "Ä", "Oe": "Ö", "Ue": "Ü"}
_TYPED = re.compile(r"[AaOo]e|(?<![aeqAEQ])[Uu]e")
_TWO_SPELLINGS = tuple(
    (re.compile(older, re.IGNORECASE), newer)
    for older, newer in (
        (r"\bnumerier", "nummerier"), (r"\bplazier", "platzier"), (r"\brauh(?=$|e(?!it))", "rau"),
        ("behend", "behänd"), ("schwenglich", "schwänglich"), ("stengel", "stängel"), ("joghurt", "jogurt"),
        ("portemonnaie", "portmonee"), (r"\btip(?=s?$)", "tipp"), (r"\bstop(?=s?$)", "stopp"),
        ("schiffahrt", "schifffahrt"), ("stoffülle", "stofffülle"), ("quentchen", "quäntchen"),
        ("schneuz", "schnäuz"), ("belemmert", "belämmert"), ("gemse", "gämse"), (r"niss$", "nis"), ("mässig", "mäßig"),
        ("otential", "otenzial"), ("ifferential", "ifferenzial"),
        ("masstab", "maßstab"), ("reflektion", "reflexion"), ("standart(?!e)", "standard"), ("wiederspr", "widerspr"),
        ("wiederst(?=and|änd)", "widerst"), ("rythm", "rhythm"), ("resource", "ressource"), ("entgeld", "entgelt"),
        ("agressiv", "aggressiv"), ("verwandsch", "verwandtsch"), ("vorraus", "voraus"), ("roheit", "rohheit"),
        ("zäheit", "zähheit"), ("zierat", "zierrat"), ("alptr", "albtr"), ("känguruh", "känguru"),
        ("karamel(?!l)", "karamell"), ("ketchup", "ketschup"), ("spaghetti", "spagetti"), ("thunfisch", "tunfisch"),
        ("frisör", "friseur"), ("majonäse", "mayonnaise"), ("exposee", "exposé"), ("dekolletee", "dekolleté"),
        ("varietee", "varieté"), ("mikrophon", "mikrofon"), ("graphi", "grafi"), ("telephon", "telefon"),
    )
)  # fmt: skip
_OLDER = re.compile("|".join(older.pattern for older, _ in _TWO_SPELLINGS), re.IGNORECASE)


def modern(word: str) -> str:
    """Prozeß -> Prozess, Strasse -> Straße, Traeger -> Träger: before the word is looked up."""
    word = _SHORT_VOWEL.sub("ss", word)
    swiss = _SWISS.sub(r"\1ß", word)
    if swiss != word and lemma(swiss) is not None:
        word = swiss
    for older, newer in _TWO_SPELLINGS if _OLDER.search(word) else ():
        word = older.sub(partial(_like, newer), word)
    return _with_umlauts(word)


def _like(newer: str, match: re.Match[str]) -> str:
    return newer.capitalize() if match[0][:1].isupper() else newer


def _with_umlauts(word: str) -> str:
    umlauts = typed_umlauts(word)
    return umlauts if umlauts != word and lemma(umlauts) is not None else word


def typed_umlauts(word: str) -> str:
    """Traeger -> Träger; the ue in Mauer, neue and Quelle is none."""
    return _TYPED.sub(lambda match: _MEANT[match[0]], word)
