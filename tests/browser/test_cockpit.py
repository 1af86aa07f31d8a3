"""The moderation leads the day: one next act, a way back from everything, and always in step with phones and wall."""

from playwright.sync_api import expect

from qidtool.domain.ids import new_id
from tests.browser.origins import AT_BOTH_ADDRESSES
from tests.browser.stage import Stage

pytestmark = AT_BOTH_ADDRESSES


def test_a_day_from_its_opening_to_its_end(stage: Stage) -> None:
    day = stage.office.plans(is_open=False)
    mara = stage.cockpit("Mara", day)
    mara.does_next("Workshop eröffnen")
    mara.does_next("Öffnen: Zwei Runden")
    mara.step_is(1, "open")
    ada = stage.phone("Ada", day)
    ada.writes("Vertrauen")
    mara.shows_card("Vertrauen")
    expect(mara.count("haben geschrieben")).to_have_text("1 / 1")
    mara.does_next("Weiter zu: Gehört")
    expect(ada.page.locator("#task")).to_contain_text("Gehört")
    mara.does_next("Schließen: Zwei Runden")
    mara.step_is(1, "closed")
    ada.waits()
    mara.does_next("Ergebnis zeigen")
    mara.step_is(1, "shown")
    mara.does_next("Workshop beenden")
    mara.dialog.get_by_role("button", name="Workshop beenden").click()
    expect(ada.page.get_by_text("Danke fürs Mitdenken!")).to_be_visible()
    mara.presses("Workshop wieder öffnen")
    ada.waits()


def test_a_step_back(stage: Stage) -> None:
    day = stage.office.plans(opened=1)
    mara, ada = stage.cockpit("Mara", day), stage.phone("Ada", day)
    mara.presses("Schritt schließen")
    ada.waits()
    mara.step_is(1, "closed")
    mara.steps_back()
    mara.step_is(1, "open")
    ada.is_asked("Was trägt uns?")
    mara.presses("Schritt schließen")
    mara.step_is(1, "closed")
    mara.takes_back()
    mara.step_is(1, "open")


def test_a_halt_and_the_time(stage: Stage) -> None:
    day = stage.office.plans(opened=1)
    mara, ada = stage.cockpit("Mara", day), stage.phone("Ada", day)
    mara.page.get_by_label("Minuten").fill("5")
    mara.presses("Zeit starten")
    expect(ada.page.get_by_role("timer")).to_contain_text("4:")
    mara.presses("1 Min. mehr")
    expect(ada.page.get_by_role("timer")).to_contain_text("5:")
    mara.presses("Zeit aus")
    expect(ada.page.get_by_role("timer")).to_have_count(0)
    mara.presses("Schreiben anhalten")
    ada.is_told("kurz angehalten") if ada.field.count() else expect(ada.send).to_have_count(0)
    mara.presses("Schreiben anhalten")
    expect(ada.send).to_be_visible()


def test_another_pass_and_back(stage: Stage) -> None:
    day = stage.office.plans(opened=1)
    mara, ada = stage.cockpit("Mara", day), stage.phone("Ada", day)
    mara.page.get_by_role("group", name="Durchgang").get_by_role("button", name="Gehört").click()
    expect(ada.page.locator("#task")).to_contain_text("Gehört")
    ada.writes("viel Wärme")
    mara.shows_card("viel Wärme")
    mara.takes_back()
    expect(ada.page.locator("#task")).to_contain_text("Antworten")


def test_a_card_is_hidden_and_shown_again(stage: Stage) -> None:
    day = stage.office.plans(opened=1)
    mara, wall, ada = stage.cockpit("Mara", day), stage.wall(day), stage.phone("Ada", day)
    for text in ("Vertrauen", "Unsinn"):
        ada.writes(text)
    wall.shows("Vertrauen", "Unsinn")
    mara.on_card("Unsinn", "Ausblenden")
    mara.shows_card("Unsinn", "ausgeblendet")
    wall.shows("Vertrauen")
    ada.shows_card("Unsinn")
    expect(ada.page.get_by_text("ausgeblendet")).to_have_count(0)
    mara.on_card("Unsinn", "Wieder zeigen")
    wall.shows("Vertrauen", "Unsinn")


def test_cards_wait_for_approval(stage: Stage) -> None:
    day = stage.office.plans(opened=1, approval=True)
    mara, wall, ada = stage.cockpit("Mara", day), stage.wall(day), stage.phone("Ada", day)
    for text in ("Vertrauen", "Zeit", "Mut"):
        ada.writes(text)
        mara.shows_card(text, "wartet auf Freigabe")
    wall.shows()
    mara.on_card("Vertrauen", "Freigeben")
    wall.shows("Vertrauen")
    mara.presses("Alle 2 wartenden Karten freigeben")
    wall.shows("Vertrauen", "Zeit", "Mut")
    mara.takes_back()
    wall.shows("Vertrauen")


def test_the_wall_is_held_and_revealed(stage: Stage) -> None:
    day = stage.office.plans(opened=1)
    mara, wall, ada = stage.cockpit("Mara", day), stage.wall(day), stage.phone("Ada", day)
    ada.writes("davor")
    wall.shows("davor")
    mara.presses("Wand anhalten")
    wall.says("angehalten")
    ada.writes("dahinter")
    mara.sees("Eine Karte wartet auf das Aufdecken.")
    wall.shows("davor")
    mara.presses("Wand aufdecken")
    wall.shows("davor", "dahinter")


