"""What a page says beside what was counted, and the chapter of one place that it is taken from."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar

from tests.cli.counted_by_sql import Counts
from tests.cli.printed import Figure, Item, Piece, Table, Tower, Words

Kind = TypeVar("Kind", bound=Piece)
Row = tuple[str, ...]
NUMERAL = re.compile(r"\d+°?")
MOST_BARS, NAMED_BARS = 20, 6
FEW = 5
"""From so many people on nobody is told apart."""


@dataclass(frozen=True)
class Recount:
    """The words of the page stand in `told` themselves: whatever was compared here has been counted again."""

    what: str
    told: Sequence[Row]
    counted: Sequence[Row]

    def words(self) -> Iterator[Words]:
        return (one for row in self.told for one in row if isinstance(one, Words))


@dataclass(frozen=True)
class Chapter:
    """All that is printed of one place; of all places together, if it has no name."""

    place: str
    pieces: Sequence[Piece]
    counts: Counts
    prefix: str = ""
    """Where several places are told of, captions begin with theirs."""

    def of(self, kind: type[Kind]) -> list[Kind]:
        return [one for one in self.pieces if isinstance(one, kind)]

    def tables(self, caption: str) -> list[Table]:
        return [one for one in self.of(Table) if self.named(one).startswith(caption)]

    def named(self, piece: Table | Figure | Tower) -> str:
        return piece.caption.removeprefix(self.prefix)

    def before(self, piece: Piece) -> Piece:
        (at,) = (number for number, one in enumerate(self.pieces) if one is piece)
        return self.pieces[at - 1]

    def rows(self, sql: str, /, **given: str) -> list[Row]:
        """Everything as text, as it is printed."""
        return [tuple(map(str, row)) for row in self.counts.rows(sql, place=self.place, **given)]

    def table(self, sql: str, /, **given: str) -> dict[str, int]:
        return self.counts.table(sql, place=self.place, **given)

    def number(self, sql: str, /, **given: str) -> int:
        return self.counts.number(sql, place=self.place, **given)


def alike(text: str) -> str:
    """The same words in another case or spacing are the same."""
    return " ".join(text.casefold().split())


def times(number: int) -> str:
    return f"({number} ×)" if number > 1 else ""


def remarked(item: Item) -> Row:
    """What it says, and what is said about it."""
    return (alike(item.words), *(item.remarks or ("",)))


def of_people(number: int) -> str:
    """Few are marked, for eyes and for ears."""
    return f"{number}° (unter fünf)" if 0 < number < FEW else str(number)


def bars(chapter: Chapter, table: Table, numbers: Mapping[str, int], *, marked: bool = False) -> Iterator[Recount]:
    """The figure before its table: what ends its bars, and what it says to ears. `numbers` are by the table's rows."""
    figure = chapter.before(table)
    assert isinstance(figure, Figure)
    names = [str(row[0]) for row in table.rows if row[0] in numbers]
    ends = [f"{numbers[name]}°" if marked and numbers[name] < FEW else str(numbers[name]) for name in names]
    heard = ", ".join(f"{name} {numbers[name]}" for name in names[:NAMED_BARS])
    sentence = f"Balkendiagramm „{figure.caption}“: {heard}. Alle Zahlen stehen in der Tabelle darunter."
    drawn = [(one,) for one in figure.drawn if NUMERAL.fullmatch(one)]
    yield Recount("bars", drawn, [(one,) for one in ends[:MOST_BARS]])
    yield Recount("bars for ears", [(figure.heard,)], [(sentence,)])
