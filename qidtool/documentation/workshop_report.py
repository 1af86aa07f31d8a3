"""The documentation of one workshop."""

from qidtool.documentation.day_table import agenda_section
from qidtool.documentation.document import Block, Cell, Document, Paragraph, Prose, Section, Span, Table, plain
from qidtool.documentation.edition import Edition
from qidtool.documentation.material import WorkshopMaterial
from qidtool.documentation.people import head_count, people_section, small_note
from qidtool.documentation.pictures_section import pictures_section
from qidtool.documentation.protocol_section import protocol_sections
from qidtool.documentation.step_chapter import step_chapter
from qidtool.domain.series import Series
from qidtool.domain.texts import N_
from qidtool.methodkit.readable import counted


def workshop_report(material: WorkshopMaterial, edition: Edition) -> Document:
    workshop, series = material.workshop, material.series
    subtitle = edition.say(N_("Dokumentation eines Workshops"))
    lead = [where_and_when(material, edition)]
    if not series.single:
        lead.append(edition.say(N_("Aus der Reihe „%(series)s“"), series=series.title))
    return Document(
        workshop.title, subtitle, edition.language, edition.made_at, tuple(one for one in lead if one),
        imprint=imprint(series, edition),
        sections=(overview(material, edition), *workshop_sections(material, edition, {})),
        labels=edition.labels(),
    )  # fmt: skip


def where_and_when(material: WorkshopMaterial, edition: Edition) -> str:
    day = edition.day(material.workshop.held_on)
    return ", ".join(one for one in (material.workshop.place, day) if one)


def overview(material: WorkshopMaterial, edition: Edition) -> Section:
    blocks: list[Block] = [*questions_of(material.series, edition), _numbers(material, edition)]
    return Section("overview", edition.say(N_("Auf einen Blick")), tuple(blocks))


def questions_of(series: Series, edition: Edition) -> list[Block]:
    """What the series wants to know, and where it wants to get."""
    told = [
        (edition.say(N_("Leitfrage")), series.guiding_question),
        (edition.say(N_("Leitziel")), series.goal),
        (edition.say(N_("Themenschwerpunkte")), ", ".join(series.themes)),
    ]
    paragraphs = tuple((Span(f"{label}: ", strong=True), Span(text)) for label, text in told if text)
    return [Prose(paragraphs, id="questions")] if paragraphs else []


def _numbers(material: WorkshopMaterial, edition: Edition) -> Table:
    steps = [step for step in material.steps if step.opened_at is not None]
    people = head_count(len(material.present()))
    rows = (
        (edition.say(N_("durchgeführte Schritte")), len(steps)),
        (edition.say(N_("Fragen")), sum(len(step.prompts) for step in steps)),
        (edition.say(N_("Beiträge")), len(counted(material.contributions))),
    )
    return Table(
        edition.say(N_("Der Workshop in Zahlen")),
        (edition.say(N_("Was")), edition.say(N_("Anzahl"))),
        ((Cell(edition.say(N_("Personen"))), people), *((Cell(label), Cell(str(number))) for label, number in rows)),
        numeric=(1,), id="numbers", notes=(small_note(edition),) if people.marked else (),
    )  # fmt: skip


def workshop_sections(material: WorkshopMaterial, edition: Edition, explained: dict[str, str]) -> tuple[Section, ...]:
    """Agenda, people, steps, protocol; a method explained once, in the chapter kept in `explained`, is named only.

    A break stands in the agenda alone.
    """
    steps = sorted((one for one in material.steps if not one.form.is_rest), key=lambda one: one.position)
    chapters = []
    for step in steps:
        chapters.append(step_chapter(material, step, edition, explained_in=explained.get(step.method, "")))
        explained.setdefault(step.method, step.title)
    own = material.workshop.id
    return (
        agenda_section(f"agenda-{own}", material, edition),
        people_section(f"people-{own}", material.present(), edition),
        *chapters,
        *protocol_sections(material, edition),
        *pictures_section(material, edition),
    )


def imprint(series: Series, edition: Edition) -> tuple[Paragraph, ...]:
    privacy = series.privacy
    told = [
        (edition.say(N_("Verantwortlich")), ", ".join(one for one in (privacy.responsible, privacy.contact) if one)),
        (edition.say(N_("Zweck")), privacy.purpose),
        (edition.say(N_("Die Daten werden gelöscht am")), edition.day(privacy.delete_on)),
        (edition.say(N_("Stand")), edition.day_of(edition.made_at)),
    ]
    manner = edition.say(
        N_("Beiträge stehen hier so, wie sie geschrieben wurden; gleiche Beiträge sind zusammengezählt. "
           "Zurückgezogene Beiträge fehlen, ausgeblendete sind nur der Zahl nach genannt.")
    )  # fmt: skip
    return (*((Span(f"{label}: ", strong=True), Span(text)) for label, text in told if text), plain(manner))
