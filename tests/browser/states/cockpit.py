"""The cockpit: before, during and after, its dialogs, its slips, and what it says when something did not work."""

from collections.abc import Iterator

from playwright.sync_api import Page, expect

from tests.browser.cockpit import Cockpit
from tests.browser.office import Day
from tests.browser.stage import Stage
from tests.browser.states.walks import Stop, walk
from tests.browser.watch import LOST_LINE
from tests.browser.word_desk import WordDesk


def turned_to(page: Page, side: str) -> None:
    """Narrow screens show one side at a time; wide ones always all three."""
    page.locator(".cockpit").evaluate("(cockpit, side) => { cockpit.dataset.show = side }", side)


def some_cards(stage: Stage, day: Day) -> None:
    seat, other = stage.office.seats(day, "Ada"), stage.office.seats(day, "Bo")
    stage.office.writes(day, seat, "Vertrauen", "So ein Mist!", "Zeit füreinander")
    stage.office.writes(day, other, "Ein sehr langes Wort wie Kindertagesstättenfinanzierungsgesetz", prompt="q2")
    stage.office.does(day.id, "workshop.mark_words", {"words": ["Mist"]})
    person = stage.office.does(day.id, "participant.add", {"name": "Ida", "function": "Küche"})
    place = {"step": day.steps[0], "input": "answers", "prompt": "q1"}
    paper = {**place, "text": "Ruhe", "on_behalf_of": person["participant"]}
    stage.office.does(day.id, "contribution.write", paper)
    stage.office.does(day.id, "contribution.write", {**place, "input": "special", "text": "Es wurde gelacht."})


@walk("before the opening", "without steps", "nothing written yet", "the end?")
def opening(stage: Stage) -> Iterator[Stop]:
    day = stage.office.plans(steps=2, is_open=False, planned_start="09:30")
    mara = stage.cockpit("Mara", day)
    yield "before the opening", mara.page
    yield "without steps", stage.cockpit("Mara", stage.office.plans(steps=0)).page
    stage.office.does(day.id, "workshop.open")
    stage.office.does(day.id, "step.open", {"step": day.steps[0]})
    mara.step_is(1, "open")
    yield "nothing written yet", mara.page
    stage.office.does(day.id, "step.open", {"step": day.steps[1]})
    for step in day.steps:
        stage.office.does(day.id, "step.close", {"step": step})
        stage.office.does(day.id, "step.show", {"step": step})
    mara.does_next("Workshop beenden")
    expect(mara.dialog).to_be_visible()
    yield "the end?", mara.page


@walk(
    "cards", "the day", "the room", "only marked ones", "a card hidden, with a slip", "clock and halt",
    "words of the method", "wall held",
)  # fmt: skip
def steering(stage: Stage) -> Iterator[Stop]:
    day = stage.office.plans(steps=2, opened=1, planned_start="09:30")
    mara = stage.cockpit("Mara", day)
    some_cards(stage, day)
    mara.shows_card("So ein Mist!", "Wort prüfen")
    mara.shows_card("Ruhe", "von Papier")
    yield "cards", mara.page
    turned_to(mara.page, "day")
    yield "the day", mara.page
    turned_to(mara.page, "room")
    mara.page.get_by_text("Nach Funktion").click()
    yield "the room", mara.page
    turned_to(mara.page, "step")
    mara.page.get_by_role("group", name="Welche Karten").get_by_role("button", name="markiert").click()
    yield "only marked ones", mara.page
    mara.on_card("So ein Mist!", "Ausblenden")
    expect(mara.page.locator(".toast")).to_be_visible()
    yield "a card hidden, with a slip", mara.page
    stage.office.does(day.id, "step.set_timer", {"step": day.steps[0], "minutes": 1})
    stage.office.does(day.id, "step.lock", {"step": day.steps[0], "locked": True})
    expect(mara.page.get_by_role("timer")).to_be_visible()
    yield "clock and halt", mara.page
    mara.page.get_by_text("So geht dieser Schritt").click()
    yield "words of the method", mara.page
    stage.office.does(day.id, "wall.set", {"frozen": True})
    turned_to(mara.page, "room")
    expect(mara.page.get_by_role("button", name="Wand aufdecken")).to_be_visible()
    yield "wall held", mara.page


