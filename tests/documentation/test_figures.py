"""Figures are drawn from escaped words, styled by attributes, and told apart without colour."""

from xml.etree import ElementTree

from qidtool.documentation.figures.bar_chart import MOST_BARS, NAMES, NUMBERS, WIDTH, Count, bar_chart
from qidtool.documentation.figures.svg import svg_of
from qidtool.documentation.figures.word_cloud import PlacedWord, word_cloud
from tests.documentation.hostile import hostile

ATTRIBUTES = {
    "x", "y", "width", "height", "viewBox", "d", "fill", "stroke", "stroke-width", "stroke-dasharray", "color", "class",
    "role", "aria-label", "font-family", "font-size", "font-weight", "text-anchor", "textLength", "lengthAdjust",
    "transform",
}  # fmt: skip


def parsed(svg: str) -> ElementTree.Element:
    return ElementTree.fromstring(svg)


def test_hostile_words_are_words_in_a_figure() -> None:
    words = hostile()
    cloud = word_cloud([PlacedWord(one, 0.1, 0.1, 0.05, turned=True, width=0.2) for one in words])
    picture = parsed(svg_of(cloud, '"><script>'))
    elements = list(picture.iter())
    texts = [one.text or "" for one in elements if one.tag.endswith("text")]
    allowed = str.maketrans("\ufeff\t\uffff\ufdd0", "\u2060 \ufffd\ufffd")
    assert texts == [one.translate(allowed) for one in words]
    assert {one.tag.rpartition("}")[2] for one in elements} == {"svg", "text"}
    assert {name for one in elements for name in one.attrib} - ATTRIBUTES == set()
    assert picture.attrib["aria-label"] == '"><script>'


def test_bars_are_as_long_as_their_numbers_say() -> None:
    drawing = bar_chart([Count("Küche", 20), Count("Schule", 10), Count("Hort", 4, small=True, shown="4°")])
    assert [bar.width / (WIDTH - NAMES - NUMBERS) for bar in drawing.bars] == [1, 0.5, 0.2]
    assert [bar.hollow for bar in drawing.bars] == [False, False, True]
    assert [one.text for one in drawing.words] == ["Küche", "20", "Schule", "10", "Hort", "4°"]


def test_long_names_take_two_lines_and_long_lists_twenty_bars() -> None:
    drawing = bar_chart([Count("Ansprechperson für Übergänge zwischen Schule und Beruf im Landkreis", 1)] * 30)
    assert len(drawing.bars) == MOST_BARS
    assert [one.text for one in drawing.words[:3]] == ["Ansprechperson für", "Übergänge zwischen …", "1"]
    assert bar_chart([]).bars == ()


def test_words_of_a_cloud_keep_the_weight_in_which_they_were_measured() -> None:
    drawing = word_cloud([PlacedWord("groß", 0, 0.1, 0.1), PlacedWord("klein", 0, 0.2, 0.04)])
    assert [(one.text, one.size, one.weight) for one in drawing.words] == [("groß", 64, 600), ("klein", 25.6, 600)]


def test_a_picture_is_one_image_until_its_words_lead_somewhere() -> None:
    still = word_cloud([PlacedWord("Tisch", 0, 0.1, 0.1)])
    leading = word_cloud([PlacedWord("Tisch", 0, 0.1, 0.1, leads_to="term-0", called="Tisch (3)")])
    assert parsed(svg_of(still, "Wolke")).attrib["role"] == "img"
    picture = parsed(svg_of(leading, "Wolke", "bericht"))
    assert picture.attrib["role"] == "group"
    links = [one.attrib for one in picture.iter() if one.tag.endswith("}a")]
    assert links == [{"href": "#bericht-term-0", "aria-label": "Tisch (3)", "class": "drawing__link"}]
