"""In the results everything stands one by one: what was chosen, by whom, in which group, and about what."""

from dataclasses import replace

import pytest

from qidtool.domain.forms import InputKind
from qidtool.domain.groups import Group
from qidtool.domain.ids import ContributionId, GroupId, StepId, WorkshopId, new_id
from qidtool.methodkit import Form, GroupKind, GroupName, Person, Product, Said, Tally, Thing, choice, of_product
from qidtool.methodkit.products import products_of
from qidtool.methodkit.results import results_of
from tests.methodkit.every_kind import EVERY_KIND, WORK, at_work


def test_an_entry_says_all_that_is_known_of_it() -> None:
    step = at_work()
    garden = step.write("Ada", "Ein Garten", into="goals")
    need = step.write("Bo", "Wasser", into="needs", about=garden, marks=("ours",))
    _garden, entry = step.results().entries
    assert (entry.id, entry.text, entry.input, entry.prompt, entry.pass_id) == (need.id, "Wasser", "needs", "", "work")
    assert (entry.group, entry.person, entry.row, entry.about) == ("Rot", "Bo", None, garden.id)
    assert (entry.marks, entry.passages, entry.late) == (("ours",), (), False)


def test_entries_are_found_by_whatever_is_asked_for() -> None:
    step = at_work()
    garden = step.write("Ada", "Ein Garten", into="goals")
    step.write("Cem", "Ein Chor", into="goals")
    step.write("Bo", "Wasser", into="needs", about=garden, marks=("ours",))
    for who, row in [("Ada", 0), ("Bo", 0), ("Bo", 2)]:
        step.write(who, f"{who} {row}", into="layers", row=row)
    step.note("Das ging schnell.", into="special", prompt="q2")
    results = step.results()

    def texts(slot: str, **asked: object) -> list[str]:
        return [one.text for one in results.entries_in(slot, **asked)]  # type: ignore[arg-type]  # as a method would

    assert texts("goals") == ["Ein Garten", "Ein Chor"]
    assert (texts("goals", group="Blau"), texts("goals", group="")) == (["Ein Chor"], [])
    assert (texts("needs", about=garden.id), texts("needs", about="q1")) == (["Wasser"], [])
    assert (texts("needs", mark="ours"), texts("needs", mark="others")) == (["Wasser"], [])
    assert (texts("layers", row=0), texts("layers", row=2, person="Bo")) == (["Ada 0", "Bo 0"], ["Bo 2"])
    assert (texts("special", prompt="q2"), texts("special", prompt="q1")) == (["Das ging schnell."], [])
    assert texts("wishes") == []


def test_a_choice_says_what_was_chosen_and_is_counted_by_it() -> None:
    step = at_work()
    garden, choir = (step.write("Ada", one, into="goals") for one in ("Ein Garten", "Ein Chor"))
    chosen = step.write("Bo", into="theme", about="q2")
    votes = [step.write(who, into="votes", about=one) for who, one in [("Ada", choir), ("Bo", choir), ("Cem", garden)]]
    results = step.results()
    assert [one.text for one in results.entries[2:]] == ["Essen", "Ein Chor", "Ein Chor", "Ein Garten"]
    assert results.offered("theme") == (Thing("q1", "Räume"), Thing("q2", "Essen"))
    assert results.tally("theme") == (Tally("q2", "Essen", 1, (chosen.id,)), Tally("q1", "Räume", 0))
    assert results.tally("votes") == (
        Tally(choir.id, "Ein Chor", 2, (votes[0].id, votes[1].id)),
        Tally(garden.id, "Ein Garten", 1, (votes[2].id,)),
    )
    in_blau = results.tally("votes", group="Blau")
    assert [(one.text, one.count) for one in in_blau] == [("Ein Garten", 1), ("Ein Chor", 0)]
    said = {one.input.id: one.said for part in results.parts for one in part.rounds if not one.input.has_words}
    assert said == {"theme": (Said("Essen"),), "votes": (Said("Ein Chor", 2), Said("Ein Garten"))}


def test_two_goals_of_the_same_words_are_two_things_to_choose() -> None:
    step = at_work()
    for who in ("Ada", "Cem"):
        goal = step.write(who, "Ein Garten", into="goals")
        step.write(who, into="votes", about=goal)
    votes = next(one for part in step.results().parts for one in part.rounds if one.input.kind is InputKind.DOTS)
    assert votes.said == (Said("Ein Garten"), Said("Ein Garten"))


def test_what_was_chosen_and_is_gone_was_not_chosen() -> None:
    step = at_work()
    garden, choir = (step.write("Ada", one, into="goals") for one in ("Ein Garten", "Ein Chor"))
    for goal in (garden, choir):
        step.write("Cem", into="votes", about=goal)
    step.hide(choir)
    results = step.results()
    assert [(one.text, one.count) for one in results.tally("votes")] == [("Ein Garten", 1)]
    assert (results.text_of(choir.id), results.text_of("nothing")) == ("", "")


