"""Horizontal bars with a name on the left and a number at the end; small numbers are drawn as an outline."""

import textwrap
from collections.abc import Sequence
from dataclasses import dataclass

from qidtool.documentation.figures.drawing import Anchor, Bar, Drawing, Line, Words

WIDTH = 520.0
"""Narrow, so that a phone need not make the words small."""
NAMES = 185.0
NUMBERS = 50.0
SIZE = 15.0
THICK = 20.0
STEP = 38.0
TOP = 8.0
SIGNS_PER_LINE = 24
"""What fits beside the bars at this size, estimated for wide letters."""
MOST_BARS = 20


@dataclass(frozen=True)
class Count:
    """A name and how many; small ones are marked."""

    name: str
    number: int
    small: bool = False
    shown: str = ""
    """The number as it is written at the end of the bar, if it is more than the number."""


def bar_chart(counts: Sequence[Count]) -> Drawing:
    """At most twenty bars; whatever else there is stands in the table below."""
    shown = counts[:MOST_BARS]
    longest = max((one.number for one in shown), default=1) or 1
    room = WIDTH - NAMES - NUMBERS
    bars, words = [], []
    for place, one in enumerate(shown):
        y = TOP + place * STEP
        length = room * one.number / longest
        bars.append(Bar(NAMES, y, max(length, 2.0), THICK, hollow=one.small))
        words.extend(_name(one.name, y))
        words.append(Words(one.shown or str(one.number), NAMES + length + 8, y + 15, SIZE, weight=800))
    height = 2 * TOP + len(shown) * STEP - (STEP - THICK)
    return Drawing(WIDTH, height, tuple(bars), (Line(NAMES, 2, NAMES, height - 2),), tuple(words))


def _name(name: str, y: float) -> list[Words]:
    """One line in the middle of the bar, or two; longer names end in dots and are whole in the table."""
    lines = textwrap.wrap(" ".join(name.split()), SIGNS_PER_LINE, max_lines=2, placeholder=" …") or [""]
    first = y + 15 - 8.5 * (len(lines) - 1)
    return [Words(line, NAMES - 10, first + 17 * number, SIZE, Anchor.END) for number, line in enumerate(lines)]
