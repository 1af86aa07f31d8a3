"""A figure as data: bars, lines and words with their places on a sheet measured in pixels."""

from dataclasses import dataclass
from enum import StrEnum


class Ink(StrEnum):
    TEXT = "text"
    SOFT = "soft"
    ACCENT = "accent"


class Anchor(StrEnum):
    START = "start"
    MIDDLE = "middle"
    END = "end"


@dataclass(frozen=True)
class Bar:
    x: float
    y: float
    width: float
    height: float
    hollow: bool = False
    """Only its dashed outline is drawn."""


@dataclass(frozen=True)
class Line:
    x1: float
    y1: float
    x2: float
    y2: float


@dataclass(frozen=True)
class Words:
    """Begin (or end) at x on the baseline y; turned words read upwards."""

    text: str
    x: float
    y: float
    size: float
    anchor: Anchor = Anchor.START
    weight: int = 400
    ink: Ink = Ink.TEXT
    turned: bool = False
    width: float = 0
    """The width the layout has measured; 0 leaves it to the font."""
    leads_to: str = ""
    """The id of the cell that tells more. Only screens follow it."""
    called: str = ""
    """What is heard of a word that leads somewhere."""


@dataclass(frozen=True)
class Drawing:
    width: float
    height: float
    bars: tuple[Bar, ...] = ()
    lines: tuple[Line, ...] = ()
    words: tuple[Words, ...] = ()
