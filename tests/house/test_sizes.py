"""Files and functions stay small enough to be read at one go."""

from pathlib import Path
from statistics import median

import pytest

from tests.house.tree import functions_of, modules, named, short

LONGEST_MODULE = 300
LONGEST_FUNCTION = 40
MEDIAN_MODULE = 90

OURS = ("qidtool", "methods", "tests", "hatch_build.py")
SOURCES = (*modules(*OURS), *named(".js", ".jsx", ".mjs", ".css", ".html"))


def lines_of(path: Path) -> int:
    return len(path.read_text("utf-8").splitlines())


def test_no_file_is_too_long() -> None:
    assert {short(path): lines_of(path) for path in SOURCES if lines_of(path) > LONGEST_MODULE} == {}


def test_no_function_is_too_long() -> None:
    lengths = {
        f"{short(module)}:{function.lineno} {function.name}": (function.end_lineno or 0) - function.lineno + 1
        for module in modules(*OURS)
        for function in functions_of(module)
    }
    assert {name: length for name, length in lengths.items() if length > LONGEST_FUNCTION} == {}


@pytest.mark.parametrize("folder", ["qidtool", "tests"])
def test_most_modules_are_short(folder: str) -> None:
    assert median(lines_of(module) for module in modules(folder)) < MEDIAN_MODULE
