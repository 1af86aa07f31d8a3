"""Whoever reads along hears of ranks, choices, the clock and the tables as well, each in words."""

from playwright.sync_api import expect

from tests.browser.group_desk import seats_groups
from tests.browser.reading import Reading
from tests.browser.stage import Stage
from tests.browser.test_desk_entries import plans, writes


def test_rows_choices_the_clock_and_the_groups(stage: Stage) -> None:
    day = plans(stage)
    groups, seats = seats_groups(stage.office, day, ("Bo",), ("Cem",))
    ada = Reading(stage.phone("Ada", day).page)
    ada.opens(day)
    writes(stage, day, seats["Bo"], "conditions", "Vertrauen", row=0)
    expect(ada.page.get_by_role("heading", name="Grundlage")).to_be_visible()
    ada.shows_cards("Vertrauen")
    stage.office.does(day.id, "step.turn", {"step": day.steps[0], "pass_id": "vote"})
    writes(stage, day, seats["Bo"], "favourites", about=groups[1])
    chosen = ada.page.get_by_role("list", name="Wem möchte ich zuhören?").get_by_role("listitem")
    expect(chosen).to_have_text(["Gruppe 21"])
    stage.office.does(day.id, "wall.set", {"show": "timer", "group": groups[1]})
    ada.sees("Jetzt spricht: Gruppe 2")
    stage.office.does(day.id, "group.change", {"group": groups[0], "table": "am Fenster"})
    stage.office.does(day.id, "wall.set", {"show": "groups"})
    ada.sees("Gruppe 1 · am Fenster")
    assert "Bo" not in ada.page.locator(".reading").inner_text()
