"""What a method has told becomes blocks of a document, each with its words, its place and its sources."""

from dataclasses import replace
from html.parser import HTMLParser

from qidtool.documentation.as_html import told_html
from qidtool.documentation.document import (
    Figure,
    Labels,
    ListBlock,
    ListItem,
    Note,
    Prose,
    Quote,
    Section,
    Span,
    Table,
    Tower,
    TowerRow,
    plain,
)
from qidtool.documentation.told import Told, told
from qidtool.methodkit import Bar, Bars, Cell, Grid, Heading, Items, Words
from qidtool.methodkit import Quote as ToldQuote
from qidtool.methodkit import Tower as ToldTower
from qidtool.methodkit import TowerRow as ToldRow
from tests.documentation.days import EDITION
from tests.documentation.hostile import hostile_blocks, hostile_told
from tests.documentation.test_as_html import TAGS, Seen
from tests.methodkit.every_block import EVERY_BLOCK


def test_every_block_has_its_form_on_page_and_paper() -> None:
    (section,) = told(EVERY_BLOCK, EDITION).sections
    words, items, grid, bars, tower, quote = section.blocks
    below = ListItem(plain("darunter"))
    first = ListItem((Span("eins"), Span(" (2 ×)", soft=True), Span(" – beide", soft=True)), (below,))
    assert words == Prose((plain("Ein Satz."),), sources=("a",))
    assert items == ListBlock((first, ListItem(plain("zwei"))), label="Liste", sources=("a", "b", "c"))
    assert isinstance(grid, Table)
    assert (grid.caption, grid.head, grid.row_head) == ("Tabelle", ("Gruppe", "Ziel"), 0)
    assert isinstance(bars, Figure)
    assert (bars.caption, len(bars.drawing.bars), bars.sources) == ("Balken", 2, ("a", "b"))
    assert bars.alternative.startswith("Balkendiagramm „Balken“: Garten 2, Chor 0.")
    assert bars.table is not None
    assert [[cell.text for cell in row] for row in bars.table.rows] == [["Garten", "2"], ["Chor", "0"]]
    rows = (TowerRow("oben", ()), TowerRow("unten", (ListItem(plain("Zeit")),)))
    assert tower == Tower("Turm", rows, sources=("c", "a"))
    spans = (Span("Wir", strong=True), Span(" fangen an."))
    assert quote == Quote(spans, "Rot", "sinngemäß", sources=("b",))


def test_headings_open_sections_and_what_comes_before_stands_by_itself() -> None:
    blocks = (
        Words("vorab"), Words("eigens", label="Besonderheit"),
        Heading("Rot"), Words("eins"), Heading("Ziele", 2), Words("zwei"), Heading("Wege", 2), Words("drei"),
        Heading("Blau", 2), Heading("Grün"), Words("vier"),
    )  # fmt: skip
    found = told(blocks, EDITION, "step-1")
    assert found.blocks == (
        Prose((plain("vorab"),), id="step-1-told-1"),
        Note("Besonderheit", "eigens", id="step-1-told-2"),
    )

    def outline(section: Section) -> list[object]:
        return [section.title, len(section.blocks), *map(outline, section.sections)]

    assert [outline(one) for one in found.sections] == [
        ["Rot", 1, ["Ziele", 1], ["Wege", 1], ["Blau", 0]],
        ["Grün", 1],
    ]
    ids = [one.id for one in found.sections]
    assert ids == [one.id for one in told(blocks, EDITION, "step-1").sections]
    assert told((Heading("Unten", 2), Words("eins")), EDITION).sections[0].title == "Unten"


def test_what_says_nothing_is_not_drawn() -> None:
    empty = (
        Heading(" "), Words(""), Words("\n", label="Besonderheit"), Items("Liste", ()), Grid("Tabelle", ("a",), ()),
        Grid("Tabelle", (), ((Cell("a"),),)), Bars("Balken", ()), ToldTower("Turm", ()), ToldQuote(""),
    )  # fmt: skip
    assert told(empty, EDITION) == Told()
    assert told(empty, EDITION).is_empty


