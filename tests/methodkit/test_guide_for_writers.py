"""`methods/README.md` says what is true: its code runs, and it leaves out nothing a writer can use."""

import json
import re
from dataclasses import fields
from pathlib import Path

import pytest

from qidtool import methodkit
from qidtool.cli.filled_pages import fill, page_complaints
from qidtool.cli.methods import methods
from qidtool.methodkit import (
    Asks,
    Entry,
    Given,
    GroupName,
    Heading,
    Method,
    Note,
    Part,
    Person,
    Pillar,
    Product,
    Results,
    Round,
    Said,
    Tally,
)
from qidtool.methodkit.example_checks import has_an_example
from qidtool.methodkit.folder import open_folder
from qidtool.methodkit.guide import HEADINGS
from qidtool.methodkit.pages import LIVE_PAGES, PAGES, report_variables
from qidtool.methodkit.testing import Rehearsal, complaints, play
from qidtool.places import METHODS
from tests.methodkit.folders import WHOLE, copied

README = (METHODS / "README.md").read_text("utf-8")


FIRST, _, WITH_GROUPS = README.partition("## Ein Beispiel mit Gruppen")


def blocks(language: str, readme: str = FIRST) -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)^```$", readme, flags=re.MULTILINE | re.DOTALL)


def market(tmp_path: Path) -> Path:
    """The folder a reader gets who copies the blocks of the README into a method."""
    folder = copied(tmp_path / "markt_der_ideen")
    method, test = blocks("python")
    (folder / "__init__.py").write_text(method, "utf-8")
    (folder / "test_markt_der_ideen.py").write_text(test, "utf-8")
    (folder / "texts" / "en.toml").write_text(blocks("toml")[0], "utf-8")
    (folder / "example.json").write_text(blocks("json")[0], "utf-8")
    return folder


def test_the_method_of_the_readme_loads_and_speaks_english(tmp_path: Path) -> None:
    method = open_folder(market(tmp_path)).method
    assert (method.title, method.slug) == ("Markt der Ideen", "markt_der_ideen")
    assert method.in_language("en").passes[0].title == "Offering"


def test_the_example_of_the_readme_fits_its_method_and_plays(tmp_path: Path) -> None:
    folder = open_folder(market(tmp_path))
    example = folder.example()
    assert has_an_example(folder) is None
    assert example is not None
    assert play(folder.method, example).results().contributions == len(json.loads(blocks("json")[0])["lines"]) - 1


def test_the_test_of_the_readme_passes(tmp_path: Path) -> None:
    folder = market(tmp_path)
    found: dict[str, object] = {"__file__": str(folder / "test_markt_der_ideen.py")}
    exec(blocks("python")[1], found)  # the very lines a reader copies
    story = found["test_offers_are_collected"]
    assert callable(story)
    story()


def signpost(tmp_path: Path) -> Path:
    """The second example of the README, with groups and with rules of its own."""
    folder = copied(tmp_path / "wegweiser")
    method, rules, test = blocks("python", WITH_GROUPS)
    files = {"__init__.py": method, "rules.py": rules, "test_wegweiser.py": test, "report.html": "{{ told }}"}
    files |= {"example.json": blocks("json", WITH_GROUPS)[0], "texts/en.toml": blocks("toml", WITH_GROUPS)[0]}
    files |= dict.fromkeys(LIVE_PAGES, '<div data-slot="inputs"></div><div data-slot="told"></div>')
    for name, text in files.items():
        (folder / name).write_text(text, "utf-8")
    (folder / "test_two_rounds.py").unlink()
    return folder


def test_the_example_with_groups_lacks_nothing_but_words_it_leaves_out(tmp_path: Path) -> None:
    folder = open_folder(signpost(tmp_path))
    said = complaints(folder) + page_complaints(folder)
    assert said == ["In texts/en.toml fehlt der Satz „Wegweiser“ (und 11 weitere)."]


def test_the_test_of_the_example_with_groups_passes(tmp_path: Path) -> None:
    folder = signpost(tmp_path)
    found: dict[str, object] = {"__file__": str(folder / "test_wegweiser.py")}
    exec((folder / "test_wegweiser.py").read_text("utf-8"), found)
    story = found["test_goals_stand_with_their_brakes_and_the_most_urgent_first"]
    assert callable(story)
    story()


def test_the_example_with_groups_is_told_as_it_was_played(tmp_path: Path) -> None:
    folder = open_folder(signpost(tmp_path))
    example = folder.example()
    assert example is not None
    told = play(folder.method.in_language("en"), example).tells()
    assert [one.text for one in told if isinstance(one, Heading)] == ["Nord", "Süd", "What comes first"]
    report = fill(folder, "report.html")
    assert '<li dir="auto">Kein Wasser<span class="told__times"> – können wir selbst lösen</span></li>' in report


@pytest.mark.parametrize("described", [Method, Asks], ids=lambda one: one.__name__)
def test_every_field_of_a_method_is_explained(described: type) -> None:
    assert [one.name for one in fields(described) if f"`{one.name}`" not in README] == []


RESULTS = [Results, Part, Round, Said, Note, Entry, GroupName, Person, Tally, Given]


@pytest.mark.parametrize("described", RESULTS, ids=lambda one: one.__name__)
def test_every_field_of_the_results_is_explained(described: type) -> None:
    named = set(re.findall(r"`(?:results\.|part\.)?(\w+)(?:\([^`]*\))?`", README))
    assert [one.name for one in fields(described) if one.name not in named] == []


def test_every_name_of_the_kit_is_in_the_readme() -> None:
    """Types that a method gets and never makes are explained by their fields."""
    unnamed = {"About", "Entry", "Form", "Given", "GroupName", "Input", "InputKind", "Offer", "Part", "Person"}
    unnamed |= {"Prompt", "Note", "Round", "Tally", "Thing", "alike"}
    words = set(re.findall(r"\w+", README))
    assert [name for name in methodkit.__all__ if name not in words | unnamed] == []


def test_every_page_variable_is_explained() -> None:
    rows = {row.split("(")[0] for row in re.findall(r"^\| `([^`]+)` \| [a`]", README, flags=re.MULTILINE)}
    step = Rehearsal(open_folder(WHOLE).method, ["Was trägt uns?"])
    assert set(report_variables(step.method, step.results(), str, "")) - rows == set()


def test_every_page_pillar_product_heading_and_command_is_named() -> None:
    names = [
        *PAGES,
        *(one.name for one in Pillar),
        *(one.name for one in Product),
        *(f"qidtool methods {name}" for name in methods.commands),
    ]
    assert [name for name in names if name not in README] == []
    assert ", ".join(HEADINGS) in " ".join(README.split())


def test_the_door_offers_what_it_says() -> None:
    assert [name for name in methodkit.__all__ if not hasattr(methodkit, name)] == []
