"""Slides in the room: Mara brings them, Ada looks through them on her phone, and the wall turns them one by one."""

from playwright.sync_api import Page, expect

from tests.browser.cockpit import Cockpit
from tests.browser.phone import Phone
from tests.browser.reading import Reading
from tests.browser.stage import Stage
from tests.browser.states.pictures import upload
from tests.browser.test_wall_keys import maras
from tests.browser.wall import Wall
from tests.jobs.files import slides


def has_come(page: Page, name: str) -> None:
    """The picture of this name is drawn, not only announced."""
    shown = page.get_by_role("img", name=name, exact=True)
    shown.scroll_into_view_if_needed()
    page.wait_for_function("image => image.complete && image.naturalWidth > 0", arg=shown.element_handle())


def test_slides_are_brought_looked_through_and_turned(stage: Stage) -> None:
    day = stage.office.plans(opened=1)
    ada, wall, mara = stage.phone("Ada", day), maras(stage, day), stage.cockpit("Mara", day)
    ada.types("mitten im Satz")
    desk = stage.staff_page("Mara", f"/workshops/{day.id}/schritte/{day.steps[0]}/folien?frage=q1")
    upload(desk, slides(3))
    desk.get_by_label("Was zeigt Folie 2?").fill("Drei Säulen")
    desk.get_by_role("button", name="Beschreibungen speichern").click()
    looks_through(ada)
    are_turned(wall, mara, Reading(ada.page))
    mara.page.keyboard.press("w")
    wall.says("angehalten")
    upload(desk, slides(2))
    mara.sees("Neue Folien warten auf das Aufdecken.")
    wall.looks("prompt")
    mara.page.keyboard.press("w")
    wall.says("Folie 1 von 2")
    has_come(wall.page, "Folie 1 von 2, noch ohne Beschreibung")


def looks_through(ada: Phone) -> None:
    """And comes back to the very sentence."""
    ada.page.get_by_role("link", name="Folien ansehen (3)").click()
    for name in ("Folie 1 von 3, noch ohne Beschreibung", "Drei Säulen", "Folie 3 von 3, noch ohne Beschreibung"):
        has_come(ada.page, name)
    ada.page.get_by_role("link", name="Zurück zum Schreiben").last.click()
    ada.is_connected()
    expect(ada.field).to_have_value("mitten im Satz")


def are_turned(wall: Wall, mara: Cockpit, reading: Reading) -> None:
    """By the pointer of the wall, by the keys of the cockpit, and by number."""
    mara.chooses("Auf der Wand", "Folien")
    wall.looks("slides")
    has_come(wall.page, "Folie 1 von 3, noch ohne Beschreibung")
    wall.presses("PageDown")
    has_come(wall.page, "Drei Säulen")
    reading.comes_from_writing()
    has_come(reading.page, "Drei Säulen")
    mara.sees("Zu sehen: Zwei Runden, Folie 2 von 3 zu „Was trägt uns?“")
    mara.page.keyboard.press(".")
    has_come(wall.page, "Folie 3 von 3, noch ohne Beschreibung")
    reading.is_told("Folie 3 von 3, noch ohne Beschreibung")
    mara.chooses("Folie auf der Wand", "1 von 3")
    wall.says("Folie 1 von 3")
