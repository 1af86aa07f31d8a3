"""A cloud has one place and one name, says how it counts, and lets go of words at once."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from qidtool.domain.clouds import Cloud, CloudPlace, CloudTerm, CloudWord, CountingRule, Drawing, TermForm, without
from qidtool.domain.ids import ContributionId, RoomId, StepId, WorkshopId

ROOM, STEP = WorkshopId(RoomId("w")), StepId("s")
WHOSE = st.lists(st.sets(st.sampled_from("abcd"), min_size=1), max_size=6)


def drawing(whose: list[set[str]]) -> Drawing:
    """So many terms, each said in these contributions."""
    terms = tuple(
        CloudTerm(f"t{n}", (f"t{n}",), f"Wort {n}", len(said), contributions=tuple(map(ContributionId, sorted(said))))
        for n, said in enumerate(whose)
    )
    words = tuple(CloudWord(one.key, one.shown, 0, 0, 10, 0, 0, 10, 10) for one in terms)
    return Drawing(terms, words, voices=4, without_term=(ContributionId("e"),))


def test_every_place_in_every_room_has_a_cloud_of_its_own() -> None:
    places = [CloudPlace(STEP, prompt, slot) for prompt in ("q1", "q2", "") for slot in ("answers", "heard", "")]
    keys = {Cloud.key(room, place) for room in (ROOM, WorkshopId(RoomId("v"))) for place in places}
    assert len(keys) == 18
    assert Cloud.key(ROOM, places[0]) == Cloud.key(ROOM, CloudPlace(STEP, "q1", "answers"))


def test_a_cloud_knows_its_place() -> None:
    place = CloudPlace(STEP, "q1", "answers")
    cloud = Cloud(Cloud.key(ROOM, place), ROOM, ROOM, STEP, "q1", "answers")
    assert cloud.place == place


def test_every_way_of_counting_is_said_in_a_sentence() -> None:
    assert len({rule.sentence for rule in CountingRule}) == len(CountingRule)
    assert all(rule.sentence.endswith(".") for rule in CountingRule)


@given(whose=WHOSE, leaving=st.sampled_from("abcde"))
def test_what_nobody_else_said_is_gone_and_all_else_keeps_its_place(whose: list[set[str]], leaving: str) -> None:
    before = drawing(whose)
    after = without(before, ContributionId(leaving))
    stay = [f"t{n}" for n, said in enumerate(whose) if said - {leaving}]
    assert [one.key for one in after.terms] == [one.key for one in after.words] == stay
    assert all(leaving not in one.contributions for one in after.terms)
    assert set(after.words) <= set(before.words)
    assert leaving not in after.without_term


@given(whose=WHOSE)
def test_all_gone_nothing_is_left_in_whatever_order(whose: list[set[str]]) -> None:
    left = drawing(whose)
    for one in "dbca":
        left = without(left, ContributionId(one))
    assert (left.terms, left.words) == ((), ())


def test_who_was_not_counted_changes_nothing() -> None:
    before = drawing([{"a"}, {"a", "b"}])
    assert without(before, ContributionId("c")) == before


def said(key: str, whose: str, *forms: str) -> Drawing:
    """One term in these spellings, shown in the first."""
    spelled = tuple(TermForm(one, 1) for one in forms)
    term = CloudTerm(key, (key,), forms[0], 1, spelled, tuple(map(ContributionId, whose)))
    return Drawing((term,), (CloudWord(key, term.shown, 5, 6, 10, 5, 0, 10, 10),))


@given(whose=WHOSE)
def test_put_in_other_words_only_what_is_no_longer_said_is_gone(whose: list[set[str]]) -> None:
    """Nobody is put in a new place by somebody who mends a word beside it."""
    before = drawing(whose)
    terms = tuple(replace(one, forms=(TermForm(one.shown, 1),)) for one in before.terms)
    after = without(replace(before, terms=terms), ContributionId("a"), text="Wort 0, Wort 10 und Wort 2")
    stay = [f"t{n}" for n, said in enumerate(whose) if said - {"a"} or n in (0, 2)]
    assert [one.key for one in after.terms] == [one.key for one in after.words] == stay
    assert set(after.words) <= set(before.words)


def test_a_spelling_stays_as_a_word_and_not_as_a_part_of_one() -> None:
    assert without(said("Mut", "a", "Mut"), ContributionId("a"), "mehr Mut!").terms[0].contributions == ("a",)
    assert without(said("Mut", "a", "Mut"), ContributionId("a"), "Mutter, Wagemut").terms == ()


def test_a_spelling_that_left_is_shown_no_more_unless_others_may_have_written_it() -> None:
    alone = without(said("Kita", "a", "Kitas", "Kita"), ContributionId("a"), "die Kita")
    assert ([one.text for one in alone.words], [one.shown for one in alone.terms]) == (["Kita"], ["Kita"])
    assert alone.words[0].x == 5
    among = without(said("Kita", "ab", "Kitas", "Kita"), ContributionId("a"), "die Kita")
    assert [one.shown for one in among.terms] == ["Kitas"]
    named = without(replace(said("Kita", "a", "Kitas"), terms=(
        CloudTerm("Kita", ("Kita",), "Haus der Kinder", 1, (TermForm("Kitas", 1),), (ContributionId("a"),)),
    )), ContributionId("a"), "viele Kitas")  # fmt: skip
    assert [one.shown for one in named.terms] == ["Haus der Kinder"]
