"""The agenda of a day as a table: what was planned, what became of it, and how much was contributed."""

from qidtool.documentation.document import Cell, Section, Table
from qidtool.documentation.edition import Edition
from qidtool.documentation.material import WorkshopMaterial
from qidtool.domain.agenda import Step
from qidtool.domain.schedule import Slot, clock_of, schedule
from qidtool.domain.texts import N_
from qidtool.methodkit.readable import counted


def agenda_section(section_id: str, material: WorkshopMaterial, edition: Edition) -> Section:
    steps = sorted(material.steps, key=lambda one: one.position)
    rows = tuple(
        (
            Cell(step.title),
            Cell(_method(material, step)),
            Cell(_planned(slot, edition)),
            Cell(_actual(step, edition)),
            Cell(_contributed(material, step)),
        )
        for step, slot in zip(steps, schedule(steps), strict=True)
    )
    head = (
        edition.say(N_("Schritt")),
        edition.say(N_("Methode")),
        edition.say(N_("geplant")),
        edition.say(N_("tatsächlich")),
        edition.say(N_("Beiträge")),
    )
    table = Table(edition.say(N_("Der Ablauf des Tages")), head, rows, numeric=(4,), id=f"{section_id}-table")
    return Section(section_id, edition.say(N_("Ablauf")), (table,))


def _method(material: WorkshopMaterial, step: Step) -> str:
    known = material.methods.get(step.method)
    return known.title if known else "–"


def _contributed(material: WorkshopMaterial, step: Step) -> str:
    """In a break nothing is asked for, so nothing is missing."""
    return "–" if step.form.is_rest else str(len(counted(material.of_step(step.id))))


def _planned(slot: Slot, edition: Edition) -> str:
    if slot.starts is None or slot.ends is None:
        return edition.say(N_("%(minutes)s Minuten"), minutes=slot.minutes) if slot.minutes else "–"
    return f"{clock_of(slot.starts)}–{clock_of(slot.ends)}"


def _actual(step: Step, edition: Edition) -> str:
    if step.opened_at is None:
        return edition.say(N_("nicht geöffnet"))
    if step.closed_at is None:
        return edition.say(N_("ab %(clock)s"), clock=edition.clock(step.opened_at))
    return f"{edition.clock(step.opened_at)}–{edition.clock(step.closed_at)}"