def test_a_table_of_many_groups_goes_on_in_a_second_one_and_short_rows_are_filled_up() -> None:
    head = ("Rang", *(f"Gruppe {number}" for number in range(1, 11)))
    grid = Grid("Alle", head, (tuple(Cell(str(at)) for at in range(11)), (Cell("kurz"),)))
    first, second = told((grid,), EDITION).blocks
    assert isinstance(first, Table)
    assert isinstance(second, Table)
    assert (first.caption, first.head) == ("Alle (1/2)", head[:8])
    assert (second.caption, second.head) == ("Alle (2/2)", ("Rang", *head[8:]))
    assert [[cell.text for cell in row] for row in second.rows] == [["0", "8", "9", "10"], ["kurz", "", "", ""]]
    (narrow,) = told((Grid("Eine", ("a",), ((Cell("x"), Cell("y")),)),), EDITION).blocks
    assert isinstance(narrow, Table)
    assert (narrow.caption, [[cell.text for cell in row] for row in narrow.rows]) == ("Eine", [["x"]])


def test_a_passage_that_does_not_fit_the_words_is_not_marked() -> None:
    """Words may have been put right after somebody had marked them."""
    quote = ToldQuote("Wir fangen an.", ((4, 10), (8, 12), (2, 3), (12, 99), (13, 14)))
    (drawn,) = told((quote,), EDITION).blocks
    assert isinstance(drawn, Quote)
    assert [(one.text, one.strong) for one in drawn.words] == [
        ("Wir ", False), ("fangen", True), (" an", False), (".", True),
    ]  # fmt: skip


def test_figures_of_a_series_name_their_place() -> None:
    blocks = (Bars("Punkte", (Bar("Garten", 1),)), ToldTower("Turm", (ToldRow("oben", ()),)))
    bars, tower = told(blocks, replace(EDITION, place="Speyer")).blocks
    assert isinstance(bars, Figure)
    assert isinstance(tower, Tower)
    assert (bars.caption, tower.caption) == ("Speyer: Punkte", "Speyer: Turm")


class Heard(HTMLParser):
    """All that can be read or heard of a page, as it stands there."""

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.said: list[str] = []
        self.feed(html)
        self.close()

    def handle_data(self, data: str) -> None:
        self.said.append(data)


def test_hostile_words_are_words_in_every_block() -> None:
    html = told_html(told(hostile_blocks(), EDITION), Labels(), top=3, prefix="told")
    seen = Seen(html)
    assert {tag for tag, _attributes in seen.tags} - TAGS == set()
    assert {name for _tag, attributes in seen.tags for name in attributes if name.startswith("on")} == set()
    assert seen.attributes("style") + seen.attributes("src") + seen.attributes("href") == []
    said = Heard(html).said
    assert [one for one in hostile_told() if one not in said and not one.isspace()] == []


def test_lists_have_names_tables_captions_and_figures_say_what_they_show() -> None:
    html = told_html(told(EVERY_BLOCK, EDITION), Labels(), top=3, prefix="told")
    seen = Seen(html)
    ids = seen.attributes("id")
    assert len(ids) == len(set(ids))
    named = [attributes["aria-labelledby"] for _tag, attributes in seen.tags if "aria-labelledby" in attributes]
    assert [one for one in named if one not in ids] == []
    assert [tag for tag, _attributes in seen.tags if tag in ("h3", "h4")] == ["h3"]
    assert '<figcaption><bdi>Turm</bdi></figcaption>\n<ol role="list">' in html
    assert 'role="img" aria-label="Balkendiagramm „Balken“: Garten 2, Chor 0.' in html
    assert "<summary>Alle Zahlen</summary>" in html
    assert html.count("<caption><bdi>") == 2
