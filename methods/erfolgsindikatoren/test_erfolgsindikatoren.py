"""Erfolgsindikatoren, tried out: ranks, goals, and the table of a fixed small day worked out by hand."""

import pytest

from qidtool.methodkit import Block, Grid, Items, Product
from qidtool.methodkit.testing import Refusal, Rehearsal, complaints, folder_of, play

FOLDER = folder_of(__file__)
METHOD = FOLDER.method


def day() -> Rehearsal:
    """Group A checks its goal twice and fails once; group B names two, for another level and for no goal at all."""
    step = Rehearsal(METHOD, [])
    step.groups({"A": ["Ada", "Bruno"], "B": ["Cem"]})
    door = step.given(Product.GOAL, "Die Tür steht offen", group="A")
    step.given(Product.GOAL, "Ein Bogen für alle", group="B")
    step.write("Ada", "Licht am Abend", into="indicators", row=0, about=door)
    step.write("Bruno", "Man kommt wieder", into="indicators", row=1, about=door)
    step.write("Ada", "Gute Stimmung", into="indicators", row=2, about=door, marks=("unfit",))
    step.write("Cem", "Zwei Formulare weniger", into="indicators", row=0, marks=("elsewhere",))
    step.write("Cem", "Mehr Zeit", into="indicators", row=2)
    return step


def rows(told: tuple[Block, ...]) -> list[tuple[str, ...]]:
    [table] = [one for one in told if isinstance(one, Grid)]
    return [tuple(cell.text for cell in row) for row in table.rows]


def lists(told: tuple[Block, ...]) -> dict[str, list[tuple[str, str]]]:
    return {one.label: [(item.text, item.detail) for item in one.items] for one in told if isinstance(one, Items)}


def test_the_folder_is_whole() -> None:
    assert complaints(FOLDER) == []


def test_the_table_is_the_one_worked_out_by_hand() -> None:
    assert rows(day().tells()) == [
        ("A", "1", "Licht am Abend", "Die Tür steht offen"),
        ("A", "2", "Man kommt wieder", "Die Tür steht offen"),
        ("A", "3", "Gute Stimmung", "Die Tür steht offen"),
        ("B", "1", "Zwei Formulare weniger", "auf einer anderen Ebene"),
        ("B", "2", "–", "–"),
        ("B", "3", "Mehr Zeit", "keinem Ziel zugeordnet"),
    ]


def test_first_places_and_what_checks_no_goal_and_which_goal_nobody_checks() -> None:
    assert lists(day().tells()) == {
        "Alle ersten Plätze": [("Licht am Abend", "A"), ("Zwei Formulare weniger", "B")],
        "Diese Indikatoren können kein Ziel prüfen": [
            ("Gute Stimmung", "A: die Gruppe selbst sagt es"),
            ("Mehr Zeit", "B: ohne Ziel"),
        ],
        "Ziele ohne Indikator": [("Ein Bogen für alle", "")],
    }


def test_a_rank_is_held_once_and_two_change_places() -> None:
    step = Rehearsal(METHOD, [])
    step.groups({"A": ["Ada", "Bruno"]})
    first = step.write("Ada", "Licht", into="indicators", row=0)
    second = step.write("Bruno", "Wiederkommen", into="indicators", row=1)
    with pytest.raises(Refusal, match="row_taken"):
        step.write("Bruno", "Stimmung", into="indicators", row=0)
    step.arrange(second, row=0)
    assert {one.text: one.row for one in step.results().entries} == {"Wiederkommen": 0, "Licht": 1}
    assert first.row == 0


def test_only_goals_are_offered() -> None:
    step = Rehearsal(METHOD, [])
    step.groups({"A": ["Ada"]})
    need = step.given(Product.NEED, "Ruhe")
    with pytest.raises(Refusal, match="about_unknown"):
        step.write("Ada", "Stille", into="indicators", row=0, about=need)


def test_nothing_is_told_before_there_is_an_indicator() -> None:
    assert Rehearsal(METHOD, []).tells() == ()


def test_every_indicator_goes_on_with_its_group_and_its_goal() -> None:
    step = day()
    given = step.products()
    goal = next(one for one in step.contributions if step.words[one.id] == "Die Tür steht offen")
    assert {one.product for one in given} == {Product.INDICATOR}
    assert [(one.text, one.group, one.about == goal.id) for one in given] == [
        ("Licht am Abend", "A", True),
        ("Man kommt wieder", "A", True),
        ("Gute Stimmung", "A", True),
        ("Zwei Formulare weniger", "B", False),
        ("Mehr Zeit", "B", False),
    ]


def test_the_example_plays_from_the_first_line_to_the_last() -> None:
    example = FOLDER.example()
    assert example is not None
    told = play(METHOD, example).tells()
    assert len(rows(told)) == 6
    assert [len(items) for items in lists(told).values()] == [2, 2]