def test_groups_have_their_names_kinds_and_themes() -> None:
    step = at_work()
    step.all_groups["Rot"] = replace(step.all_groups["Rot"], name="", kind=GroupKind.HOMOGENEOUS, theme="Räume")
    assert step.results().groups == (
        GroupName("Rot", "Gruppe 1", GroupKind.HOMOGENEOUS, "Räume"),
        GroupName("Blau", "Blau"),
    )
    assert step.results().group("Blau") == GroupName("Blau", "Blau")
    assert step.results().group("Gelb") is None
    in_english = results_of(step.step, (), {}, step.all_groups.values(), unnamed=lambda number: f"Group {number}")
    assert [one.name for one in in_english.groups] == ["Group 1", "Blau"]


def test_groups_of_another_time_of_day_do_not_stand_in_a_step_they_were_not_in() -> None:
    step = at_work()
    assert [one.name for one in step.results().groups] == ["Rot", "Blau"]
    step.write("Ada", "Ein Garten", into="goals")
    step.groups({"Grün": ["Ada", "Bo", "Cem"]})
    assert [one.name for one in step.results().groups] == ["Rot"]
    step.contributions.clear()
    assert [one.name for one in step.results().groups] == ["Grün"]


def test_people_are_told_without_their_names() -> None:
    step = at_work()
    step.join("Ada", "Lehrkraft", "Trier")
    step.people["Bo"] = replace(step.people["Bo"], removed_at=1)
    assert step.results().people == (Person("Ada", "Lehrkraft", "Trier", "Rot"), Person("Cem", group="Blau"))


def test_what_earlier_steps_gave_is_at_hand_with_its_origin() -> None:
    step = at_work()
    roof = step.given(Product.GOAL, "Ein Dach", group="Blau")
    step.given(Product.TERM, "Mut")
    step.write("Ada", "Es bleibt trocken", into="signs", row=0, about=roof)
    results = step.results()
    assert [(one.product, one.text, one.group) for one in results.taken] == [
        (Product.TERM, "Mut", None),
        (Product.GOAL, "Ein Dach", "Blau"),
    ]
    assert results.offered("signs") == (Thing(roof.id, "Ein Dach"),)
    (entry,) = results.entries
    assert results.text_of(entry.about) == "Ein Dach"


def test_products_carry_all_of_their_origin() -> None:
    step = at_work()
    goal = step.note("Ein Garten", into="goals", group="Rot")
    theme = step.write("Cem", into="theme", about="q2")
    said = step.note("Wir fangen an.", into="quotes", about="Blau")
    found = {one.contribution: one for one in step.products()}
    assert [(one.product, one.text) for one in step.products()] == [
        (Product.GOAL, "Ein Garten"), (Product.FOCUS_THEME, "Essen"), (Product.QUOTE, "Wir fangen an."),
    ]  # fmt: skip
    origin = {(one.workshop, one.step, one.pass_id) for one in found.values()}
    assert origin == {(step.step.workshop, step.step.id, "work")}
    assert (found[goal.id].group, found[goal.id].person, found[goal.id].paper) == ("Rot", None, True)
    assert (found[theme.id].group, found[theme.id].person, found[theme.id].paper) == ("Blau", "Cem", False)
    assert (found[theme.id].about, found[said.id].about, found[said.id].prompt) == ("q2", "Blau", "")


def test_a_choice_of_a_choice_says_what_was_chosen_first_and_a_circle_says_nothing() -> None:
    """A later step takes up the theme a group has decided on, whatever steps lie between."""
    step = at_work()
    theme = step.write("Cem", into="theme", about="q2")
    again = choice("again", "Noch einmal", in_pass=WORK, of=of_product(Product.FOCUS_THEME))
    form = Form((WORK,), (replace(again, product=Product.GOAL),))
    later = replace(step.step, id=StepId(new_id()), position=2, form=form)
    chosen = replace(theme, id=ContributionId(new_id()), step=later.id, input="again", about=theme.id)
    both, words = [theme, chosen], dict.fromkeys((theme.id, chosen.id), "")
    (given,) = products_of(later, both, words, earlier=(step.step,))
    assert given.text == "Essen"
    circle = [replace(chosen, about=chosen.id)]
    assert products_of(later, circle, words) == ()


def test_a_method_speaks_in_the_language_of_the_page() -> None:
    german, english = at_work(), at_work(EVERY_KIND.in_language("en"))
    assert german.results().say("Noch {n}", n=2) == "Noch 2"
    assert english.results().say("Noch {n}", n=2) == "2 left"
    english.write("Ada", "Zeit", into="layers", row=0)
    results = english.results()
    assert (results.row_of(results.entries[0]), results.input("goals").label) == ("below", "Goal")


def test_an_unknown_input_is_a_slip_of_the_method() -> None:
    with pytest.raises(KeyError, match=r"Die Eingabe „wishes“ gibt es in diesem Schritt nicht\."):
        at_work().results().input("wishes")


def test_a_group_that_is_not_known_any_more_leaves_its_entries() -> None:
    """Days whose groups were read from elsewhere are told all the same."""
    step = at_work()
    step.write("Ada", "Ein Garten", into="goals")
    group = Group(GroupId("Gelb"), WorkshopId(step.step.workshop), 0, "Gelb")
    results = results_of(step.step, step.contributions, step.words, [group])
    assert ([one.group for one in results.entries], [one.name for one in results.groups]) == (["Rot"], ["Gelb"])
