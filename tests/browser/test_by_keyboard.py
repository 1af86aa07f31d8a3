"""The whole course with nothing but a keyboard: every place can be reached, seen, and left again."""

from playwright.sync_api import expect

from tests.browser.keys import Hands
from tests.browser.phone import Phone
from tests.browser.stage import PHONE, Stage


def test_ada_joins_answers_and_edits(stage: Stage) -> None:
    day = stage.office.plans(opened=1)
    ada = Phone("Ada", stage.page("/", PHONE))
    hands = Hands(ada.page)
    hands.hits("Zum Inhalt springen")
    hands.fills("Code von der Wand", day.code)
    hands.presses("Enter")
    expect(ada.page.get_by_role("heading", level=1)).to_have_text("Trier")
    hands.fills("Name", "Ada")
    hands.fills("Funktion", "Lehrkraft")
    hands.hits("Mitmachen")
    ada.is_asked("Was trägt uns?")
    hands.fills("Antwort", "Vertrauen")
    hands.hits("Senden")
    ada.shows_card("Vertrauen")
    hands.is_at("Antwort")
    hands.hits("Ändern: Vertrauen")
    hands.is_at("Neuer Wortlaut")
    hands.presses("Control+a")
    hands.types("Zutrauen")
    hands.hits("Speichern")
    ada.shows_card("Zutrauen")
    hands.is_at("Ändern: Zutrauen")
    hands.hits("Zurückziehen: Zutrauen")
    hands.is_at("Zurückholen: Zutrauen")
    hands.presses("Enter")
    ada.shows_card("Zutrauen")


def test_the_order_on_the_phone_is_that_of_reading(stage: Stage) -> None:
    day = stage.office.plans(opened=1)
    ada = stage.phone("Ada", day)
    ada.writes("Vertrauen")
    ada.shows_card("Vertrauen")
    ada.page.reload()
    ada.shows_card("Vertrauen")
    hands = Hands(ada.page)
    hands.goes_to("Dabei als Ada")
    assert hands.stops == [
        "Zum Inhalt springen", "Wand mitlesen", "Vorige Frage", "Nächste Frage", "Antwort: Was trägt uns?", "Senden",
        "Ändern: Vertrauen", "Zurückziehen: Vertrauen", "Dabei als Ada",
    ]  # fmt: skip


def test_a_new_task_takes_the_focus_only_from_idle_hands(stage: Stage) -> None:
    day = stage.office.plans(steps=2, opened=1)
    ada = stage.phone("Ada", day)
    hands = Hands(ada.page)
    hands.goes_to("Antwort")
    hands.types("mitten im Satz")
    stage.office.does(day.id, "step.open", {"step": day.steps[1]})
    expect(ada.page.locator(".phone__moved")).to_be_visible()
    hands.is_at("Antwort")
    hands.goes_back_to("Zur neuen Aufgabe: Runde 2")
    hands.presses("Enter")
    hands.is_at("Runde 2")


def test_mara_leads_the_day(stage: Stage) -> None:
    day = stage.office.plans()
    mara, wall = stage.cockpit("Mara", day), stage.wall(day)
    hands = Hands(mara.page)
    hands.presses("n")
    mara.step_is(1, "open")
    stage.office.writes(day, stage.office.seats(day, "Ada"), "Vertrauen", "Unsinn")
    wall.shows("Vertrauen", "Unsinn")
    hands.hits("Ausblenden: ?Unsinn")
    mara.shows_card("Unsinn", "ausgeblendet")
    hands.is_at("Wieder zeigen: ?Unsinn")
    hands.presses("w")
    wall.says("angehalten")
    expect(mara.page.get_by_role("button", name="Wand aufdecken")).to_be_visible()
    hands.presses("w")
    expect(wall.page.locator(".wall__frozen")).to_have_count(0)
    hands.fills("Minuten", "5")
    hands.presses("Enter")
    expect(mara.page.get_by_role("timer")).to_be_visible()
    hands.hits("Schritt schließen")
    mara.step_is(1, "closed")
    hands.hits("^Zurücknehmen")
    mara.step_is(1, "open")
    hands.presses("b")
    mara.step_is(1, "planned")


def test_mara_types_in_what_came_on_paper(stage: Stage) -> None:
    day = stage.office.plans(opened=1)
    mara, wall = stage.cockpit("Mara", day), stage.wall(day)
    hands = Hands(mara.page)
    hands.presses("p")
    hands.fills("Karten, eine je Zeile", "Ruhe")
    hands.hits("Eine Karte abschicken")
    wall.shows("Ruhe")
    expect(mara.dialog).to_have_count(0)
    hands.goes_to("Ausblenden: ?Ruhe")
    hands.presses("?")
    hands.is_at("Einzelne Tasten benutzen")
    hands.presses("Space", "Escape", "w")
    hands.hits("^Schritt schließen")
    mara.step_is(1, "closed")
    expect(mara.page.get_by_role("button", name="Wand anhalten")).to_be_visible()


def test_the_wall_needs_one_key(stage: Stage) -> None:
    day = stage.office.plans(opened=1)
    wall = stage.wall(day)
    wall.page.keyboard.press("f")
    wall.page.wait_for_function("() => document.fullscreenElement !== null")


def test_a_day_is_planned(stage: Stage) -> None:
    page = stage.staff_page("Mara", "/workshops/neu")
    hands = Hands(page)
    hands.fills("^Titel", "Daun")
    hands.presses("Enter")
    page.wait_for_url("**/planung")
    expect(page.get_by_role("heading", level=1)).to_have_text("Daun")
    hands.hits("Auswählen: Zwei Runden")
    hands.fills("^Frage 1", "Was trägt uns?")
    hands.hits("In den Ablauf aufnehmen")
    expect(page.locator(".agenda__prompts li").first).to_contain_text("Was trägt uns?")
