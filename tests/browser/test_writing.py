"""Writing on the phone: what is saved says so and nothing else does, and no typed word is ever taken away."""

from playwright.sync_api import expect

from tests.browser.origins import AT_BOTH_ADDRESSES
from tests.browser.phone import ON_ITS_WAY, REFUSED, WAITING
from tests.browser.stage import Stage

pytestmark = AT_BOTH_ADDRESSES


def test_saved_is_said_only_after_the_answer(stage: Stage) -> None:
    day = stage.office.plans(opened=1)
    ada = stage.phone("Ada", day)
    with ada.page.expect_websocket() as opened:
        ada.page.reload()
    ada.is_connected()
    with stage.hall.stands_still():
        with opened.value.expect_event("framesent", lambda frame: "Vertrauen" in str(frame)):
            ada.writes("Vertrauen")
        ada.shows_card("Vertrauen", ON_ITS_WAY)
        expect(ada.page.get_by_text("gespeichert", exact=True)).to_have_count(0)
        assert stage.hall.words_of(day.id) == []
    ada.shows_card("Vertrauen")
    assert stage.hall.words_of(day.id) == ["Vertrauen"]


def test_changed_and_withdrawn(stage: Stage) -> None:
    day = stage.office.plans(opened=1)
    ada = stage.phone("Ada", day)
    for text in ("Vertrauen", "Zeit", "Mut"):
        ada.writes(text)
        ada.shows_card(text)
    ada.edits("Vertrauen", "Zutrauen")
    ada.shows_card("Zutrauen")
    ada.page.clock.install()
    ada.page.reload()
    ada.withdraws("Zeit")
    ada.withdraws("Mut")
    ada.page.get_by_role("button", name="Zurückholen: Mut").click()
    ada.shows_cards("Mut", "Zutrauen")
    ada.page.clock.fast_forward(11_000)
    expect(ada.page.get_by_text("Zurückgezogen.")).to_have_count(0)
    ada.shows_cards("Mut", "Zutrauen")
    ada.page.reload()
    ada.shows_cards("Mut", "Zutrauen")
    assert stage.hall.words_of(day.id) == ["Mut", "Zutrauen"]


def test_each_question_has_its_own_cards(stage: Stage) -> None:
    day = stage.office.plans(opened=1)
    ada = stage.phone("Ada", day)
    ada.writes("Vertrauen")
    ada.shows_card("Vertrauen")
    ada.types("noch ein Anfang")
    ada.turns_to_next_question()
    ada.is_asked("Was hält uns auf?")
    ada.shows_cards()
    ada.writes("Hast")
    ada.shows_cards("Hast")
    ada.page.get_by_role("button", name="Vorige Frage").click()
    ada.shows_cards("Vertrauen")
    expect(ada.field).to_have_value("noch ein Anfang")


def test_too_much_is_said_and_nothing_is_cut(stage: Stage) -> None:
    day = stage.office.plans(opened=1)
    ada = stage.phone("Ada", day)
    long = "sehr lang " * 15
    ada.types(long)
    ada.send.click()
    expect(ada.field).to_have_value(long)
    expect(ada.page.locator(".field__rest")).to_have_text("10 Zeichen zu viel")
    expect(ada.page.locator(".field__error")).to_be_visible()


def test_a_closed_step_keeps_what_was_typed(stage: Stage) -> None:
    day = stage.office.plans(opened=1)
    ada = stage.phone("Ada", day)
    ada.types("mitten im Satz")
    stage.office.does(day.id, "step.close", {"step": day.steps[0]})
    ada.is_told("Dieser Teil ist vorbei und nimmt nichts mehr an.")
    expect(ada.field).to_have_value("mitten im Satz")
    ada.page.reload()
    ada.is_connected()
    stage.office.does(day.id, "step.reopen", {"step": day.steps[0]})
    ada.is_asked("Was trägt uns?")
    expect(ada.field).to_have_value("mitten im Satz")
    ada.send.click()
    ada.shows_card("mitten im Satz")


def test_a_step_that_accepts_late_takes_it_still(stage: Stage) -> None:
    day = stage.office.plans(opened=1, accepts_late=True)
    ada = stage.phone("Ada", day)
    ada.types("mitten im Satz")
    stage.office.does(day.id, "step.close", {"step": day.steps[0]})
    ada.is_told("Nachreichen geht noch")
    ada.send.click()
    ada.shows_card("mitten im Satz")
    assert stage.hall.asks("SELECT late FROM contribution WHERE workshop = ?", day.id) == [(1,)]


def test_the_phone_waits_until_the_sentence_is_finished(stage: Stage) -> None:
    day = stage.office.plans(steps=2, opened=1)
    ada = stage.phone("Ada", day)
    ada.types("mitten im Satz")
    stage.office.does(day.id, "step.close", {"step": day.steps[0]})
    stage.office.does(day.id, "step.open", {"step": day.steps[1]})
    onward = ada.page.get_by_role("button", name="Zur neuen Aufgabe: Runde 2")
    expect(onward).to_be_visible()
    expect(ada.field).to_have_value("mitten im Satz")
    onward.click()
    expect(ada.page.locator("#task")).to_contain_text("Runde 2")
    expect(ada.page.locator("#task")).to_be_focused()
    expect(ada.field).to_have_value("")


def test_a_halt_keeps_the_words(stage: Stage) -> None:
    day = stage.office.plans(opened=1)
    ada = stage.phone("Ada", day)
    ada.types("mitten im Satz")
    stage.office.does(day.id, "step.lock", {"step": day.steps[0], "locked": True})
    ada.is_told("kurz angehalten")
    expect(ada.field).to_have_value("mitten im Satz")
    expect(ada.send).to_have_count(0)
    stage.office.does(day.id, "step.lock", {"step": day.steps[0], "locked": False})
    ada.send.click()
    ada.shows_card("mitten im Satz")


def test_what_the_server_refuses_stays_with_its_reason(stage: Stage) -> None:
    day = stage.office.plans(opened=1)
    with stage.far_phone("Ada", day) as (ada, line):
        line.is_cut()
        ada.has_no_line()
        ada.writes("zu spät")
        ada.shows_card("zu spät", WAITING)
        stage.office.does(day.id, "step.close", {"step": day.steps[0]})
        line.mends()
        ada.notices_the_network()
        ada.shows_card("zu spät", REFUSED)
        expect(ada.card("zu spät").locator(".field__error")).to_contain_text("geschlossen")
        assert stage.hall.words_of(day.id) == []
        stage.office.does(day.id, "step.reopen", {"step": day.steps[0]})
        ada.page.get_by_role("button", name="Zurück ins Feld").click()
        expect(ada.field).to_have_value("zu spät")
        ada.send.click()
        ada.shows_card("zu spät")
        assert stage.hall.words_of(day.id) == ["zu spät"]
