"""From the end of the day to the documentation in one's hands, with the real queue and its child processes."""

from pathlib import Path

from playwright.sync_api import Page, expect

from qidtool.gate.cookies import ACCOUNT_COOKIE
from tests.browser.office import Day
from tests.browser.origins import AT_BOTH_ADDRESSES, carries
from tests.browser.stage import DESK, Stage
from tests.browser.states.cockpit import some_cards
from tests.browser.states.documentation import way
from tests.browser.typesetter import Typesetter


def is_complete(page: Page) -> None:
    expect(page.get_by_role("link", name="PDF herunterladen")).to_be_visible()


def pdf_of(page: Page, day: Day) -> bytes:
    with page.expect_download() as taken:
        page.get_by_role("link", name="PDF herunterladen").click()
    assert taken.value.suggested_filename == f"Dokumentation {day.title}.pdf"
    return Path(taken.value.path()).read_bytes()


@AT_BOTH_ADDRESSES
def test_from_the_end_of_the_day_to_the_pdf(stage: Stage) -> None:
    day = stage.office.plans(opened=1)
    some_cards(stage, day)
    mara = stage.cockpit("Mara", day)
    stage.office.does(day.id, "workshop.end")
    mara.page.get_by_role("link", name="Zur Dokumentation").click()
    page = mara.page
    page.get_by_role("button", name="Dokumentation zusammenstellen").click()
    is_complete(page)
    expect(page.locator(".report__title")).to_have_text(day.title)
    contents = page.get_by_role("navigation", name="Inhalt")
    contents.get_by_role("link", name="Was trägt uns?").click()
    expect(page.get_by_role("heading", name="Was trägt uns?")).to_be_in_viewport()
    expect(contents).to_be_in_viewport()
    assert pdf_of(page, day).startswith(b"%PDF-")
    assert [url for url in stage.watch.requests if "Trier" in url or "Vertrauen" in url] == []


def test_without_scripts(stage: Stage) -> None:
    day = stage.office.plans(opened=1)
    some_cards(stage, day)
    context = stage.device(DESK, java_script_enabled=False)
    carries(context, ACCOUNT_COOKIE, stage.hall.token_of("Mara"), stage.host)
    page = context.new_page()
    page.goto(way(day))
    page.get_by_role("button", name="Dokumentation zusammenstellen").click()
    # The page comes back by itself.
    is_complete(page)
    assert pdf_of(page, day).startswith(b"%PDF-")


def test_whoever_waits_is_told(stage: Stage) -> None:
    day = stage.office.plans()
    typesetter = Typesetter(stage.hall, day.id).begins()
    page = stage.staff_page("Mara", way(day))
    said = page.locator("#status")
    expect(page.locator("[data-stage]")).to_have_text("Alle Beiträge werden gelesen.")
    typesetter.is_at("words", 40)
    expect(said).to_have_text("Die Wörter werden gezählt und die Wortwolken gezeichnet.")
    expect(page.locator("progress")).to_have_js_property("value", 40)
    typesetter.is_at("pdf", 70)
    typesetter.hands_over("page")
    expect(page.locator(".report__title")).to_be_visible()


def test_nothing_moves_under_the_eyes_of_readers_when_the_pdf_comes(stage: Stage) -> None:
    day = stage.office.plans()
    typesetter = Typesetter(stage.hall, day.id).begins()
    typesetter.hands_over("page")
    page = stage.staff_page("Mara", way(day))
    page.get_by_role("button", name="Abbrechen").focus()
    page.evaluate("window.isTheSamePage = true")
    typesetter.hands_over("pdf")
    typesetter.ends("done")
    expect(page.locator("#status")).to_have_text("Das PDF ist fertig.")
    expect(page.get_by_role("link", name="PDF herunterladen")).to_be_focused()
    expect(page.locator("progress")).to_have_count(0)
    assert page.evaluate("window.isTheSamePage") is True


def test_who_was_signed_out_meanwhile_is_asked_in_again(stage: Stage) -> None:
    day = stage.office.plans()
    Typesetter(stage.hall, day.id).begins()
    page = stage.staff_page("Mara", way(day))
    account = page.context.new_page()
    account.goto("/konto")
    account.get_by_role("button", name="Abmelden").first.click()
    expect(page.get_by_label("E-Mail")).to_be_visible()


def test_a_phone_reads_it_without_the_contents_in_the_way(stage: Stage) -> None:
    day = stage.office.plans()
    Typesetter(stage.hall, day.id).begins().hands_over("page")
    page = stage.staff_page("Mara", way(day))
    contents = page.get_by_role("navigation", name="Inhalt")
    expect(contents).to_be_visible()
    page.set_viewport_size({"width": 320, "height": 640})
    expect(contents).to_be_hidden()
    expect(page.locator(".report__title")).to_be_visible()
