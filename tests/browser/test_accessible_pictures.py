"""Everybody can bring slides, describe and see them: light and dark, narrow and wide, and by keyboard alone."""

import pytest
from playwright.sync_api import expect

from tests.browser.axe import faults
from tests.browser.stage import Stage
from tests.browser.states import pictures
from tests.browser.states.pictures import upload
from tests.browser.states.walks import Walk
from tests.jobs.files import slides


@pytest.mark.parametrize("walk", [pictures.slides_of_a_question, pictures.slides_in_the_room], ids=lambda one: one.name)
def test_in_every_state(stage: Stage, walk: Walk) -> None:
    found = {name: faults(page) for name, page in walk.told(stage)}
    assert tuple(found) == walk.states
    assert {name: wrong for name, wrong in found.items() if wrong} == {}


def test_slides_are_described_and_taken_out_by_keyboard_on_a_narrow_screen(stage: Stage) -> None:
    planned = stage.office.plans(steps=1, is_open=False)
    page = stage.staff_page("Mara", f"/workshops/{planned.id}/planung")
    page.set_viewport_size({"width": 320, "height": 640})
    page.get_by_role("link", name="Folien").first.press("Enter")
    upload(page, slides(2))
    expect(page.get_by_text("2 von 2 Seiten haben noch keine Beschreibung.")).to_be_visible()
    shown = page.get_by_role("link", name="Folie 1 groß ansehen").locator("img")
    shown.scroll_into_view_if_needed()
    page.wait_for_function("image => image.complete && image.naturalWidth === 480", arg=shown.element_handle())
    page.get_by_label("Was zeigt Folie 1?").focus()
    page.keyboard.type("Begrüßung")
    page.keyboard.press("Tab")
    expect(page.get_by_role("button", name="Folie 1 entfernen")).to_be_focused()
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    page.keyboard.type("Drei Säulen")
    page.get_by_role("button", name="Beschreibungen speichern").press("Enter")
    expect(page.get_by_text("Jede Seite hat eine Beschreibung.")).to_be_visible()
    page.get_by_role("button", name="Folie 1 entfernen").press("Enter")
    expect(page.get_by_role("heading", name="1 Folie", exact=True)).to_be_visible()
    expect(page.get_by_label("Was zeigt Folie 1?")).to_have_value("Drei Säulen")
