"""The web page holds every word as words: nothing in it runs, nothing is fetched, and its order can be heard."""

from dataclasses import replace
from html.parser import HTMLParser
from itertools import pairwise

import pytest

from qidtool.documentation.as_html import STYLE, fragment_of, page_of
from qidtool.documentation.document import (
    Box,
    Cell,
    Document,
    Labels,
    Note,
    Quote,
    Section,
    Table,
    Voice,
    plain,
    tables_of,
)
from qidtool.documentation.edition import Edition
from qidtool.documentation.signs import printable
from qidtool.documentation.workshop_report import workshop_report
from tests.documentation.days import EDITION, TERMS, workshop
from tests.documentation.hostile import hostile, hostile_cloud

VOICES = replace(EDITION, voices=True)
TAGS = {
    "article", "header", "nav", "section", "div", "figure", "figcaption", "blockquote", "h1", "h2", "h3", "h4", "h5",
    "p", "ol", "ul", "li", "a", "bdi", "span", "strong", "table", "caption", "thead", "tbody", "tr", "th", "td",
    "svg", "rect", "path", "text", "details", "summary",
}  # fmt: skip


class Seen(HTMLParser):
    """Every tag with its attributes, and the text of every cell, of what opens and of what is inside."""

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.texts: dict[str, list[str]] = {"td": [], "th": [], "summary": [], "li": [], "text": []}
        self._inside: list[str] = []
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag in self.texts:
            self._inside.append(tag)
            self.texts[tag].append("")

    def handle_endtag(self, tag: str) -> None:
        if tag in self.texts:
            self._inside.pop()

    def handle_data(self, data: str) -> None:
        if self._inside:
            self.texts[self._inside[-1]][-1] += data

    def attributes(self, name: str) -> list[str | None]:
        return [attributes[name] for _tag, attributes in self.tags if name in attributes]


def seen_of_workshop(edition: Edition = EDITION) -> Seen:
    return Seen(fragment_of(workshop_report(workshop("Speyer"), edition)))


def with_hostile_cloud(edition: Edition) -> Seen:
    return Seen(fragment_of(Document("a", "b", "de", 0, sections=(Section("c", "d", (hostile_cloud(edition),)),))))


def test_hostile_contributions_stand_there_letter_by_letter() -> None:
    rows = tuple((Cell(one), Cell("1")) for one in hostile())
    table = Table("<b>", ("<i>", "Anzahl"), rows, row_head=None, numeric=(1,))
    bad = '"><script>x</script>'
    document = Document(bad, bad, "de", 0, (bad,), (plain(bad),), (
        Section("a", bad, (table, Box(bad, (Quote(plain(bad), bad, bad), Note(bad, bad)))), (Section("b", bad),)),
    ))  # fmt: skip
    seen = Seen(fragment_of(document))
    assert seen.texts["td"][::2] == list(hostile())
    assert {tag for tag, _attributes in seen.tags} - TAGS == set()
    assert {name for _tag, attributes in seen.tags for name in attributes if name.startswith("on")} == set()


def test_hostile_terms_stand_in_the_cloud_in_its_table_and_behind_its_words() -> None:
    read, worked_with = with_hostile_cloud(EDITION), with_hostile_cloud(VOICES)
    assert read.texts["th"][2:] == list(hostile())
    assert worked_with.texts["summary"] == worked_with.texts["li"][1:] == list(hostile())
    for seen in (read, worked_with):
        allowed = {printable(one) for one in hostile()}
        assert len(seen.texts["text"]) > 150
        assert set(seen.texts["text"]) - allowed == set()
        assert {tag for tag, _attributes in seen.tags} - TAGS == set()
        assert {name for _tag, attributes in seen.tags for name in attributes if name.startswith("on")} == set()


def test_readers_get_the_numbers_and_no_voices() -> None:
    html = fragment_of(workshop_report(workshop("Speyer"), EDITION))
    assert ("<details" in html, "drawing__link" in html, Labels().behind in html) == (False, False, False)


