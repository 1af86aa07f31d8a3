"""Numbers that count nothing: each is excused by a rule that says why."""

import re
from collections.abc import Callable, Set
from dataclasses import dataclass

from tests.cli.counted_by_sql import Counts
from tests.cli.printed import Words

MONTHS = "Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember"
MOMENT = re.compile(rf"\b\d{{1,2}}\. (?:{MONTHS}) \d{{4}}\b|\b\d\d:\d\d\b")
LETTER, NUMBER = re.compile(r"[^\W\d_]"), re.compile(r"\d")


@dataclass(frozen=True)
class Known:
    """Words of the database, whatever numbers are in them."""

    said: Set[str]
    named: Set[str]


def known(counts: Counts) -> Known:
    said, named = counts.texts("SELECT text FROM said"), counts.texts("SELECT text FROM named WHERE text <> ''")
    return Known({" ".join(text.split()) for text in said}, named)


def is_furniture(words: Words, _known: Known) -> bool:
    """The number of a chapter, a table or a figure."""
    return words.kind == "number"


def is_repeated(words: Words, _known: Known) -> bool:
    """The contents say the headings once more."""
    return words.kind == "contents"


def is_guide(words: Words, _known: Known) -> bool:
    """How a method goes, in any place and on any day."""
    return words.kind == "guide"


def is_said(words: Words, known: Known) -> bool:
    """Somebody's own words, whole and alone; a number for itself could be a count."""
    return words in known.said and bool(LETTER.search(words))


def is_moment_or_name(words: Words, known: Known) -> bool:
    """Days, times, and what places, groups, steps and people's functions are called."""
    rest = MOMENT.sub(" ", words)
    for name in sorted((one for one in known.named if NUMBER.search(one)), key=len, reverse=True):
        rest = re.sub(rf"(?<!\w){re.escape(name)}(?!\w)", " ", rest)
    return not NUMBER.search(rest)


RULES: tuple[Callable[[Words, Known], bool], ...] = (is_furniture, is_repeated, is_guide, is_said, is_moment_or_name)
