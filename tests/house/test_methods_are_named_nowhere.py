"""No method folder is missed by name: whoever speaks of one bears it when it is gone."""

import re

import pytest

from qidtool.places import METHODS
from tests.house.tree import ROOT, files

BEARS_IT = {
    "tests/browser/day_course.py",
    "tests/browser/rooms.py",
    "tests/cli/test_demo.py",
    "tests/documentation/sheets/test_print_kit.py",
}
"""These skip what they cannot tell, and say which folder is missing."""
SLUGS = sorted(one.parent.name for one in METHODS.glob("*/__init__.py"))
CODE = {".py", ".html", ".mjs", ".json", ".typ"}


def speakers(slug: str) -> set[str]:
    """Files of code outside the folder in which its name stands between quotation marks."""
    named = re.compile(rf"""["'`/]{slug}["'`/]""")
    code = [path for path in files() if path.suffix in CODE]
    found = {path.relative_to(ROOT) for path in code if named.search(path.read_text("utf-8"))}
    return {path.as_posix() for path in found if path.parts[:2] != ("methods", slug)}


@pytest.mark.parametrize("slug", SLUGS)
def test_only_those_speak_of_it_who_bear_its_absence(slug: str) -> None:
    assert speakers(slug) - BEARS_IT == set()
