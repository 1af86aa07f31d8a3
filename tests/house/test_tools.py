"""The tools that read the code have nothing to say."""

import subprocess
import sys

import pytest

from tests.house.tree import ROOT

RUFF = ("ruff", "check", "--no-cache", "--output-format", "concise", ".")


@pytest.mark.parametrize("words", [RUFF, ("mypy",)], ids=["ruff", "mypy"])
def test_tool_is_content(words: tuple[str, ...]) -> None:
    done = subprocess.run([sys.executable, "-m", *words], cwd=ROOT, capture_output=True, encoding="utf-8", check=False)
    assert done.returncode == 0, done.stdout + done.stderr
