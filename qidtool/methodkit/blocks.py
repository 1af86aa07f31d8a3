"""What a method makes of its results: a few plain pieces that wall, phone, page and paper all know how to draw."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from qidtool.domain.ids import ContributionId
from qidtool.methodkit.entries import Entry
from qidtool.methodkit.parts import alike

Sources = tuple[ContributionId, ...]
"""The contributions whose words stand in a piece; so every printed sentence can be traced back."""


@dataclass(frozen=True)
class Heading:
    """What follows stands below it; one of level 2 stands below the last one of level 1."""

    text: str
    level: int = 1


@dataclass(frozen=True)
class Words:
    """A paragraph; with a label it is something that is worth a frame of its own."""

    text: str
    entries: Sources = ()
    label: str = ""


@dataclass(frozen=True)
class Item:
    text: str
    count: int = 1
    """How many said so; it is told from two on."""
    entries: Sources = ()
    detail: str = ""
    """Said after it in the second voice, such as what was ticked."""
    below: tuple["Item", ...] = ()


@dataclass(frozen=True)
class Items:
    """A list under its name."""

    label: str
    items: tuple[Item, ...]
    numbered: bool = False


@dataclass(frozen=True)
class Cell:
    text: str
    entries: Sources = ()


@dataclass(frozen=True)
class Grid:
    """A table; the first cell of each row names it."""

    label: str
    head: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]


@dataclass(frozen=True)
class Bar:
    name: str
    count: int
    entries: Sources = ()


@dataclass(frozen=True)
class Bars:
    """How many, side by side."""

    label: str
    bars: tuple[Bar, ...]


@dataclass(frozen=True)
class TowerRow:
    label: str
    items: tuple[Item, ...]


@dataclass(frozen=True)
class Tower:
    """A pyramid or a list of ranks, the top row first."""

    label: str
    rows: tuple[TowerRow, ...]


@dataclass(frozen=True)
class Quote:
    """What somebody said; `passages` are the parts that stand out, from sign to sign."""

    text: str
    passages: tuple[tuple[int, int], ...] = ()
    by: str = ""
    exact: bool = True
    """Word for word; otherwise it is said that it is not."""
    entries: Sources = ()


Block = Heading | Words | Items | Grid | Bars | Tower | Quote


def items_of(entries: Iterable[Entry]) -> tuple[Item, ...]:
    """The same words once, as they were written most and with all who wrote them; the most frequent first."""
    same: dict[str, list[Entry]] = {}
    for one in entries:
        same.setdefault(alike(one.text), []).append(one)
    items = [Item(_most_written(each), len(each), tuple(one.id for one in each)) for each in same.values()]
    return tuple(sorted(items, key=lambda one: -one.count))


def sources_of(block: Block) -> Sources:
    """All contributions of a block, each once."""
    return tuple(dict.fromkeys(_sources(block)))


def _most_written(entries: list[Entry]) -> str:
    texts = [one.text for one in entries]
    return max(dict.fromkeys(texts), key=texts.count)


def _sources(block: Block) -> Iterator[ContributionId]:
    match block:
        case Words() | Quote():
            yield from block.entries
        case Items():
            yield from _in_items(block.items)
        case Grid():
            yield from (source for row in block.rows for cell in row for source in cell.entries)
        case Bars():
            yield from (source for bar in block.bars for source in bar.entries)
        case Tower():
            yield from (source for row in block.rows for source in _in_items(row.items))
        case Heading():
            return


def _in_items(items: Iterable[Item]) -> Iterator[ContributionId]:
    for one in items:
        yield from one.entries
        yield from _in_items(one.below)