def test_the_wall_is_led_from_scene_to_scene(stage: Stage) -> None:
    day = stage.office.plans(opened=1)
    mara, wall = stage.cockpit("Mara", day), stage.wall(day)
    stage.office.writes(day, stage.office.seats(day, "Ada"), "Vertrauen")
    wall.shows("Vertrauen")
    mara.presses("Wand: weiter")
    mara.sees("Zu sehen: Zwei Runden, Wortwolke zu „Was trägt uns?“")
    wall.shows_words("Was trägt uns?", "Vertrauen")
    mara.page.keyboard.press(".")
    mara.sees("Zu sehen: Zwei Runden, Wortwolke zu „Was hält uns auf?“")
    mara.page.keyboard.press(",")
    mara.presses("Wand: zurück")
    mara.sees("Zu sehen: Zwei Runden, Karten")
    wall.shows("Vertrauen")


def test_whose_words_the_cloud_is_made_of(stage: Stage) -> None:
    day = stage.office.plans(opened=1, questions=("Was trägt uns?",))
    seat, heard = stage.office.seats(day, "Ada"), {"step": day.steps[0], "input": "heard", "prompt": "q1"}
    stage.office.writes(day, seat, "Vertrauen")
    stage.office.does(day.id, "step.turn", {"step": day.steps[0], "pass_id": "heard"})
    stage.office.sends(day.id, [(new_id(), "contribution.write", {**heard, "text": "Wärme"})], seat)
    mara, wall = stage.cockpit("Mara", day), stage.wall(day)
    mara.chooses("Auf der Wand", "Wortwolke")
    wall.shows_words("Was trägt uns?", "Wärme")
    mara.chooses("Wessen Worte", "Antworten")
    wall.shows_words("Was trägt uns?", "Vertrauen")
    mara.chooses("Wessen Worte", "alle zusammen")
    wall.shows_words("Was trägt uns?", "Vertrauen", "Wärme")
    mara.takes_back()
    wall.shows_words("Was trägt uns?", "Vertrauen")


def test_phones_read_along_or_not(stage: Stage) -> None:
    day = stage.office.plans(opened=1)
    mara, ada = stage.cockpit("Mara", day), stage.phone("Ada", day)
    read_along = ada.page.get_by_role("link", name="Wand mitlesen")
    expect(read_along).to_be_visible()
    key = mara.page.get_by_role("button", name="Auf Handys mitlesen")
    expect(key).to_have_attribute("aria-pressed", "true")
    key.click()
    expect(key).to_have_attribute("aria-pressed", "false")
    expect(read_along).to_have_count(0)
    mara.takes_back()
    expect(read_along).to_be_visible()


def test_cards_from_paper(stage: Stage) -> None:
    day = stage.office.plans(opened=1)
    mara, wall = stage.cockpit("Mara", day), stage.wall(day)
    mara.page.get_by_role("button", name="Papierkarten eintippen").first.click()
    mara.dialog.get_by_label("Karten von").select_option(label="jemand Neues …")
    mara.dialog.get_by_label("Name oder Kürzel").fill("Ida")
    mara.dialog.get_by_role("button", name="Dazunehmen").click()
    mara.dialog.get_by_label("Karten, eine je Zeile").fill("Ruhe\n\nein offenes Ohr\n")
    mara.dialog.get_by_role("button", name="2 Karten abschicken").click()
    mara.shows_card("Ruhe", "von Papier")
    wall.shows("Ruhe", "ein offenes Ohr")
    [(count,)] = stage.hall.asks(
        "SELECT count(*) FROM contribution JOIN participant ON participant.id = contribution.participant"
        " WHERE contribution.workshop = ? AND participant.name = 'Ida'", day.id,
    )  # fmt: skip
    assert count == 2


def test_watched_words_mark_and_change_nothing_else(stage: Stage) -> None:
    day = stage.office.plans(opened=1)
    mara, wall, ada = stage.cockpit("Mara", day), stage.wall(day), stage.phone("Ada", day)
    ada.writes("So ein Mist!")
    mara.presses("Wörter ändern")
    mara.dialog.get_by_label("Ein Wort oder eine Wortgruppe je Zeile").fill("mist")
    mara.dialog.get_by_role("button", name="Merken").click()
    mara.shows_card("So ein Mist!", "Wort prüfen")
    wall.shows("So ein Mist!")
    ada.shows_card("So ein Mist!")


def test_a_note_on_the_round_saves_itself(stage: Stage) -> None:
    day = stage.office.plans(opened=1, questions=("Was trägt uns?",))
    mara = stage.cockpit("Mara", day)
    note = mara.page.get_by_label("Besonderheit dieser Runde")
    note.fill("Alle lachten.")
    expect(mara.page.locator(".state--saved")).to_be_visible()
    mara.page.reload()
    expect(note).to_have_value("Alle lachten.")


def test_two_lead_at_once(stage: Stage) -> None:
    day = stage.office.plans(steps=2, opened=1)
    stage.office.does(day.id, "staff.appoint", {"email": "jonas@beispiel.invalid", "role": "facilitator"})
    mara, jonas, ada = stage.cockpit("Mara", day), stage.cockpit("Jonas", day), stage.phone("Ada", day)
    ada.writes("Vertrauen")
    jonas.on_card("Vertrauen", "Ausblenden")
    mara.shows_card("Vertrauen", "ausgeblendet")
    mara.presses("Schritt schließen")
    jonas.step_is(1, "closed")
    jonas.page.locator(".step-line__key").nth(1).click()
    jonas.presses("Diesen Schritt öffnen")
    mara.step_is(2, "open")
    expect(ada.page.locator("#task")).to_contain_text("Runde 2")
