"""A documenter keeps the protocol of a day: takes it down, puts it right, takes it out, together with others."""

import pytest
from playwright.sync_api import expect

from tests.browser.dark_room import DarkRoom
from tests.browser.groups import add_group
from tests.browser.keys import Hands
from tests.browser.office import Day
from tests.browser.origins import AT_BOTH_ADDRESSES
from tests.browser.protocol_desk import ProtocolDesk, appoint, rows_of
from tests.browser.stage import DESK, PHONE, Stage
from tests.browser.watch import REFUSED


def dana_at(stage: Stage, day: Day, size: dict[str, int] = DESK) -> ProtocolDesk:
    appoint(stage.office, day)
    return ProtocolDesk(stage.signed_in("Dana", size).new_page()).opens(day)


def test_dana_finds_it_after_signing_in(stage: Stage) -> None:
    day = stage.office.plans("Protokoll in Daun", opened=1)
    appoint(stage.office, day)
    page = stage.staff_page("Dana", "/planung")
    page.get_by_role("link", name=f"Protokoll führen: {day.title}").first.click()
    ProtocolDesk(page).is_connected()
    expect(page.get_by_role("heading", level=1)).to_contain_text(day.title)
    expect(page.get_by_text("Das Protokoll ist noch leer.")).to_be_visible()
    expect(page.get_by_role("link", name="Zum Cockpit")).to_have_count(0)


def test_a_documenter_leads_nothing(stage: Stage) -> None:
    stage.watch.expects(REFUSED)
    day = stage.office.plans()
    dana = dana_at(stage, day)
    answer = dana.page.goto(f"/workshops/{day.id}/cockpit")
    assert answer is not None
    assert answer.status == 403


@AT_BOTH_ADDRESSES
def test_note_quote_and_photo(stage: Stage) -> None:
    day = stage.office.plans(opened=1)
    dana = dana_at(stage, day, PHONE)
    room = DarkRoom(dana.page)
    dana.notes("Es wird still.")
    dana.shows_entry("Es wird still.")
    dana.quotes("Wir fangen an.", "Sprecherin am Fenster", exact=True)
    expect(dana.entry("Wir fangen an.")).to_contain_text("Sprecherin am Fenster · wörtlich")
    dana.photographs("Ein Plakat mit vier Farben")
    dana.shows("Ein Plakat mit vier Farben", "„Wir fangen an.“", "Es wird still.")
    expect(dana.entry("Ein Plakat")).to_contain_text("Das Foto ist gespeichert.")
    found = rows_of(stage.hall, day)
    assert [row[:4] for row in found] == [
        ("note", "Es wird still.", "", 0),
        ("quote", "Wir fangen an.", "Sprecherin am Fenster", 1),
        ("photo", "Ein Plakat mit vier Farben", "", 0),
    ]
    [sent] = room.came
    assert sent["belongs_to"] == found[2][5]
    assert (sent["alt"], sent["photo"]) == ("Ein Plakat mit vier Farben", "plakat.png")
    assert sent["path"] == f"/{day.id}/bilder"


def test_a_photo_that_is_not_taken_stays_until_somebody_decides(stage: Stage) -> None:
    stage.watch.expects("status of 413", "503")
    dana = dana_at(stage, stage.office.plans(opened=1))
    room = DarkRoom(dana.page)
    room.answers = [
        (503, {"ok": False, "error": {"key": "picture_busy", "text": "Gleich.", "retry": True}}),
        (413, {"ok": False, "error": {"key": "photo_too_large", "text": "Das Foto ist zu groß.", "retry": False}}),
    ]
    dana.photographs("Ein Plakat")
    expect(dana.entry("Ein Plakat")).to_contain_text("Das Foto ist zu groß.")
    dana.shows_entry("Ein Plakat")
    dana.on_entry("Ein Plakat", "Noch einmal")
    expect(dana.entry("Ein Plakat")).to_contain_text("Das Foto ist gespeichert.")
    assert len({one["id"] for one in room.came}) == 1
    assert len(room.came) == 3


def test_two_keep_one_protocol_and_the_cockpit_knows(stage: Stage) -> None:
    day = stage.office.plans(opened=1)
    dana = dana_at(stage, day)
    mara = ProtocolDesk(stage.signed_in("Mara").new_page()).opens(day)
    cockpit = stage.cockpit("Mara", day)
    dana.notes("Es wird still.")
    mara.shows_entry("Es wird still.")
    mara.on_entry("Es wird still.", "Ändern")
    mara.page.get_by_role("textbox", name="Notiz").fill("Es wird sehr still.")
    mara.page.get_by_role("button", name="Speichern").click()
    dana.shows("Es wird sehr still.")
    expect(cockpit.page.get_by_text("Ein Eintrag bisher.")).to_be_visible()
    cockpit.page.get_by_role("link", name="Protokoll öffnen").click()
    there = ProtocolDesk(cockpit.page)
    there.shows("Es wird sehr still.")
    expect(cockpit.page.get_by_role("link", name="Zum Cockpit")).to_be_visible()


