"""Finds, loads and checks method folders: those of the house and those an institute adds."""

import os
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

from qidtool.methodkit.checks import complaints
from qidtool.methodkit.example import Example
from qidtool.methodkit.folder import FolderError, MethodFolder, open_folder
from qidtool.methodkit.method import Method, Pillar
from qidtool.methodkit.sentences import GERMAN
from qidtool.places import METHODS

SETTING = "QIDTOOL_METHODS"


class CatalogueError(Exception):
    """The methods cannot be used as they lie there; the message is one German sentence for the operator."""


@dataclass(frozen=True)
class Catalogue:
    """All methods of this installation. A stored step may name one that is gone: then all is None."""

    folders: Mapping[str, MethodFolder]

    def get(self, slug: str, language: str = GERMAN) -> Method | None:
        found = self.folders.get(slug)
        return found.method.in_language(language) if found else None

    def all(self, language: str = GERMAN) -> tuple[Method, ...]:
        """In the order of the four pillars, then by title."""
        arc = list(Pillar)
        methods = [folder.method.in_language(language) for folder in self.folders.values()]
        return tuple(sorted(methods, key=lambda one: (arc.index(one.pillar), one.title, one.slug)))

    def templates_folder(self, slug: str) -> Path | None:
        found = self.folders.get(slug)
        return found.path if found else None

    def static_folder(self, slug: str) -> Path | None:
        found = self.folders.get(slug)
        return found.static if found else None

    def guide(self, slug: str) -> str | None:
        """The README of the folder, as Markdown."""
        found = self.folders.get(slug)
        return found.guide() if found else None

    def example(self, slug: str) -> Example | None:
        found = self.folders.get(slug)
        return found.example() if found else None


def load_catalogue(setting: str = "", shipped: Path = METHODS) -> Catalogue:
    """The methods of the house and of the folders that the setting names."""
    return load_folders(folders_in([shipped, *folders_of_setting(setting)]))


def folders_of_setting(setting: str) -> list[Path]:
    """The institute's folders, each one holding method folders."""
    return [Path(one.strip()).expanduser() for one in setting.split(os.pathsep) if one.strip()]


def folders_in(shelves: Iterable[Path]) -> list[Path]:
    """Every folder on a shelf is meant to be a method, save hidden ones and those Python makes."""
    found: list[Path] = []
    for shelf in dict.fromkeys(one.resolve() for one in shelves):
        if not shelf.is_dir():
            raise CatalogueError(f"Den Methodenordner {shelf} gibt es nicht; bitte {SETTING} prüfen.")
        found.extend(one for one in sorted(shelf.iterdir()) if one.is_dir() and one.name[0] not in "._")
    return found


def load_folders(paths: Iterable[Path]) -> Catalogue:
    folders: dict[str, MethodFolder] = {}
    for path in paths:
        if path.name in folders:
            raise CatalogueError(
                f"Die Methode „{path.name}“ gibt es zweimal: in {folders[path.name].path} und in {path}; "
                "bitte einen der beiden Ordner umbenennen oder entfernen."
            )
        folders[path.name] = _load(path)
    return Catalogue(MappingProxyType(folders))


def _load(path: Path) -> MethodFolder:
    try:
        folder = open_folder(path)
        wrong = complaints(folder)
    except FolderError as error:
        raise CatalogueError(str(error)) from error
    if wrong:
        raise CatalogueError(f"Die Methode in {path} ist nicht vollständig. {wrong[0]}")
    return folder
