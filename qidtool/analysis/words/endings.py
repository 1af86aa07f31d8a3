"""Endings that can be told from the word alone, for words nobody has written into a dictionary yet."""

import re

_NOUNS = (
    (re.compile(r"(\w{2,}(?:ung|heit|keit|schaft|tion|sion|tät))en"), r"\1"),
    (re.compile(r"(\w{2,}nis)(?:se|sen|ses)"), r"\1"),
    (re.compile(r"(\w{2,}ling)(?:e|en|s|es)"), r"\1"),
    (re.compile(r"(\w{2,}chen)s"), r"\1"),
    (re.compile(r"(\w{2,}ier)(?:te|ten|t|e|en)"), r"\1en"),
    (re.compile(r"(\w{2,}(?:ch|sh|ss|x))es"), r"\1"),
    (re.compile(r"(\w{3,}[^sßxzi])s"), r"\1"),
)
_OTHERS = (
    (re.compile(r"(\w{2,}(?:ig|lich|isch|bar|sam|los|haft|voll|reich|arm|frei|iert|ell|iv|al))e[rnms]?"), r"\1"),
    (re.compile(r"(\w{2,}ier)(?:te|ten|t|e|st)"), r"\1en"),
)


def by_ending(word: str) -> str:
    """Always an answer: the word in small letters, cut where an ending is certain."""
    lower = word.lower()
    for shape, base in (*_OTHERS, *_NOUNS) if word[:1].isupper() else _OTHERS:
        if shape.fullmatch(lower):
            return shape.sub(base, lower)
    return lower
