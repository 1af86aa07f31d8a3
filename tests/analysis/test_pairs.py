"""Forms of one word become one term, look-alikes never do."""

from pathlib import Path

import pytest

from qidtool.analysis.words.count import terms_of
from qidtool.analysis.words.voices import Voice
from qidtool.domain.ids import ContributionId
from tests.bench.words import OURS, RULE, measured, read_pairs


@pytest.mark.parametrize("path", OURS, ids=lambda path: path.stem)
def test_forms_are_merged_and_look_alikes_are_not(path: Path) -> None:
    found = measured(read_pairs(path))
    assert found["wrong"] == []
    assert float(str(found["merged_share"])) >= 0.985, found["missed"]


def test_look_alikes_do_not_meet_through_a_third_word() -> None:
    apart = [pair for path in OURS for pair in read_pairs(path) if not pair.same]
    forms = sorted({form for path in OURS for pair in read_pairs(path) for form in (pair.one, pair.other)})
    table = terms_of([Voice(ContributionId(form), form) for form in forms], RULE)
    term = {str(form): term.key for term in table.terms for form in term.contributions}
    met = [pair for pair in apart if pair.one in term and term[pair.one] == term.get(pair.other)]
    assert met == []


def test_the_lists_are_long_enough() -> None:
    pairs = [pair for path in OURS for pair in read_pairs(path)]
    assert sum(pair.same for pair in pairs) >= 400
    assert sum(not pair.same for pair in pairs) >= 200
