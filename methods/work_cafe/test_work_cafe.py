"""Work-Café, tried out: posters of groups, what they share, dots, and the kinds of groups, worked out by hand."""

import pytest

from qidtool.methodkit import Block, GroupKind, Heading, Item, Items, Product, Words
from qidtool.methodkit.testing import Refusal, Rehearsal, complaints, folder_of, play

FOLDER = folder_of(__file__)
METHOD = FOLDER.method


def day() -> Rehearsal:
    """One theme, two groups of different kinds: both have coffee, each has something of its own."""
    step = Rehearsal(METHOD, ["Ankommen"])
    kinds = {"A": GroupKind.HOMOGENEOUS, "B": GroupKind.HETEROGENEOUS}
    step.groups({"A": ["Ada", "Bruno"], "B": ["Cem"]}, kinds=kinds)
    talk = step.write("Ada", "Gespräch", into="terms")
    coffee = step.write("Bruno", "Kaffee", into="terms")
    step.write("Cem", "kaffee", into="terms")
    step.write("Cem", "Formulare", into="terms")
    step.turn("relate")
    step.write("Bruno", "Ich koche ihn.", into="relations", about=coffee)
    step.write("Ada", "Im Flur ist es laut.", into="relations")
    step.turn("potential")
    step.write("Ada", into="potential", about=coffee)
    step.write("Bruno", into="potential", about=coffee)
    step.write("Bruno", into="potential", about=talk)
    return step


def lists(told: tuple[Block, ...]) -> dict[str, list[tuple[str, str]]]:
    """The last list of each name: posters stand under the heading of their group."""
    return {one.label: [(item.text, item.detail) for item in one.items] for one in told if isinstance(one, Items)}


def test_the_folder_is_whole() -> None:
    assert complaints(FOLDER) == []


def test_what_groups_share_and_what_only_one_kind_has() -> None:
    found = lists(day().tells())
    assert found["Auf den Plakaten mehrerer Gruppen"] == [("Kaffee", "in 2 Gruppen")]
    assert found["Nur in homogenen Gruppen"] == [("Gespräch", "")]
    assert found["Nur in heterogenen Gruppen"] == [("Formulare", "")]


def test_what_is_about_the_theme_stands_below_no_group() -> None:
    step = day()
    step.note("Hier wurde gelacht.", into="special")
    told = [one.text for one in step.tells() if isinstance(one, (Heading, Words))]
    assert told == ["Ankommen", "Hier wurde gelacht.", "A", "B"]


def test_a_poster_stands_with_most_dots_first_and_what_was_added_beneath() -> None:
    told = day().tells()
    start = told.index(Heading("A", 2))
    poster, loose = told[start + 1 : start + 3]
    assert isinstance(poster, Items)
    assert isinstance(loose, Items)
    assert [(one.text, one.detail, [below.text for below in one.below]) for one in poster.items] == [
        ("Kaffee", "2 Punkte", ["Ich koche ihn."]),
        ("Gespräch", "1 Punkt", []),
    ]
    assert [one.text for one in loose.items] == ["Im Flur ist es laut."]


def test_three_dots_for_each_poster_and_no_fourth() -> None:
    step = Rehearsal(METHOD, ["Ankommen", "Räume"])
    step.groups({"A": ["Ada"]})
    here = step.write("Ada", "Kaffee", into="terms", prompt="q1")
    there = step.write("Ada", "Schlüssel", into="terms", prompt="q2")
    step.turn("potential")
    for _ in range(3):
        step.write("Ada", into="potential", prompt="q1", about=here)
    with pytest.raises(Refusal, match="too_many"):
        step.write("Ada", into="potential", prompt="q1", about=here)
    step.write("Ada", into="potential", prompt="q2", about=there)
    assert len(step.results().entries_in("potential")) == 4


def test_whoever_sits_in_no_group_has_no_poster() -> None:
    with pytest.raises(Refusal, match="group_missing"):
        Rehearsal(METHOD, ["Ankommen"]).write("Ada", "Kaffee", into="terms")


def test_a_term_taken_back_leaves_what_was_written_to_it() -> None:
    step = Rehearsal(METHOD, ["Ankommen"])
    step.groups({"A": ["Ada"]})
    coffee = step.write("Ada", "Kaffee", into="terms")
    step.turn("relate")
    step.write("Ada", "Ich koche ihn.", into="relations", about=coffee)
    step.withdraw(coffee)
    assert step.tells()[2:] == (Items("In Bezug gesetzt", (_item(step, "Ich koche ihn."),)),)


def test_on_shared_posters_there_is_one_for_each_theme_and_each_entry_says_whose_it_is() -> None:
    step = Rehearsal(METHOD, ["Ankommen", "Räume"], shared_posters=True)
    step.groups({"A": ["Ada"], "B": ["Cem"]})
    coffee = step.write("Ada", "Kaffee", into="terms", prompt="q1")
    step.write("Cem", "Formulare", into="terms", prompt="q1")
    step.turn("relate")
    step.write("Cem", "Bei uns gibt es keinen.", into="relations", prompt="q1", about=coffee)
    step.write("Ada", "Es ist laut.", into="relations", prompt="q1")
    step.turn("potential")
    step.write("Cem", into="potential", prompt="q1", about=coffee)
    heading, poster, loose = step.tells()
    assert isinstance(poster, Items)
    assert heading == Heading("Ankommen")
    assert [(one.text, one.detail) for one in poster.items] == [("Kaffee", "A, 1 Punkt"), ("Formulare", "B")]
    assert [(one.text, one.detail) for one in poster.items[0].below] == [("Bei uns gibt es keinen.", "B")]
    assert isinstance(loose, Items)
    assert [(one.text, one.detail) for one in loose.items] == [("Es ist laut.", "A")]


def test_terms_and_statements_go_on() -> None:
    assert [(one.product, one.text, one.group) for one in day().products()] == [
        (Product.TERM, "Gespräch", "A"),
        (Product.TERM, "Kaffee", "A"),
        (Product.TERM, "kaffee", "B"),
        (Product.TERM, "Formulare", "B"),
        (Product.STATEMENT, "Ich koche ihn.", "A"),
        (Product.STATEMENT, "Im Flur ist es laut.", "A"),
    ]


def test_the_example_plays_from_the_first_line_to_the_last() -> None:
    example = FOLDER.example()
    assert example is not None
    told = play(METHOD, example).tells()
    assert [one.text for one in told if isinstance(one, Heading) and one.level == 1] == [
        "Ankommen und Willkommen",
        "Räume, die offen stehen",
    ]
    assert lists(told)["Auf den Plakaten mehrerer Gruppen"] == [("Kaffee", "in 2 Gruppen")]


def _item(step: Rehearsal, text: str) -> Item:
    [entry] = [one for one in step.results().entries if one.text == text]
    return Item(text, 1, (entry.id,))
