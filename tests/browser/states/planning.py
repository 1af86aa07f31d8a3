"""The pages on which days are planned, prepared and looked back on."""

from collections.abc import Iterator

from playwright.sync_api import Page, expect

from qidtool.domain.ids import HOUSE
from tests.browser.stage import Stage
from tests.browser.states.cockpit import some_cards
from tests.browser.states.walks import Stop, walk
from tests.browser.typesetter import Typesetter
from tests.browser.watch import REFUSED
from tests.cast import privacy

SLOW_MS = 60_000
"""A real child sets this PDF, and it steps back behind everything else on the machine."""
SERIES = {
    "title": "Gemeinsam stark", "guiding_question": "Was hilft uns, füreinander da zu sein?",
    "functions": ["Kita-Leitung", "Träger"], "regions": ["Eifel", "Hunsrück"],
}  # fmt: skip


@walk(
    "empty shelf", "shelf", "new series", "new series refused", "series", "series copied", "workshop in a series",
    "single workshop", "single workshop refused", "methods", "guide",
)  # fmt: skip
def series(stage: Stage) -> Iterator[Stop]:
    stage.watch.expects(REFUSED)
    yield "empty shelf", stage.staff_page("Rita", "/planung")
    jonas = stage.second_office
    made = jonas.does(HOUSE, "series.plan", {**SERIES, "privacy": privacy()})["series"]
    jonas.does(made, "workshop.plan", {"title": "Daun", "place": "Forum", "held_on": "2027-05-17"})
    jonas.plans("Speyer", opened=1)
    page = stage.staff_page("Jonas", "/planung")
    yield "shelf", page
    yield from _forms(page, "new series", "/reihen/neu")
    for name, path in (
        ("series", f"/reihen/{made}"),
        ("series copied", f"/reihen/{made}/duplizieren"),
        ("workshop in a series", f"/reihen/{made}/workshops/neu"),
    ):
        page.goto(path)
        yield name, page
    yield from _forms(page, "single workshop", "/workshops/neu")
    page.goto("/methoden")
    yield "methods", page
    page.goto("/methoden/two_rounds")
    yield "guide", page


def _forms(page: Page, name: str, path: str, wrong: str = "title", typed: str = "") -> Iterator[Stop]:
    """A form as it is opened, and as it comes back when something in it is missing or cannot be."""
    page.goto(path)
    yield name, page
    form = page.locator("main form:has(input[name=title])").first
    form.evaluate("form => { form.noValidate = true }")
    form.locator(f"input[name={wrong}]").fill(typed)
    form.locator(".form__actions button").first.click()
    page.locator(".notice--error, .field--wrong").first.wait_for()
    yield f"{name} refused", page


@walk(
    "plan without steps", "plan", "plan while open", "details unfolded", "new step", "new step refused", "step",
    "preview of the phone", "workshop copied", "nothing given yet", "results",
)  # fmt: skip
def day(stage: Stage) -> Iterator[Stop]:
    stage.watch.expects(REFUSED)
    empty = stage.office.plans(steps=0, is_open=False)
    planned = stage.office.plans(steps=3, is_open=False, planned_start="09:30", held_on="2027-05-17")
    page = stage.staff_page("Mara", f"/workshops/{empty.id}/planung")
    yield "plan without steps", page
    base = f"/workshops/{planned.id}"
    page.goto(f"{base}/planung")
    yield "plan", page
    stage.office.does(planned.id, "workshop.open")
    page.reload()
    yield "plan while open", page
    for fold in page.locator("details summary").all():
        fold.click()
    yield "details unfolded", page
    yield from _forms(page, "new step", f"{base}/schritte/neu?methode=two_rounds", "planned_minutes", "viele")
    page.goto(f"{base}/schritte/{planned.steps[0]}")
    yield "step", page
    page.goto(f"{base}/schritte/{planned.steps[0]}/vorschau")
    yield "preview of the phone", page
    page.goto(f"{base}/duplizieren")
    yield "workshop copied", page
    page.goto(f"{base}/ergebnisse")
    yield "nothing given yet", page
    stage.office.does(planned.id, "step.open", {"step": planned.steps[0]})
    some_cards(stage, planned)
    page.reload()
    yield "results", page


@walk("print kit", "nothing chosen", "print kit being made", "print kit failed", "print kit finished", "out of date")
def printing(stage: Stage) -> Iterator[Stop]:
    stage.watch.expects(REFUSED)
    day = stage.office.plans(steps=3, is_open=False, planned_start="09:30", held_on="2027-05-17")
    page = stage.staff_page("Mara", f"/workshops/{day.id}/druck")
    yield "print kit", page
    for box in page.get_by_role("checkbox").all():
        box.uncheck()
    page.get_by_role("button", name="PDF zusammenstellen").click()
    page.locator(".notice--error").wait_for()
    yield "nothing chosen", page
    typesetter = Typesetter(stage.hall, day.id, kind="print_kit").begins()
    typesetter.is_at("pdf", 30)
    page.goto(f"/workshops/{day.id}/druck")
    expect(page.locator("progress")).to_be_visible()
    yield "print kit being made", page
    typesetter.ends("failed", "too_slow")
    expect(page.get_by_text("Das Druckpaket ist diesmal nicht fertig geworden")).to_be_visible()
    yield "print kit failed", page
    page.get_by_role("button", name="PDF zusammenstellen").click()
    expect(page.get_by_text("Das Druckpaket ist fertig.")).to_be_visible(timeout=SLOW_MS)
    yield "print kit finished", page
    stage.office.does(day.id, "workshop.set_wifi", {"name": "Saal", "password": "achtKatzen"})
    page.reload()
    expect(page.get_by_text("Seit diesem Druckpaket hat sich am Tag etwas geändert.")).to_be_visible()
    yield "out of date", page
