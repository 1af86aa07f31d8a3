"""Somebody writes a method with nothing but `methods/README.md` at hand, and a whole day is played with it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Playwright, expect

from hatch_build import bring_front_end
from tests.browser import chromium, hall, office, origins
from tests.browser.cockpit import Cockpit
from tests.browser.fields import Fields
from tests.browser.group_desk import GroupDesk
from tests.browser.office import Day
from tests.browser.stage import Stage
from tests.browser.test_documentation import is_complete
from tests.browser.watch import Watch
from tests.house.tree import ROOT
from tests.methodkit.test_guide_for_writers import WITH_GROUPS, blocks

GARDEN, CHOIR, WATER = "Ein Garten für alle", "Ein Chor", "Kein Wasser"
SELF = "können wir selbst lösen"
PAGES = {
    "participant.html": '<div data-slot="inputs"></div>\n<div data-slot="told"></div>\n',
    "facilitator.html": '<p data-pass="aims">Jede Gruppe ein Ziel laut vorlesen lassen.</p>\n',
    "projector.html": '<p data-pass="aims">Ein Ziel je Karte</p>\n<p data-pass="points">Drei Punkte je Person</p>\n',
    "report.html": "{{ told }}\n",
}
"""The README says what they are for; what stands in them is up to whoever writes the method."""


@pytest.fixture
def shelf(tmp_path: Path) -> Path:
    """The blocks of the README, each in the file it names, far away from the project."""
    folder = tmp_path / "unsere-methoden" / "wegweiser"
    (folder / "texts").mkdir(parents=True)
    method, rules, test = blocks("python", WITH_GROUPS)
    files = {"__init__.py": method, "rules.py": rules, "test_wegweiser.py": test, **PAGES}
    files |= {"example.json": blocks("json", WITH_GROUPS)[0], "texts/en.toml": blocks("toml", WITH_GROUPS)[0]}
    for name, text in files.items():
        (folder / name).write_text(text, "utf-8")
    return folder.parent


@pytest.fixture
def own_hall(tmp_path: Path, shelf: Path) -> Iterator[hall.Hall]:
    """A house that runs already; the setting is made, and it is started again."""
    bring_front_end(ROOT)
    with hall.running(tmp_path / "house") as running:
        running.stop()
        running.settings["QIDTOOL_METHODS"] = str(shelf)
        running.start()
        yield running


@pytest.fixture
def own_stage(playwright: Playwright, own_hall: hall.Hall) -> Iterator[Stage]:
    flags = [*chromium.FLAGS, *origins.flags(own_hall.port)]
    browser = playwright.chromium.launch(executable_path=chromium.chromium_path(), args=flags)
    planner = office.open_office(playwright, own_hall, "Mara")
    watch = Watch(origins.LOCALHOST, {own_hall.port})
    stage = Stage(own_hall, planner, planner, browser, origins.LOCALHOST, watch)
    yield stage
    stage.clears_up()
    planner.http.dispose()
    browser.close()
    assert watch.complaints() == []


def test_a_new_method_goes_from_the_plan_to_the_documentation(own_stage: Stage) -> None:
    mara = plans_and_opens(own_stage)
    day = day_of(own_stage, mara)
    wall = own_stage.wall(day)
    ada, cem = (joins(own_stage, day, name) for name in ("Ada", "Cem"))
    sit_apart(mara)
    mara.does_next("Öffnen: Wegweiser")
    aim(ada, cem)
    wall.says("Ein Ziel je Karte")
    wall.says(GARDEN)
    wall.says(CHOIR)
    mara.page.get_by_text("So geht dieser Schritt").click()
    mara.sees("Jede Gruppe ein Ziel laut vorlesen lassen.")
    mara.does_next("Weiter zu: Punkte")
    ada.sticks(GARDEN, 2)
    ada.has_dots(GARDEN, "2 Punkte")
    cem.sticks(CHOIR)
    cem.has_dots(CHOIR, "ein Punkt")
    mara.does_next("Schließen: Wegweiser")
    mara.does_next("Ergebnis zeigen")
    wall.looks("told")
    for words in (GARDEN, CHOIR, WATER, "Was zuerst kommt"):
        wall.says(words)
    is_documented(mara, day)


def plans_and_opens(stage: Stage) -> Cockpit:
    """On the pages on which every day is planned; the question is the one the method proposes."""
    page = stage.staff_page("Mara", "/workshops/neu")
    page.get_by_label("Titel").fill("Daun")
    page.get_by_label("Wer ist verantwortlich?").fill("Institut")
    page.get_by_label("Wofür werden die Beiträge gebraucht?").fill("Probe")
    page.get_by_role("button", name="Workshop anlegen").click()
    page.get_by_role("link", name="Auswählen: Wegweiser").click()
    expect(page.get_by_label("Frage 1")).to_have_value("Was soll in einem Jahr anders sein?")
    page.get_by_role("button", name="In den Ablauf aufnehmen").click()
    page.get_by_role("button", name="Workshop öffnen").click()
    page.wait_for_url("**/cockpit")
    cockpit = Cockpit("Mara", page)
    cockpit.is_connected()
    return cockpit


def day_of(stage: Stage, mara: Cockpit) -> Day:
    room = mara.page.url.split("/")[-2]
    asked = "SELECT series, code, link_code, title FROM workshop WHERE id = ?"
    [(series, code, link_code, title)] = stage.hall.asks(asked, room)
    steps = tuple(str(step) for (step,) in stage.hall.asks("SELECT id FROM step WHERE workshop = ?", room))
    return Day(room, str(series), str(code), str(link_code), str(title), steps)


def joins(stage: Stage, day: Day, name: str) -> Fields:
    phone = stage.stranger(name)
    phone.joins(day)
    return Fields(phone)


def sit_apart(mara: Cockpit) -> None:
    desk = GroupDesk(mara).opens()
    desk.forms(2)
    expect(desk.sheet.locator(".seat")).to_have_count(2)
    for name in ("Gruppe 1", "Gruppe 2"):
        expect(desk.group(name)).to_be_visible()
    mara.puts_away()


def aim(ada: Fields, cem: Fields) -> None:
    """Each phone writes for its group and is told what has come together there."""
    for phone, goal in ((ada, GARDEN), (cem, CHOIR)):
        phone.writes(goal, "Ziel")
        phone.shows(goal)
    ada.writes(WATER, "Bremse", to=GARDEN)
    ada.page.get_by_label(SELF).check()
    told = ada.page.locator(".told")
    expect(told).to_contain_text(f"{WATER} – {SELF}")
    expect(told).not_to_contain_text(CHOIR)


def is_documented(mara: Cockpit, day: Day) -> None:
    page = mara.page
    page.goto(f"/workshops/{day.id}/dokumentation")
    page.get_by_role("button", name="Dokumentation zusammenstellen").click()
    is_complete(page)
    expect(page.locator(".report__title")).to_have_text(day.title)
    expect(page.get_by_role("heading", name="Was zuerst kommt")).to_be_visible()
    for words in (GARDEN, CHOIR, f"{WATER} – {SELF}"):
        expect(page.locator(".report li").filter(has_text=words).first).to_be_visible()
