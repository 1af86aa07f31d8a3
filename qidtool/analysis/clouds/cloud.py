"""A cloud: terms with a place and a size on a sheet."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

WIDTH, HEIGHT = 1280, 720
"""The sheet in its own units; whoever draws takes them as the view box."""


class Counted(Protocol):
    """What a cloud needs to know of a term."""

    @property
    def key(self) -> str: ...
    @property
    def shown(self) -> str: ...
    @property
    def count(self) -> int: ...


Terms = Sequence[Counted]


@dataclass(frozen=True)
class Box:
    left: float
    top: float
    width: float
    height: float

    @property
    def right(self) -> float:
        return self.left + self.width

    @property
    def bottom(self) -> float:
        return self.top + self.height

    @property
    def centre(self) -> tuple[float, float]:
        return self.left + self.width / 2, self.top + self.height / 2

    def touches(self, other: "Box") -> bool:
        beside = self.right <= other.left or other.right <= self.left
        return not (beside or self.bottom <= other.top or other.bottom <= self.top)

    @property
    def on_sheet(self) -> bool:
        return self.left >= 0 and self.top >= 0 and self.right <= WIDTH and self.bottom <= HEIGHT


@dataclass(frozen=True)
class PlacedWord:
    key: str
    text: str
    x: float
    """Where the text begins, on its base line: x and y of an SVG text."""
    y: float
    size: float
    box: Box
    """The ink of the word; no two of them touch."""
    rotation: int = 0
    """Always 0: words that lie level are read without turning the head."""


@dataclass(frozen=True)
class Cloud:
    words: tuple[PlacedWord, ...]
    left_out: tuple[str, ...]
    """Keys of terms that found no room, most frequent first; they stand in the table."""
    scale: int = 0
    """How many steps all words are written smaller than on an empty sheet."""
    width: int = WIDTH
    height: int = HEIGHT
