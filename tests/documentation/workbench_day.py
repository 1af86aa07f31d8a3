"""A day of two groups that worked with an input of every kind, as a documentation gets it."""

from dataclasses import replace

from qidtool.documentation.document import Document
from qidtool.documentation.edition import Edition
from qidtool.documentation.material import Cloud, MethodText, WorkshopMaterial
from qidtool.documentation.workshop_report import workshop_report
from qidtool.domain.contributions import Contribution, ContributionStatus
from qidtool.domain.moments import HOUR
from qidtool.domain.workshop import Workshop
from qidtool.methodkit import Method, Product
from qidtool.methodkit.testing import Rehearsal
from tests.documentation.days import EDITION, MORNING, SERIES
from tests.methodkit.every_kind import EVERY_KIND, at_work


def a_day(method: Method = EVERY_KIND) -> Rehearsal:
    step = at_work(method)
    roof = step.given(Product.GOAL, "Ein Dach", group="Blau")
    garden = step.write("Ada", "Ein Garten", into="goals")
    choir = step.write("Cem", "Ein Chor", into="goals")
    step.write("Bo", "Wasser", into="needs", about=garden, marks=("ours",))
    step.write("Cem", "Noten", into="needs", about=choir)
    for who, row, text in [("Ada", 0, "Zeit"), ("Bo", 0, "zeit"), ("Cem", 2, "Musik")]:
        step.write(who, text, into="layers", row=row)
    step.write("Cem", "Es bleibt trocken", into="signs", row=0, about=roof)
    step.write("Cem", "Es wird gesungen", into="signs", row=1)
    step.write("Ada", into="theme", about="q2")
    for who, goal in [("Ada", choir), ("Bo", choir), ("Cem", garden)]:
        step.write(who, into="votes", about=goal)
    step.note("Wir fangen im Garten an.", into="quotes", about="Rot", marks=("exact",), passages=((14, 20),))
    step.note("Ohne Noten kein Chor.", into="quotes")
    step.write("Ada", "Alle wollen hinaus.", into="common")
    step.note("Die Sonne schien.", into="special", prompt="q2")
    step.write("Cem", "Ruhe", into="ideas", prompt="q1")
    step.hide(step.write("Ada", "Unsinn", into="ideas", prompt="q1"))
    return step


def material_of(
    step: Rehearsal, methods: dict[str, MethodText] | None = None, clouds: tuple[Cloud, ...] = ()
) -> WorkshopMaterial:
    """As the house reads it: words of hidden contributions are not among the words."""
    here = step.step.workshop
    workshop = Workshop(here, SERIES.id, "Werkbank", MORNING, "K7M4PX", "K7M4PXAB", "Speyer", "2026-05-17")
    told = replace(step.step, method="werkbank", title="An der Werkbank", opened_at=MORNING, closed_at=MORNING + HOUR)
    hidden = {one.id for one in step.contributions if one.status is ContributionStatus.HIDDEN}
    return WorkshopMaterial(
        workshop,
        SERIES,
        (replace(step.earlier, title="Davor"), told),
        tuple(step.contributions),
        {one: text for one, text in step.words.items() if one not in hidden},
        tuple(step.people.values()),
        methods or {},
        clouds,
        tuple(step.all_groups.values()),
    )


def method_text(method: Method) -> dict[str, MethodText]:
    return {"werkbank": MethodText(method.title, method.summary, "", method)}


def report(material: WorkshopMaterial, edition: Edition = EDITION) -> Document:
    return workshop_report(material, edition)


def written(step: Rehearsal, text: str) -> Contribution:
    return next(one for one in step.contributions if step.words[one.id] == text)
