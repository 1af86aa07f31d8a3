"""The protocol of a day: empty, while something is taken down, with all kinds of entries, in trouble, and as a PDF."""

from collections.abc import Iterator

from playwright.sync_api import expect

from tests.browser.dark_room import DarkRoom
from tests.browser.groups import add_group
from tests.browser.office import Day
from tests.browser.protocol_desk import ProtocolDesk, a_photo, appoint, from_a_camera
from tests.browser.stage import Stage
from tests.browser.states.planning import SLOW_MS
from tests.browser.states.walks import Stop, walk
from tests.browser.typesetter import Typesetter
from tests.browser.watch import LOST_LINE


def dana_at(stage: Stage, day: Day) -> ProtocolDesk:
    appoint(stage.office, day)
    return ProtocolDesk(stage.signed_in("Dana").new_page()).opens(day)


@walk("where Dana lands", "nothing yet", "a note", "without words", "a quote", "a photo", "begun")
def taking_down(stage: Stage) -> Iterator[Stop]:
    day = stage.office.plans(steps=3, opened=2, place="Aula der Gesamtschule am Moselufer")
    add_group(stage.office, day, name="Die Arbeitsgruppe mit dem wirklich langen Namen")
    dana = dana_at(stage, day)
    dana.page.goto("/planung")
    yield "where Dana lands", dana.page
    dana.opens(day)
    yield "nothing yet", dana.page
    dana.begins("note")
    yield "a note", dana.page
    dana.sheet.get_by_role("button", name="Festhalten").click()
    expect(dana.sheet.locator(".field__error")).to_be_visible()
    yield "without words", dana.page
    dana.begins("quote")
    yield "a quote", dana.page
    dana.begins("photo")
    dana.sheet.get_by_label("Foto aufnehmen oder wählen").set_input_files(a_photo())
    expect(dana.sheet.get_by_alt_text("Das gewählte Foto")).to_be_visible()
    yield "a photo", dana.page
    dana.page.keyboard.press("Escape")
    expect(dana.page.get_by_text("angefangen")).to_be_visible()
    yield "begun", dana.page


@walk("entries", "put right", "taken out", "of another step", "Mara at the protocol")
def taken_down(stage: Stage) -> Iterator[Stop]:
    day = stage.office.plans(steps=3, opened=2)
    add_group(stage.office, day, name="Die Arbeitsgruppe mit dem wirklich langen Namen")
    dana = dana_at(stage, day)
    dana.begins("note")
    dana.sheet.get_by_label("Notiz").fill("Kindertagesstättenfinanzierungsgesetz " * 8)
    dana.sheet.get_by_label("Gruppe").select_option(index=1)
    dana.sheet.get_by_role("checkbox", name="Besonderheit").check()
    dana.keeps()
    dana.quotes("Wir fangen einfach an.", "Sprecherin der Gruppe am Fenster")
    dana.photographs(photo=from_a_camera())
    dana.photographs("Ein Plakat mit vier Farben", from_a_camera())
    dana.shows_photo("Ein Plakat mit vier Farben")
    yield "entries", dana.page
    dana.on_entry("Wir fangen", "Ändern")
    expect(dana.page.get_by_role("button", name="Speichern")).to_be_visible()
    yield "put right", dana.page
    dana.page.get_by_role("button", name="Lassen, wie es war").click()
    dana.on_entry("Wir fangen", "Herausnehmen")
    expect(dana.page.locator(".toast")).to_be_visible()
    yield "taken out", dana.page
    dana.page.get_by_label("Zeigen").select_option(label="Runde 3")
    yield "of another step", dana.page
    yield "Mara at the protocol", ProtocolDesk(stage.signed_in("Mara").new_page()).opens(day).page


@walk("photo not taken", "without a line", "signed out of the protocol")
def not_taken_down(stage: Stage) -> Iterator[Stop]:
    stage.watch.expects(LOST_LINE, "status of 413")
    day = stage.office.plans(opened=1)
    dana = dana_at(stage, day)
    error = {"key": "photo_too_large", "text": "Das Foto ist zu groß. Bitte eines bis 25 MB wählen.", "retry": False}
    DarkRoom(dana.page).answers = [(413, {"ok": False, "error": error})]
    dana.photographs("Ein Plakat")
    expect(dana.entry("Ein Plakat")).to_contain_text("Das Foto ist zu groß.")
    yield "photo not taken", dana.page
    with stage.hall.is_gone():
        expect(dana.page.locator(".notice--offline")).to_be_visible()
        dana.notes("Ohne Netz")
        yield "without a line", dana.page
    account = dana.page.context.new_page()
    account.goto("/konto")
    dana.page.reload()
    dana.is_connected()
    account.get_by_role("button", name="Abmelden").first.click()
    expect(dana.page.get_by_role("button", name="Seite neu laden")).to_be_visible()
    yield "signed out of the protocol", dana.page


@walk("no step to write into", "headings", "lines not understood", "cards", "a card put right", "closed over words")
def writing_cards(stage: Stage) -> Iterator[Stop]:
    day = stage.office.plans(method="all_inputs", steps=2)
    add_group(stage.office, day, name="Die Arbeitsgruppe mit dem wirklich langen Namen")
    dana = dana_at(stage, day)
    dana.begins("cards")
    expect(dana.page.get_by_text("Gerade ist kein Schritt offen")).to_be_visible()
    yield "no step to write into", dana.page
    for step in day.steps:
        stage.office.does(day.id, "step.open", {"step": step})
    expect(dana.sheet.get_by_label("Überschrift")).to_be_visible()
    yield "headings", dana.page
    dana.sheet.get_by_label("Karten, eine je Zeile").fill("Kindertagesstättenfinanzierungsgesetz\tGruppe 7")
    expect(dana.sheet.get_by_text("Eine Gruppe „Gruppe 7“ gibt es nicht.")).to_be_visible()
    yield "lines not understood", dana.page
    dana.writes_cards("Kindertagesstättenfinanzierungsgesetz " * 3 + "\nDie Tür klemmt")
    dana.shows_entry("Die Tür klemmt")
    yield "cards", dana.page
    dana.on_entry("Die Tür klemmt", "Ändern")
    expect(dana.page.get_by_role("button", name="Speichern")).to_be_visible()
    yield "a card put right", dana.page
    dana.sheet.get_by_label("Karten, eine je Zeile").fill("mitten im Satz")
    for step in day.steps:
        stage.office.does(day.id, "step.close", {"step": step})
    expect(dana.sheet.get_by_text("Dieser Schritt ist gerade nicht offen.")).to_be_visible()
    yield "closed over words", dana.page


@walk("photo protocol", "photo protocol being made", "photo protocol finished")
def printed(stage: Stage) -> Iterator[Stop]:
    day = stage.office.plans("Ein Tag mit einem langen Titel an der Gesamtschule am Moselufer", held_on="2027-05-17")
    dana = dana_at(stage, day)
    dana.page.get_by_role("link", name="Fotoprotokoll").click()
    expect(dana.page.get_by_role("heading", level=1)).to_have_text("Fotoprotokoll")
    yield "photo protocol", dana.page
    typesetter = Typesetter(stage.hall, day.id, kind="photo_protocol").begins()
    dana.page.reload()
    expect(dana.page.locator("progress")).to_be_visible()
    yield "photo protocol being made", dana.page
    typesetter.ends("failed", "too_slow")
    dana.page.get_by_role("button", name="PDF zusammenstellen").click()
    expect(dana.page.get_by_text("Das Fotoprotokoll ist fertig.")).to_be_visible(timeout=SLOW_MS)
    yield "photo protocol finished", dana.page
