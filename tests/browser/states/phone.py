"""The phone: waiting, writing, saved and not saved, with and without a line, until the end."""

from collections.abc import Iterator

from playwright.sync_api import expect

from tests.browser.phone import ON_ITS_WAY, REFUSED, WAITING
from tests.browser.stage import Stage
from tests.browser.states.walks import Stop, walk


@walk("waiting", "one question", "who I am", "several questions", "with a clock", "second pass", "two steps at once")
def asked(stage: Stage) -> Iterator[Stop]:
    day = stage.office.plans(steps=2, planned_start="09:30")
    one = stage.office.plans(opened=1, questions=("Was trägt uns?",))
    ada, bo = stage.phone("Ada", day), stage.phone("Bo", one)
    yield "waiting", ada.page
    bo.is_asked("Was trägt uns?")
    yield "one question", bo.page
    bo.page.get_by_text("Dabei als Bo").click()
    yield "who I am", bo.page
    stage.office.does(day.id, "step.open", {"step": day.steps[0]})
    ada.is_asked("Was trägt uns?")
    yield "several questions", ada.page
    stage.office.does(day.id, "step.set_timer", {"step": day.steps[0], "minutes": 1})
    expect(ada.page.get_by_role("timer")).to_be_visible()
    yield "with a clock", ada.page
    stage.office.does(day.id, "step.turn", {"step": day.steps[0], "pass_id": "heard"})
    expect(ada.page.locator("#task")).to_contain_text("Gehört")
    yield "second pass", ada.page
    stage.office.does(day.id, "step.open", {"step": day.steps[1]})
    expect(ada.page.locator(".tabs")).to_be_visible()
    yield "two steps at once", ada.page


@walk("too long", "on its way", "saved", "changing", "withdrawn", "enough")
def writing(stage: Stage) -> Iterator[Stop]:
    day = stage.office.plans(opened=1)
    seat = stage.office.seats(day, "Ada")
    ada = stage.phone("Ada", day, seat)
    ada.types("viel zu lang " * 20)
    ada.send.click()
    expect(ada.page.locator(".field__error")).to_be_visible()
    yield "too long", ada.page
    with stage.hall.stands_still():
        ada.writes("Vertrauen")
        ada.shows_card("Vertrauen", ON_ITS_WAY)
        yield "on its way", ada.page
    ada.shows_card("Vertrauen")
    ada.writes("Zeit")
    ada.shows_card("Zeit")
    yield "saved", ada.page
    ada.card("Zeit").get_by_role("button", name="Ändern").click()
    expect(ada.page.get_by_label("Neuer Wortlaut")).to_be_focused()
    yield "changing", ada.page
    ada.page.keyboard.press("Escape")
    ada.withdraws("Zeit")
    expect(ada.page.get_by_text("Zurückgezogen.")).to_be_visible()
    yield "withdrawn", ada.page
    ada.page.get_by_role("button", name="Zurückholen").click()
    stage.office.writes(day, seat, *(f"Gedanke {number}" for number in range(1, 19)))
    expect(ada.page.get_by_text("Alle 20 Karten sind geschrieben.")).to_be_visible()
    yield "enough", ada.page


@walk("halted", "moved on", "late", "nothing to write", "thank you")
def moved_along(stage: Stage) -> Iterator[Stop]:
    day = stage.office.plans(steps=2, opened=1, accepts_late=True)
    ada = stage.phone("Ada", day)
    ada.writes("Vertrauen")
    ada.shows_card("Vertrauen")
    ada.types("mitten im Satz")
    stage.office.does(day.id, "step.lock", {"step": day.steps[0], "locked": True})
    ada.is_told("kurz angehalten")
    yield "halted", ada.page
    stage.office.does(day.id, "step.lock", {"step": day.steps[0], "locked": False})
    stage.office.does(day.id, "step.open", {"step": day.steps[1]})
    expect(ada.page.locator(".phone__moved")).to_be_visible()
    yield "moved on", ada.page
    for step in day.steps:
        stage.office.does(day.id, "step.close", {"step": step})
    ada.is_told("Nachreichen geht noch")
    yield "late", ada.page
    ada.send.click()
    ada.shows_card("mitten im Satz")
    ada.page.reload()
    ada.waits()
    yield "nothing to write", ada.page
    stage.office.does(day.id, "workshop.end")
    expect(ada.page.get_by_text("Danke fürs Mitdenken!")).to_be_visible()
    yield "thank you", ada.page


@walk("closed", "seat taken away", "over without a word")
def left_behind(stage: Stage) -> Iterator[Stop]:
    day = stage.office.plans(opened=1)
    seat = stage.office.seats(day, "Bo")
    bo, dora = stage.phone("Bo", day, seat), stage.phone("Dora", day)
    bo.types("mitten im Satz")
    stage.office.does(day.id, "step.close", {"step": day.steps[0]})
    bo.is_told("nimmt nichts mehr an")
    yield "closed", bo.page
    stage.office.does(day.id, "participant.remove", {"participant": seat.participant})
    bo.has_no_line()
    yield "seat taken away", bo.page
    stage.office.does(day.id, "workshop.end")
    expect(dora.page.get_by_text("Danke fürs Mitdenken!")).to_be_visible()
    yield "over without a word", dora.page


@walk("no line", "waiting for the line", "refused", "discard?")
def without_a_line(stage: Stage) -> Iterator[Stop]:
    day = stage.office.plans(opened=1)
    with stage.far_phone("Ada", day) as (ada, line):
        line.is_cut()
        ada.is_told("Gerade keine Verbindung")
        yield "no line", ada.page
        ada.writes("zu spät")
        ada.shows_card("zu spät", WAITING)
        yield "waiting for the line", ada.page
        stage.office.does(day.id, "step.close", {"step": day.steps[0]})
        line.mends()
        ada.notices_the_network()
        ada.shows_card("zu spät", REFUSED)
        yield "refused", ada.page
        ada.page.get_by_role("button", name="Verwerfen").click()
        yield "discard?", ada.page
