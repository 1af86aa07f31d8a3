"""Parallel rooms and a break, in planning, on phone, cockpit and wall: nowhere yet, in a room, on the way elsewhere."""

from collections.abc import Iterator

from playwright.sync_api import expect

from tests.browser.fields import Fields
from tests.browser.rooms import DOORS, plans_break, plans_rooms, turns
from tests.browser.stage import Stage
from tests.browser.states.cockpit import turned_to
from tests.browser.states.walks import Stop, walk


def a_talk(stage: Stage, fields: Fields) -> None:
    """Two cards under different headings of one room."""
    for text, heading in (
        ("Im Hafen schließt der Chor selbst ab.", "Ideen aus den Regionen"),
        ("Kindertagesstättenfinanzierungsgesetz", "Stolpersteine"),
    ):
        fields.page.get_by_role("button", name=f"Schreiben: {heading}").click()
        fields.writes(text, heading)
        fields.shows(text)


@walk("choosing", "an input and the way in", "nothing yet", "what was written", "going elsewhere", "nowhere yet")
def on_phones(stage: Stage) -> Iterator[Stop]:
    day = plans_rooms(stage.office)
    ada = Fields(stage.phone("Ada", day))
    ada.page.get_by_role("radio", name=DOORS).check()
    expect(ada.page.locator(".phone__task .state")).to_have_text("gespeichert")
    yield "choosing", ada.page
    turns(stage.office, day, "input")
    expect(ada.page.get_by_text("Gesine Ahrens")).to_be_visible()
    yield "an input and the way in", ada.page
    turns(stage.office, day, "talk")
    expect(ada.page.get_by_role("button", name="Schreiben: Fragen")).to_be_visible()
    yield "nothing yet", ada.page
    a_talk(stage, ada)
    yield "what was written", ada.page
    ada.page.get_by_role("button", name="Woanders hingehen").click()
    expect(ada.page.get_by_role("radio", name=DOORS)).to_be_checked()
    yield "going elsewhere", ada.page
    bo = Fields(stage.phone("Bo", day))
    expect(bo.page.get_by_role("radio", name=DOORS)).to_be_visible()
    yield "nowhere yet", bo.page


@walk("rooms with their roles")
def in_planning(stage: Stage) -> Iterator[Stop]:
    day = plans_rooms(stage.office)
    page = stage.staff_page("Mara", f"/workshops/{day.id}/schritte/{day.steps[0]}")
    expect(page.get_by_label("Videoraum").first).to_have_value("https://video.example/raum-eins")
    yield "rooms with their roles", page


@walk("choosing", "two rooms", "the result")
def in_cockpit(stage: Stage) -> Iterator[Stop]:
    day = plans_rooms(stage.office)
    mara, ada = stage.cockpit("Mara", day), Fields(stage.phone("Ada", day))
    turned_to(mara.page, "step")
    ada.page.get_by_role("radio", name=DOORS).check()
    expect(mara.page.get_by_role("heading", name="Mein Raum")).to_be_visible()
    yield "choosing", mara.page
    turns(stage.office, day, "talk")
    a_talk(stage, ada)
    expect(mara.page.locator(".card__text", has_text="Im Hafen")).to_be_visible()
    yield "two rooms", mara.page
    mara.page.get_by_text("Ergebnis ansehen").click()
    expect(mara.page.get_by_text("Eine Person hat diesen Raum gewählt.")).to_be_visible()
    yield "the result", mara.page


@walk("choosing", "two rooms", "the result")
def on_wall(stage: Stage) -> Iterator[Stop]:
    day = plans_rooms(stage.office)
    wall, ada = stage.wall(day), Fields(stage.phone("Ada", day))
    ada.page.get_by_role("radio", name=DOORS).check()
    wall.looks("cards")
    yield "choosing", wall.page
    turns(stage.office, day, "talk")
    a_talk(stage, ada)
    wall.says("Ideen aus den Regionen")
    yield "two rooms", wall.page
    stage.office.does(day.id, "step.close", {"step": day.steps[0]})
    stage.office.does(day.id, "step.show", {"step": day.steps[0]})
    wall.looks("told")
    wall.says("Input und Rollen")
    yield "the result", wall.page


@walk("on a phone", "in the cockpit", "on the wall", "with a clock", "over", "in planning")
def a_break(stage: Stage) -> Iterator[Stop]:
    day = plans_break(stage.office)
    ada, mara, wall = stage.phone("Ada", day), stage.cockpit("Mara", day), stage.wall(day)
    expect(ada.page.get_by_text("Weiter um")).to_be_visible()
    yield "on a phone", ada.page
    turned_to(mara.page, "step")
    expect(mara.page.get_by_text("Weiter um")).to_be_visible()
    yield "in the cockpit", mara.page
    wall.says("Weiter um")
    yield "on the wall", wall.page
    stage.office.does(day.id, "step.set_timer", {"step": day.steps[0], "minutes": 30})
    expect(wall.page.get_by_role("timer")).to_be_visible()
    yield "with a clock", wall.page
    stage.office.does(day.id, "step.close", {"step": day.steps[0]})
    wall.says("Gleich geht es weiter.")
    yield "over", wall.page
    page = stage.staff_page("Mara", f"/workshops/{day.id}/schritte/{day.steps[0]}")
    expect(page.get_by_text("Was dazu zu sagen ist")).to_be_visible()
    yield "in planning", page
