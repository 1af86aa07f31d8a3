"""Every refusal: somebody tells it, some story reaches it, and it has a sentence with all it needs."""

import ast
import re
from collections.abc import Iterator
from string import ascii_letters

import pytest

from qidtool.domain.errors import Refusal
from qidtool.gate.sentences import SENTENCES, sentence_for
from tests.house.tree import ROOT, files, modules, short, tree_of

HERE = "test_refusals.py"


def raised() -> Iterator[tuple[str, set[str], str]]:
    """Each refusal in the code: its key, what it tells about, and where it stands."""
    for module in modules("qidtool"):
        for call in ast.walk(tree_of(module)):
            if isinstance(call, ast.Call) and getattr(call.func, "id", "") in ("refuse", "Refusal") and call.args:
                for key in ast.walk(call.args[0]):
                    if isinstance(key, ast.Constant) and isinstance(key.value, str):
                        yield str(key.value), _told(call), f"{short(module)}:{call.lineno}"


def _told(call: ast.Call) -> set[str]:
    about = call.args[1].keys if len(call.args) > 1 and isinstance(call.args[1], ast.Dict) else []
    named = {str(one.value) for one in about if isinstance(one, ast.Constant)}
    return named | {word.arg for word in call.keywords if word.arg}


def test_every_refusal_has_its_sentence_and_every_sentence_its_refusal() -> None:
    assert {key for key, _, _ in raised()} - set(SENTENCES) == set()
    said = {
        node.value
        for module in modules("qidtool")
        if module.name != "sentences.py"
        for node in ast.walk(tree_of(module))
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }
    assert set(SENTENCES) - said == set()


def test_every_refusal_tells_what_its_sentence_needs() -> None:
    needs = {key: set(re.findall(r"%\((\w+)\)", sentence)) for key, sentence in SENTENCES.items()}
    assert [place for key, told, place in raised() if needs[key] - told] == []


@pytest.mark.parametrize("key", sorted(SENTENCES))
def test_every_sentence_can_be_said(key: str) -> None:
    about = dict.fromkeys(re.findall(r"%\((\w+)\)", SENTENCES[key]), 3)
    said = sentence_for(Refusal(key, about), str)
    assert said[0] in ascii_letters + "ÄÖÜ„"
    assert said.endswith((".", "?", "!"))
    assert "%" not in said


def test_every_refusal_is_reached_by_a_story() -> None:
    stories = [path for path in files() if path.name.startswith("test_") and path.suffix == ".py" and path.name != HERE]
    told = "\n".join(path.read_text("utf-8") for path in stories if path.is_relative_to(ROOT / "tests"))
    keys = {key for key, _, place in raised() if not place.startswith("qidtool/web")}
    assert {key for key in keys if not re.search(rf'refused: {key}\b|["\']{key}["\']', told)} == set()
