"""Groups go from poster to poster: each phone shows the one its group stands at, with what the others put there."""

import pytest
from playwright.sync_api import expect

from tests.browser.fields import Fields
from tests.browser.groups import sit_together
from tests.browser.origins import AT_BOTH_ADDRESSES
from tests.browser.shared_posters import is_at, plans_posters, poster, reads
from tests.browser.stage import Stage

TURN = "Plakate wechseln"


@AT_BOTH_ADDRESSES
def test_two_groups_wander_and_read_what_the_other_left(stage: Stage) -> None:
    day = plans_posters(stage.office)
    seats = {name: sit_together(stage.office, day, name)[name] for name in ("Ada", "Cem")}
    ada, cem = (Fields(stage.phone(name, day, seat)) for name, seat in seats.items())
    mara, wall = stage.cockpit("Mara", day), stage.wall(day)
    is_at(ada, "Ankommen")
    is_at(cem, "Räume")
    expect(ada.page.get_by_role("navigation", name="Fragen")).to_have_count(0)
    expect(ada.page.get_by_text("Sichtbar für alle Gruppen, die Moderation und die Wand, ohne Namen.")).to_be_visible()
    cem.writes("Schlüssel", "Wort")
    cem.shows("Schlüssel")
    wall.says("Jetzt hier: Gruppe 2")
    expect(mara.page.get_by_text("Räume: Gruppe 2")).to_be_visible()
    reads(ada.page)
    mara.does_next(TURN)
    mara.does_next(TURN)
    is_at(ada, "Nachbarn")
    is_at(cem, "Ankommen")
    mara.presses("Ein Plakat zurück")
    is_at(ada, "Räume")
    reads(ada.page, "Schlüssel")
    expect(poster(ada.page).locator(".card__kind")).to_have_text("Gruppe 2")
    expect(poster(ada.page).get_by_role("button")).to_have_count(0)
    ada.writes("Türen", "Wort")
    ada.shows("Türen")
    expect(ada.page.get_by_role("timer")).to_be_visible()
    expect(mara.page.get_by_text("Räume: Gruppe 1")).to_be_visible()
    wall.says("Jetzt hier: Gruppe 1")
    mara.steps_back()
    is_at(ada, "Nachbarn")


def test_words_begun_at_a_poster_are_finished_there(stage: Stage) -> None:
    day = plans_posters(stage.office)
    seat = sit_together(stage.office, day, "Ada")["Ada"]
    ada = Fields(stage.phone("Ada", day, seat))
    is_at(ada, "Ankommen")
    ada.field("Wort").fill("mitten im Satz")
    stage.office.does(day.id, "step.rotate", {"step": day.steps[0], "turn": 1})
    on = ada.page.get_by_role("button", name="Zum nächsten Plakat: Räume")
    expect(on).to_be_visible()
    is_at(ada, "Ankommen")
    on.click()
    is_at(ada, "Räume")
    ada.page.get_by_role("button", name="Zum angefangenen Text: Ankommen").click()
    is_at(ada, "Ankommen")
    expect(ada.field("Wort")).to_have_value("mitten im Satz")
    ada.sends("Wort")
    ada.shows("mitten im Satz")
    on.click()
    is_at(ada, "Räume")
    assert stage.hall.words_of(day.id) == ["mitten im Satz"]
    assert stage.hall.asks("SELECT prompt FROM contribution WHERE workshop = ?", day.id) == [("q1",)]


def test_after_a_reload_begun_words_come_first(stage: Stage) -> None:
    day = plans_posters(stage.office)
    seat = sit_together(stage.office, day, "Ada")["Ada"]
    ada = Fields(stage.phone("Ada", day, seat))
    ada.field("Wort").fill("mitten im Satz")
    stage.office.does(day.id, "step.rotate", {"step": day.steps[0], "turn": 2})
    expect(ada.page.get_by_role("button", name="Zum nächsten Plakat: Nachbarn")).to_be_visible()
    ada.page.reload()
    is_at(ada, "Ankommen")
    expect(ada.field("Wort")).to_have_value("mitten im Satz")


def test_without_a_group_one_turns_over_all_posters(stage: Stage) -> None:
    day = plans_posters(stage.office)
    cem = Fields(stage.phone("Cem", day, sit_together(stage.office, day, "Cem")["Cem"]))
    cem.writes("Willkommen", "Wort")
    cem.shows("Willkommen")
    ada = Fields(stage.phone("Ada", day))
    expect(ada.page.get_by_text("Hier schreibt eine Gruppe")).to_be_visible()
    reads(ada.page, "Willkommen")
    ada.page.get_by_role("button", name="Nächste Frage").click()
    is_at(ada, "Räume")
    reads(ada.page)


@pytest.mark.parametrize("in_pass", ["add", "point"])
def test_what_others_put_there_can_be_gone_on_from(stage: Stage, in_pass: str) -> None:
    day = plans_posters(stage.office)
    seats = {name: sit_together(stage.office, day, name)[name] for name in ("Ada", "Cem")}
    cem = Fields(stage.phone("Cem", day, seats["Cem"]))
    cem.writes("Schlüssel", "Wort")
    cem.shows("Schlüssel")
    stage.office.does(day.id, "step.turn", {"step": day.steps[0], "pass_id": in_pass})
    stage.office.does(day.id, "step.rotate", {"step": day.steps[0], "turn": 1})
    ada = Fields(stage.phone("Ada", day, seats["Ada"]))
    is_at(ada, "Räume")
    reads(ada.page, "Schlüssel")
    if in_pass == "point":
        ada.sticks("Schlüssel", 2)
        ada.has_dots("Schlüssel", "2 Punkte")
        return
    ada.page.get_by_label("Gehört zu").select_option(label="Schlüssel")
    ada.writes("Wer hat ihn?", "Notiz dazu")
    ada.shows("Wer hat ihn?")
    found = stage.hall.asks("SELECT about <> '' FROM contribution WHERE input = 'notes' AND workshop = ?", day.id)
    assert found == [(1,)]
