"""The phone's second file: only where a day needs it, and not lost with the line."""

from playwright.sync_api import Route, expect

from qidtool.gate.cookies import seat_cookie
from tests.browser.fields import Fields
from tests.browser.groups import plans_fields
from tests.browser.origins import carries
from tests.browser.phone import Phone
from tests.browser.stage import PHONE, Stage
from tests.browser.watch import LOST_LINE

SECOND = "/participant_more."


def test_a_day_of_plain_cards_does_without(stage: Stage) -> None:
    day = stage.office.plans(opened=1)
    ada = stage.phone("Ada", day)
    ada.writes("Vertrauen")
    ada.shows_card("Vertrauen")
    assert [one for one in stage.watch.requests if SECOND in one] == []
    stage.office.does(day.id, "workshop.end")
    expect(ada.page.get_by_role("button", name="Text kopieren")).to_be_visible()
    ada.shows_cards("Vertrauen")
    assert len([one for one in stage.watch.requests if SECOND in one]) == 2


def test_a_line_that_breaks_at_that_moment_only_costs_time(stage: Stage) -> None:
    stage.watch.expects(LOST_LINE)
    day = plans_fields(stage.office, "lay")
    context = stage.device(PHONE)
    carries(context, seat_cookie(day.id), stage.office.seats(day, "Ada").key, stage.host)
    lost: list[str] = []

    def breaks(route: Route) -> None:
        lost.append(route.request.url)
        if len(lost) <= 2:
            route.abort("connectionreset")
        else:
            route.continue_()

    page = context.new_page()
    page.route(f"**{SECOND}*", breaks)
    ada = Phone("Ada", page)
    ada.opens(day)
    expect(page.get_by_text("Das Feld wird geladen …")).to_be_visible()
    Fields(ada).lays("Zeit", "Grundlage")
    assert len(lost) == 4
