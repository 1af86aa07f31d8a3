"""The wall: where we are and how to get in, then the question, then what people write, as the moderation wants it."""

from playwright.sync_api import expect

from tests.browser.origins import AT_BOTH_ADDRESSES
from tests.browser.stage import WALL, Stage

pytestmark = AT_BOTH_ADDRESSES


def test_from_welcome_to_thanks(stage: Stage) -> None:
    day = stage.office.plans(questions=("Was trägt uns?",))
    wall = stage.wall(day)
    wall.looks("welcome")
    wall.says("Trier")
    expect(wall.page.locator(".code__group")).to_have_text([day.code[:3], day.code[3:]])
    expect(wall.page.get_by_role("img", name="QR-Code zum Mitmachen")).to_be_visible()
    ada = stage.phone("Ada", day)
    wall.says("Person ist da")
    stage.office.does(day.id, "step.open", {"step": day.steps[0]})
    wall.looks("prompt")
    wall.says("Was trägt uns?")
    ada.writes("Vertrauen")
    wall.looks("cards")
    wall.shows("Vertrauen")
    stage.office.does(day.id, "step.set_timer", {"step": day.steps[0], "minutes": 3})
    expect(wall.page.get_by_role("timer")).to_contain_text("2:")
    stage.office.does(day.id, "step.close", {"step": day.steps[0]})
    stage.office.does(day.id, "step.show", {"step": day.steps[0]})
    wall.says("Ergebnis")
    wall.shows("Vertrauen")
    stage.office.does(day.id, "workshop.end")
    wall.looks("ended")


def test_what_it_shows_is_chosen_in_the_cockpit(stage: Stage) -> None:
    day = stage.office.plans(steps=2, opened=1)
    mara, wall, ada = stage.cockpit("Mara", day), stage.wall(day), stage.phone("Ada", day)
    ada.writes("Vertrauen")
    ada.turns_to_next_question()
    ada.writes("Hast")
    wall.shows("Vertrauen", "Hast")
    mara.chooses("Frage auf der Wand", "Was hält uns auf?")
    wall.shows("Hast")
    mara.chooses("Auf der Wand", "nur Anzahl")
    wall.looks("count")
    mara.chooses("Licht", "dunkel")
    expect(wall.page.locator("html")).to_have_attribute("data-theme", "dark")
    mara.chooses("Schritt auf der Wand", "Runde 2")
    wall.says("Runde 2")
    mara.takes_back()
    wall.says("Runde 1")


def test_it_opens_by_a_link_on_another_computer(stage: Stage) -> None:
    day = stage.office.plans(opened=1)
    page = stage.staff_page("Mara", f"/workshops/{day.id}/team")
    page.locator("form").filter(has=page.locator("input[value=projector]")).get_by_role("button").click()
    link = page.locator("[data-copy] input").input_value()
    beamer = stage.device(WALL).new_page()
    beamer.goto(link)
    expect(beamer.locator(".wall[data-look=prompt]")).to_be_visible()
    assert "/wand-oeffnen/" not in beamer.url


def test_a_wall_that_comes_late_shows_the_same(stage: Stage) -> None:
    day = stage.office.plans(opened=1)
    ada = stage.phone("Ada", day)
    early = stage.wall(day)
    for number in range(1, 4):
        ada.writes(f"Gedanke {number}")
        ada.shows_card(f"Gedanke {number}")
    late = stage.wall(day)
    for wall in (early, late):
        wall.shows("Gedanke 1", "Gedanke 2", "Gedanke 3")
