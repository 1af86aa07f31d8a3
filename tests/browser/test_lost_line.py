"""Lines come and go, phones are put away, servers fall over: every card arrives, and every card arrives once."""

from playwright.sync_api import expect

from tests.browser.origins import AT_BOTH_ADDRESSES
from tests.browser.phone import WAITING
from tests.browser.stage import Stage
from tests.browser.watch import LOST_LINE

pytestmark = AT_BOTH_ADDRESSES


def test_cards_written_without_a_line_arrive_once(stage: Stage) -> None:
    day = stage.office.plans(opened=1)
    texts = [f"Gedanke {number}" for number in range(1, 8)]
    with stage.far_phone("Ada", day) as (ada, line):
        line.is_cut()
        ada.has_no_line()
        for text in texts:
            ada.writes(text)
            ada.shows_card(text, WAITING)
        ada.is_told("Gerade keine Verbindung")
        line.mends()
        ada.notices_the_network()
        for text in texts:
            ada.shows_card(text)
    assert stage.hall.words_of(day.id) == texts


def test_no_network_at_all(stage: Stage) -> None:
    stage.watch.expects(LOST_LINE)
    day = stage.office.plans(opened=1)
    ada = stage.phone("Ada", day)
    ada.page.context.set_offline(True)
    with stage.hall.is_gone():
        ada.has_no_line()
        ada.writes("Vertrauen")
        ada.shows_card("Vertrauen", WAITING)
    ada.notices_the_network()
    ada.shows_card("Vertrauen")
    assert stage.hall.words_of(day.id) == ["Vertrauen"]


def test_a_server_that_is_killed_in_the_middle_of_a_sentence(stage: Stage) -> None:
    stage.watch.expects(LOST_LINE)
    day = stage.office.plans(opened=1)
    ada = stage.phone("Ada", day)
    ada.writes("davor")
    ada.shows_card("davor")
    ada.types("mitten im Satz")
    with stage.hall.is_gone():
        ada.has_no_line()
        ada.shows_cards("davor")
        expect(ada.field).to_have_value("mitten im Satz")
        ada.send.click()
        ada.shows_card("mitten im Satz", WAITING)
        ada.types("noch ein")
    ada.notices_the_network()
    ada.shows_card("mitten im Satz")
    expect(ada.field).to_have_value("noch ein")
    assert stage.hall.words_of(day.id) == ["davor", "mitten im Satz"]


def test_the_answer_is_lost_and_the_card_is_not_doubled(stage: Stage) -> None:
    """The server stands still with the card on its line, and dies before it could say so."""
    stage.watch.expects(LOST_LINE)
    day = stage.office.plans(opened=1)
    with stage.far_phone("Ada", day) as (ada, line):
        with stage.hall.stands_still():
            ada.writes("Vertrauen")
            line.is_cut()
            ada.has_no_line()
        line.mends()
        ada.notices_the_network()
        ada.shows_card("Vertrauen")
    assert stage.hall.words_of(day.id) == ["Vertrauen"]


def test_a_reload_takes_nothing_away(stage: Stage) -> None:
    day = stage.office.plans(opened=1)
    ada = stage.phone("Ada", day)
    ada.types("ein halber Satz")
    ada.page.reload()
    expect(ada.field).to_have_value("ein halber Satz")
    ada.turns_to_next_question()
    ada.types("und noch einer")
    ada.page.reload()
    expect(ada.field).to_have_value("ein halber Satz")
    ada.turns_to_next_question()
    expect(ada.field).to_have_value("und noch einer")


def test_a_tab_closed_without_a_line_and_opened_again(stage: Stage) -> None:
    day = stage.office.plans(opened=1)
    texts = ["eins", "zwei", "drei"]
    with stage.far_phone("Ada", day) as (ada, line):
        line.is_cut()
        ada.has_no_line()
        for text in texts:
            ada.writes(text)
        ada.types("vier, aber nicht gesendet")
        ada.shows_cards(*reversed(texts))
        address, context = ada.page.url, ada.page.context
        ada.page.close(run_before_unload=True)
        line.mends()
        ada.page = context.new_page()
        ada.page.goto(address)
        for text in texts:
            ada.shows_card(text)
        expect(ada.field).to_have_value("vier, aber nicht gesendet")
    assert stage.hall.words_of(day.id) == sorted(texts)


