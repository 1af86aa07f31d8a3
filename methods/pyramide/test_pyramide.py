"""Pyramide, tried out: the comparison and the joint pyramid of a fixed small day, worked out by hand."""

import pytest

from qidtool.methodkit import Block, Grid, Heading, Items, Product, Tower, Words
from qidtool.methodkit.testing import Refusal, Rehearsal, complaints, folder_of, play

FOLDER = folder_of(__file__)
METHOD = FOLDER.method
BASE, MIDDLE, TOP = range(3)


def day() -> Rehearsal:
    """Time: Ada and Bruno at the base, Cem at the top. Trust: Ada in the middle, Bruno at the base. Humour: Cem."""
    step = Rehearsal(METHOD, ["Wann gelingt es?"])
    step.groups({"A": ["Ada", "Bruno", "Cem"]})
    for who, text, row in [
        ("Ada", "Zeit", BASE), ("Ada", "Vertrauen", MIDDLE), ("Bruno", "zeit ", BASE), ("Bruno", "Vertrauen", BASE),
        ("Cem", "Zeit", TOP), ("Cem", "Humor", MIDDLE),
    ]:  # fmt: skip
        step.write(who, text, into="conditions", row=row)
    step.turn("together")
    for text, row in [("Zeit", BASE), ("Vertrauen", BASE), ("Mut", TOP)]:
        step.write("Bruno", text, into="joint", row=row)
    step.write("Ada", "Ohne Zeit geht nichts.", into="common")
    return step


def towers(told: tuple[Block, ...]) -> dict[str, list[list[str]]]:
    return {
        one.label: [[item.text for item in row.items] for row in one.rows] for one in told if isinstance(one, Tower)
    }


def lists(told: tuple[Block, ...]) -> dict[str, list[tuple[str, str]]]:
    return {one.label: [(item.text, item.detail) for item in one.items] for one in told if isinstance(one, Items)}


def test_the_folder_is_whole() -> None:
    assert complaints(FOLDER) == []


def test_what_is_shared_stands_with_its_levels_and_their_distance() -> None:
    [table] = [one for one in day().tells() if isinstance(one, Grid)]
    assert [tuple(cell.text for cell in row) for row in table.rows] == [
        ("Zeit", "3", "1, 1, 3", "2"),
        ("Vertrauen", "2", "1, 2", "1"),
    ]


def test_what_is_of_no_group_stands_below_none() -> None:
    step = day()
    step.note("Es wurde lange gestritten.", into="special")
    special = "Es wurde lange gestritten."
    assert [one.text for one in step.tells() if isinstance(one, (Heading, Words))][:2] == [special, "A"]


def test_the_largest_differences_come_first_and_single_voices_are_heard() -> None:
    assert lists(day().tells()) == {
        "Wo die Pyramiden am weitesten auseinanderliegen": [
            ("Zeit", "von Ebene 1 bis Ebene 3"),
            ("Vertrauen", "von Ebene 1 bis Ebene 2"),
        ],
        "Nur in einer Pyramide": [("Humor", "Darauf aufbauend")],
        "In einer einzelnen Pyramide, aber nicht in der gemeinsamen": [("Humor", "")],
    }


def test_the_joint_pyramid_and_the_single_ones_stand_with_their_top_first() -> None:
    assert towers(day().tells()) == {
        "Die gemeinsame Pyramide": [["Mut"], [], ["Zeit", "Vertrauen"]],
        "Einzelne Pyramide 1": [[], ["Vertrauen"], ["Zeit"]],
        "Einzelne Pyramide 2": [[], [], ["zeit ", "Vertrauen"]],
        "Einzelne Pyramide 3": [["Zeit"], ["Humor"], []],
    }


def test_who_laid_a_term_twice_is_counted_once_with_the_lower_one() -> None:
    step = Rehearsal(METHOD, ["Wann gelingt es?"])
    step.groups({"A": ["Ada", "Bruno"]})
    for who, row in [("Ada", TOP), ("Ada", BASE), ("Bruno", BASE)]:
        step.write(who, "Zeit", into="conditions", row=row)
    [table] = [one for one in step.tells() if isinstance(one, Grid)]
    assert [tuple(cell.text for cell in row) for row in table.rows] == [("Zeit", "2", "1, 1", "0")]
    assert lists(step.tells()) == {}


def test_a_stone_is_moved_to_another_row() -> None:
    step = Rehearsal(METHOD, ["Wann gelingt es?"])
    stone = step.write("Ada", "Zeit", into="conditions", row=TOP)
    step.arrange(stone, row=BASE)
    assert towers(step.tells()) == {"Einzelne Pyramide 1": [[], [], ["Zeit"]]}
    with pytest.raises(Refusal, match="placing_wrong"):
        step.arrange(stone, row=3)


def test_remarks_are_the_groups_and_stand_with_it() -> None:
    step = day()
    with pytest.raises(Refusal, match="too_many"):
        step.write("Cem", "Noch etwas.", into="common")
    told = step.tells()
    assert told[0] == Heading("A")
    assert [(one.label, one.text) for one in told if isinstance(one, Words)] == [
        ("Was uns gemeinsam ist", "Ohne Zeit geht nichts.")
    ]


def test_every_condition_goes_on_with_its_group() -> None:
    given = day().products()
    assert {(one.product, one.group) for one in given} == {(Product.CONDITION, "A")}
    assert len(given) == 9


def test_the_example_plays_from_the_first_line_to_the_last() -> None:
    example = FOLDER.example()
    assert example is not None
    told = play(METHOD, example).tells()
    assert towers(told)["Die gemeinsame Pyramide"] == [
        ["Musik am Freitag"], ["Kein Eintritt"], ["Verlässliche Zeiten", "Jemand am Tresen"],
    ]  # fmt: skip
    assert lists(told)["In einer einzelnen Pyramide, aber nicht in der gemeinsamen"] == [
        ("Schlüssel für alle Häuser", "")
    ]
