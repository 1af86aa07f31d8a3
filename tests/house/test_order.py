"""Every room says what it is for, and nothing lies about."""

import ast
import re
from collections.abc import Iterable
from pathlib import Path

from tests.house.tree import FOLDERS, ROOT, files, modules, named, short, tree_of

TOP_LEVEL = {
    *FOLDERS,
    ".ci", ".dockerignore", ".gitattributes", ".gitignore", ".npmrc",
    "CHANGELOG.md", "Dockerfile", "LICENSE", "README.md", "compose.yaml",
    "hatch_build.py", "package-lock.json", "package.json", "pyproject.toml",
}  # fmt: skip
TOLD_ABOVE = re.compile(r"(methods/\w+/(texts|static)|qidtool/translations/\w+(/LC_MESSAGES)?)$|/versions$")
NO_NAMES = {"utils", "util", "common", "helpers", "helper", "manager", "managers", "misc", "base_classes"}


def test_top_level_holds_only_what_belongs_there() -> None:
    assert {path.relative_to(ROOT).parts[0] for path in files()} - TOP_LEVEL == set()


def test_every_folder_has_a_readme() -> None:
    """A method's `texts` and `static`, and the folders gettext demands, are explained one floor above."""
    folders = {parent for path in files() for parent in path.parents if parent.is_relative_to(ROOT)}
    told = {folder for folder in folders - {ROOT, ROOT / ".ci"} if not TOLD_ABOVE.search(short(folder))}
    assert sorted(short(folder) for folder in told if not (folder / "README.md").is_file()) == []


def test_every_readme_says_something() -> None:
    readmes = [path for path in files() if path.name == "README.md"]
    assert [short(path) for path in readmes if len(path.read_text("utf-8").split()) < 20] == []


def test_every_module_opens_with_one_sentence() -> None:
    ours = modules("qidtool", "methods", "tests", "hatch_build.py")
    assert [short(module) for module in ours if not opens(module)] == []


def opens(module: Path) -> bool:
    words = ast.get_docstring(tree_of(module)) or ""
    return bool(words) and words.split("\n\n")[0].rstrip().endswith((".", "?", "!"))


def test_every_script_and_sheet_opens_with_one_sentence() -> None:
    starts = {path: path.read_text("utf-8").lstrip()[:2] for path in named(".js", ".jsx", ".mjs", ".css")}
    assert [short(path) for path, start in starts.items() if start not in ("//", "/*")] == []


def test_no_file_has_a_name_that_says_nothing() -> None:
    assert [short(path) for path in files() if NO_NAMES & set(words_in(path))] == []


def words_in(path: Path) -> Iterable[str]:
    parts = path.relative_to(ROOT).parts
    return (Path(part).stem.lower() for part in parts)
