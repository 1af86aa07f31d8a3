"""The chapter of a step: as its method tells it, or from its form if the method tells nothing, fails or is gone."""

from collections.abc import Iterator
from dataclasses import replace

import pytest

from qidtool.documentation.as_pdf import pdf_of
from qidtool.documentation.document import (
    Block,
    Figure,
    ListBlock,
    ListItem,
    Note,
    Paragraph,
    Prose,
    Quote,
    Section,
    Table,
    Tower,
    Traced,
)
from qidtool.documentation.figures.word_cloud import PlacedWord
from qidtool.documentation.material import Cloud, CountedTerm, MethodText, WorkshopMaterial
from qidtool.methodkit import Bars, Heading, Items, Results, items_of
from qidtool.methodkit import Block as ToldBlock
from tests.documentation.days import EDITION
from tests.documentation.workbench_day import a_day, material_of, method_text, report, written
from tests.methodkit.every_kind import EVERY_KIND, at_work


def tells(results: Results) -> tuple[ToldBlock, ...]:
    goals = results.entries_in("goals")
    return (Items("Alle Ziele", items_of(goals)), Heading(results.say("Noch {n}", n=len(goals))), Bars("Leer", ()))


TELLING = replace(EVERY_KIND, tells=tells)


def chapter(material: WorkshopMaterial) -> Section:
    return next(one for one in report(material).sections if one.title == "An der Werkbank")


def told(section: Section) -> Iterator[str]:
    """A chapter as lines: headings, then what stands below them."""
    for block in section.blocks:
        yield from said(block)
    for below in section.sections:
        yield f"# {below.title}"
        yield from told(below)


def said(block: Block) -> Iterator[str]:
    match block:
        case Prose():
            yield from ("".join(span.text for span in one) for one in block.paragraphs)
        case Note():
            yield f"{block.label}: {block.text}"
        case ListBlock():
            yield f"{block.label}:"
            yield from lines(block.items, "-")
        case Tower():
            yield f"{block.caption}:"
            for row in block.rows:
                yield f"[{row.label}]"
                yield from lines(row.items, "-")
        case Quote():
            yield f"„{plainly(block.words)}“ {block.said_by} {block.remark}".strip()
        case Figure():
            assert block.table is not None
            yield f"{block.caption}: {[[cell.text for cell in row] for row in block.table.rows]}"
        case Table():
            yield f"{block.caption}: {[[cell.text for cell in row] for row in block.rows]}"


def lines(items: tuple[ListItem, ...], sign: str) -> Iterator[str]:
    for one in items:
        yield f"{sign} {plainly(one.words)}"
        yield from lines(one.below, f" {sign}")


def plainly(words: Paragraph) -> str:
    return "".join(f"*{span.text}*" if span.strong else span.text for span in words)


def test_a_method_that_tells_has_its_questions_its_telling_and_what_was_special() -> None:
    assert list(told(chapter(material_of(a_day(TELLING), method_text(TELLING))))) == [
        "Gefragt war:",
        "- Räume",
        "- Essen",
        "Beiträge: 15. Personen, die geschrieben haben: 3. Von der Moderation ausgeblendet und hier nicht gezählt: 1.",
        "Alle Ziele:",
        "- Ein Garten",
        "- Ein Chor",
        "Besonderheit – Essen: Die Sonne schien.",
        "# Noch 2",
    ]


def test_it_speaks_the_language_of_the_edition() -> None:
    english = TELLING.in_language("en")
    assert [one.title for one in chapter(material_of(a_day(TELLING), method_text(english))).sections] == ["2 left"]
    plain = replace(english, tells=None)
    assert "# Goal" in list(told(chapter(material_of(a_day(), method_text(plain)))))


def test_what_the_method_has_told_itself_is_not_told_twice() -> None:
    def special(results: Results) -> tuple[ToldBlock, ...]:
        return (Items("Besonders", items_of(results.entries_in("special"))),)

    method = replace(EVERY_KIND, tells=special)
    found = list(told(chapter(material_of(a_day(method), method_text(method)))))
    assert found[4:] == ["Besonders:", "- Die Sonne schien."]


PLAIN = [
    "Fragen in diesem Schritt: 2.",
    "# Frage 1: Räume",
    "# Einfall",
    "Beiträge: 1. Personen, die geschrieben haben: 1. Von der Moderation ausgeblendet und hier nicht gezählt: 1.",
    "Alle Beiträge: Einfall: [['Ruhe', '1']]",
    "# Frage 2: Essen",
    "Besonderheit: Die Sonne schien.",
    "# Einfall",
    "Beiträge: 0.",
    "# Zum ganzen Schritt",
    "Gemeinsam – Rot: Alle wollen hinaus.",
    "# Ziel",
    "Beiträge: 2. Personen, die geschrieben haben: 2.",
    "Rot:",
    "- Ein Garten",
    " - Wasser – Bedarf · bei uns",
    "Blau:",
    "- Ein Chor",
    " - Noten – Bedarf",
    "# Bedarf",
    "Beiträge: 2. Personen, die geschrieben haben: 2.",
    "Sie stehen bei dem, wozu sie gehören.",
    "# Bedingung",
    "Beiträge: 3. Personen, die geschrieben haben: 3.",
    "Bedingung:",
    "[oben]",
    "- Musik",
    "[mitte]",
    "[unten]",
    "- Zeit (2 ×)",
    "# Indikator",
    "Beiträge: 2. Personen, die geschrieben haben: 1.",
    "Indikator – Blau:",
    "[1.]",
    "- Es bleibt trocken – Ein Dach",
    "[2.]",
    "- Es wird gesungen",
    "[3.]",
    "# Thema",
    "Beiträge: 1. Personen, die geschrieben haben: 1.",
    "Thema: [['Essen', '1'], ['Räume', '0']]",
    "# Punkte",
    "Beiträge: 3. Personen, die geschrieben haben: 3.",
    "Punkte: [['Ein Chor', '2'], ['Ein Garten', '1']]",
    "# Zitat",
    "Beiträge: 2.",
    "„Wir fangen im *Garten* an.“ Rot",
    "„Ohne Noten kein Chor.“  sinngemäß",
]


