"""Groups and entries of every kind: the sheet of the groups, the desk, and the wall's own scenes."""

from collections.abc import Iterator

from playwright.sync_api import expect

from tests.browser.group_desk import TABLE, GroupDesk, seats_groups
from tests.browser.stage import Stage
from tests.browser.states.cockpit import turned_to
from tests.browser.states.walks import Stop, walk
from tests.browser.test_desk_entries import plans, writes
from tests.browser.test_wall_scenes import LONG


@walk("no groups yet", "formed", "somebody in none", "a group changed", "dissolve?", "groups in the room")
def forming(stage: Stage) -> Iterator[Stop]:
    day = stage.office.plans()
    for name in TABLE:
        stage.office.seats(day, name)
    mara = stage.cockpit("Mara", day)
    desk = GroupDesk(mara).opens()
    yield "no groups yet", mara.page
    desk.forms(2)
    desk.says("2 Gruppen sind gebildet.")
    yield "formed", mara.page
    desk.moves("Ada", "keine Gruppe")
    desk.sits("Ada", "Noch in keiner Gruppe")
    yield "somebody in none", mara.page
    desk.changes("Gruppe 1", Name="Die mit dem längeren Namen", Tisch="am Fenster", Thema="Übergänge in die Schule")
    desk.says("am Fenster · Übergänge in die Schule")
    yield "a group changed", mara.page
    desk.sheet.get_by_role("button", name="Auflösen", exact=True).click()
    yield "dissolve?", mara.page
    mara.puts_away()
    turned_to(mara.page, "room")
    mara.sees("2 Gruppen. Eine Person ist in keiner.")
    yield "groups in the room", mara.page


@walk("goals of groups", "arranged", "by group", "voices", "paper for a group", "ranks")
def desk(stage: Stage) -> Iterator[Stop]:
    day = plans(stage, pass_id="aim")
    groups, seats = seats_groups(stage.office, day, ("Ada",), ("Bo",))
    goal = writes(stage, day, seats["Ada"], "goals", "Jede Familie hat eine Ansprechperson", marks=["ours"])
    writes(stage, day, seats["Ada"], "needs", "Zwei Stunden im Monat", about=goal)
    mara = stage.cockpit("Mara", day)
    mara.shows_card("Zwei Stunden im Monat")
    yield "goals of groups", mara.page
    mara.on_card("Jede Familie hat eine Ansprechperson", "Einordnen")
    yield "arranged", mara.page
    mara.page.get_by_text("1 von 2 Gruppen haben geschrieben").click()
    yield "by group", mara.page
    stage.office.does(day.id, "step.turn", {"step": day.steps[0], "pass_id": "vote"})
    writes(stage, day, seats["Bo"], "theme", about="q1")
    writes(stage, day, seats["Bo"], "favourites", about=groups[0])
    expect(mara.page.get_by_role("list", name="Unser Thema")).to_be_visible()
    yield "voices", mara.page
    stage.office.does(day.id, "step.turn", {"step": day.steps[0], "pass_id": "check"})
    expect(mara.page.locator(".cockpit__next")).to_contain_text("Zurückschauen")
    mara.page.keyboard.press("p")
    mara.dialog.get_by_label("Karten, eine je Zeile").fill("Ein Termin\nEin Name\nEin Ort\nnoch einer")
    yield "paper for a group", mara.page
    mara.puts_away()
    writes(stage, day, seats["Ada"], "indicators", "Ein Termin steht", row=0, about=goal)
    mara.shows_card("Ein Termin steht")
    yield "ranks", mara.page