def test_two_tabs_of_one_phone_send_each_card_once(stage: Stage) -> None:
    day = stage.office.plans(opened=1)
    with stage.far_phone("Ada", day) as (ada, line):
        other = ada.page.context.new_page()
        other.goto(ada.page.url)
        expect(other.locator(".connection--on")).to_be_visible()
        line.is_cut()
        ada.has_no_line()
        for text in ("eins", "zwei"):
            ada.writes(text)
            ada.shows_card(text, WAITING)
        line.mends()
        ada.notices_the_network()
        for text in ("eins", "zwei"):
            ada.shows_card(text)
        expect(other.locator(".phone__mine .card__text")).to_have_text(["zwei", "eins"])
    assert stage.hall.words_of(day.id) == ["eins", "zwei"]


def test_back_after_sleep_the_same_person_at_the_right_step(stage: Stage) -> None:
    day = stage.office.plans(steps=2, opened=1)
    with stage.far_phone("Ada", day) as (ada, line):
        ada.writes("Vertrauen")
        ada.shows_card("Vertrauen")
        ada.types("noch im Kopf")
        line.is_cut()
        ada.has_no_line()
        stage.office.does(day.id, "step.close", {"step": day.steps[0]})
        stage.office.does(day.id, "step.open", {"step": day.steps[1]})
        line.mends()
        ada.notices_the_network()
        expect(ada.field).to_have_value("noch im Kopf")
        ada.page.get_by_role("button", name="Zur neuen Aufgabe: Runde 2").click()
        expect(ada.page.get_by_text("Eine weitere Karte liegt bei anderen Fragen.")).to_be_visible()
        expect(ada.page.get_by_text("Dabei als Ada")).to_be_visible()


def test_a_seat_that_was_taken_away_says_so_and_keeps_the_words(stage: Stage) -> None:
    day = stage.office.plans(opened=1)
    seat = stage.office.seats(day, "Ada")
    ada = stage.phone("Ada", day, seat)
    ada.writes("Vertrauen")
    ada.shows_card("Vertrauen")
    ada.types("ein halber Satz")
    stage.office.does(day.id, "participant.remove", {"participant": seat.participant})
    ada.has_no_line()
    expect(ada.page.locator(".phone .notice--warn")).to_be_visible()
    expect(ada.field).to_have_value("ein halber Satz")
    ada.shows_cards("Vertrauen")


def test_signed_out_elsewhere_the_cockpit_says_so(stage: Stage) -> None:
    day = stage.office.plans(opened=1)
    mara = stage.cockpit("Mara", day)
    account = mara.page.context.new_page()
    account.goto("/konto")
    account.get_by_role("button", name="Abmelden").first.click()
    expect(mara.page.locator(".cockpit__troubles .notice")).to_be_visible()
    expect(mara.page.get_by_role("button", name="Seite neu laden")).to_be_visible()


def test_the_end_of_the_day_gives_everything_back(stage: Stage) -> None:
    day = stage.office.plans(opened=1)
    ada = stage.phone("Ada", day)
    ada.writes("Vertrauen")
    ada.shows_card("Vertrauen")
    ada.types("nie abgeschickt")
    stage.office.does(day.id, "workshop.end")
    expect(ada.page.get_by_role("heading", level=1)).to_have_text("Danke fürs Mitdenken!")
    with ada.page.expect_download() as saved:
        ada.page.get_by_role("button", name="Als Datei sichern").click()
    text = saved.value.path().read_text("utf-8")
    assert [line for line in text.splitlines() if line.startswith("–")] == ["– Vertrauen", "– nie abgeschickt"]


def test_a_network_that_lets_no_web_sockets_through(stage: Stage) -> None:
    day = stage.office.plans(opened=1)
    with stage.far_phone("Ada", day, sockets=False) as (ada, line):
        ada.writes("Vertrauen")
        ada.shows_card("Vertrauen")
        line.is_cut()
        ada.has_no_line()
        ada.writes("Zeit")
        line.mends()
        ada.notices_the_network()
        ada.shows_card("Zeit")
    assert stage.hall.words_of(day.id) == ["Vertrauen", "Zeit"]
