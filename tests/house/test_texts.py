"""Every sentence on screen exists in every language, and no language keeps sentences nobody says any more."""

import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest
from babel.messages import Catalog
from babel.messages.pofile import read_po

from qidtool.places import TRANSLATIONS
from tests.house.tree import ROOT, named

Words = str | list[str] | tuple[str, ...] | None
CATALOGUES = sorted(TRANSLATIONS.glob("*/LC_MESSAGES/messages.po"))


def read(path: Path) -> Catalog:
    with path.open("rb") as lines:
        return read_po(lines)


def sentences_in(catalogue: Catalog) -> set[str | tuple[str, ...]]:
    return {as_key(message.id) for message in catalogue if message.id}


def as_key(words: Words) -> str | tuple[str, ...]:
    return words if isinstance(words, str) else words_of(words)


@pytest.fixture(scope="module")
def said(tmp_path_factory: pytest.TempPathFactory) -> Catalog:
    """The sentences in the code, gathered by the very command the README gives to translators."""
    line = re.search(r"pybabel (extract .*)$", (TRANSLATIONS / "README.md").read_text("utf-8"), re.MULTILINE)
    assert line
    template = tmp_path_factory.mktemp("texts") / "messages.pot"
    words = [str(template) if word == "messages.pot" else word for word in shlex.split(line[1])]
    subprocess.run([sys.executable, "-m", "babel.messages.frontend", "--quiet", *words], cwd=ROOT, check=True)
    return read(template)


def test_there_is_an_english_catalogue() -> None:
    assert "en" in {path.parts[-3] for path in CATALOGUES}


@pytest.mark.parametrize("path", CATALOGUES, ids=lambda path: path.parts[-3])
def test_catalogue_holds_exactly_what_is_said(path: Path, said: Catalog) -> None:
    assert sentences_in(read(path)) == sentences_in(said)


@pytest.mark.parametrize("path", CATALOGUES, ids=lambda path: path.parts[-3])
def test_catalogue_is_complete_and_sure(path: Path) -> None:
    messages = [message for message in read(path) if message.id]
    unsure = [as_key(message.id) for message in messages if message.fuzzy or "" in words_of(message.string)]
    assert unsure == []


@pytest.mark.parametrize("path", CATALOGUES, ids=lambda path: path.parts[-3])
def test_placeholders_survive_translation(path: Path) -> None:
    differing = [
        as_key(message.id)
        for message in read(path)
        if message.id and placeholders(message.string) - placeholders(message.id)
    ]
    assert differing == []


def words_of(words: Words) -> tuple[str, ...]:
    return (words or "",) if isinstance(words, str | None) else tuple(words)


def placeholders(words: Words) -> set[str]:
    return set(re.findall(r"%\(\w+\)[sd]|\{\w+\}", " ".join(words_of(words))))


def test_no_sentence_in_a_script_escapes_the_gathering(said: Catalog) -> None:
    """The gathering reads scripts roughly; a sentence it overlooks would stay German for everyone."""
    gathered = {key if isinstance(key, str) else key[0] for key in sentences_in(said)}
    scripts = [path.read_text("utf-8") for path in named(".js", ".jsx")]
    lines = [line for script in scripts for line in script.splitlines()]
    code = [line for line in lines if not line.lstrip().startswith(("//", "/*", "*"))]
    written = {text for line in code for text in re.findall(r'\b_n?\("((?:[^"\\]|\\.)*)"', line)}
    assert written - gathered == set()