def test_whoever_is_faster_than_the_device_loses_no_word(stage: Stage) -> None:
    """The next entry is another one, also while the one before it is not stored yet."""
    day = stage.office.plans(opened=1)
    dana = dana_at(stage, day)
    with dana.is_slow():
        dana.notes("Erst dies,")
        dana.notes("dann das.")
        dana.quotes("Und zuletzt das.")
    dana.shows("„Und zuletzt das.“", "dann das.", "Erst dies,")
    for words in ("Erst dies,", "dann das.", "Und zuletzt das."):
        dana.shows_entry(words)
    assert [row[1] for row in rows_of(stage.hall, day)] == ["Erst dies,", "dann das.", "Und zuletzt das."]


def test_what_is_taken_out_can_be_had_back_for_a_while(stage: Stage) -> None:
    day = stage.office.plans(opened=1)
    appoint(stage.office, day)
    dana = ProtocolDesk(stage.signed_in("Dana").new_page())
    dana.page.clock.install()
    dana.opens(day)
    dana.notes("bleibt")
    dana.notes("geht")
    dana.shows_entry("geht")
    dana.on_entry("geht", "Herausnehmen")
    dana.shows("bleibt")
    dana.page.locator(".toast").get_by_role("button", name="Zurücknehmen").click()
    dana.shows("geht", "bleibt")
    dana.on_entry("geht", "Herausnehmen")
    mara = ProtocolDesk(stage.signed_in("Mara").new_page()).opens(day)
    mara.shows("geht", "bleibt")
    dana.page.clock.fast_forward(11_000)
    mara.shows("bleibt")
    dana.shows("bleibt")
    assert [row[1] for row in rows_of(stage.hall, day) if row[1]] == ["bleibt"]


def test_step_and_group_come_by_themselves(stage: Stage) -> None:
    day = stage.office.plans(steps=3, opened=2)
    red, blue = (add_group(stage.office, day, name=name) for name in ("Rot", "Blau"))
    dana = dana_at(stage, day)
    dana.begins("note")
    step, group = dana.sheet.get_by_label("Schritt"), dana.sheet.get_by_label("Gruppe")
    expect(step).to_have_value(day.steps[1])
    expect(dana.sheet).to_contain_text("Gerade laufen mehrere.")
    expect(group).to_have_value("")
    step.select_option(label="Runde 1")
    group.select_option(label="Rot")
    dana.sheet.get_by_label("Notiz").fill("Rot lacht.")
    dana.sheet.get_by_role("checkbox", name="Besonderheit").check()
    dana.keeps()
    expect(dana.entry("Rot lacht.")).to_contain_text("Runde 1 · Rot")
    expect(dana.entry("Rot lacht.")).to_contain_text("Besonderheit")
    dana.begins("quote")
    expect(dana.sheet.get_by_label("Gruppe")).to_have_value(red)
    dana.page.keyboard.press("Escape")
    stage.office.does(day.id, "wall.set", {"show": "timer", "group": blue})
    dana.hears_whose_turn_it_is(blue)
    dana.notes("Blau spricht.")
    expect(dana.entry("Blau spricht.")).to_contain_text("Runde 2 · Blau")
    dana.page.get_by_label("Zeigen").select_option(label="Runde 1")
    dana.shows("Rot lacht.")
    dana.page.get_by_label("Zeigen").select_option(label="Runde 3")
    expect(dana.page.get_by_text("Zu diesem Schritt steht noch nichts im Protokoll.")).to_be_visible()


SIZES = pytest.mark.parametrize("size", [PHONE, DESK], ids=["phone", "desk"])


@SIZES
def test_taken_down_by_keyboard_alone(stage: Stage, size: dict[str, int]) -> None:
    dana = dana_at(stage, stage.office.plans(opened=1), size)
    hands = Hands(dana.page)
    hands.presses("n")
    hands.is_at("Notiz")
    hands.types("Es wird still, ganz zuletzt")
    hands.presses("Control+Enter")
    dana.shows_entry("Es wird still")
    hands.is_at("Notiz")
    hands.presses("z")
    hands.is_at("Wortlaut")
    hands.types("Wir fangen an.")
    hands.fills("Wer es sagt", "Ada")
    hands.goes_to("Wörtlich")
    hands.presses("Space")
    hands.hits("Festhalten")
    dana.shows_entry("Wir fangen an.")
    hands.presses("f")
    hands.is_at("Foto aufnehmen oder wählen")
    hands.presses("Escape")
    hands.is_at("Foto")


@SIZES
def test_put_right_and_taken_out_by_keyboard_alone(stage: Stage, size: dict[str, int]) -> None:
    dana = dana_at(stage, stage.office.plans(opened=1), size)
    dana.notes("Es wird still, ganz zuletzt")
    dana.quotes("Wir fangen an.")
    dana.shows_entry("Wir fangen an.")
    hands = Hands(dana.page)
    hands.goes_back_to("Ändern: Zitat")
    hands.presses("Enter")
    hands.is_at("Wortlaut")
    hands.presses("Control+a")
    hands.types("Wir beginnen.")
    hands.hits("Speichern")
    dana.shows("„Wir beginnen.“", "Es wird still, ganz zuletzt")
    hands.is_at("Ändern: Zitat")
    hands.hits("Herausnehmen: Zitat")
    hands.is_at("Einträge")
    hands.hits("Zurücknehmen")
    dana.shows("„Wir beginnen.“", "Es wird still, ganz zuletzt")
