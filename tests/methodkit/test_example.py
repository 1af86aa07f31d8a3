"""A recorded run knows groups, rows, choices and marks, and one that the day would not take is told why."""

import json
from pathlib import Path
from typing import Any

import pytest

from qidtool.methodkit.example import Example, ExampleError, read_example
from qidtool.methodkit.example_checks import example_can_be_played, has_an_example
from qidtool.methodkit.folder import MethodFolder
from qidtool.methodkit.testing import play
from tests.methodkit.every_kind import EVERY_KIND

PEOPLE = [{"name": "Ada", "group": "Rot"}, {"name": "Bo", "group": "Rot"}, {"name": "Cem", "group": "Blau"}]
RUN: dict[str, Any] = {
    "title": "Werkbank",
    "prompts": [{"id": "q1", "text": "Räume"}, {"id": "q2", "text": "Essen"}],
    "people": PEOPLE,
    "given": [{"product": "goal", "text": "Ein Dach", "group": "Blau"}],
    "lines": [
        {"by": "Cem", "input": "goals", "text": "Ein Garten"},
        {"by": "Ada", "input": "goals", "text": "Ein Garten"},
        {"by": "Bo", "input": "needs", "text": "Wasser", "about": "Ein Garten", "marks": ["ours"]},
        {"group": "Blau", "input": "needs", "text": "Erde", "about": "Ein Garten"},
        {"by": "Ada", "input": "layers", "text": "Zeit", "row": 2},
        {"by": "Cem", "input": "signs", "text": "Es bleibt trocken", "row": 0, "about": "Ein Dach"},
        {"by": "Ada", "input": "theme", "about": "q2"},
        {"by": "Cem", "input": "votes", "about": "Ein Garten"},
        {"input": "quotes", "text": "Wir fangen an.", "about": "Rot", "marks": ["exact"]},
    ],
}


def recorded(folder: Path, *lines: dict[str, Any], **changed: Any) -> MethodFolder:
    """The run above with these lines after it, or with something else in its place."""
    run = RUN | changed
    text = json.dumps(run | {"lines": [*run["lines"], *lines]})
    (folder / "example.json").write_text(text, "utf-8")
    return MethodFolder(folder, EVERY_KIND)


def read(folder: MethodFolder) -> Example:
    example = folder.example()
    assert example is not None
    return example


def test_a_run_with_groups_plays_and_each_line_means_what_its_group_meant(tmp_path: Path) -> None:
    folder = recorded(tmp_path)
    results = play(EVERY_KIND, read(folder)).results()
    assert (has_an_example(folder), example_can_be_played(folder)) == (None, None)
    assert [(one.name, one.id) for one in results.groups] == [("Rot", "Rot"), ("Blau", "Blau")]
    blue, red = results.entries_in("goals")
    assert (blue.group, red.group) == ("Blau", "Rot")
    water, earth = results.entries_in("needs")
    assert [(one.text, one.group, one.about, one.marks) for one in (water, earth)] == [
        ("Wasser", "Rot", red.id, ("ours",)),
        ("Erde", "Blau", blue.id, ()),
    ]
    told = {one.input: (one.text, one.row, results.text_of(one.about)) for one in results.entries[4:]}
    assert told == {
        "layers": ("Zeit", 2, ""),
        "signs": ("Es bleibt trocken", 0, "Ein Dach"),
        "theme": ("Essen", None, "Essen"),
        "votes": ("Ein Garten", None, "Ein Garten"),
        "quotes": ("Wir fangen an.", None, "Rot"),
    }
    (vote,) = results.entries_in("votes")
    assert vote.about == blue.id


