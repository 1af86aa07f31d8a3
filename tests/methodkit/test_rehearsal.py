"""A rehearsal takes and refuses what the day would: groups, rows, choices, marks, and what belongs where."""

from dataclasses import replace

import pytest

from qidtool.domain.contributions import Contribution
from qidtool.domain.errors import Refusal
from qidtool.methodkit import Product
from qidtool.methodkit.testing import Rehearsal
from tests.methodkit.every_kind import EVERY_KIND, at_work


def test_what_a_group_owns_is_the_groups_whoever_writes_it() -> None:
    step = at_work()
    one = step.write("Ada", "Ein Garten", into="goals")
    assert (one.for_group, one.group, one.participant) == (True, "Rot", "Ada")
    step.write("Bo", "Ein Chor", into="goals")
    with pytest.raises(Refusal, match="too_many"):
        step.write("Ada", "Ein Fest", into="goals")
    with pytest.raises(Refusal, match="too_many"):
        step.note("Ein Fest", into="goals", group="Rot")
    typed = step.note("Ein Weg", into="goals", group="Blau")
    assert (typed.participant, typed.group, typed.for_group) == (None, "Blau", True)


def test_without_a_group_nobody_writes_for_one() -> None:
    step = at_work()
    with pytest.raises(Refusal, match="group_missing"):
        step.write("Dora", "Ein Garten", into="goals")
    with pytest.raises(Refusal, match="group_missing"):
        step.note("Ein Garten", into="goals")
    assert step.write("Dora", "Ein Einfall", into="ideas").group is None


def test_words_are_there_and_not_too_many_and_a_choice_has_none() -> None:
    step = at_work()
    for text, key in [("", "text_empty"), ("x" * 281, "text_too_long")]:
        with pytest.raises(Refusal, match=key):
            step.write("Ada", text, into="ideas")
    with pytest.raises(Refusal, match="placing_wrong"):
        step.write("Ada", "Räume", into="theme", about="q1")
    with pytest.raises(Refusal, match="input_unknown"):
        step.write("Ada", "Mut", into="ideas", prompt="q9")


def test_entries_lie_in_rows_and_two_in_one_rank_change_places() -> None:
    step = at_work()
    first = step.write("Ada", "Zeit", into="signs", row=0)
    second = step.write("Bo", "Ruhe", into="signs", row=1)
    with pytest.raises(Refusal, match="row_taken"):
        step.write("Ada", "Mut", into="signs", row=1)
    with pytest.raises(Refusal, match="placing_wrong"):
        step.write("Ada", "Mut", into="layers", row=3)
    step.arrange(second, row=0)
    results = step.results()
    assert [(one.text, results.row_of(one)) for one in results.entries] == [("Zeit", "2."), ("Ruhe", "1.")]
    step.withdraw(first)
    step.write("Cem", "Mut", into="signs", row=0)
    assert [one.text for one in step.results().entries] == ["Ruhe", "Mut"]


def test_what_an_entry_is_about_is_named_by_the_entry_the_prompt_the_group_or_the_product() -> None:
    step = at_work()
    garden = step.write("Ada", "Ein Garten", into="goals")
    earlier = step.given(Product.GOAL, "Ein Dach", group="Blau")
    step.write("Ada", "Wasser", into="needs", about=garden, marks=("ours",))
    step.write("Ada", "Regen bleibt draußen", into="signs", row=0, about=earlier)
    step.write("Ada", into="theme", about="q2")
    step.note("Wir fangen an.", into="quotes", about="Rot", passages=((0, 3),))
    refused: list[tuple[str, str, Contribution | str, str]] = [
        ("x", "needs", "", "about_missing"),
        ("x", "needs", "q1", "about_unknown"),
        ("x", "ideas", garden, "about_unknown"),
        ("", "theme", "q9", "about_unknown"),
        ("", "theme", "", "about_missing"),
        ("", "votes", earlier, "about_unknown"),
    ]
    for text, slot, about, key in refused:
        with pytest.raises(Refusal, match=key):
            step.write("Cem", text, into=slot, about=about)
    with pytest.raises(Refusal, match="about_unknown"):
        step.write("Cem", "x", into="signs", row=0, about="Rot")


def test_marks_and_passages_fit_and_can_be_set_anew() -> None:
    step = at_work()
    quote = step.note("Wir fangen an.", into="quotes", about="Rot")
    step.arrange(quote, about="Rot", marks=("exact",), passages=((4, 10),))
    (entry,) = step.results().entries
    assert (entry.marks, entry.passages, step.results().marks_of(entry)) == (("exact",), ((4, 10),), ("wörtlich",))
    for marks, passages in [(("loud",), ()), ((), ((4, 99),))]:
        with pytest.raises(Refusal, match="placing_wrong"):
            step.arrange(quote, about="Rot", marks=marks, passages=passages)


def test_a_goal_that_is_gone_takes_no_more_needs_and_keeps_those_it_has() -> None:
    step = at_work()
    garden = step.write("Ada", "Ein Garten", into="goals")
    need = step.write("Ada", "Wasser", into="needs", about=garden)
    step.withdraw(garden)
    with pytest.raises(Refusal, match="about_unknown"):
        step.write("Bo", "Erde", into="needs", about=garden)
    assert step.arrange(need, about=garden, marks=("others",)).marks == ("others",)


def test_groups_formed_anew_leave_the_old_ones_what_they_wrote() -> None:
    step = at_work()
    step.write("Ada", "Ein Garten", into="goals")
    step.groups({"Grün": ["Ada", "Cem"]}, themes={"Grün": "Räume"})
    step.write("Ada", "Ein Chor", into="goals")
    assert [(one.text, one.group) for one in step.results().entries] == [("Ein Garten", "Rot"), ("Ein Chor", "Grün")]
    with pytest.raises(Refusal, match="about_unknown"):
        step.note("Ja.", into="quotes", about="Rot")
    with pytest.raises(ValueError, match="Eine Gruppe „Grün“ gab es in dieser Probe schon"):
        step.groups({"Grün": ["Ada"]})


def test_the_moderation_arranges_after_the_end_and_participants_do_not() -> None:
    step = at_work()
    quote = step.note("Ja.", into="quotes")
    row = step.write("Ada", "Zeit", into="layers", row=0)
    step.close()
    assert step.arrange(quote, marks=("exact",)).marks == ("exact",)
    with pytest.raises(Refusal, match="step_closed"):
        step.arrange(row, row=1)


@pytest.mark.parametrize(
    ("act", "sentence"),
    [
        (lambda step: step.write("Ada", "x", into="wishes"), "Die Eingabe „wishes“ gibt es in dieser Methode nicht."),
        (lambda step: step.note("x", into="goals", group="Gelb"), "Die Gruppe „Gelb“ gibt es in dieser Probe nicht."),
    ],
)
def test_a_slip_in_a_test_is_no_refusal(act: object, sentence: str) -> None:
    with pytest.raises(KeyError, match=sentence):
        act(at_work())  # type: ignore[operator]  # a story in one line


def test_posters_are_shared_where_the_method_has_some() -> None:
    with pytest.raises(ValueError, match="keine gemeinsamen Plakate"):
        Rehearsal(EVERY_KIND, ["Was trägt?"], shared_posters=True)
    step = Rehearsal(replace(EVERY_KIND, may_rotate=True), ["Was trägt?"], shared_posters=True)
    assert (step.results().shared_posters, at_work().results().shared_posters) == (True, False)
