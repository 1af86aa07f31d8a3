"""What holds for whatever is said: no voice is lost, and order does not matter."""

import random

from hypothesis import given
from hypothesis import strategies as st

from qidtool.analysis.words.count import terms_of
from qidtool.analysis.words.counting import Counting
from qidtool.analysis.words.readings import read
from qidtool.analysis.words.voices import Voice
from qidtool.domain.clouds import CountingRule
from qidtool.domain.ids import ContributionId
from tests.analysis.heard import EVERY, WORDS_ONLY

_SAID = (
    "Kita Kitas Fachkraft Fachkräfte Erzieher:innen Erzieherin Zeit Räume Raum auf Augenhöhe sozialer sozialen "
    "Ausgleich und die mehr Kita-Leitung Kitaleitung Leitung Teil Teilhabe Zusammenarbeit Zusammenabreit , . 3 <b> ❤️"
)
WORDS = st.sampled_from(_SAID.split())
SPOKEN = st.lists(WORDS, max_size=7).map(" ".join)
ANYTHING = st.text(max_size=60)
TEXTS = st.lists(SPOKEN | ANYTHING, max_size=10)
PEOPLE = st.sampled_from(["Ada", "Mara", None])


@st.composite
def halls(draw: st.DrawFn) -> list[Voice]:
    texts = draw(TEXTS)
    return [
        Voice(ContributionId(str(at)), text, draw(PEOPLE), draw(st.sampled_from(["", "Was entlastet die Kita?"])))
        for at, text in enumerate(texts)
    ]


def counted_by_key(hall: list[Voice], counting: Counting) -> dict[str, int]:
    return {term.key: term.count for term in terms_of(hall, counting).terms}


@given(halls())
def test_every_counted_token_is_in_the_table(hall: list[Voice]) -> None:
    tokens = sum(one.out is None for reading in read(hall) for one in reading.reads)
    table = terms_of(hall, WORDS_ONLY)
    alone = sum(not any(one.out is None for one in reading.reads) for reading in read(hall)) - len(table.without_term)
    assert sum(term.count for term in table.terms) == tokens + alone


@given(halls())
def test_every_contribution_is_behind_a_term_or_named(hall: list[Voice]) -> None:
    table = terms_of(hall, EVERY)
    behind = {contribution for term in table.terms for contribution in term.contributions}
    assert behind | set(table.without_term) == {voice.contribution for voice in hall}
    assert behind & set(table.without_term) == set()


@given(halls())
def test_forms_add_up_and_are_verbatim(hall: list[Voice]) -> None:
    texts = {voice.contribution: voice.text for voice in hall}
    for term in terms_of(hall, EVERY).terms:
        assert sum(form.count for form in term.forms) == term.count
        assert all(any(form.text in texts[one] for one in term.contributions) for form in term.forms)


@given(halls())
def test_once_per_person_is_never_more_than_every_mention(hall: list[Voice]) -> None:
    every = counted_by_key(hall, EVERY)
    once = counted_by_key(hall, Counting(CountingRule.ONCE_PER_PERSON))
    assert once.keys() == every.keys()
    assert all(once[key] <= every[key] for key in every)


@given(halls(), st.randoms(use_true_random=False))
def test_the_order_of_voices_changes_no_count(hall: list[Voice], chance: random.Random) -> None:
    mixed = chance.sample(hall, len(hall))
    assert [(t.key, t.shown, t.count, t.forms) for t in terms_of(mixed, EVERY).terms] == [
        (t.key, t.shown, t.count, t.forms) for t in terms_of(hall, EVERY).terms
    ]


@given(halls(), SPOKEN.filter(lambda text: "Zusammen" not in text))
def test_one_more_voice_never_lowers_the_count_of_a_word(hall: list[Voice], text: str) -> None:
    more = [*hall, Voice(ContributionId("more"), text, "Zoe")]
    before, after = counted_by_key(hall, WORDS_ONLY), counted_by_key(more, WORDS_ONLY)
    assert all(after.get(key, 0) >= count for key, count in before.items())


@given(halls(), SPOKEN)
def test_one_more_voice_never_lowers_what_contributions_stand_behind(hall: list[Voice], text: str) -> None:
    """A phrase that becomes known takes its words along; no contribution leaves the table by it."""
    before = set(terms_of(hall, EVERY).without_term)
    after = set(terms_of([*hall, Voice(ContributionId("more"), text, "Zoe")], EVERY).without_term)
    assert after - {"more"} == before
