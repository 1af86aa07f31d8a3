"""A method folder on disk: its METHOD, pages, words, guide and example."""

import importlib.util
import sys
from dataclasses import dataclass, replace
from pathlib import Path
from types import ModuleType

from qidtool.methodkit.example import Example, read_example
from qidtool.methodkit.method import Method
from qidtool.methodkit.sentences import SentencesError, read_languages

PARENT = "qidtool_methods"
"""Methods are imported beneath a package that exists only in memory: no folder can shadow a real module."""


class FolderError(Exception):
    """A folder that cannot be used as a method; the message is a German sentence."""


@dataclass(frozen=True)
class MethodFolder:
    path: Path
    method: Method

    @property
    def slug(self) -> str:
        return self.path.name

    @property
    def static(self) -> Path | None:
        found = self.path / "static"
        return found if found.is_dir() else None

    def page(self, name: str) -> str:
        """The unfilled text of a page, or nothing if it is missing."""
        return _read(self.path / name)

    def guide(self) -> str:
        return _read(self.path / "README.md")

    def example(self) -> Example | None:
        file = self.path / "example.json"
        return read_example(file) if file.is_file() else None


def open_folder(path: Path) -> MethodFolder:
    """Runs the folder's Python; whatever goes wrong there becomes one sentence."""
    path = path.resolve()
    if not (path / "__init__.py").is_file():
        raise FolderError(f"Im Ordner {path} fehlt die Datei __init__.py mit der Methode.")
    method = getattr(_import(path), "METHOD", None)
    if not isinstance(method, Method):
        raise FolderError(f"In {path / '__init__.py'} fehlt METHOD = Method(…).")
    try:
        texts = read_languages(path / "texts")
    except SentencesError as error:
        raise FolderError(f"Im Ordner {path}: {error}") from error
    return MethodFolder(path, replace(method, slug=path.name, texts=texts))


def _import(path: Path) -> ModuleType:
    name = f"{PARENT}.{path.name}"
    _forget(name)
    sys.modules.setdefault(PARENT, _parent())
    spec = importlib.util.spec_from_file_location(name, path / "__init__.py", submodule_search_locations=[str(path)])
    if spec is None or spec.loader is None:
        raise FolderError(f"Der Ordner {path} lässt sich nicht laden.")
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    try:
        spec.loader.exec_module(module)
    except Exception as error:
        _forget(name)
        raise FolderError(f"Der Ordner {path} lässt sich nicht laden: {_reason(error)}.") from error
    return module


def _parent() -> ModuleType:
    package = ModuleType(PARENT, "The methods of this installation.")
    package.__path__ = []
    return package


def _forget(name: str) -> None:
    """A folder of the same name elsewhere must not leave its modules behind."""
    for known in [one for one in sys.modules if one == name or one.startswith(f"{name}.")]:
        del sys.modules[known]


def _reason(error: Exception) -> str:
    if isinstance(error, SyntaxError):
        return f"{Path(error.filename or '').name}, Zeile {error.lineno}: {error.msg}"
    return f"{type(error).__name__}: {error}"


def _read(file: Path) -> str:
    try:
        return file.read_text("utf-8") if file.is_file() else ""
    except UnicodeDecodeError as error:
        raise FolderError(f"{file} ist nicht als UTF-8 gespeichert.") from error
