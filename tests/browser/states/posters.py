"""Posters that all groups share, in planning, on phone, cockpit and wall: empty, filled, amid a sentence."""

from collections.abc import Iterator

from playwright.sync_api import expect

from tests.browser.fields import Fields
from tests.browser.groups import sit_together
from tests.browser.shared_posters import is_at, plans_posters, reads
from tests.browser.stage import Stage
from tests.browser.states.cockpit import turned_to
from tests.browser.states.walks import Stop, walk
from tests.browser.watch import REFUSED


@walk("nothing of others yet", "in the middle of a sentence", "what others put there", "without a group", "over")
def on_phones(stage: Stage) -> Iterator[Stop]:
    day = plans_posters(stage.office)
    seats = {name: sit_together(stage.office, day, name)[name] for name in ("Ada", "Cem")}
    ada, cem = (Fields(stage.phone(name, day, seat)) for name, seat in seats.items())
    is_at(ada, "Ankommen")
    yield "nothing of others yet", ada.page
    for text in ("Schlüssel für alle", "Kindertagesstättenfinanzierungsgesetz"):
        cem.writes(text, "Wort")
        cem.shows(text)
    ada.field("Wort").fill("mitten im Satz")
    stage.office.does(day.id, "step.rotate", {"step": day.steps[0], "turn": 1})
    on = ada.page.get_by_role("button", name="Zum nächsten Plakat: Räume")
    expect(on).to_be_visible()
    yield "in the middle of a sentence", ada.page
    on.click()
    reads(ada.page, "Schlüssel für alle", "Kindertagesstättenfinanzierungsgesetz")
    ada.writes("Türen", "Wort")
    ada.shows("Türen")
    yield "what others put there", ada.page
    bo = Fields(stage.phone("Bo", day))
    bo.page.get_by_role("button", name="Nächste Frage").click()
    reads(bo.page, "Schlüssel für alle", "Kindertagesstättenfinanzierungsgesetz", "Türen")
    yield "without a group", bo.page
    ada.field("Wort").fill("noch ein Satz")
    stage.office.does(day.id, "step.close", {"step": day.steps[0]})
    ada.phone.is_told("nimmt nichts mehr an")
    yield "over", ada.page


@walk("offered", "refused")
def in_planning(stage: Stage) -> Iterator[Stop]:
    stage.watch.expects(REFUSED)
    day = plans_posters(stage.office)
    page = stage.staff_page("Mara", f"/workshops/{day.id}/schritte/{day.steps[0]}")
    expect(page.get_by_label("Gemeinsame Plakate: die Gruppen wandern")).to_be_checked()
    yield "offered", page
    page.get_by_label("Minuten je Plakat").fill("601")
    page.get_by_role("button", name="Schritt speichern").click()
    expect(page.get_by_text("Bitte eine Dauer zwischen 1 und 600 Minuten angeben.")).to_be_visible()
    yield "refused", page


@walk("who stands where", "at the last poster", "no groups yet")
def in_cockpit(stage: Stage) -> Iterator[Stop]:
    day = plans_posters(stage.office)
    for name in ("Ada", "Bo", "Cem", "Dora"):
        sit_together(stage.office, day, name)
    mara = stage.cockpit("Mara", day)
    turned_to(mara.page, "step")
    mara.sees("Runde 1 von 3, je Plakat 5 Min.")
    yield "who stands where", mara.page
    stage.office.does(day.id, "step.rotate", {"step": day.steps[0], "turn": 2})
    mara.sees("Runde 3 von 3, je Plakat 5 Min.")
    expect(mara.page.get_by_role("timer")).to_be_visible()
    yield "at the last poster", mara.page
    lonely = stage.cockpit("Mara", plans_posters(stage.office))
    lonely.sees("Noch gibt es keine Gruppen, die wandern könnten.")
    yield "no groups yet", lonely.page


@walk("who stands at which question", "with cards and a clock", "one question", "groups and their posters")
def on_wall(stage: Stage) -> Iterator[Stop]:
    day = plans_posters(stage.office)
    seats = {name: sit_together(stage.office, day, name)[name] for name in ("Ada", "Bo", "Cem", "Dora")}
    wall = stage.wall(day)
    wall.says("Jetzt hier: Gruppe 1, Gruppe 4")
    yield "who stands at which question", wall.page
    stage.office.does(day.id, "step.rotate", {"step": day.steps[0], "turn": 1})
    place = {"step": day.steps[0], "input": "words", "prompt": "q2", "text": "Schlüssel für alle"}
    stage.office.sends(day.id, [(seats["Ada"].participant, "contribution.write", place)], seats["Ada"])
    wall.shows("Gruppe 1: Schlüssel für alle")
    wall.says("Jetzt hier: Gruppe 1, Gruppe 4")
    yield "with cards and a clock", wall.page
    stage.office.does(day.id, "wall.set", {"prompt": "q2"})
    wall.asks("Räume Jetzt hier: Gruppe 1, Gruppe 4")
    yield "one question", wall.page
    stage.office.does(day.id, "wall.set", {"show": "groups"})
    wall.says("Räume")
    yield "groups and their posters", wall.page
