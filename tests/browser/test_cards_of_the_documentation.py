"""Dana writes what is said under the headings of a step: for a room, without a line, by keyboard, until it closes."""

import re

import pytest
from playwright.sync_api import expect

from tests.browser.hall import Hall
from tests.browser.keys import Hands
from tests.browser.office import QUESTIONS, Day
from tests.browser.phone import WAITING
from tests.browser.protocol_desk import ProtocolDesk, appoint
from tests.browser.stage import DESK, PHONE, Stage
from tests.browser.test_protocol_offline import far_documenter


def written(hall: Hall, day: Day) -> list[tuple[object, ...]]:
    """All that is there: the words, where they stand, where they come from, and whose they are."""
    return sorted(hall.asks(
        "SELECT wording.text, prompt, input, source, participant FROM contribution"
        " JOIN wording ON wording.contribution = contribution.id AND wording.version = contribution.version"
        " WHERE workshop = ? AND status <> 'withdrawn'", day.id,
    ))  # fmt: skip


def dana_at(stage: Stage, day: Day, size: dict[str, int] = DESK) -> ProtocolDesk:
    appoint(stage.office, day)
    return ProtocolDesk(stage.signed_in("Dana", size).new_page()).opens(day)


def test_what_is_said_in_a_room_arrives_once_although_the_line_breaks(stage: Stage) -> None:
    day = stage.office.plans(opened=1)
    ada = stage.phone("Ada", day)
    with far_documenter(stage, day) as (dana, line):
        dana.opens(day)
        dana.begins("cards")
        dana.writes_cards("Mit Netz", Frage=QUESTIONS[1])
        dana.shows_entry("Mit Netz")
        line.is_cut()
        dana.has_no_line()
        dana.writes_cards("Ohne Netz\nImmer noch ohne", Überschrift="Gehört habe ich")
        dana.shows_entry("Ohne Netz", WAITING)
        dana.on_entry("Ohne Netz", "Ändern")
        dana.page.get_by_label("Gehört habe ich").fill("Ganz ohne Netz")
        dana.page.get_by_role("button", name="Speichern").click()
        dana.sheet.get_by_label("Karten, eine je Zeile").fill("mitten im Satz")
        line.mends()
        dana.page.reload()
        dana.is_connected()
        for text in ("Mit Netz", "Ganz ohne Netz", "Immer noch ohne"):
            dana.shows_entry(text)
        dana.begins("cards")
        expect(dana.sheet.get_by_label("Frage")).to_have_value("q2")
        expect(dana.sheet.get_by_label("Karten, eine je Zeile")).to_have_value("mitten im Satz")
    assert written(stage.hall, day) == [
        ("Ganz ohne Netz", "q2", "heard", "documenter", None),
        ("Immer noch ohne", "q2", "heard", "documenter", None),
        ("Mit Netz", "q2", "answers", "documenter", None),
    ]
    expect(ada.page.get_by_text("Mit Netz")).to_have_count(0)
    mara = stage.cockpit("Mara", day)
    expect(mara.card("Mit Netz")).to_contain_text("mitgeschrieben")


def test_the_same_words_said_twice_are_two_cards_on_a_slow_device_too(stage: Stage) -> None:
    day = stage.office.plans(opened=1)
    dana = dana_at(stage, day)
    dana.begins("cards")
    with dana.is_slow():
        dana.writes_cards("Ja")
        dana.writes_cards("Ja")
    expect(dana.page.locator(".protocol .cards .state")).to_have_text(["gespeichert", "gespeichert"])
    assert [words for words, *_ in written(stage.hall, day)] == ["Ja", "Ja"]


def test_a_step_that_closes_over_half_a_sentence_takes_nothing_and_keeps_it(stage: Stage) -> None:
    day = stage.office.plans(opened=1)
    dana = dana_at(stage, day)
    dana.begins("cards")
    dana.writes_cards("Fertig")
    dana.shows_entry("Fertig")
    field = dana.sheet.get_by_label("Karten, eine je Zeile")
    field.fill("Gerade sagt noch jemand")
    stage.office.does(day.id, "step.close", {"step": day.steps[0]})
    expect(dana.sheet.get_by_text("Dieser Schritt ist gerade nicht offen.")).to_be_visible()
    expect(dana.sheet.get_by_role("button", name="festhalten")).to_have_attribute("aria-disabled", "true")
    expect(dana.entry("Fertig").get_by_role("button", name="Ändern")).to_have_count(0)
    stage.office.does(day.id, "step.reopen", {"step": day.steps[0]})
    expect(field).to_have_value("Gerade sagt noch jemand")
    dana.sheet.get_by_role("button", name="festhalten").click()
    dana.shows_entry("Gerade sagt noch jemand")
    dana.on_entry("Fertig", "Herausnehmen")
    dana.shows("Gerade sagt noch jemand")


@pytest.mark.parametrize("size", [PHONE, DESK], ids=["phone", "desk"])
def test_by_keyboard_alone(stage: Stage, size: dict[str, int]) -> None:
    dana = dana_at(stage, stage.office.plans(opened=1), size)
    hands = Hands(dana.page)
    hands.presses("k")
    hands.is_at("Karten, eine je Zeile")
    hands.types("Die Tür klemmt")
    hands.presses("Enter")
    hands.types("Es zieht")
    hands.presses("Control+Enter")
    dana.shows_entry("Es zieht")
    hands.is_at("Karten, eine je Zeile")
    hands.types("Es zieht sehr")
    hands.hits("Eine Karte festhalten")
    dana.shows_entry("Es zieht sehr")
    hands.is_at("Karten, eine je Zeile")
    hands.hits("Ändern: Karte")
    hands.is_at("Antwort")
    hands.presses("Control+a")
    hands.types("Es zieht gar nicht")
    hands.hits("Speichern")
    dana.shows_entry("Es zieht gar nicht")
    hands.is_at("Ändern: Karte")
    hands.goes_back_to("Karten, eine je Zeile")
    hands.presses("Escape")
    hands.is_at(re.escape("Karten"))
    assert len(dana.page.locator(".protocol .card__text").all_text_contents()) == 3
