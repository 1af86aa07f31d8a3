"""Parallel rooms: each phone shows the room its person has chosen, and wall and cockpit show them all; then a break."""

import re

from playwright.sync_api import Page, expect

from tests.browser.fields import Fields
from tests.browser.origins import AT_BOTH_ADDRESSES
from tests.browser.rooms import DOORS, NUMBERS, WITH_ROOMS, plans_break, plans_rooms, turns
from tests.browser.stage import Stage

pytestmark = WITH_ROOMS


def chooses(page: Page, room: str) -> None:
    page.get_by_role("radio", name=room).check()
    expect(page.locator(".phone__task .state")).to_have_text("gespeichert")


def is_in(fields: Fields, room: str) -> None:
    expect(fields.page.locator(".phone__prompt")).to_have_text(room)


@AT_BOTH_ADDRESSES
def test_two_phones_in_two_rooms(stage: Stage) -> None:
    day = plans_rooms(stage.office)
    ada, bo = (Fields(stage.phone(name, day)) for name in ("Ada", "Bo"))
    mara, wall = stage.cockpit("Mara", day), stage.wall(day)
    chooses(ada.page, DOORS)
    chooses(bo.page, NUMBERS)
    mara.does_next("Weiter zu: Input")
    is_in(ada, DOORS)
    is_in(bo, NUMBERS)
    expect(ada.page.get_by_text("Gesine Ahrens")).to_be_visible()
    expect(ada.page.get_by_text("Tariq Sommer")).to_have_count(0)
    way = ada.page.get_by_role("link", name="Öffnen: Videoraum, in einem neuen Tab")
    expect(way).to_have_attribute("href", "https://video.example/raum-eins")
    expect(way).to_have_attribute("target", "_blank")
    expect(way).to_have_attribute("rel", "noopener noreferrer")
    expect(bo.page.get_by_text("Zimmer 12, erster Stock")).to_be_visible()
    expect(bo.page.get_by_role("link", name=re.compile("Videoraum"))).to_have_count(0)
    mara.does_next("Weiter zu: Austausch")
    for fields, text, heading in [(ada, "Ein Schlüsselbrett", "Ideen aus den Regionen"), (bo, "Wer zählt?", "Fragen")]:
        fields.page.get_by_role("button", name=f"Schreiben: {heading}").click()
        fields.writes(text, heading)
        fields.shows(text)
    wall.shows("Ideen aus den Regionen: Ein Schlüsselbrett", "Fragen: Wer zählt?")
    wall.asks(DOORS, NUMBERS)
    assert "video.example" not in wall.page.content()
    for text in (DOORS, NUMBERS):
        expect(mara.page.get_by_role("heading", name=text)).to_be_visible()
    for text in ("Ein Schlüsselbrett", "Wer zählt?"):
        expect(mara.page.locator(".card__text", has_text=text)).to_be_visible()


def test_who_goes_elsewhere_leaves_behind_what_is_written(stage: Stage) -> None:
    day = plans_rooms(stage.office)
    turns(stage.office, day, "talk")
    stage.office.brings_slides(day, pages=2)
    ada = Fields(stage.phone("Ada", day))
    slides = ada.page.get_by_role("link", name="Folien ansehen (2)")
    expect(ada.page.get_by_role("button", name=re.compile("^Schreiben:"))).to_have_count(0)
    expect(slides).to_have_count(0)
    ada.page.get_by_role("radio", name=DOORS).click()
    is_in(ada, DOORS)
    expect(slides).to_be_visible()
    ada.page.get_by_role("button", name="Schreiben: Fragen").click()
    ada.writes("Wer haftet?", "Fragen")
    ada.shows("Wer haftet?")
    ada.page.get_by_role("button", name="Woanders hingehen").click()
    ada.page.get_by_role("radio", name=NUMBERS).click()
    is_in(ada, NUMBERS)
    expect(ada.page.get_by_text("Wer haftet?")).to_have_count(0)
    expect(ada.page.get_by_role("radio")).to_have_count(0)
    expect(slides).to_have_count(0)
    ada.page.get_by_role("button", name="Schreiben: Fragen").click()
    ada.writes("Wer zählt?", "Fragen")
    ada.shows("Wer zählt?")
    said = stage.hall.asks("SELECT prompt, about FROM contribution WHERE workshop = ? ORDER BY prompt", day.id)
    assert said == [("", "q2"), ("q1", ""), ("q2", "")]


def test_words_begun_in_another_room_are_not_forgotten(stage: Stage) -> None:
    day = plans_rooms(stage.office)
    turns(stage.office, day, "input")
    ada = Fields(stage.phone("Ada", day))
    ada.page.get_by_role("radio", name=DOORS).click()
    ada.field("Rückfrage zum Input").fill("mitten im Satz")
    ada.page.get_by_role("button", name="Woanders hingehen").click()
    ada.page.get_by_role("radio", name=NUMBERS).click()
    is_in(ada, NUMBERS)
    expect(ada.page.get_by_text(f"Noch nicht gesendet liegt ein Text hier: {DOORS}.")).to_be_visible()
    expect(ada.field("Rückfrage zum Input")).to_have_value("")
    ada.page.get_by_role("button", name="Woanders hingehen").click()
    ada.page.get_by_role("radio", name=DOORS).click()
    is_in(ada, DOORS)
    expect(ada.field("Rückfrage zum Input")).to_have_value("mitten im Satz")


def test_a_break_says_on_every_screen_when_it_goes_on(stage: Stage) -> None:
    day = plans_break(stage.office)
    ada, mara, wall = stage.phone("Ada", day), stage.cockpit("Mara", day), stage.wall(day)
    until = re.compile(r"Weiter um \d\d:\d\d Uhr")
    for page in (ada.page, mara.page, wall.page):
        expect(page.get_by_text(until)).to_be_visible()
        expect(page.get_by_text("Kaffee steht im Foyer.").first).to_be_visible()
    expect(ada.page.get_by_text("Als Nächstes: Zweite Hälfte.")).to_be_visible()
    expect(ada.page.get_by_role("textbox")).to_have_count(0)
    wall.looks("rest")
    expect(mara.page.get_by_text("haben geschrieben")).to_have_count(0)
    expect(mara.page.get_by_role("button", name="Schreiben anhalten")).to_have_count(0)
    stage.office.does(day.id, "step.set_timer", {"step": day.steps[0], "minutes": 45})
    expect(wall.page.get_by_role("timer")).to_be_visible()
    mara.does_next("Schließen: Pause")
    expect(wall.page.get_by_text("Gleich geht es weiter.")).to_be_visible()
    mara.does_next("Öffnen: Zweite Hälfte")
    expect(ada.page.get_by_text("Was trägt uns?").first).to_be_visible()
