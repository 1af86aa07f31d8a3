"""The table of terms: every term with its count, its forms and the contributions behind it."""

from dataclasses import dataclass
from enum import StrEnum

from qidtool.analysis.words.counting import Counting
from qidtool.domain.ids import ContributionId


@dataclass(frozen=True)
class Form:
    """One spelling as people wrote it, and how often."""

    text: str
    count: int


@dataclass(frozen=True)
class Term:
    key: str
    """Stays the same while contributions arrive; corrections and clouds name terms by it."""
    keys: tuple[str, ...]
    """All keys that were joined into this term, its own among them."""
    shown: str
    """The form people wrote most, or the name given by hand."""
    count: int
    forms: tuple[Form, ...]
    contributions: tuple[ContributionId, ...]


class Reason(StrEnum):
    STOP_WORD = "stop_word"
    QUESTION = "question"
    """The word stands in the question itself."""
    NUMBER = "number"
    EXCLUDED = "excluded"
    """Taken out by hand."""


@dataclass(frozen=True)
class LeftOut:
    text: str
    count: int
    reason: Reason


@dataclass(frozen=True)
class Table:
    counting: Counting
    voices: int
    terms: tuple[Term, ...]
    """All of them, the single ones included; most frequent first."""
    left_out: tuple[LeftOut, ...]
    without_term: tuple[ContributionId, ...]
    """Contributions in which nothing was counted, so that none is lost from view."""

    @property
    def in_cloud(self) -> tuple[Term, ...]:
        return tuple(term for term in self.terms if term.count > self.counting.more_than)