def test_a_method_that_is_gone_is_named_and_its_step_is_told_from_its_form() -> None:
    """Rows by row, choices by their number, what hangs below below it, what groups wrote under their names."""
    gone = "Die Methode „werkbank“ ist hier nicht installiert; dieses Kapitel folgt allein den Eingaben."
    assert list(told(chapter(material_of(a_day())))) == [gone, *PLAIN]


def test_a_method_that_tells_nothing_is_told_in_the_same_way() -> None:
    material = material_of(a_day(), method_text(EVERY_KIND))
    assert list(told(replace(chapter(material), blocks=chapter(material).blocks[1:]))) == PLAIN


def test_rules_that_fail_lose_no_words(caplog: pytest.LogCaptureFixture) -> None:
    method = replace(EVERY_KIND, slug="werkbank", tells=lambda results: (results.entries[99],))  # type: ignore[arg-type, return-value]
    material = material_of(a_day(method), method_text(method))
    (_box, why, *_others) = chapter(material).blocks
    assert isinstance(why, Prose)
    assert plainly(why.paragraphs[0]) == (
        "Die Methode „Werkbank“ konnte dies nicht auswerten; dieses Kapitel folgt allein den Eingaben."
    )
    assert list(told(replace(chapter(material), blocks=chapter(material).blocks[2:]))) == PLAIN
    assert "the method werkbank failed to tell its results" in caplog.text


def test_a_group_without_a_name_and_one_that_is_not_known_are_called_something() -> None:
    day = a_day()
    day.all_groups["Rot"] = replace(day.all_groups["Rot"], name="")
    material = material_of(day)
    assert "Gruppe 1:" in list(told(chapter(material)))
    without = list(told(chapter(replace(material, groups=material.groups[1:]))))
    assert without[without.index("# Ziel") + 2 :][:4] == ["Blau:", "- Ein Chor", " - Noten – Bedarf", "ohne Gruppe:"]


def test_what_hung_below_something_that_is_hidden_stands_by_itself() -> None:
    day = a_day()
    day.hide(written(day, "Ein Garten"))
    told_now = list(told(chapter(material_of(day))))
    assert told_now[told_now.index("# Bedarf") :][:4] == [
        "# Bedarf",
        "Beiträge: 2. Personen, die geschrieben haben: 2.",
        "Rot:",
        "- Wasser – bei uns",
    ]
    assert "Ein Garten" not in "\n".join(told_now)


def test_every_printed_word_can_be_traced_to_its_contributions() -> None:
    day = a_day(TELLING)
    blocks = chapter(material_of(day, method_text(TELLING))).blocks
    goals = next(one for one in blocks if isinstance(one, ListBlock) and one.label == "Alle Ziele")
    assert goals.sources == (written(day, "Ein Garten").id, written(day, "Ein Chor").id)
    inputs = [one for part in chapter(material_of(a_day())).sections for one in part.sections]
    lists = [block for one in inputs for block in one.blocks if isinstance(block, ListBlock)]
    assert [len(one.sources) for one in lists] == [2, 2]


def test_a_cloud_of_the_day_stands_behind_what_was_told() -> None:
    day = a_day(TELLING)
    words, terms = (PlacedWord("Ruhe", 0, 0.1, 0.1, key="r"),), (CountedTerm("Ruhe", 1, key="r"),)
    cloud = Cloud(day.step.id, "q1", "ideas", words, terms)
    section = chapter(material_of(day, method_text(TELLING), (cloud,))).sections[-1]
    (figure,) = section.blocks
    assert isinstance(figure, Figure)
    assert (section.title, figure.caption) == ("Wortwolken", "Wortwolke: Räume – Einfall")


def test_a_step_nobody_wrote_in_says_so_whoever_would_have_told_it() -> None:
    for methods in ({}, method_text(TELLING)):
        section = chapter(material_of(at_work(TELLING), methods))
        assert list(told(section))[-1] == "In diesem Schritt wurde nichts geschrieben."
        assert section.sections == ()


def test_ids_stay_and_are_given_once() -> None:
    material = material_of(a_day())

    def ids(section: Section) -> Iterator[str]:
        yield section.id
        yield from (one.id for one in section.blocks if isinstance(one, Traced) and one.id)
        for below in section.sections:
            yield from ids(below)

    first, again = list(ids(chapter(material))), list(ids(chapter(material)))
    assert first == again
    assert len(set(first)) == len(first)


def test_the_chapter_is_set_on_paper() -> None:
    made = pdf_of(report(material_of(a_day(TELLING), {"werkbank": MethodText("Werkbank", method=TELLING)}), EDITION))
    assert made.startswith(b"%PDF-")
