"""Positionieren, tried out: proposals, votes, and the decisions of a fixed small day worked out by hand."""

from dataclasses import replace

import pytest

from qidtool.methodkit import Bar, Bars, Block, Grid, GroupKind, Heading, Items, Product
from qidtool.methodkit.testing import Refusal, Rehearsal, complaints, folder_of, play

FOLDER = folder_of(__file__)
METHOD = FOLDER.method
THEMES = ["Ankommen", "Räume", "Nachbarn"]


def day() -> Rehearsal:
    """Three groups: two of one kind that agree on rooms, one mixed that takes arriving. Nobody takes neighbours."""
    step = Rehearsal(METHOD, THEMES)
    kinds = {"A": GroupKind.HOMOGENEOUS, "B": GroupKind.HOMOGENEOUS, "C": GroupKind.HETEROGENEOUS}
    step.groups({"A": ["Ada", "Bruno"], "B": ["Cem"], "C": ["Dorte", "Emre"]}, kinds=kinds)
    for who, theme in [("Ada", "q1"), ("Bruno", "q2"), ("Dorte", "q1")]:
        step.write(who, into="proposal", about=theme)
    step.turn("vote")
    for who, theme in [("Ada", "q2"), ("Bruno", "q2"), ("Dorte", "q1"), ("Emre", "q3")]:
        step.write(who, into="vote", about=theme)
    step.turn("decide")
    for who, theme in [("Bruno", "q2"), ("Cem", "q2"), ("Emre", "q1")]:
        step.write(who, into="decision", about=theme)
    step.write("Ada", "Dort fehlt am meisten.", into="reason")
    return step


def named(blocks: tuple[Block, ...], label: str) -> Block:
    return next(one for one in blocks if getattr(one, "label", None) == label)


def bars(blocks: tuple[Block, ...], label: str) -> list[tuple[str, int]]:
    found = named(blocks, label)
    assert isinstance(found, Bars)
    return [(one.name, one.count) for one in found.bars]


def test_the_folder_is_whole() -> None:
    assert complaints(FOLDER) == []


def test_everybody_has_one_proposal_and_may_change_it() -> None:
    step = Rehearsal(METHOD, THEMES)
    mine = step.write("Ada", into="proposal", about="q1")
    with pytest.raises(Refusal, match="too_many"):
        step.write("Ada", into="proposal", about="q2")
    step.arrange(mine, about="q2")
    assert [(one.text, one.count) for one in step.results().tally("proposal")] == [
        ("Räume", 1), ("Ankommen", 0), ("Nachbarn", 0),
    ]  # fmt: skip


def test_a_group_decides_once_and_whoever_has_no_group_does_not() -> None:
    step = day()
    with pytest.raises(Refusal, match="too_many"):
        step.write("Ada", into="decision", about="q1")
    with pytest.raises(Refusal, match="group_missing"):
        step.write("Farah", into="decision", about="q1")


def test_the_decisions_of_the_day_are_those_counted_by_hand() -> None:
    told = day().tells()
    assert bars(told, "Worauf sich die Gruppen geeinigt haben") == [("Räume", 2), ("Ankommen", 1)]
    assert bars(told, "Entscheidungen der homogenen Gruppen") == [("Räume", 2)]
    assert bars(told, "Entscheidungen der heterogenen Gruppen") == [("Ankommen", 1)]
    left = named(told, "Von keiner Gruppe gewählt")
    assert isinstance(left, Items)
    assert [one.text for one in left.items] == ["Nachbarn"]


def test_on_the_wall_where_notes_never_are_no_reason_is_missed() -> None:
    tells = METHOD.tells
    assert tells is not None
    seen = day().results()
    unseen = replace(seen, has_notes=False)
    wide, narrow = (next(one for one in tells(results) if isinstance(one, Grid)) for results in (seen, unseen))
    assert wide.head == ("Gruppe", "Thema", "Begründung")
    assert (narrow.head, {len(row) for row in narrow.rows}) == (("Gruppe", "Thema"), {2})


def test_each_group_finds_its_way_in_numbers() -> None:
    told = day().tells()
    assert [one.text for one in told if isinstance(one, Heading)] == ["A", "C"]
    start = told.index(Heading("A"))
    proposals, votes = told[start + 1 : start + 3]
    assert isinstance(proposals, Bars)
    assert isinstance(votes, Bars)
    assert [(one.name, one.count) for one in proposals.bars] == [("Ankommen", 1), ("Räume", 1)]
    assert [(one.name, one.count) for one in votes.bars] == [("Räume", 2)]


def test_before_anybody_decides_nothing_is_said_of_decisions() -> None:
    step = Rehearsal(METHOD, THEMES)
    assert step.tells() == ()
    step.groups({"A": ["Ada"]})
    entry = step.write("Ada", into="proposal", about="q1")
    assert step.tells() == (Heading("A"), Bars("Vorschläge", (Bar("Ankommen", 1, (entry.id,)),)))


def test_the_decision_is_the_focus_theme_of_later_steps_with_its_group() -> None:
    given = day().products()
    assert [(one.product, one.text, one.group) for one in given] == [
        (Product.FOCUS_THEME, "Räume", "A"),
        (Product.FOCUS_THEME, "Räume", "B"),
        (Product.FOCUS_THEME, "Ankommen", "C"),
    ]


def test_the_example_plays_from_the_first_line_to_the_last() -> None:
    example = FOLDER.example()
    assert example is not None
    told = play(METHOD, example).tells()
    assert sorted(bars(told, "Worauf sich die Gruppen geeinigt haben")) == [
        ("Ankommen und Willkommen", 1),
        ("Räume, die offen stehen", 1),
    ]
