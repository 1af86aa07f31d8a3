"""Spellings of one word: ae and ä, ss and ß, old and new rules, foreign and German letters."""

import re
from collections.abc import Iterator

from qidtool.analysis.words.dictionary import lemma
from qidtool.analysis.words.orthography import typed_umlauts

_SWAPS = (("ss", "ß"), ("ß", "ss"), ("ph", "f"), ("f", "ph"), ("é", "e"), ("è", "e"), ("th", "t"))
_ACCENTS = str.maketrans("éèêàáâôîç", "eeeaaaoic")
_REFORMED = (
    (re.compile("tial(?=$|is|e)"), "zial"),
    (re.compile("tiell"), "ziell"),
    (re.compile("([Pp])hoto"), lambda match: "F" + "oto" if match[1] == "P" else "foto"),
    (re.compile("(?<=[a-z])graph"), "graf"),
    (re.compile("(?<=[a-z])phon"), "fon"),
    (re.compile("([Pp])hanta"), lambda match: "Fanta" if match[1] == "P" else "fanta"),
    (re.compile("elphin"), "elfin"),
    (re.compile("([Ss])elbständ"), r"\1elbstständ"),
    (re.compile("aufwend(?=ig)"), "aufwänd"),
    (re.compile("^Club|club$"), lambda match: match[0].replace("c", "k").replace("C", "K")),
)


def variants(word: str) -> Iterator[str]:
    """All spellings to look up, the likeliest first; umlauts typed as two signs go before what is written."""
    umlauts = typed_umlauts(word)
    if umlauts != word:
        yield umlauts
    yield word
    for written, meant in _SWAPS:
        if written in word:
            yield word.replace(written, meant)
            yield umlauts.replace(written, meant)


def reformed(base: str) -> str:
    """One spelling for bases that may be written in two: Prozeß, Potential, selbständig."""
    base = base.translate(_ACCENTS)
    if "ß" in base:
        newer = base.replace("ß", "ss")
        if lemma(newer) in (base, newer):
            base = newer
    for older, newer_sign in _REFORMED:
        base = older.sub(newer_sign, base)
    return base
