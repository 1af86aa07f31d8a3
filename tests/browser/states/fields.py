"""The phone's fields for groups and other kinds of answers: empty, filled, out of place and closed."""

from collections.abc import Iterator

from playwright.sync_api import expect

from qidtool.domain.ids import new_id
from tests.browser.fields import Fields
from tests.browser.groups import add_group, plans_fields, sit_together
from tests.browser.stage import Stage
from tests.browser.states.walks import Stop, walk

GOAL = "Bis Ostern kennt jede Familie eine Ansprechperson im Haus."
ANOTHER = "Im Herbst gibt es einen offenen Nachmittag."


@walk("without a group", "no group to choose", "groups to choose", "choices and dots", "chosen", "my group")
def grouped(stage: Stage) -> Iterator[Stop]:
    day = plans_fields(stage.office, "vote", "Ankommen", "Übergänge")
    ada = Fields(stage.phone("Ada", day))
    expect(ada.page.get_by_text("Hier schreibt eine Gruppe")).to_be_visible()
    yield "without a group", ada.page
    stage.office.does(day.id, "groups.set", {"grouping": "choice"})
    task = ada.page.locator(".phone__task")
    expect(task.get_by_text("Die Moderation legt gleich Gruppen an.")).to_be_visible()
    yield "no group to choose", ada.page
    add_group(stage.office, day, table="2", theme="Übergänge von der Kita in die Schule")
    add_group(stage.office, day, name="Die Brückenbauer", table="am Fenster")
    expect(task.get_by_role("button", name="Die Brückenbauer am Fenster")).to_be_visible()
    yield "groups to choose", ada.page
    task.get_by_role("button", name="Gruppe 1 Tisch 2").click()
    ada.chosen("Keine Auswahl")
    yield "choices and dots", ada.page
    ada.page.get_by_role("radio", name="Übergänge").check()
    ada.sticks("Die Brückenbauer", 3)
    expect(ada.page.get_by_text("alle Punkte geklebt", exact=True)).to_be_visible()
    expect(ada.page.locator(".state--saved")).to_have_count(2)
    yield "chosen", ada.page
    ada.page.get_by_text("Dabei als Ada").click()
    yield "my group", ada.page


@walk("empty pyramid", "pyramid", "ranks", "tied", "note")
def in_rows(stage: Stage) -> Iterator[Stop]:
    day = plans_fields(stage.office, "lay")
    seats = sit_together(stage.office, day, "Ada")
    ada = Fields(stage.phone("Ada", day, seats["Ada"]))
    expect(ada.page.locator(".pyramid")).to_be_visible()
    yield "empty pyramid", ada.page
    for text, row in (("Verlässliche Zeiten", "Grundlage"), ("Ein Ort, an dem man sich trifft", "Grundlage"),
                      ("Humor auch dann, wenn es eng wird", "Besonderes")):  # fmt: skip
        ada.lays(text, row)
    yield "pyramid", ada.page
    stage.office.does(day.id, "step.turn", {"step": day.steps[0], "pass_id": "aim"})
    ada.writes(GOAL, "Handlungsziel")
    ada.shows(GOAL)
    stage.office.does(day.id, "step.turn", {"step": day.steps[0], "pass_id": "check"})
    expect(ada.page.locator(".ranks")).to_be_visible()
    yield "ranks", ada.page
    ada.writes("Eltern bleiben nach dem Bringen noch stehen.", "Erfolgsindikator, 1.")
    ada.page.get_by_label("Gehört zu").select_option(label=GOAL)
    ada.shows("Eltern bleiben nach dem Bringen noch stehen.")
    yield "tied", ada.page
    ada.writes("Weil wir es selbst sehen können.", "Begründung", key="Speichern")
    ada.shows("Weil wir es selbst sehen können.")
    yield "note", ada.page


@walk("no goal yet", "goals", "writing beneath", "changed meanwhile", "out of place", "closed", "all I wrote")
def goals(stage: Stage) -> Iterator[Stop]:
    day = plans_fields(stage.office, "aim")
    seats = sit_together(stage.office, day, "Ada", "Bo", theme="Übergänge")
    ada, bo = (Fields(stage.phone(name, day, seats[name])) for name in ("Ada", "Bo"))
    expect(ada.field("Handlungsziel")).to_be_visible()
    yield "no goal yet", ada.page
    for goal in (GOAL, ANOTHER):
        ada.writes(goal, "Handlungsziel")
        bo.shows(goal, None)
    ada.page.get_by_label("in unserer Hand").first.check()
    ada.shows(GOAL)
    yield "goals", ada.page
    bo.writes("Zeit für Gespräche", "Bedarf", to=GOAL)
    bo.shows("Zeit für Gespräche")
    bo.about(GOAL).get_by_role("textbox", name="Bedarf").fill("mitten im Satz")
    yield "writing beneath", bo.page
    for one in (bo, ada):
        one.key("Ändern", ANOTHER[:20]).click()
    ada.page.get_by_label("Neuer Wortlaut").fill("Im Oktober gibt es einen offenen Nachmittag.")
    ada.page.get_by_role("button", name="Speichern").click()
    expect(bo.page.get_by_text("Auf der Karte steht inzwischen")).to_be_visible()
    yield "changed meanwhile", bo.page
    bo.page.get_by_role("button", name="Abbrechen").click()
    ada.withdraws(GOAL)
    expect(bo.page.get_by_role("region", name="Ohne Zuordnung")).to_be_visible()
    yield "out of place", bo.page
    stage.office.does(day.id, "step.close", {"step": day.steps[0]})
    bo.phone.is_told("nimmt nichts mehr an")
    yield "closed", bo.page
    stage.office.does(day.id, "workshop.end")
    expect(bo.page.get_by_text("Meine Beiträge")).to_be_visible()
    yield "all I wrote", bo.page


@walk("goals from before", "what it amounts to")
def going_on(stage: Stage) -> Iterator[Stop]:
    day, later = plans_fields(stage.office, "aim"), new_id()
    stage.office.sends(day.id, [(later, "step.plan", {"method": "goes_on", "prompts": []})])
    seats = sit_together(stage.office, day, "Ada")
    ada = Fields(stage.phone("Ada", day, seats["Ada"]))
    ada.writes(GOAL, "Handlungsziel")
    ada.shows(GOAL)
    stage.office.does(day.id, "step.open", {"step": later})
    expect(ada.page.get_by_role("button", name="Schreiben: Maßnahme")).to_be_visible()
    yield "goals from before", ada.page
    ada.writes("Wir hängen Fotos mit Namen auf.", "Maßnahme", to=GOAL)
    expect(ada.page.locator(".told")).to_contain_text("Fotos")
    yield "what it amounts to", ada.page
