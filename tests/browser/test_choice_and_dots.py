"""Answers without words: one of several things, and sticky dots."""

from playwright.sync_api import expect

from tests.browser.fields import Fields
from tests.browser.groups import add_group, plans_fields, sit_together
from tests.browser.keys import Hands
from tests.browser.phone import SAVED
from tests.browser.stage import Stage


def test_a_group_agrees_on_one_thing(stage: Stage) -> None:
    day = plans_fields(stage.office, "vote", "Ankommen", "Übergänge")
    seats = sit_together(stage.office, day, "Ada", "Bo")
    ada, bo = (Fields(stage.phone(name, day, seats[name])) for name in ("Ada", "Bo"))
    ada.chosen("Keine Auswahl")
    ada.page.get_by_role("radio", name="Ankommen").check()
    bo.chosen("Ankommen")
    bo.page.get_by_role("radio", name="Übergänge").check()
    ada.chosen("Übergänge")
    expect(ada.page.locator(".choices + .state")).to_have_text(SAVED)
    assert stage.hall.asks("SELECT count(*) FROM contribution WHERE workshop = ?", day.id) == [(1,)]
    ada.page.get_by_role("radio", name="Keine Auswahl").check()
    bo.chosen("Keine Auswahl")
    stage.office.does(day.id, "step.close", {"step": day.steps[0]})
    expect(bo.page.get_by_role("heading", level=1)).to_have_text("Gerade ist nichts zu schreiben.")
    expect(bo.page.get_by_role("radio")).to_have_count(0)


def test_dots_are_counted_and_can_be_taken_off(stage: Stage) -> None:
    day = plans_fields(stage.office, "vote")
    add_group(stage.office, day)
    add_group(stage.office, day, name="Brücken")
    ada = Fields(stage.phone("Ada", day))
    ada.sticks("Brücken", 2)
    ada.has_dots("Brücken", "2 Punkte")
    expect(ada.page.get_by_text("noch ein Punkt", exact=True)).to_be_visible()
    expect(ada.page.get_by_role("status")).to_contain_text("Brücken: ein Punkt, noch 2 Punkte.")
    ada.sticks("Gruppe 1")
    expect(ada.page.get_by_text("alle Punkte geklebt", exact=True)).to_be_visible()
    expect(ada.page.get_by_role("button", name="Punkt kleben: Brücken")).to_have_attribute("aria-disabled", "true")
    ada.page.get_by_role("button", name="Punkt wegnehmen: Brücken").click()
    ada.has_dots("Brücken", "ein Punkt")
    ada.page.reload()
    ada.has_dots("Brücken", "ein Punkt")
    ada.has_dots("Gruppe 1", "ein Punkt")
    expect(ada.page.locator(".sticking + .state")).to_have_text(SAVED)


def test_by_keyboard(stage: Stage) -> None:
    day = plans_fields(stage.office, "vote", "Ankommen", "Übergänge")
    seats = sit_together(stage.office, day, "Ada")
    ada = Fields(stage.phone("Ada", day, seats["Ada"]))
    ada.chosen("Keine Auswahl")
    hands = Hands(ada.page)
    hands.goes_to("Keine Auswahl")
    hands.presses("ArrowUp")
    ada.chosen("Übergänge")
    hands.hits("Punkt kleben: Gruppe 1")
    ada.has_dots("Gruppe 1", "ein Punkt")
    hands.is_at("Punkt kleben: Gruppe 1")


def test_nothing_to_choose_from_yet(stage: Stage) -> None:
    day = plans_fields(stage.office, "vote")
    ada = Fields(stage.phone("Ada", day))
    expect(ada.page.get_by_text("Hier steht bald etwas zur Wahl.")).to_be_visible()
    add_group(stage.office, day)
    ada.sticks("Gruppe 1")
    ada.has_dots("Gruppe 1", "ein Punkt")