MISFITS = [
    ({"by": "Ada", "input": "theme", "text": "Essen", "about": "q2"},
     "„Essen“: Eine Auswahl hat keinen Text; was gewählt wurde, steht in about."),
    ({"by": "Ada", "input": "layers", "text": "Mut"}, "„Mut“: row ist eine Zahl von 0 bis 2."),
    ({"by": "Ada", "input": "layers", "text": "Mut", "row": 3}, "„Mut“: row ist eine Zahl von 0 bis 2."),
    ({"by": "Ada", "input": "goals", "text": "Mut", "row": 0}, "„Mut“: Diese Eingabe hat keine Zeilen (row)."),
    ({"by": "Ada", "input": "needs", "text": "Mut"}, "„Mut“: Es fehlt, wozu das gehört (about)."),
    ({"by": "Ada", "input": "needs", "text": "Mut", "about": "Ein Garten", "marks": ["loud"]},
     "„Mut“: Das Merkmal „loud“ gibt es nicht."),
    ({"by": "Ada", "input": "goals", "text": "Mut", "group": "Rot"},
     "„Mut“: Die Gruppe (group) steht nur, wo die Moderation schreibt."),
    ({"input": "goals", "text": "Mut", "group": "Gelb"}, "„Mut“: In der Gruppe „Gelb“ sitzt niemand unter people."),
    ({"input": "layers", "text": "Mut", "row": 0}, "„Mut“: Es fehlt, wer das schreibt (by)."),
]  # fmt: skip


@pytest.mark.parametrize(("line", "sentence"), MISFITS, ids=[f"{n} {one[1][:50]}" for n, one in enumerate(MISFITS)])
def test_a_line_that_names_what_there_is_not_is_told_so(tmp_path: Path, line: dict[str, Any], sentence: str) -> None:
    folder = recorded(tmp_path, line)
    assert has_an_example(folder) == f"example.json, {sentence}"
    assert example_can_be_played(folder) is None


@pytest.mark.parametrize(
    ("line", "sentence"),
    [
        ({"by": "Bo", "input": "needs", "text": "Mut", "about": "Ein Weg"},
         "„Mut“: „Ein Weg“ hat vorher niemand geschrieben."),
        ({"by": "Cem", "input": "signs", "text": "Mut", "row": 0},
         "„Mut“: So würde es am Tag nicht angenommen (row_taken)."),
        ({"by": "Bo", "input": "theme", "about": "q1"}, "„q1“: So würde es am Tag nicht angenommen (too_many)."),
        ({"by": "Bo", "input": "theme", "about": "q9"}, "„q9“: So würde es am Tag nicht angenommen (about_unknown)."),
    ],
    ids=["unknown words", "a taken rank", "a second choice", "an unknown question"],
)  # fmt: skip
def test_a_line_that_the_day_would_not_take_is_told_so(tmp_path: Path, line: dict[str, Any], sentence: str) -> None:
    folder = recorded(tmp_path, line)
    assert (has_an_example(folder), example_can_be_played(folder)) == (None, f"example.json, {sentence}")


def test_what_was_given_comes_from_a_group_that_is_there(tmp_path: Path) -> None:
    folder = recorded(tmp_path, given=[{"product": "goal", "text": "Ein Dach", "group": "Gelb"}])
    assert has_an_example(folder) == "example.json, „Ein Dach“: In der Gruppe „Gelb“ sitzt niemand unter people."


@pytest.mark.parametrize(
    ("changed", "sentence"),
    [
        ({"lines": [{"input": "layers", "row": "unten"}]}, "„row“ ist eine ganze Zahl ab 0, nicht 'unten'"),
        ({"lines": [{"input": "layers", "row": True}]}, "„row“ ist eine ganze Zahl ab 0, nicht True"),
        ({"lines": [{"input": "needs", "marks": "ours"}]}, "„marks“ ist eine Liste, nicht 'ours'"),
        ({"given": [{"product": "wish", "text": "x"}]}, "'wish' is not a valid Product"),
    ],
    ids=["a row by name", "a row that is none", "marks without a list", "a product nobody knows"],
)
def test_what_cannot_be_read_is_told_with_its_reason(tmp_path: Path, changed: dict[str, Any], sentence: str) -> None:
    folder = recorded(tmp_path, **changed)
    with pytest.raises(ExampleError) as told:
        read_example(folder.path / "example.json")
    assert str(told.value) == f"example.json lässt sich nicht lesen: {sentence}."
