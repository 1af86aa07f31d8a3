"""In what order, and beside what, the tests run: those that mostly wait run beside those that mostly compute."""

from pathlib import Path

import pytest
from xdist.scheduler import LoadFileScheduling

ROOT = Path(__file__).parents[1]
WAITING = "tests/durability"
"""They start, kill and await servers: one process takes them all, one after another, while the others compute."""
FIRST = (WAITING, "tests/browser", "tests/jobs")
"""What takes longest begins first, so that nobody waits for it in the end."""


class Turns(LoadFileScheduling):  # type: ignore[misc]
    """One file is one turn; what mostly waits is one turn altogether."""

    def _split_scope(self, nodeid: str) -> str:
        file: str = super()._split_scope(nodeid)
        return WAITING if file.startswith(f"{WAITING}/") else file


def in_turn(item: pytest.Item) -> int:
    folder = item.path.relative_to(ROOT).as_posix() if item.path.is_relative_to(ROOT) else ""
    return next((place for place, one in enumerate(FIRST) if folder.startswith(f"{one}/")), len(FIRST))
