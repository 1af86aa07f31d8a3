"""The documentation of a series: everything in numbers, a chapter for each place, and the questions side by side."""

from collections.abc import Mapping
from dataclasses import replace

from qidtool.documentation.document import Block, Cell, Document, Figure, Section, Table
from qidtool.documentation.edition import Edition
from qidtool.documentation.figures.bar_chart import Count, bar_chart
from qidtool.documentation.material import SeriesMaterial, WorkshopMaterial
from qidtool.documentation.people import head_count, people_section, small_note
from qidtool.documentation.workshop_report import imprint, questions_of, where_and_when, workshop_sections
from qidtool.domain.texts import N_
from qidtool.methodkit.readable import counted

MOST_PLACES = 8
"""Questions beside more places fit no sheet."""


def series_report(material: SeriesMaterial, edition: Edition) -> Document:
    series, workshops = material.series, material.workshops
    explained: dict[str, str] = {}
    everybody = [one for workshop in workshops for one in workshop.present()]
    sections = (
        _overview(material, edition),
        people_section("people", everybody, edition),
        *(_place(workshop, edition, explained) for workshop in workshops),
        *_side_by_side(material, edition),
    )
    return Document(
        series.title, edition.say(N_("Dokumentation einer Veranstaltungsreihe")), edition.language, edition.made_at,
        tuple(where_and_when(one, edition) or one.workshop.title for one in workshops),
        imprint=imprint(series, edition), sections=sections, labels=edition.labels(),
    )  # fmt: skip


def _overview(material: SeriesMaterial, edition: Edition) -> Section:
    blocks: list[Block] = [*questions_of(material.series, edition), _places(material, edition)]
    return Section("overview", edition.say(N_("Auf einen Blick")), tuple(blocks))


def _places(material: SeriesMaterial, edition: Edition) -> Figure:
    caption = edition.say(N_("Beiträge nach Ort"))
    counts = [Count(one.name, len(counted(one.contributions))) for one in material.workshops]
    people = [len(one.present()) for one in material.workshops]
    days = [edition.day(one.workshop.held_on) or "–" for one in material.workshops]
    rows = [
        (Cell(count.name), Cell(day), head_count(number), Cell(str(count.number)))
        for count, day, number in zip(counts, days, people, strict=True)
    ]
    total = (
        Cell(edition.say(N_("alle Orte")), strong=True), Cell(""), Cell(str(sum(people)), strong=True),
        Cell(str(sum(one.number for one in counts)), strong=True),
    )  # fmt: skip
    head = (
        edition.say(N_("Ort")),
        edition.say(N_("Tag")),
        edition.say(N_("Personen")),
        edition.say(N_("Beiträge")),
    )
    notes = (small_note(edition),) if any(row[2].marked for row in rows) else ()
    table = Table(
        edition.say(N_("Die Orte in Zahlen")), head, (*rows, total), numeric=(2, 3), notes=notes, id="places-table"
    )
    told = ", ".join(f"{one.name} {one.number}" for one in counts)
    alternative = edition.say(
        N_("Balkendiagramm „%(caption)s“: %(told)s. Alle Zahlen stehen in der Tabelle darunter."),
        caption=caption, told=told,
    )  # fmt: skip
    return Figure(bar_chart(counts), alternative, caption, table, id="places")


def _place(workshop: WorkshopMaterial, edition: Edition, explained: dict[str, str]) -> Section:
    before = dict(explained)
    sections = workshop_sections(workshop, replace(edition, place=workshop.name), before)
    # Later chapters point to the place and not to a step of it, since steps are called alike everywhere.
    explained.update(dict.fromkeys(before.keys() - explained.keys(), workshop.name))
    return Section(f"place-{workshop.workshop.id}", workshop.name, (), sections, new_page=True)


def _side_by_side(material: SeriesMaterial, edition: Edition) -> tuple[Section, ...]:
    asked = _asked(material)
    if not 2 <= len(material.workshops) <= MOST_PLACES or not asked:
        return ()
    table = Table(
        edition.say(N_("Beiträge zu jeder Frage nach Ort")),
        (edition.say(N_("Frage")), *(one.name for one in material.workshops)),
        tuple((Cell(question), *_cells(numbers, material)) for question, numbers in asked.items()),
        numeric=tuple(range(1, len(material.workshops) + 1)), id="side-by-side-table",
        notes=(edition.say(N_("– heißt: An diesem Ort wurde die Frage nicht gestellt.")),),
    )  # fmt: skip
    return (Section("side-by-side", edition.say(N_("Die Orte nebeneinander")), (table,), new_page=True),)


def _cells(numbers: Mapping[str, int], material: SeriesMaterial) -> tuple[Cell, ...]:
    return tuple(Cell(str(numbers.get(one.workshop.id, "–"))) for one in material.workshops)


def _asked(material: SeriesMaterial) -> dict[str, dict[str, int]]:
    """Every question in the order in which it was first asked, with the contributions at each workshop."""
    asked: dict[str, dict[str, int]] = {}
    for one in material.workshops:
        for step in sorted(one.steps, key=lambda each: each.position):
            written = counted(one.of_step(step.id))
            for prompt in step.prompts:
                numbers = asked.setdefault(prompt.text, {})
                here = sum(each.prompt == prompt.id for each in written)
                numbers[one.workshop.id] = numbers.get(one.workshop.id, 0) + here
    return asked
