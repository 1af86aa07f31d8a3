"""A word cloud from words that have their places already, measured in widths of the sheet."""

from collections.abc import Sequence
from dataclasses import dataclass

from qidtool.documentation.figures.drawing import Drawing, Ink, Words

WIDTH = 640.0
STRONG_FROM = 0.6
"""Words of at least this part of the largest size are set in the accent; size alone carries the meaning."""
WEIGHT = 600
"""All words alike, as they were measured: a heavier one would be squeezed into its place."""


@dataclass(frozen=True)
class PlacedWord:
    """x and y are the left end of the baseline and size the height of the letters, in widths of the sheet."""

    text: str
    x: float
    y: float
    size: float
    turned: bool = False
    width: float = 0
    """As the layout has measured it, so that another font on the way cannot make words touch."""
    key: str = ""
    """Of its term in the table."""
    leads_to: str = ""
    called: str = ""


def word_cloud(words: Sequence[PlacedWord], height: float = 0.5625) -> Drawing:
    """The height, too, is given in widths of the sheet."""
    largest = max((one.size for one in words), default=1.0)
    drawn = tuple(_drawn(one, largest) for one in words)
    return Drawing(WIDTH, round(WIDTH * height, 2), words=drawn)


def _drawn(word: PlacedWord, largest: float) -> Words:
    strong = word.size >= STRONG_FROM * largest
    return Words(
        word.text, word.x * WIDTH, word.y * WIDTH, word.size * WIDTH,
        weight=WEIGHT, ink=Ink.ACCENT if strong else Ink.TEXT,
        turned=word.turned, width=word.width * WIDTH, leads_to=word.leads_to, called=word.called,
    )  # fmt: skip