def test_each_word_leads_to_the_contributions_behind_it() -> None:
    seen = seen_of_workshop(VOICES)
    links = [attributes for tag, attributes in seen.tags if attributes.get("class") == "drawing__link"]
    lists = {attributes.get("id"): at for at, (tag, attributes) in enumerate(seen.tags) if tag == "ul"}
    opened = [seen.tags[lists[str(one["href"])[1:]] - 2][0] for one in links]
    assert opened == ["details"] * 14
    assert {one["aria-label"] for one in links} == {f"{name} ({count})" for name, count in TERMS if count > 2}
    assert seen.texts["summary"] == [name for name, _count in TERMS] * 2
    assert [seen.texts["li"].count(one) for one in ("Brotzeit für Spätkommende", "Ruhige Tische")] == [0, 20]


def test_the_same_words_are_told_once_with_their_number() -> None:
    cell = Cell("Tische", voices=(Voice("Ruhige Tische", 3), Voice("Tische")), id="term-0")
    table = Table("Begriffe", ("Begriff", "Nennungen"), ((cell, Cell("4")),), row_head=None, numeric=(1,))
    seen = Seen(fragment_of(Document("a", "b", "de", 0, sections=(Section("c", "d", (table,)),))))
    assert seen.texts["li"][1:] == ["Ruhige Tische (3×)", "Tische"]


@pytest.mark.parametrize("edition", [EDITION, VOICES], ids=["for readers", "with voices"])
def test_links_lead_to_its_own_chapters_and_nothing_is_fetched(edition: Edition) -> None:
    seen = seen_of_workshop(edition)
    ids = seen.attributes("id")
    assert len(ids) == len(set(ids))
    assert [link for link in seen.attributes("href") if str(link).removeprefix("#") not in ids] == []
    assert seen.attributes("src") + seen.attributes("style") == []
    assert {tag for tag, _attributes in seen.tags} - TAGS == set()


def test_small_numbers_are_marked_and_it_is_said() -> None:
    document = workshop_report(workshop("Speyer"), EDITION)
    marked = [cell for table in tables_of(document) for row in table.rows for cell in row if cell.marked]
    html = fragment_of(document)
    assert html.count('<span class="report__mark" aria-hidden="true">°</span><span class="unseen"> (unter fünf)') == 16
    assert len(marked) == 16


def test_its_order_can_be_heard() -> None:
    seen = seen_of_workshop()
    levels = [int(tag[1]) for tag, _attributes in seen.tags if tag in ("h1", "h2", "h3", "h4", "h5", "h6")]
    assert levels[0] == 1
    assert [after for before, after in pairwise(levels) if after > before + 1] == []
    pictures = [attributes for tag, attributes in seen.tags if tag == "svg"]
    assert [one["role"] for one in pictures] == ["img"] * 4
    assert [str(one["aria-label"]).split("„")[0] for one in pictures] == ["Balkendiagramm "] * 2 + ["Wortwolke "] * 2
    assert {attributes.get("scope") for tag, attributes in seen.tags if tag == "th"} == {"col", "row"}


def test_it_fits_below_a_heading_of_the_house() -> None:
    html = fragment_of(workshop_report(workshop("Speyer"), EDITION), top=2, prefix="bericht")
    assert "<h1" not in html
    assert '<h2 class="report__title"' in html
    assert 'id="bericht-overview"' in html


def test_a_page_stands_alone_with_the_look_inside_or_linked() -> None:
    document = workshop_report(workshop("Speyer"), EDITION)
    inside = page_of(document, style=STYLE.read_text("utf-8"))
    linked = page_of(document, stylesheet="/static/report.css")
    assert inside.startswith('<!DOCTYPE html>\n<html lang="de">')
    assert (inside.count("<style>"), inside.count("<link")) == (1, 0)
    assert (linked.count("<style>"), linked.count('<link rel="stylesheet" href="/static/report.css">')) == (0, 1)
    assert "<script" not in inside + linked
