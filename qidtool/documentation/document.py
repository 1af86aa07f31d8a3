"""The document as a tree: sections that hold blocks, and blocks that hold words as plain data."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Literal

from qidtool.documentation.figures.drawing import Drawing
from qidtool.domain.moments import Millis


@dataclass(frozen=True)
class Span:
    text: str
    strong: bool = False
    soft: bool = False
    """In the second voice: a number, a remark, what was ticked."""


Paragraph = tuple[Span, ...]


def plain(text: str) -> Paragraph:
    return (Span(text),)


class Block:
    """Anything that can stand in a section; a plain class, so that readers of JSON ask for its kind first."""

    kind: str


@dataclass(frozen=True, kw_only=True)
class Traced(Block):
    """What all blocks carry: an id that stays, and the contributions whose words stand here."""

    id: str = ""
    sources: tuple[str, ...] = ()


@dataclass(frozen=True)
class Prose(Traced):
    paragraphs: tuple[Paragraph, ...]
    soft: bool = False
    """In the second voice: what is said about the results and not by them."""
    kind: Literal["prose"] = "prose"


@dataclass(frozen=True)
class ListItem:
    words: Paragraph
    below: tuple["ListItem", ...] = ()


@dataclass(frozen=True)
class ListBlock(Traced):
    items: tuple[ListItem, ...]
    numbered: bool = False
    label: str = ""
    kind: Literal["list"] = "list"


@dataclass(frozen=True)
class TowerRow:
    label: str
    items: tuple[ListItem, ...]


@dataclass(frozen=True)
class Tower(Traced):
    """A pyramid or a list of ranks, the top row first: a figure whose words can be heard one by one."""

    caption: str
    rows: tuple[TowerRow, ...]
    kind: Literal["tower"] = "tower"


@dataclass(frozen=True)
class Voice:
    """What somebody wrote, letter by letter, and how many wrote the same."""

    text: str
    count: int = 1


@dataclass(frozen=True)
class Cell:
    text: str
    marked: bool = False
    """A number so small that it may tell who somebody is; the table's notes say so."""
    strong: bool = False
    """A sum stands out."""
    voices: tuple[Voice, ...] = ()
    """What stands behind it; on screen the cell opens and shows it, on paper there is no room for it."""
    id: str = ""
    """By which the words of a figure lead to its voices."""


@dataclass(frozen=True)
class Table(Traced):
    caption: str
    head: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]
    row_head: int | None = 0
    """The column that names its row."""
    numeric: tuple[int, ...] = ()
    notes: tuple[str, ...] = ()
    kind: Literal["table"] = "table"

    @property
    def opens(self) -> bool:
        return any(cell.voices for row in self.rows for cell in row)


@dataclass(frozen=True)
class Figure(Traced):
    drawing: Drawing
    alternative: str
    caption: str
    table: Table | None = None
    """Tells the same in words and numbers, and stands right below."""
    kind: Literal["figure"] = "figure"


@dataclass(frozen=True)
class PictureFigure(Traced):
    """A photo or a slide. Its pixels are no part of the document: a page asks for them, paper is handed them."""

    picture: str
    width: int
    height: int
    alternative: str
    caption: str
    kind: Literal["picture"] = "picture"


@dataclass(frozen=True)
class Box(Traced):
    """Something to look up, set apart from the story: the guide of a method."""

    title: str
    blocks: tuple[Block, ...]
    kind: Literal["box"] = "box"


@dataclass(frozen=True)
class Quote(Traced):
    words: Paragraph
    said_by: str = ""
    remark: str = ""
    """What is to be known of it, such as that it is not word for word."""
    kind: Literal["quote"] = "quote"


@dataclass(frozen=True)
class Note(Traced):
    """What was special in a round."""

    label: str
    text: str
    kind: Literal["note"] = "note"


@dataclass(frozen=True)
class PageBreak(Traced):
    """A hint for paper; screens do not turn pages."""

    kind: Literal["page_break"] = "page_break"


KINDS: dict[str, type[Block]] = {
    "prose": Prose,
    "list": ListBlock,
    "tower": Tower,
    "table": Table,
    "figure": Figure,
    "picture": PictureFigure,
    "box": Box,
    "quote": Quote,
    "note": Note,
    "page_break": PageBreak,
}


@dataclass(frozen=True)
class Section:
    """Its level is its depth in the tree."""

    id: str
    title: str
    blocks: tuple[Block, ...] = ()
    sections: tuple["Section", ...] = ()
    new_page: bool = False


@dataclass(frozen=True)
class Labels:
    """The few words a writer needs itself, in the language of the document."""

    contents: str = "Inhalt"
    figures: str = "Abbildungen"
    figure: str = "Abbildung"
    table: str = "Tabelle"
    imprint: str = "Impressum"
    page: str = "Seite"
    marked: str = "unter fünf"
    behind: str = "Ein Begriff öffnet die Beiträge, in denen er steht."
    numbers: str = "Alle Zahlen"


@dataclass(frozen=True)
class Document:
    title: str
    subtitle: str
    language: str
    made_at: Millis
    lead: tuple[str, ...] = ()
    """The lines of the title page below the subtitle: place, day, guiding question."""
    imprint: tuple[Paragraph, ...] = ()
    sections: tuple[Section, ...] = ()
    labels: Labels = field(default_factory=Labels)


def blocks_of(document: Document) -> Iterator[Block]:
    """Every block in the order of reading; a box comes before its content, a figure before its table."""
    for section in document.sections:
        yield from _within(section)


def _within(section: Section) -> Iterator[Block]:
    for block in section.blocks:
        yield from _opened(block)
    for below in section.sections:
        yield from _within(below)


def _opened(block: Block) -> Iterator[Block]:
    yield block
    if isinstance(block, Box):
        for inside in block.blocks:
            yield from _opened(inside)
    elif isinstance(block, Figure) and block.table is not None:
        yield block.table


def tables_of(document: Document) -> list[Table]:
    return [block for block in blocks_of(document) if isinstance(block, Table)]


def figures_of(document: Document) -> list[Figure]:
    return [block for block in blocks_of(document) if isinstance(block, Figure)]
