"""The demo that leaves something behind: chance by a seed, a house without a method, and a folder that is not empty."""

import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner

from qidtool.catalogue import Catalogue
from qidtool.cli.demo import demo
from qidtool.cli.demo_series.script import Day, Says, day
from qidtool.places import METHODS
from tests.cli.counted_by_sql import Counts
from tests.cli.replayed import absent_from, methods_of, replayed, words_in

ABSENT = absent_from("conference")
WITH_SOME = pytest.mark.skipif(methods_of("conference") == ABSENT, reason="no method of the conference is left here")


def longest(texts: tuple[str, ...], script: Day) -> Iterator[str]:
    """Each variant with the longest words in its gaps, and without the signs for what stands out."""
    for variant in (one.strip() for text in texts for one in text.split("|")):
        filled = re.sub(r"\{(\w+)\}", lambda gap: max(script.words[gap[1]], key=len), variant)
        yield filled.replace("*", "")


def texts_of(says: Says) -> tuple[str, ...]:
    return tuple(text for texts in (says.texts, *says.by_question, *says.by_theme, *says.once) for text in texts)


@pytest.mark.parametrize("name", ["series_day", "conference_day"])
def test_whatever_may_be_said_fits(name: str, catalogue: Catalogue) -> None:
    """Also what chance has not drawn with the usual seed."""
    script = day(name)
    for step in script.steps:
        method = catalogue.get(step.method)
        if method is None:
            assert step.method in absent_from("series", "conference")
            continue
        for says in step.says:
            slot = method.form.input(says.input)
            assert slot is not None, (step.title, says.input)
            assert [text for text in longest(texts_of(says), script) if len(text) > slot.max_length] == []
            assert {mark for marks in says.marks for mark in marks} <= {one.id for one in slot.marks}
            questions = 5 if step.themes else len(step.questions)
            assert {len(lists) for lists in (says.by_question, says.once) if lists} <= {questions}
            assert len(says.by_theme) in (0, 5)


@WITH_SOME
def test_another_seed_gives_other_words(tmp_path: Path) -> None:
    replayed(tmp_path / "one.sqlite3", METHODS, "conference")
    replayed(tmp_path / "other.sqlite3", METHODS, "conference", seed="anders")
    assert words_in(tmp_path / "one.sqlite3") != words_in(tmp_path / "other.sqlite3")


@WITH_SOME
def test_a_method_that_is_not_here_is_left_out(tmp_path: Path) -> None:
    methods = tmp_path / "methods"
    shutil.copytree(METHODS, methods, ignore=shutil.ignore_patterns("themenraum", "__pycache__"))
    assert set(replayed(tmp_path / "without.sqlite3", methods, "conference")) == {"themenraum", *ABSENT}
    counts = Counts(tmp_path / "without.sqlite3")
    assert counts.number("SELECT count(*) FROM step WHERE method = 'themenraum'") == 0
    assert counts.number("SELECT count(*) FROM step") >= len(set(methods_of("conference")) - {"themenraum", *ABSENT})
    counts.close()


@pytest.mark.parametrize("words", [["--no-serve"], ["--out", "x"]])
def test_serving_and_leaving_do_not_go_together(words: list[str]) -> None:
    done = CliRunner().invoke(demo, words)
    assert done.exit_code != 0
    assert "gehören zusammen" in done.output


def test_nothing_is_written_over(tmp_path: Path) -> None:
    (tmp_path / "mine.txt").write_text("bleibt", "utf-8")
    done = CliRunner().invoke(demo, ["--no-serve", "--out", str(tmp_path)])
    assert "liegt schon etwas" in done.output
    assert [path.name for path in tmp_path.iterdir()] == ["mine.txt"]
