"""Entries of every kind on the moderation's desk: whose they are, where they lie, and what only counts."""

import re
from typing import Any

from playwright.sync_api import Locator, expect

from qidtool.domain.ids import new_id
from tests.browser.cockpit import Cockpit
from tests.browser.group_desk import seats_groups
from tests.browser.office import Day, Seat
from tests.browser.stage import Stage


def plans(stage: Stage, method: str = "all_inputs", pass_id: str = "", **more: Any) -> Day:
    day = stage.office.plans(method=method, opened=1, **more)
    if pass_id:
        stage.office.does(day.id, "step.turn", {"step": day.steps[0], "pass_id": pass_id})
    return day


def writes(stage: Stage, day: Day, seat: Seat | None, slot: str, text: str = "", **more: Any) -> str:
    entry = new_id()
    data = {"step": day.steps[0], "input": slot, "text": text, **more}
    stage.office.sends(day.id, [(entry, "contribution.write", data)], seat)
    return entry


def kind(mara: Cockpit, text: str) -> Locator:
    return mara.card(text).locator(".card__kind")


def test_goals_of_groups_with_what_belongs_to_them(stage: Stage) -> None:
    day = plans(stage, pass_id="aim")
    _, seats = seats_groups(stage.office, day, ("Ada",), ("Bo",))
    goal = writes(stage, day, seats["Ada"], "goals", "Jede Familie hat eine Ansprechperson", marks=["ours"])
    writes(stage, day, seats["Bo"], "goals", "Ein Gespräch je Kind")
    writes(stage, day, seats["Ada"], "needs", "Zwei Stunden im Monat", about=goal)
    writes(stage, day, seats["Ada"], "until", "bis Ostern", about=goal)
    mara = stage.cockpit("Mara", day)
    expect(kind(mara, "Ein Gespräch je Kind")).to_have_text("Handlungsziel · Gruppe 2")
    expect(mara.card("Jede Familie hat eine Ansprechperson").locator(".tag")).to_have_text("in unserer Hand")
    pile = mara.page.locator(".desk-entry").filter(has_text="Jede Familie")
    expect(pile.locator(".desk-entry__beneath .card__text")).to_have_text(["Zwei Stunden im Monat", "bis Ostern"])
    mara.chooses("Gruppe", "Gruppe 2")
    mara.shows_cards("Ein Gespräch je Kind")
    mara.chooses("Gruppe", "ohne Gruppe")
    expect(mara.texts()).to_have_count(0)
    mara.chooses("Gruppe", "alle Gruppen")
    mara.page.get_by_text("2 von 2 Gruppen haben geschrieben").click()
    table = mara.page.get_by_role("region", name="Nach Gruppen")
    expect(table.get_by_role("row").nth(1)).to_have_text(re.compile("Gruppe 1\\s*1\\s*3"))


def test_an_entry_is_put_elsewhere_and_back(stage: Stage) -> None:
    day = plans(stage)
    seat = stage.office.seats(day, "Ada")
    writes(stage, day, seat, "conditions", "Vertrauen", row=0)
    mara = stage.cockpit("Mara", day)
    expect(kind(mara, "Vertrauen")).to_have_text("Grundlage")
    mara.on_card("Vertrauen", "Einordnen")
    mara.card("Vertrauen").get_by_label("Reihe").select_option(label="Besonderes")
    expect(kind(mara, "Vertrauen")).to_have_text("Besonderes")
    mara.takes_back()
    expect(kind(mara, "Vertrauen")).to_have_text("Grundlage")
    mara.on_card("Vertrauen", "Fertig")
    expect(mara.card("Vertrauen").get_by_label("Reihe")).to_have_count(0)


def test_choices_and_dots_are_counted_and_not_listed(stage: Stage) -> None:
    day = plans(stage, pass_id="vote")
    groups, seats = seats_groups(stage.office, day, ("Ada",), ("Bo",))
    writes(stage, day, seats["Ada"], "theme", about="q1")
    for _ in range(2):
        writes(stage, day, seats["Bo"], "favourites", about=groups[0])
    mara = stage.cockpit("Mara", day)
    chosen = mara.page.get_by_role("list", name="Unser Thema").get_by_role("listitem")
    expect(chosen).to_have_text(["Was trägt uns?1", "Was hält uns auf?0"])
    dots = mara.page.get_by_role("list", name="Wem möchte ich zuhören?").get_by_role("listitem")
    expect(dots).to_have_text(["Gruppe 12", "Gruppe 20"])
    expect(mara.texts()).to_have_count(0)


