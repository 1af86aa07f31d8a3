"""The files of the project as a fresh clone would hold them, and what they are made of."""

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from pathspec import GitIgnoreSpec

ROOT = Path(__file__).resolve().parents[2]
FOLDERS = ("qidtool", "methods", "templates", "static", "tests")

Function = ast.FunctionDef | ast.AsyncFunctionDef


@cache
def files() -> tuple[Path, ...]:
    """Everything that git does not ignore."""
    ignored = GitIgnoreSpec.from_lines((ROOT / ".gitignore").read_text("utf-8").splitlines())
    return tuple(_walk(ROOT, ignored))


def _walk(folder: Path, ignored: GitIgnoreSpec) -> Iterator[Path]:
    for path in sorted(folder.iterdir()):
        name = path.relative_to(ROOT).as_posix()
        if path.name == ".git" or ignored.match_file(f"{name}/" if path.is_dir() else name):
            continue
        if path.is_dir():
            yield from _walk(path, ignored)
        else:
            yield path


def named(*endings: str) -> list[Path]:
    return [path for path in files() if path.suffix in endings]


def modules(*folders: str) -> list[Path]:
    """The Python files under these folders of the project."""
    return [path for path in named(".py") if path.relative_to(ROOT).parts[0] in folders]


def short(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


@cache
def tree_of(module: Path) -> ast.Module:
    return ast.parse(module.read_text("utf-8"), filename=short(module))


def functions_of(module: Path) -> list[Function]:
    return [node for node in ast.walk(tree_of(module)) if isinstance(node, Function)]


def imports_of(module: Path) -> Iterator[tuple[int, str]]:
    """Each import as (dots, name): `(0, "qidtool.domain.ids")`, `(1, "rules")`."""
    for node in ast.walk(tree_of(module)):
        if isinstance(node, ast.Import):
            yield from ((0, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.level, node.module
        elif isinstance(node, ast.ImportFrom):
            yield from ((node.level, alias.name) for alias in node.names)
