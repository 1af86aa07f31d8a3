"""The door for a method's own tests: a step tried out in memory, and what `qidtool methods check` would say."""

from pathlib import Path

from qidtool.domain.errors import Refusal
from qidtool.methodkit import checks
from qidtool.methodkit.folder import MethodFolder, open_folder
from qidtool.methodkit.manners import ALL_RULES
from qidtool.methodkit.playing import play
from qidtool.methodkit.rehearsal import Rehearsal

__all__ = ["Refusal", "Rehearsal", "complaints", "folder_of", "play"]


def folder_of(file: str) -> MethodFolder:
    """The method folder a test file lies in: `folder_of(__file__)`."""
    return open_folder(Path(file).parent)


def complaints(folder: MethodFolder) -> list[str]:
    """All that `qidtool methods check` would say, save what only shows when pages are filled."""
    return checks.complaints(folder, ALL_RULES)
