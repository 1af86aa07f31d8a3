"""What stands in the documentation of a workshop and of a series, and what must not."""

from dataclasses import replace

import pytest

from qidtool.documentation.document import Box, Document, Note, Prose, Section, Table, blocks_of, figures_of, tables_of
from qidtool.documentation.edition import SmallNumbers
from qidtool.documentation.material import WorkshopMaterial
from qidtool.documentation.series_report import series_report
from qidtool.documentation.signs import brief
from qidtool.documentation.workshop_report import workshop_report
from qidtool.domain.contributions import ContributionStatus
from tests.documentation.days import EDITION, QUESTIONS, VOICES, series, workshop
from tests.documentation.hostile import hostile_cloud


def made(material: WorkshopMaterial) -> Document:
    return workshop_report(material, EDITION)


def table(document: Document, table_id: str) -> list[list[str]]:
    found = next(one for one in tables_of(document) if one.id == table_id)
    return [[cell.text for cell in row] for row in found.rows]


def all_words(document: Document) -> str:
    return repr(document)


def outline(sections: tuple[Section, ...]) -> list[object]:
    return [[one.title, *outline(one.sections)] if one.sections else one.title for one in sections]


def test_a_workshop_is_told_from_the_agenda_to_the_last_step() -> None:
    questions = [
        [f"Frage {number}: {prompt.text}", "Antworten", "Gehört"] for number, prompt in enumerate(QUESTIONS, start=1)
    ]
    assert outline(made(workshop("Speyer")).sections) == [
        "Auf einen Blick",
        "Ablauf",
        "Wer dabei war",
        ["Ankommen und hinschauen", *questions],
        ["Weiterdenken", *questions],
        "Ausklang",
    ]


def test_the_agenda_says_what_was_planned_and_what_became_of_it() -> None:
    assert table(made(workshop("Speyer")), "agenda-Speyer-table") == [
        ["Ankommen und hinschauen", "Zwei Runden", "10:00–10:40", "10:00–10:43", "78"],
        ["Weiterdenken", "Zwei Runden", "10:40–11:20", "11:00–11:43", "78"],
        ["Ausklang", "Zwei Runden", "11:20–12:00", "nicht geöffnet", "0"],
    ]


def test_a_break_stands_in_the_agenda_and_has_no_chapter() -> None:
    day = workshop("Speyer")
    *others, last = day.steps
    rest = replace(last, title="Pause", form=replace(last.form, inputs=()))
    document = made(replace(day, steps=(*others, rest)))
    assert table(document, "agenda-Speyer-table")[-1] == ["Pause", "Zwei Runden", "11:20–12:00", "nicht geöffnet", "–"]
    assert "Pause" not in [one.title for one in document.sections]


def test_equal_contributions_are_counted_together_and_traced() -> None:
    document = made(workshop("Speyer"))
    found = next(one for one in tables_of(document) if one.id == "step-Speyer-step-0-essen-answers-table")
    assert [cell.text for cell in found.rows[0]] == ["Ruhige Tische", "2"]
    assert [cell.text for cell in found.rows[1]] == ["Die Teller sind leer", "2"]
    assert len(found.rows) == len(VOICES) - 2
    assert found.sources == tuple(f"Speyer-step-0-answers-essen-{number:04}" for number in range(len(VOICES)))


def test_hidden_contributions_are_a_number_and_withdrawn_ones_nothing() -> None:
    day = workshop("Speyer")
    gone = day.contributions[0]
    withdrawn = replace(gone, status=ContributionStatus.WITHDRAWN)
    day = replace(day, contributions=(withdrawn, *day.contributions[1:]))
    document = made(replace(day, words=dict(day.words) | {gone.id: "Zurückgenommenes"}))
    prose = [block for block in blocks_of(document) if isinstance(block, Prose)]
    said = [span.text for block in prose for paragraph in block.paragraphs for span in paragraph]
    assert "Verborgenes" not in all_words(document)
    assert "Zurückgenommenes" not in all_words(document)
    assert [text.strip() for text in said if "ausgeblendet und" in text] == [
        "Von der Moderation ausgeblendet und hier nicht gezählt: 2."
    ]


def test_small_numbers_are_marked_and_explained() -> None:
    document = made(workshop("Speyer"))
    functions = next(one for one in tables_of(document) if one.id == "people-Speyer-functions-table")
    assert [(row[1].text, row[1].marked) for row in functions.rows] == [
        ("12", False), ("6", False), ("5", False), ("5", False), ("3", True),
    ]  # fmt: skip
    assert len(functions.notes) == 1
    (drawing, *_others) = [one.drawing for one in figures_of(document)]
    assert [bar.hollow for bar in drawing.bars] == [False, False, False, False, True]


