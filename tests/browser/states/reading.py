"""The wall read along on a phone, in each of its scenes, until it is over."""

from collections.abc import Iterator

from playwright.sync_api import expect

from tests.browser.places import plans_places
from tests.browser.reading import Reading
from tests.browser.stage import Stage
from tests.browser.states.walks import Stop, walk


@walk("greeting", "no card yet", "cards", "held", "thanks")
def read_along(stage: Stage) -> Iterator[Stop]:
    day = stage.office.plans(steps=1)
    ada, step = Reading(stage.phone("Ada", day).page), {"step": day.steps[0]}
    ada.opens(day)
    yield "greeting", ada.page
    stage.office.does(day.id, "step.open", step)
    ada.sees("Hier hängt noch keine Karte.")
    stage.office.does(day.id, "step.set_timer", {**step, "minutes": 3})
    expect(ada.page.get_by_role("timer")).to_be_visible()
    yield "no card yet", ada.page
    seat = stage.office.seats(day, "Bo")
    stage.office.writes(day, seat, "Vertrauen", "Zeit füreinander", "ein offenes Ohr")
    ada.shows_cards("Vertrauen", "Zeit füreinander", "ein offenes Ohr")
    yield "cards", ada.page
    stage.office.does(day.id, "wall.set", {"frozen": True})
    ada.sees("Die Wand ist gerade angehalten.")
    yield "held", ada.page
    stage.office.does(day.id, "wall.set", {"frozen": False})
    ada.shows_cards("Vertrauen", "Zeit füreinander", "ein offenes Ohr")
    stage.office.does(day.id, "workshop.end")
    ada.sees("Danke fürs Mitdenken!")
    yield "thanks", ada.page


@walk("no word yet", "clouds", "one cloud")
def read_clouds(stage: Stage) -> Iterator[Stop]:
    day = stage.office.plans(opened=1)
    stage.office.does(day.id, "wall.set", {"show": "cloud"})
    ada = Reading(stage.phone("Ada", day).page)
    ada.opens(day)
    ada.sees("Hier ist noch Platz für das erste Wort.")
    yield "no word yet", ada.page
    seat = stage.office.seats(day, "Bo")
    stage.office.writes(day, seat, "Vertrauen", "Zeit füreinander", "ein offenes Ohr")
    stage.office.writes(day, seat, "Hast", prompt="q2")
    expect(ada.pictures()).to_have_count(2)
    yield "clouds", ada.page
    stage.office.does(day.id, "wall.set", {"prompt": "q1"})
    expect(ada.pictures()).to_have_count(1)
    yield "one cloud", ada.page


@walk("places", "over", "the way there")
def read_of_places(stage: Stage) -> Iterator[Stop]:
    here, there = plans_places(stage.office, "Trier", "Worms")
    for day, word in ((here, "Mut"), (there, "Ruhe")):
        stage.office.writes(day, stage.office.seats(day, "Bo"), word)
    stage.office.does(here.id, "wall.set", {"show": "places"})
    phone = stage.phone("Ada", here)
    ada = Reading(phone.page)
    ada.opens(here)
    expect(ada.pictures()).to_have_count(2)
    yield "places", ada.page
    stage.office.does(here.id, "wall.set", {"readable": False})
    ada.sees("Hier lässt sich gerade nicht mitlesen.")
    yield "over", ada.page
    stage.office.does(here.id, "wall.set", {"readable": True})
    ada.goes_back()
    yield "the way there", phone.page
