"""What each constructor declares, and that a step's copy of it holds without the method and in every language."""

from dataclasses import replace

import pytest

from qidtool.methodkit import (
    EXACT,
    About,
    FilledBy,
    InputKind,
    Mark,
    Method,
    Offer,
    Owner,
    Product,
    cards,
    choice,
    dots,
    of_groups,
    of_input,
    of_product,
    of_prompts,
    pyramid,
    ranked,
)
from tests.methodkit.every_kind import EVERY_KIND, WORK

INPUTS = {one.id: one for one in EVERY_KIND.inputs}


def test_things_lie_in_rows_that_hold_several_or_in_ranks_that_hold_one() -> None:
    layers, signs = INPUTS["layers"], INPUTS["signs"]
    assert (layers.kind, layers.rows, layers.one_per_row) == (InputKind.ROWS, ("unten", "mitte", "oben"), False)
    assert (signs.kind, signs.rows, signs.one_per_row) == (InputKind.ROWS, ("1.", "2.", "3."), True)
    assert (layers.max_per_person, signs.max_per_person) == (20, 3)
    assert (layers.owner, signs.owner) == (Owner.PERSON, Owner.GROUP)


def test_a_choice_and_dots_have_no_words_and_must_stand_at_something() -> None:
    theme, votes = INPUTS["theme"], INPUTS["votes"]
    assert (theme.kind, theme.has_words, theme.max_per_person) == (InputKind.CHOICE, False, 1)
    assert (votes.kind, votes.has_words, votes.max_per_person) == (InputKind.DOTS, False, 2)
    assert (theme.about, votes.about) == (of_prompts(required=True), of_input("goals", required=True))
    assert (theme.per_prompt, votes.per_prompt) == (False, False)


def test_what_is_spoken_is_taken_down_by_the_moderation_and_never_hangs_on_the_wall() -> None:
    quotes = INPUTS["quotes"]
    assert (quotes.kind, quotes.by, quotes.marks) == (InputKind.CARDS, FilledBy.FACILITATOR, (EXACT,))
    assert (quotes.about, quotes.is_for_wall) == (of_groups(), False)


def test_what_an_entry_can_be_about() -> None:
    assert of_prompts() == About(Offer.PROMPTS)
    assert of_groups(required=True) == About(Offer.GROUPS, required=True)
    assert of_input("goals") == About(Offer.INPUT, "goals")
    assert of_product(Product.GOAL, required=True) == About(Offer.PRODUCT, product=Product.GOAL, required=True)


def test_a_step_keeps_what_each_input_gives() -> None:
    given = {one.id: one.product for one in EVERY_KIND.form.inputs}
    assert {name: product for name, product in given.items() if product} == {
        "goals": Product.GOAL,
        "theme": Product.FOCUS_THEME,
        "quotes": Product.QUOTE,
    }
    assert [one.product for one in EVERY_KIND.inputs] == [None] * len(EVERY_KIND.inputs)


def test_rows_and_marks_speak_the_language_of_the_page() -> None:
    english = EVERY_KIND.in_language("en")
    for form in (english.form, english.spoken_form(EVERY_KIND.form)):
        found = {one.id: one for one in form.inputs}
        assert (found["layers"].rows, found["goals"].label) == (("below", "mitte", "oben"), "Goal")
        assert found["needs"].marks == (Mark("ours", "with us"), Mark("others", "bei anderen"))
        assert found["goals"].product is Product.GOAL
    said = EVERY_KIND.sentences()
    assert [one for one in ("unten", "bei uns", "wörtlich", "1.") if one not in said] == []


@pytest.mark.parametrize(
    ("field", "value", "sentence"),
    [
        ("rows", "unten", "rows der Eingabe „layers“ ist ein Tupel aus Texten, also (…,) mit Komma"),
        ("marks", Mark("ours", "bei uns"), "marks der Eingabe „layers“ ist ein Tupel aus Mark, also (…,) mit Komma"),
    ],
)
def test_a_forgotten_comma_is_told_at_once(field: str, value: object, sentence: str) -> None:
    spoiled = replace(INPUTS["layers"], **{field: value})  # type: ignore[arg-type]  # that is what is wrong with it
    with pytest.raises(TypeError) as told:
        replace(EVERY_KIND, inputs=(spoiled,))
    assert str(told.value) == sentence


def test_every_kind_can_be_the_groups_and_can_be_asked_for_each_prompt() -> None:
    """Whoever copies an input from one method into another finds the same words everywhere."""
    of = of_prompts()
    inputs = (
        cards("a1", "A", in_pass=WORK, owner=Owner.GROUP),
        ranked("a2", "A", in_pass=WORK, owner=Owner.GROUP),
        pyramid("a3", "A", in_pass=WORK, rows=("u", "o"), owner=Owner.GROUP),
        choice("a4", "A", in_pass=WORK, of=of, owner=Owner.GROUP, per_prompt=True),
        dots("a5", "A", in_pass=WORK, on=of, owner=Owner.GROUP, per_prompt=True),
    )
    method: Method = replace(EVERY_KIND, inputs=inputs, gives=())
    assert {(one.owner, one.per_prompt) for one in method.form.inputs} == {(Owner.GROUP, True)}
