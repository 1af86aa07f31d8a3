"""Method folders to try things on: a copy of the one that stands for all, in which a test changes a single thing."""

import shutil
from pathlib import Path

from tests.methods.shelf import ANY_METHOD, SHELF

WHOLE = SHELF / ANY_METHOD


def copied(to: Path) -> Path:
    """The folder under another name."""
    return Path(shutil.copytree(WHOLE, to, ignore=shutil.ignore_patterns("__pycache__")))


def replaced(file: Path, old: str, new: str) -> None:
    text = file.read_text("utf-8")
    assert old in text
    file.write_text(text.replace(old, new), "utf-8")


def with_rules(folder: Path, telling: str) -> Path:
    """The folder tells what its contributions amount to; `telling` defines `tells`."""
    (folder / "rules.py").write_text(f'"""Rules."""\n\nfrom qidtool.methodkit import *\n\n\n{telling}\n', "utf-8")
    door = "from qidtool.methodkit import"
    replaced(folder / "__init__.py", door, f"from .rules import tells\n{door}")
    replaced(folder / "__init__.py", "    version=1,", "    tells=tells,\n    version=1,")
    return folder
