"""Sizes go in steps, so that one more mention does not make the whole sheet shiver."""

from collections.abc import Mapping
from math import log

from qidtool.analysis.clouds.cloud import Terms

SMALLEST = 15.0
STEP = 1.22
STEPS = 13
_WEIGHT = 0.75
"""Below 1 the rare words stay legible beside the frequent ones."""


def size_at(step: int) -> float:
    return SMALLEST * STEP**step


def steps_of(terms: Terms, scale: int) -> Mapping[str, int]:
    """The step of every term: the most frequent stands on top, `scale` takes all of them down alike."""
    most = max((term.count for term in terms), default=1) or 1
    top = max(STEPS - scale, 0)
    return {term.key: max(round(top - _below(term.count, most)), 0) for term in terms}


def _below(count: int, most: int) -> float:
    """Steps below the most frequent one."""
    return _WEIGHT * log(most / max(count, 1)) / log(STEP)