def test_small_numbers_can_be_gathered_so_that_none_can_be_worked_out() -> None:
    document = workshop_report(workshop("Speyer"), replace(EDITION, small_numbers=SmallNumbers.GATHERED))
    assert [row[:2] for row in table(document, "people-Speyer-functions-table")] == [
        ["Elternbeirat", "12"],
        ["Mitarbeiter:in der Beratungsstelle für Ernährung", "6"],
        ["Hausmeisterei", "5"],
        ["andere, zusammengefasst", "8"],
    ]
    assert [one.id for one in tables_of(document) if one.id.endswith("-both")] == []


def test_a_method_is_explained_once_and_what_was_special_is_told() -> None:
    document = made(workshop("Speyer"))
    boxes = [block for block in blocks_of(document) if isinstance(block, Box)]
    assert [box.title for box in boxes] == ["Die Methode: Zwei Runden"]
    assert [block.kind for block in boxes[0].blocks] == ["prose"] * 5 + ["list", "prose"]
    notes = [block for block in blocks_of(document) if isinstance(block, Note)]
    assert [(note.label, len(note.sources)) for note in notes] == [("Besonderheit dieser Runde", 1)] * 4


def test_a_day_can_be_told_without_its_method_and_without_anybody() -> None:
    empty = replace(workshop("Speyer"), methods={}, participants=(), contributions=(), words={}, clouds=())
    document = made(empty)
    assert [block.kind for block in blocks_of(document) if isinstance(block, Box | Note)] == []
    assert figures_of(document) == []


def test_clouds_stand_beside_the_table_of_all_their_terms() -> None:
    clouds = [one for one in figures_of(made(workshop("Speyer"))) if one.id.endswith("-cloud")]
    assert [one.id for one in clouds] == [
        "step-Speyer-step-0-essen-answers-cloud",
        "step-Speyer-step-1-zeit-answers-cloud",
    ]
    terms = clouds[0].table
    assert isinstance(terms, Table)
    assert (len(terms.rows), len(terms.notes)) == (10, 2)
    assert clouds[0].alternative.startswith("Wortwolke „Woran merken wir")


@pytest.mark.parametrize("document", [made(workshop("Speyer")), series_report(series(), EDITION)])
def test_every_figure_says_what_it_shows(document: Document) -> None:
    for figure in figures_of(document):
        assert figure.table is not None
        bars, words = len(figure.drawing.bars), len(figure.drawing.words)
        rows = [[cell.text for cell in row] for row in figure.table.rows]
        if bars:
            kind, named, number = "Balkendiagramm", figure.caption, [row[-2 if "%" in row[-1] else -1] for row in rows]
            told = ", ".join(f"{row[0]} {one}" for row, one in list(zip(rows, number, strict=True))[: min(bars, 6)])
        else:
            kind, named = "Wortwolke", figure.caption.partition("Wortwolke: ")[2]
            told = f"{words}. Am häufigsten: " + ", ".join(f"{row[0]} ({row[1]})" for row in rows[:5])
        assert figure.alternative.startswith(f"{kind} „{brief(named)}“")
        assert told in figure.alternative


def test_an_alternative_text_stays_short_enough_to_be_heard() -> None:
    assert max(len(one.alternative) for one in [hostile_cloud(EDITION), *figures_of(made(workshop("Speyer")))]) < 600


def test_people_are_marked_wherever_fewer_than_five_are_counted() -> None:
    document = series_report(replace(series(), workshops=(workshop("Speyer", 31), workshop("Kusel", 4))), EDITION)
    places = next(one for one in tables_of(document) if one.id == "places-table")
    assert [(row[2].text, row[2].marked) for row in places.rows] == [("31", False), ("4", True), ("35", False)]
    for one in [places, *(each for each in tables_of(document) if each.id.startswith("people-"))]:
        counted = [cell for row in one.rows for cell in row if cell.text.isdigit() and cell not in (row[3:4])]
        assert [cell for cell in counted if cell.marked is not (0 < int(cell.text) < 5)] == []
        assert len(one.notes) == any(cell.marked for cell in counted)
    numbers = next(one for one in tables_of(made(workshop("Kusel", 4))) if one.id == "numbers")
    assert ([row[1].marked for row in numbers.rows], len(numbers.notes)) == ([True, False, False, False], 1)


def test_a_series_tells_every_place_and_all_places_together() -> None:
    document = series_report(series(), EDITION)
    assert [section.title for section in document.sections] == [
        "Auf einen Blick", "Wer dabei war", "Speyer", "Worms", "Kusel", "Die Orte nebeneinander",
    ]  # fmt: skip
    assert table(document, "places-table") == [
        ["Speyer", "17. Mai 2026", "31", "156"],
        ["Worms", "17. Mai 2026", "24", "156"],
        ["Kusel", "17. Mai 2026", "17", "156"],
        ["alle Orte", "", "72", "468"],
    ]
    assert [row[1:] for row in table(document, "side-by-side-table")] == [["78", "78", "78"], ["78", "78", "78"]]
    assert len([block for block in blocks_of(document) if isinstance(block, Box)]) == 1
    captions = [one.caption for one in figures_of(document)]
    assert len(set(captions)) == len(captions)
