"""Slides: the page on which they are brought, empty, refused, full and described; and on all screens that show them."""

from collections.abc import Iterator

from playwright.sync_api import FilePayload, Page, expect

from tests.browser.reading import Reading
from tests.browser.stage import Stage
from tests.browser.states.walks import Stop, walk
from tests.browser.watch import REFUSED
from tests.jobs.files import locked, slides


def file_of(content: bytes) -> FilePayload:
    return {"name": "folien.pdf", "mimeType": "application/pdf", "buffer": content}


def upload(page: Page, content: bytes) -> None:
    page.get_by_label("PDF-Datei").set_input_files(file_of(content))
    page.get_by_role("button", name="Hochladen").click()


@walk("no slides", "slides refused", "slides", "description refused", "all unfolded")
def slides_of_a_question(stage: Stage) -> Iterator[Stop]:
    stage.watch.expects(REFUSED)
    planned = stage.office.plans(steps=1, is_open=False)
    page = stage.staff_page("Mara", f"/workshops/{planned.id}/schritte/{planned.steps[0]}/folien?frage=q1")
    yield "no slides", page
    upload(page, locked(slides(1)))
    page.get_by_text("mit einem Kennwort geschützt").wait_for()
    yield "slides refused", page
    upload(page, slides(3))
    page.get_by_text("3 Folien sind da.").wait_for()
    yield "slides", page
    second = page.get_by_label("Was zeigt Folie 2?")
    second.evaluate("area => area.removeAttribute('maxlength')")
    second.fill("sehr lang " * 150)
    page.get_by_role("button", name="Beschreibungen speichern").click()
    page.get_by_text("Bitte auf 1000 Zeichen kürzen.").wait_for()
    yield "description refused", page
    for fold in page.locator("details summary").all():
        fold.click()
    yield "all unfolded", page


@walk("on the phone", "all of them", "none any more", "on the wall", "with a clock", "in the cockpit", "read along")
def slides_in_the_room(stage: Stage) -> Iterator[Stop]:
    stage.watch.expects(REFUSED)
    day = stage.office.plans(opened=1)
    stage.office.brings_slides(day)
    ada, step = stage.phone("Ada", day), day.steps[0]
    way = ada.page.get_by_role("link", name="Folien ansehen (3)")
    expect(way).to_be_visible()
    yield "on the phone", ada.page
    way.click()
    expect(ada.page.get_by_role("img", name="Folie 1 von 3, noch ohne Beschreibung")).to_be_visible()
    yield "all of them", ada.page
    ada.page.goto(f"/folien/{day.id}/{step}?frage=q2")
    yield "none any more", ada.page
    stage.office.does(day.id, "wall.set", {"show": "slides"})
    wall = stage.wall(day)
    expect(wall.page.locator(".wall__slide")).to_be_visible()
    yield "on the wall", wall.page
    stage.office.does(day.id, "step.set_timer", {"step": step, "minutes": 5})
    expect(wall.page.get_by_role("timer")).to_be_visible()
    yield "with a clock", wall.page
    mara = stage.cockpit("Mara", day)
    mara.sees("Zu sehen: Zwei Runden, Folie 1 von 3 zu „Was trägt uns?“")
    yield "in the cockpit", mara.page
    read = Reading(ada.page)
    read.opens(day)
    read.sees("Folie 1 von 3")
    yield "read along", read.page