@walk(
    "waiting cards", "paper cards", "somebody new on paper", "watched words", "keys", "two steps at once",
    "looking ahead", "over",
)  # fmt: skip
def deciding(stage: Stage) -> Iterator[Stop]:
    day = stage.office.plans(steps=3, opened=1, approval=True)
    stage.office.writes(day, stage.office.seats(day, "Ada"), "Vertrauen", "Zeit")
    mara = stage.cockpit("Mara", day)
    mara.shows_card("Vertrauen", "wartet auf Freigabe")
    yield "waiting cards", mara.page
    yield from _dialogs(mara)
    stage.office.does(day.id, "step.open", {"step": day.steps[1]})
    expect(mara.page.locator(".tabs")).to_be_visible()
    yield "two steps at once", mara.page
    mara.page.locator(".step-line__key").nth(2).click()
    expect(mara.page.get_by_role("button", name="Zurück zu: Runde 2")).to_be_visible()
    yield "looking ahead", mara.page
    stage.office.does(day.id, "workshop.end")
    expect(mara.page.get_by_role("button", name="Workshop wieder öffnen")).to_be_visible()
    yield "over", mara.page


def _dialogs(mara: Cockpit) -> Iterator[Stop]:
    press = mara.page.keyboard.press
    press("p")
    expect(mara.dialog).to_be_visible()
    mara.dialog.get_by_label("Karten, eine je Zeile").fill("Ruhe\n" + "zu lang " * 20)
    yield "paper cards", mara.page
    mara.dialog.get_by_label("Karten von").select_option(label="jemand Neues …")
    yield "somebody new on paper", mara.page
    mara.puts_away()
    press("m")
    expect(mara.dialog).to_be_visible()
    yield "watched words", mara.page
    mara.puts_away()
    mara.page.get_by_role("button", name="Tasten und Hilfe").click()
    expect(mara.dialog).to_be_visible()
    yield "keys", mara.page
    mara.puts_away()


@walk("clouds on the wall", "no words yet", "terms", "one term", "several terms", "corrected", "nothing found")
def ordering(stage: Stage) -> Iterator[Stop]:
    day = stage.office.plans(steps=2, opened=2)
    long = "Kindertagesstättenfinanzierungsgesetz" * 3
    for name, texts in (("Ada", ("Kita", "Zeit füreinander", long)), ("Bo", ("Kitas", "Zeit", "Ein offenes Ohr"))):
        stage.office.writes(day, stage.office.seats(day, name), *texts)
    stage.office.does(day.id, "wall.set", {"show": "cloud"})
    mara = stage.cockpit("Mara", day)
    turned_to(mara.page, "room")
    expect(mara.page.get_by_label("Wessen Worte")).to_be_visible()
    yield "clouds on the wall", mara.page
    desk = WordDesk(mara).opens()
    desk.says("0 Begriffe")
    yield "no words yet", mara.page
    mara.puts_away()
    mara.page.locator(".step-line__key").first.evaluate("(key) => key.click()")
    desk.opens()
    expect(desk.row("Kita")).to_be_visible()
    yield "terms", mara.page
    yield from _ordered(desk)


def _ordered(desk: WordDesk) -> Iterator[Stop]:
    desk.ticks("Kita")
    desk.choice.get_by_role("checkbox", name="Kitas").click()
    desk.choice.get_by_role("button", name="Umbenennen").click()
    expect(desk.choice.locator(".field__error")).to_be_visible()
    yield "one term", desk.page
    desk.ticks("Zeit")
    yield "several terms", desk.page
    desk.presses("Zusammenlegen")
    expect(desk.sheet.locator(".term-corrections bdi")).to_be_visible()
    yield "corrected", desk.page
    desk.sheet.get_by_label("Begriff suchen").fill("nirgends")
    expect(desk.sheet.locator(".term-table")).to_have_count(0)
    yield "nothing found", desk.page


@walk("a refused order", "no line", "signed out")
def in_trouble(stage: Stage) -> Iterator[Stop]:
    stage.watch.expects(LOST_LINE)
    mara = stage.cockpit("Mara", stage.office.plans())
    mara.steps_back()
    expect(mara.page.locator(".cockpit__troubles")).to_be_visible()
    yield "a refused order", mara.page
    mara.presses("Verstanden")
    with stage.hall.is_gone():
        expect(mara.page.locator(".notice--offline")).to_be_visible()
        yield "no line", mara.page
    account = mara.page.context.new_page()
    account.goto("/konto")
    mara.page.reload()
    mara.is_connected()
    account.get_by_role("button", name="Abmelden").first.click()
    expect(mara.page.get_by_role("button", name="Seite neu laden")).to_be_visible()
    yield "signed out", mara.page
