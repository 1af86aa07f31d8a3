"""Reads a documentation as a reader does: lines, lists, tables, figures and towers, each with the headings above it."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from tests.cli.markup import Node, tree_of

HEADINGS = {"h1", "h2", "h3", "h4", "h5", "h6"}
REMARK, NUMBER = "report__times", "report__number"


class Words(str):
    """What stands at one place: equal to whatever says the same, and yet itself, so that each is ticked off alone.

    `kind` says of what sort the place is, if that matters.
    """

    kind: str

    def __new__(cls, text: str = "", kind: str = "") -> "Words":
        words = super().__new__(cls, " ".join(text.split()))
        words.kind = kind
        return words


@dataclass(frozen=True)
class Piece:
    headings: tuple[Words, ...]


@dataclass(frozen=True)
class Line(Piece):
    words: Words
    label: Words
    """Of the note it stands in."""


@dataclass(frozen=True)
class Item:
    words: Words
    remarks: tuple[Words, ...]
    """In the second voice behind it."""


@dataclass(frozen=True)
class Listing(Piece):
    label: Words
    items: tuple[Item, ...]


@dataclass(frozen=True)
class Table(Piece):
    caption: Words
    head: tuple[Words, ...]
    rows: tuple[tuple[Words, ...], ...]
    notes: tuple[Words, ...]


@dataclass(frozen=True)
class Figure(Piece):
    caption: Words
    heard: Words
    """What it says to those who do not see it."""
    drawn: tuple[Words, ...]


@dataclass(frozen=True)
class Tower(Piece):
    caption: Words
    rows: tuple[tuple[Words, tuple[Item, ...]], ...]


class Page:
    """Everything that is printed, in its order."""

    def __init__(self, markup: str) -> None:
        self.tree = tree_of(markup)
        self.words: list[Words] = []
        self.contents: list[tuple[str, str]] = []
        self._headings: list[tuple[int, str, str]] = []
        self.pieces: list[Piece] = []
        self._above: tuple[Words, ...] = ()
        self._read(self.tree)

    def chapter(self, name: str) -> list[Piece]:
        """What stands below this heading of the second level, as if it were the title."""
        return [replace(one, headings=one.headings[1:]) for one in self.pieces if [*one.headings[1:2]] == [name]]

    def outline(self, depth: int) -> list[tuple[str, str]]:
        """Its numbered headings below the title, as the contents should list them."""
        return [(number, name) for level, number, name in self._headings if number and level <= depth + 1]

    def _read(self, node: Node) -> None:
        if node.tag == "style":
            return
        for said in node.heard():
            self._take(said, "heard")
        if node.tag in HEADINGS:
            self._heading(node)
        elif node.tag == "nav":
            self._contents(node)
        elif node.looks("report__box"):
            self._take(node.text(), "guide")
        elif piece := self._piece(node):
            self.pieces.append(piece)
        else:
            self._inside(node)

    def _inside(self, node: Node) -> None:
        """Words that belong to no piece are read as well, so that none escapes."""
        for one in node.children:
            if isinstance(one, Node):
                self._read(one)
            elif one.strip():
                self._take(one)

    def _piece(self, node: Node) -> Piece | None:
        if node.looks("report__table"):
            return self._table(node)
        if node.looks("report__figure"):
            return self._figure(node)
        if node.looks("report__tower"):
            return self._tower(node)
        if node.looks("report__list"):
            labels = [self._take(one.text()) for one in node.nodes() if one.tag == "p"]
            return Listing(self._above, (*labels, Words())[0], self._items(node))
        if node.looks("report__special"):
            label, words = (self._take(one.text()) for one in node.nodes())
            return Line(self._above, words, label)
        return Line(self._above, self._take(node.text()), Words()) if node.tag == "p" else None

    def _take(self, text: str, kind: str = "") -> Words:
        self.words.append(Words(text, kind))
        return self.words[-1]

    def _named(self, node: Node, kind: str = "") -> tuple[Words, Words]:
        """Its number, and what it is called."""
        number = [self._take(one.text(), "number") for one in node.all("span") if one.looks(NUMBER)]
        return (*number, Words())[0], self._take(node.text(NUMBER), kind)

    def _heading(self, node: Node) -> None:
        level, (number, name) = int(node.tag[1]), self._named(node)
        self._headings.append((level, number, name))
        self._above = (*self._above[: level - 1], name)

    def _contents(self, node: Node) -> None:
        self.contents += [self._named(one, "contents") for one in node.all("a")]

    def _table(self, node: Node) -> Table:
        _number, caption = self._named(node.first("caption"))
        head, *rows = (tuple(self._take(cell.text()) for cell in row.nodes()) for row in node.all("tr"))
        notes = tuple(self._take(one.text()) for one in node.nodes() if one.tag == "p")
        return Table(self._above, caption, head, tuple(rows), notes)

    def _figure(self, node: Node) -> Figure:
        drawing = node.first("svg")
        heard = self._take(drawing.heard()[0], "heard")
        drawn = tuple(self._take(one.text(), "drawn") for one in drawing.all("text"))
        _number, caption = self._named(node.first("figcaption"))
        return Figure(self._above, caption, heard, drawn)

    def _tower(self, node: Node) -> Tower:
        _number, caption = self._named(node.first("figcaption"))
        rows = [one for one in node.all("li") if one.looks("report__row")]
        return Tower(self._above, caption, tuple((self._take(one.first("p").text()), self._items(one)) for one in rows))

    def _items(self, node: Node) -> tuple[Item, ...]:
        """What hangs below an item is read, and is no item of this list."""
        lists = (one for one in node.nodes() if one.tag in ("ul", "ol"))
        return tuple(self._item(one) for each in lists for one in each.nodes())

    def _item(self, node: Node) -> Item:
        words = self._take(node.text(REMARK, "ul", "ol"))
        item = Item(words, tuple(self._take(one.text(), "remark") for one in node.nodes() if one.looks(REMARK)))
        self._items(node)
        return item


def every_word(tree: Node) -> Iterator[str]:
    """Everything that is seen or heard of a page, whatever it may be."""
    for node in tree.walk():
        yield from node.heard()
        yield from (one for one in node.children if isinstance(one, str) and node.tag != "style")
