"""The documentation of a workshop and of a series, from the invitation to what can go wrong."""

from collections.abc import Iterator

from playwright.sync_api import expect

from qidtool.domain.ids import HOUSE
from tests.browser.office import Day
from tests.browser.stage import Stage
from tests.browser.states.cockpit import some_cards
from tests.browser.states.walks import Stop, walk
from tests.browser.typesetter import Typesetter
from tests.cast import privacy


def way(day: Day) -> str:
    return f"/workshops/{day.id}/dokumentation"


@walk("nothing yet", "being made", "page before its PDF", "finished", "out of date", "taken back")
def made(stage: Stage) -> Iterator[Stop]:
    day = stage.office.plans(opened=1)
    some_cards(stage, day)
    page = stage.staff_page("Mara", way(day))
    yield "nothing yet", page
    typesetter = Typesetter(stage.hall, day.id).begins()
    typesetter.is_at("words", 40)
    page.reload()
    expect(page.locator("progress")).to_be_visible()
    yield "being made", page
    typesetter.is_at("pdf", 70)
    typesetter.hands_over("page")
    expect(page.locator(".report__title")).to_be_visible()
    expect(page.locator("progress")).to_be_visible()
    yield "page before its PDF", page
    page.get_by_role("button", name="Abbrechen").click()
    page.get_by_role("button", name="Noch einmal").click()
    expect(page.get_by_role("link", name="PDF herunterladen")).to_be_visible()
    yield "finished", page
    seat = stage.office.seats(day, "Bo")
    stage.office.writes(day, seat, "Ein Wort zu viel")
    page.reload()
    expect(page.get_by_text("Seit dieser Fassung hat sich etwas geändert.")).to_be_visible()
    yield "out of date", page
    [(card,)] = stage.hall.asks("SELECT contribution FROM wording WHERE text = 'Ein Wort zu viel'")
    stage.office.does(day.id, "contribution.hide", {"contribution": card})
    page.reload()
    expect(page.get_by_text("Inzwischen wurden Worte daraus zurückgezogen oder ausgeblendet.")).to_be_visible()
    yield "taken back", page


@walk("nothing yet of a series", "cancelled", "failed", "failed with its page there")
def unmade(stage: Stage) -> Iterator[Stop]:
    jonas = stage.second_office
    series = str(jonas.does(HOUSE, "series.plan", {"title": "Über alle Orte", "privacy": privacy()})["series"])
    for place in ("Daun", "Kusel"):
        jonas.does(series, "workshop.plan", {"title": f"Treffen in {place}", "place": place})
    page = stage.staff_page("Jonas", f"/reihen/{series}/dokumentation")
    yield "nothing yet of a series", page
    for state, form, status, trouble in (
        ("cancelled", "", "cancelled", ""),
        ("failed", "", "failed", "too_large"),
        ("failed with its page there", "page", "failed", "too_slow"),
    ):
        typesetter = Typesetter(stage.hall, series).begins()
        if form:
            typesetter.hands_over(form)
        typesetter.ends(status, trouble)
        page.reload()
        expect(page.get_by_role("button", name="Noch einmal")).to_be_visible()
        yield state, page