@walk("to be taken down", "passages", "taken down", "result on the desk", "who speaks", "pages of a result")
def speeches(stage: Stage) -> Iterator[Stop]:
    day = plans(stage, "speeches", "speak")
    groups, seats = seats_groups(stage.office, day, ("Ada",), ("Bo",))
    stage.office.does(day.id, "wall.set", {"group": groups[0], "show": "timer"})
    stage.office.does(day.id, "step.set_timer", {"step": day.steps[0], "minutes": 2})
    writes(stage, day, None, "keywords", "Verlässlichkeit", on_behalf_of=seats["Ada"].participant)
    mara = stage.cockpit("Mara", day)
    expect(mara.page.get_by_role("timer")).to_be_visible()
    yield "to be taken down", mara.page
    field = mara.page.get_by_label("Zitat", exact=True)
    field.fill("Ohne feste Zeiten geht es nicht.")
    field.evaluate("(one) => one.setSelectionRange(5, 17)")
    mara.presses("Hervorheben")
    expect(mara.page.locator(".marked-text mark")).to_be_visible()
    yield "passages", mara.page
    mara.presses("Festhalten")
    mara.on_card("Ohne feste Zeiten geht es nicht.", "Einordnen")
    yield "taken down", mara.page
    mara.page.get_by_text("Ergebnis ansehen").click()
    expect(mara.page.locator(".told")).to_contain_text("Verlässlichkeit")
    yield "result on the desk", mara.page
    turned_to(mara.page, "room")
    mara.sees("Zu sehen: Reden, große Uhr")
    yield "who speaks", mara.page
    for act in ("step.close", "step.show"):
        stage.office.does(day.id, act, {"step": day.steps[0]})
    stage.office.does(day.id, "wall.set", {"show": "cards"})
    expect(mara.page.get_by_role("button", name="Seite weiter")).to_be_visible()
    yield "pages of a result", mara.page


@walk("no groups on the wall yet", "groups on the wall", "pyramid", "bars", "big clock", "clock in the dark")
def wall_scenes(stage: Stage) -> Iterator[Stop]:
    day = plans(stage)
    wall, step = stage.wall(day), {"step": day.steps[0]}
    stage.office.does(day.id, "wall.set", {"show": "groups"})
    wall.says("Hier stehen gleich die Gruppen.")
    yield "no groups on the wall yet", wall.page
    groups, seats = seats_groups(stage.office, day, ("Ada",), ("Bo",))
    stage.office.does(day.id, "group.change", {"group": groups[0], "name": "Die Eulen", "table": "2", "theme": "Zeit"})
    wall.says("Die Eulen")
    yield "groups on the wall", wall.page
    stage.office.does(day.id, "wall.set", {"show": "cards"})
    for row, text in enumerate(("Zeit", "Vertrauen", "Räume")):
        writes(stage, day, seats["Ada"], "conditions", text, row=row)
    wall.shows("Zeit", "Vertrauen", "Räume")
    yield "pyramid", wall.page
    stage.office.does(day.id, "step.turn", {**step, "pass_id": "vote"})
    writes(stage, day, seats["Bo"], "theme", about="q1")
    writes(stage, day, seats["Bo"], "favourites", about=groups[0])
    expect(wall.page.locator(".bars")).to_have_count(2)
    yield "bars", wall.page
    stage.office.does(day.id, "wall.set", {"show": "timer", "group": groups[0]})
    stage.office.does(day.id, "step.set_timer", {**step, "minutes": 1})
    expect(wall.page.get_by_role("timer")).to_be_visible()
    yield "big clock", wall.page
    stage.office.does(day.id, "wall.set", {"theme": "dark"})
    expect(wall.page.locator("html")).to_have_attribute("data-theme", "dark")
    yield "clock in the dark", wall.page


@walk("result told", "its last page", "held result")
def wall_result(stage: Stage) -> Iterator[Stop]:
    day = plans(stage, "speeches")
    _, seats = seats_groups(stage.office, day, ("Ada",))
    for number in range(15):
        writes(stage, day, seats["Ada"], "keywords", f"{LONG} Nummer {number}")
    for act in ("step.close", "step.show"):
        stage.office.does(day.id, act, {"step": day.steps[0]})
    wall = stage.wall(day)
    wall.says("Seite 1 von")
    yield "result told", wall.page
    stage.office.does(day.id, "wall.set", {"page": 2})
    wall.says("Seite 3 von 3")
    yield "its last page", wall.page
    stage.office.does(day.id, "wall.set", {"frozen": True})
    wall.says("angehalten")
    yield "held result", wall.page
