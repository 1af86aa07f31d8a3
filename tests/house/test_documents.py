"""Whatever people can set, send, type or choose is written down where they would look."""

import dataclasses
import re
from collections.abc import Iterator

import click
import pytest

from qidtool.cli import cli
from qidtool.domain.event_kinds import EVENTS
from qidtool.methodkit.guide import HEADINGS, sections_of
from qidtool.places import METHODS
from qidtool.settings import Settings
from tests.house.tree import ROOT, modules

BLOCK = re.compile(r"^```\w*\n(.*?)^```", flags=re.MULTILINE | re.DOTALL)
METHOD_NAMES = sorted(entry.parent.name for entry in METHODS.glob("*/__init__.py"))


def words_of(page: str) -> set[str]:
    """What a page names in `backticks` or shows in a block of code."""
    text = (ROOT / page).read_text("utf-8")
    shown = {line.strip() for block in BLOCK.findall(text) for line in block.splitlines()}
    return shown | {word.strip() for word in re.findall(r"`([^`\n]+)`", BLOCK.sub("", text))}


def test_every_setting_is_documented() -> None:
    settings = {f"QIDTOOL_{field.name.upper()}" for field in dataclasses.fields(Settings)}
    named = {word for word in words_of("qidtool/README.md") if re.fullmatch(r"QIDTOOL_\w+", word)}
    assert named == settings


def test_every_setting_of_the_tests_is_documented() -> None:
    sources = [module.read_text("utf-8") for module in modules("tests")]
    used = {name for source in sources for name in re.findall(r'"(QIDTOOL_(?:TEST_\w+|CHROMIUM))"', source)}
    assert used - words_of("tests/README.md") == set()


def test_every_event_is_documented() -> None:
    assert set(EVENTS) - words_of("qidtool/live/README.md") == set()


def test_every_command_is_documented() -> None:
    page = "\n".join(words_of("qidtool/cli/README.md"))
    assert [name for name in commands_below(cli, "qidtool") if name not in page] == []


def commands_below(command: click.Command, name: str) -> Iterator[str]:
    if isinstance(command, click.Group):
        for word, below in command.commands.items():
            yield from commands_below(below, f"{name} {word}")
    else:
        yield name


@pytest.mark.parametrize("method", METHOD_NAMES)
def test_every_method_has_a_guide(method: str) -> None:
    sections = sections_of((METHODS / method / "README.md").read_text("utf-8"))
    assert [heading for heading in HEADINGS if not sections.get(heading)] == []