def test_paper_for_a_group_into_its_ranks_and_dots_from_paper(stage: Stage) -> None:
    day = plans(stage, pass_id="check")
    seats_groups(stage.office, day, ("Ada",), ("Bo",))
    mara = stage.cockpit("Mara", day)
    mara.page.keyboard.press("p")
    send = mara.dialog.get_by_role("button", name=re.compile("abschicken"))
    mara.dialog.get_by_label("Karten, eine je Zeile").fill("Ein Termin steht\nAlle kennen den Namen")
    expect(send).to_have_attribute("aria-disabled", "true")
    mara.dialog.get_by_label("Karten von").select_option(label="Gruppe 2")
    mara.dialog.get_by_label("Rang").select_option(label="2.")
    send.click()
    expect(kind(mara, "Alle kennen den Namen")).to_have_text("Erfolgsindikator · Gruppe 2 · 3.")
    stage.office.does(day.id, "step.turn", {"step": day.steps[0], "pass_id": "vote"})
    expect(mara.page.locator(".cockpit__next")).to_contain_text("Ziele setzen")
    mara.page.keyboard.press("p")
    mara.dialog.get_by_label("Feld").select_option(label="Wem möchte ich zuhören?")
    mara.dialog.get_by_label("Von welcher Gruppe").select_option(label="Gruppe 1")
    mara.dialog.get_by_label("Punkte").fill("3")
    mara.dialog.get_by_role("button", name="Aufnehmen").click()
    dots = mara.page.get_by_role("list", name="Wem möchte ich zuhören?").get_by_role("listitem")
    expect(dots.first).to_have_text("Gruppe 13")


def test_quotes_are_taken_down_from_whoever_speaks_with_what_stands_out(stage: Stage) -> None:
    day = plans(stage, "speeches", "speak", questions=("Was ist uns wichtig?",))
    groups, _ = seats_groups(stage.office, day, ("Ada",), ("Bo",))
    mara = stage.cockpit("Mara", day)
    stage.office.does(day.id, "wall.set", {"group": groups[1]})
    expect(mara.page.get_by_label("Von welcher Gruppe").locator("option:checked")).to_have_text("Gruppe 2")
    field = mara.page.get_by_label("Zitat", exact=True)
    field.fill("Ohne feste Zeiten geht es nicht.")
    mara.presses("Hervorheben")
    mara.sees("Erst im Feld Worte auswählen, dann hervorheben.")
    field.evaluate("(one) => one.setSelectionRange(5, 17)")
    mara.presses("Hervorheben")
    expect(mara.page.locator(".marked-text mark")).to_have_text("feste Zeiten")
    mara.page.get_by_label("wörtlich").check()
    mara.presses("Festhalten")
    text = "Ohne feste Zeiten geht es nicht."
    expect(mara.card(text).locator("mark")).to_have_text("feste Zeiten")
    expect(mara.card(text)).to_contain_text("Gehört zu: Gruppe 2")
    expect(mara.card(text).locator(".tag")).to_have_text("wörtlich")
    expect(field).to_have_value("")
    expect(field).to_be_focused()
    mara.on_card(text, "Einordnen")
    mara.card(text).get_by_label("Wortlaut").fill("Ganz ohne feste Zeiten geht es nicht.")
    mara.card(text).get_by_role("button", name="Wortlaut merken").click()
    after = mara.card("Ganz ohne feste Zeiten geht es nicht.").locator(".card__text")
    expect(after.locator("mark")).to_have_text("feste Zeiten")


def test_the_result_is_seen_on_the_desk_before_the_room_sees_it(stage: Stage) -> None:
    day = plans(stage, "speeches", questions=("Was ist uns wichtig?",))
    _, seats = seats_groups(stage.office, day, ("Ada",))
    writes(stage, day, seats["Ada"], "keywords", "Verlässlichkeit")
    mara = stage.cockpit("Mara", day)
    mara.page.get_by_text("Ergebnis ansehen").click()
    told = mara.page.locator(".told")
    expect(told).to_contain_text("Verlässlichkeit")
    writes(stage, day, seats["Ada"], "keywords", "Zeit")
    expect(told).to_contain_text("Zeit")


def test_two_lead_two_steps_at_once(stage: Stage) -> None:
    day = stage.office.plans(steps=2, opened=1)
    stage.office.does(day.id, "staff.appoint", {"email": "jonas@beispiel.invalid", "role": "facilitator"})
    mara, jonas = stage.cockpit("Mara", day), stage.cockpit("Jonas", day)
    jonas.page.locator(".step-line__key").nth(1).click()
    jonas.presses("Diesen Schritt öffnen")
    for one in (mara, jonas):
        one.step_is(1, "open")
        one.step_is(2, "open")
        expect(one.page.locator(".tabs__tab")).to_have_count(2)
    mara.page.locator(".tabs__tab").filter(has_text="Runde 1").click()
    seat = stage.office.seats(day, "Ada")
    stage.office.writes(day, seat, "im ersten", step=1)
    stage.office.writes(day, seat, "im zweiten", step=2)
    mara.shows_cards("im ersten")
    jonas.shows_cards("im zweiten")
    mara.presses("Schritt schließen")
    mara.step_is(1, "closed")
    jonas.step_is(2, "open")
    expect(jonas.page.locator(".tabs__tab")).to_have_count(0)
    jonas.shows_cards("im zweiten")
