"""Voices for the tests, in few words."""

from qidtool.analysis.words.count import terms_of
from qidtool.analysis.words.counting import Counting
from qidtool.analysis.words.table import Table, Term
from qidtool.analysis.words.voices import Voice
from qidtool.domain.clouds import CountingRule
from qidtool.domain.ids import ContributionId

EVERY = Counting(CountingRule.EVERY_MENTION, more_than=0)
WORDS_ONLY = Counting(CountingRule.EVERY_MENTION, more_than=0, phrases=False)


def voices(*texts: str, prompt: str = "") -> list[Voice]:
    """One person each, numbered as they come."""
    return [Voice(ContributionId(str(at)), text, f"p{at}", prompt) for at, text in enumerate(texts)]


def table(*texts: str, counting: Counting = EVERY, prompt: str = "") -> Table:
    return terms_of(voices(*texts, prompt=prompt), counting)


def counts(of: Table) -> dict[str, int]:
    return {term.shown: term.count for term in of.terms}


def term(of: Table, shown: str) -> Term:
    return next(one for one in of.terms if one.shown == shown)
