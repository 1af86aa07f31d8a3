"""Whoever sits behind a pillar, or listens instead of looking, has the wall on the phone."""

from playwright.sync_api import expect

from tests.browser.keys import Hands
from tests.browser.places import plans_places
from tests.browser.reading import Reading
from tests.browser.stage import Stage

TRAEGT, BREMST = "Was trägt uns?", "Was hält uns auf?"


def test_ada_reads_what_hangs_there_and_finds_her_sentence_again(stage: Stage) -> None:
    day = stage.office.plans(opened=1)
    bo, phone = stage.office.seats(day, "Bo"), stage.phone("Ada", day)
    phone.types("mitten im Satz")
    ada = Reading(phone.page)
    ada.comes_from_writing()
    ada.is_asked("Zwei Runden · Antworten", TRAEGT, BREMST)
    stage.office.writes(day, bo, "Vertrauen")
    ada.shows_cards("Vertrauen")
    ada.is_told("Eine neue Karte hängt an der Wand.")
    stage.office.writes(day, bo, "Hast", prompt="q2")
    ada.shows_cards("Vertrauen", "Hast")
    stage.office.does(day.id, "wall.set", {"prompt": "q2"})
    ada.is_asked(BREMST)
    ada.shows_cards("Hast")
    ada.goes_back()
    expect(phone.field).to_have_value("mitten im Satz")
    phone.send.click()
    phone.shows_card("mitten im Satz")


def test_a_cloud_is_a_picture_and_a_list(stage: Stage) -> None:
    day = stage.office.plans(opened=1, questions=(TRAEGT,))
    bo, dora = (stage.office.seats(day, name) for name in ("Bo", "Dora"))
    ada = Reading(stage.phone("Ada", day).page)
    ada.opens(day)
    stage.office.does(day.id, "wall.set", {"show": "cloud"})
    ada.sees("Hier ist noch Platz für das erste Wort.")
    stage.office.writes(day, bo, "Vertrauen", "Zeit")
    stage.office.writes(day, dora, "Vertrauen")
    ada.lists("Vertrauen 2-mal", "Zeit einmal")
    assert sorted(ada.pictures().locator("text").all_text_contents()) == ["Vertrauen", "Zeit"]
    name = "Wortwolke zu „Was trägt uns?“: 2 Begriffe, am häufigsten Vertrauen (2), Zeit (1)."
    expect(ada.page.get_by_role("img", name=name, exact=True)).to_be_visible()
    ada.sees("Jeder Begriff zählt je Person und Frage einmal.")


def test_all_places_by_name(stage: Stage) -> None:
    trier, worms = plans_places(stage.office, "Trier", "Worms")
    for day, word in ((trier, "Mut"), (worms, "Ruhe")):
        stage.office.writes(day, stage.office.seats(day, "Bo"), word)
    stage.office.does(trier.id, "wall.set", {"show": "places"})
    ada = Reading(stage.phone("Ada", trier).page)
    ada.opens(trier)
    expect(ada.page.get_by_role("heading", level=2)).to_have_text(["Trier", "Worms"])
    ada.lists("Mut einmal", "Ruhe einmal")


def test_a_held_wall_is_held_for_those_who_read(stage: Stage) -> None:
    day = stage.office.plans(opened=1)
    bo, ada = stage.office.seats(day, "Bo"), Reading(stage.phone("Ada", day).page)
    ada.opens(day)
    stage.office.writes(day, bo, "Vertrauen")
    ada.shows_cards("Vertrauen")
    stage.office.does(day.id, "wall.set", {"frozen": True})
    ada.sees("Die Wand ist gerade angehalten.")
    stage.office.writes(day, bo, "Zeit")
    ada.page.reload()
    ada.sees("Die Wand ist gerade angehalten.")
    ada.shows_cards("Vertrauen")
    stage.office.does(day.id, "wall.set", {"frozen": False})
    ada.shows_cards("Vertrauen", "Zeit")


def test_while_only_the_number_is_shown_no_words_are_in_anybodys_hand(stage: Stage) -> None:
    day = stage.office.plans(opened=1)
    phone = stage.phone("Ada", day)
    ada = Reading(phone.page)
    ada.comes_from_writing()
    stage.office.does(day.id, "wall.set", {"show": "count"})
    ada.sees("Hier lässt sich gerade nicht mitlesen.")
    ada.goes_back()
    link = phone.page.get_by_role("link", name="Wand mitlesen")
    expect(link).to_have_count(0)
    stage.office.does(day.id, "wall.set", {"show": "cloud"})
    expect(link).to_be_visible()


def test_switched_off_it_ends_and_leads_back(stage: Stage) -> None:
    day = stage.office.plans(opened=1)
    phone, bo = stage.phone("Ada", day), stage.phone("Bo", day)
    ada = Reading(phone.page)
    ada.comes_from_writing()
    link = bo.page.get_by_role("link", name="Wand mitlesen")
    expect(link).to_be_visible()
    stage.office.does(day.id, "wall.set", {"readable": False})
    ada.sees("Hier lässt sich gerade nicht mitlesen.")
    expect(link).to_have_count(0)
    ada.page.reload()
    phone.is_connected()
    assert ada.page.url.endswith(f"/teilnahme/{day.id}")
    stage.office.does(day.id, "wall.set", {"readable": True})
    ada.comes_from_writing()


def test_nothing_on_it_moves(stage: Stage) -> None:
    day = stage.office.plans(opened=1, questions=(TRAEGT,))
    stage.office.writes(day, stage.office.seats(day, "Bo"), "Vertrauen")
    stage.office.does(day.id, "wall.set", {"show": "cloud"})
    ada = Reading(stage.phone("Ada", day).page)
    ada.page.emulate_media(reduced_motion="no-preference")
    ada.opens(day)
    word = ada.pictures().locator("text").first
    moves = "(one) => [getComputedStyle(one).transitionDuration, getComputedStyle(one).animationDuration]"
    assert word.evaluate(moves) == ["0s, 0s", "0s"]


def test_with_a_keyboard_there_and_back(stage: Stage) -> None:
    day = stage.office.plans(opened=1)
    phone = stage.phone("Ada", day)
    hands, ada = Hands(phone.page), Reading(phone.page)
    hands.hits("Wand mitlesen")
    expect(ada.page.locator(".reading .connection--on")).to_be_visible()
    back = Hands(ada.page)
    back.hits("Zurück zum Schreiben")
    phone.is_connected()
    assert back.stops == ["Zum Inhalt springen", "Zurück zum Schreiben"]


def test_who_takes_part_elsewhere_is_led_to_the_entrance(stage: Stage) -> None:
    day = stage.office.plans(opened=1)
    page = stage.page(f"/teilnahme/{day.id}/wand")
    page.wait_for_url(f"**/j/{day.link_code}")
