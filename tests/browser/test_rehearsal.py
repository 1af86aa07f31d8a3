"""A rehearsal: from the plan with one key, filled by invented people, seen on cockpit and wall, tidied away."""

from playwright.sync_api import expect

from tests.browser.axe import faults
from tests.browser.stage import Stage


def test_a_day_is_rehearsed(stage: Stage) -> None:
    day = stage.office.plans(is_open=False)
    page = stage.staff_page("Mara", f"/workshops/{day.id}/planung")
    page.get_by_role("button", name="Proben").click()
    expect(page.get_by_role("heading", name="Probe: Trier")).to_be_visible()
    assert faults(page) == []
    with page.context.expect_page() as opened:
        page.get_by_role("link", name="Cockpit öffnen").click()
    cockpit = opened.value
    expect(cockpit.get_by_role("link", name="Probe")).to_be_visible()
    cockpit.get_by_role("button", name="Öffnen: Zwei Runden").click()
    expect(cockpit.get_by_role("button", name="Schritt schließen")).to_be_visible()
    page.get_by_role("button", name="Erfundene schreiben lassen").click()
    expect(page.get_by_text("der Erfundenen")).to_be_visible()
    expect(cockpit.locator(".card__text")).not_to_have_count(0)
    assert faults(page) == []
    page.get_by_role("button", name="Probe wegräumen").click()
    expect(page.get_by_role("heading", name="Trier", exact=True)).to_be_visible()
    assert stage.hall.asks("SELECT count(*) FROM contribution WHERE workshop = ?", day.id) == [(0,)]
