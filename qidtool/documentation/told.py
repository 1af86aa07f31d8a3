"""What a method has told as blocks of a document: the one place where its pieces become those of page and paper."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from qidtool.documentation.document import (
    Block,
    Cell,
    Figure,
    ListBlock,
    ListItem,
    Note,
    Paragraph,
    Prose,
    Quote,
    Section,
    Span,
    Table,
    Tower,
    TowerRow,
    Traced,
    plain,
)
from qidtool.documentation.edition import Edition
from qidtool.documentation.figures.bar_chart import Count, bar_chart
from qidtool.documentation.signs import brief
from qidtool.domain.texts import N_
from qidtool.methodkit import blocks as kit

MOST_COLUMNS = 8
"""A wider table fits no sheet; it goes on in a second one that names its rows again."""
HEARD_BARS = 6


@dataclass(frozen=True)
class Told:
    """What stands before the first heading, and a section for each heading."""

    blocks: tuple[Block, ...] = ()
    sections: tuple[Section, ...] = ()

    @property
    def is_empty(self) -> bool:
        return not self.blocks and not self.sections


def told(blocks: Sequence[kit.Block], edition: Edition, section_id: str = "") -> Told:
    """Without an id of the section nothing has one: fragments of a page may stand there several times."""
    return _Telling(edition, section_id).tell(blocks)


@dataclass
class _Telling:
    edition: Edition
    section_id: str
    written: int = field(default=0)

    def tell(self, blocks: Sequence[kit.Block]) -> Told:
        first: list[Block] = []
        sections: list[Section] = []
        for block in filter(_says_something, blocks):
            if isinstance(block, kit.Heading):
                _open(sections, Section(self._id("part"), block.text), block.level)
            elif sections:
                sections[-1] = _with(sections[-1], tuple(self._drawn(block)))
            else:
                first.extend(self._drawn(block))
        return Told(tuple(first), tuple(sections))

    def _drawn(self, block: kit.Block) -> Iterator[Block]:
        match block:
            case kit.Grid():
                yield from self._tables(block)
            case kit.Bars():
                yield self._figure(block)
            case _:
                here = _drawn_alone(block, self.edition)
                yield from (replace(one, id=self._id("told"), sources=_sources(block)) for one in here)

    def _tables(self, grid: kit.Grid) -> Iterator[Table]:
        """Rows may be shorter than the head; what stands beyond it has no column to stand in."""
        width = len(grid.head)
        rows = [tuple((*row, *[kit.Cell("")] * width)[:width]) for row in grid.rows]
        starts = range(1, max(width, 2), MOST_COLUMNS - 1)
        for number, start in enumerate(starts, start=1):
            shown = [0, *range(start, min(start + MOST_COLUMNS - 1, width))]
            label = f"{grid.label} ({number}/{len(starts)})" if len(starts) > 1 else grid.label
            yield Table(
                label,
                tuple(grid.head[at] for at in shown),
                tuple(tuple(Cell(row[at].text) for at in shown) for row in rows),
                id=self._id("told"),
                sources=tuple(dict.fromkeys(str(one) for row in rows for at in shown for one in row[at].entries)),
            )

    def _figure(self, bars: kit.Bars) -> Figure:
        edition, caption = self.edition, self.edition.caption(bars.label)
        counts = [Count(one.name, one.count) for one in bars.bars]
        heard = ", ".join(f"{brief(one.name)} {one.number}" for one in counts[:HEARD_BARS])
        alternative = edition.say(
            N_("Balkendiagramm „%(caption)s“: %(told)s. Alle Zahlen stehen in der Tabelle darunter."),
            caption=brief(caption), told=heard,
        )  # fmt: skip
        head = (edition.say(N_("Was")), edition.say(N_("Anzahl")))
        rows = tuple((Cell(one.name), Cell(str(one.number))) for one in counts)
        figure_id, sources = self._id("told"), _sources(bars)
        table_id = f"{figure_id}-table" if figure_id else ""
        table = Table(caption, head, rows, numeric=(1,), id=table_id, sources=sources)
        return Figure(bar_chart(counts), alternative, caption, table, id=figure_id, sources=sources)

    def _id(self, kind: str) -> str:
        if not self.section_id:
            return ""
        self.written += 1
        return f"{self.section_id}-{kind}-{self.written}"


def _says_something(block: kit.Block) -> bool:
    """An empty list has no sense on paper, and an empty heading none for listeners."""
    match block:
        case kit.Items():
            return bool(block.items)
        case kit.Grid():
            return bool(block.head and block.rows)
        case kit.Bars():
            return bool(block.bars)
        case kit.Tower():
            return bool(block.rows)
        case kit.Heading() | kit.Words() | kit.Quote():
            return bool(block.text.strip())


def _drawn_alone(block: kit.Block, edition: Edition) -> list[Traced]:
    """The blocks that stand there one for one."""
    match block:
        case kit.Words(label=""):
            return [Prose((plain(block.text),))]
        case kit.Words():
            return [Note(block.label, block.text)]
        case kit.Items():
            return [ListBlock(_items(block.items), block.numbered, block.label)]
        case kit.Tower():
            rows = tuple(TowerRow(one.label, _items(one.items)) for one in block.rows)
            return [Tower(edition.caption(block.label), rows)]
        case kit.Quote():
            return [Quote(_with_passages(block), block.by, "" if block.exact else edition.say(N_("sinngemäß")))]
        case _:
            return []


def _items(items: Sequence[kit.Item]) -> tuple[ListItem, ...]:
    return tuple(ListItem(_words(one), _items(one.below)) for one in items)


def _words(item: kit.Item) -> Paragraph:
    times = [Span(f" ({item.count} ×)", soft=True)] if item.count > 1 else []
    detail = [Span(f" – {item.detail}", soft=True)] if item.detail else []
    return (Span(item.text), *times, *detail)


def _sources(block: kit.Block) -> tuple[str, ...]:
    return tuple(map(str, kit.sources_of(block)))


def _open(sections: list[Section], new: Section, level: int) -> None:
    if level > 1 and sections:
        sections[-1] = replace(sections[-1], sections=(*sections[-1].sections, new))
    else:
        sections.append(new)


def _with(section: Section, blocks: tuple[Block, ...]) -> Section:
    """Below the heading that was opened last."""
    if not section.sections:
        return replace(section, blocks=(*section.blocks, *blocks))
    *before, last = section.sections
    return replace(section, sections=(*before, _with(last, blocks)))


def _with_passages(quote: kit.Quote) -> Paragraph:
    """A passage beyond the words, or within another, was marked in other words than these and is not told."""
    spans, at = [], 0
    for start, stop in quote.passages:
        if at <= start < stop <= len(quote.text):
            spans += [Span(quote.text[at:start]), Span(quote.text[start:stop], strong=True)]
            at = stop
    return tuple(one for one in (*spans, Span(quote.text[at:])) if one.text)
