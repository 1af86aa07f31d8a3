"""The page in a real browser: words open what stands behind them, nothing runs, is fetched or sticks out."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from playwright.sync_api import Page, sync_playwright

from qidtool.documentation.as_html import STYLE, page_of
from qidtool.documentation.document import Document, Section
from qidtool.documentation.told import told
from qidtool.documentation.workshop_report import workshop_report
from qidtool.methodkit import Cell, Grid
from tests.browser import chromium
from tests.browser.axe import faults
from tests.documentation.days import EDITION, workshop
from tests.documentation.hostile import hostile_blocks, hostile_cloud
from tests.methodkit.every_block import EVERY_BLOCK

VOICES = replace(EDITION, voices=True)
OPEN = "() => [...document.querySelectorAll('details[open] summary')].map((one) => one.textContent)"


@pytest.fixture(scope="module")
def page() -> Iterator[Page]:
    with sync_playwright() as running:
        browser = running.chromium.launch(executable_path=chromium.chromium_path(), args=[*chromium.FLAGS])
        yield browser.new_page(viewport={"width": 1280, "height": 800})
        browser.close()


def shown(page: Page, folder: Path, document: Document) -> list[str]:
    """Opens the document as a file of its own; gives what was asked for and what the page said meanwhile."""
    seen: list[str] = []
    page.on("request", lambda request: seen.append(request.url))
    page.on("console", lambda message: seen.append(message.text))
    page.on("dialog", lambda dialog: seen.append(dialog.message))
    file = folder / "page.html"
    file.write_text(page_of(document, style=STYLE.read_text("utf-8")), "utf-8")
    page.goto(file.as_uri())
    return seen


def test_a_word_of_the_cloud_opens_the_contributions_behind_it(page: Page, tmp_path: Path) -> None:
    seen = shown(page, tmp_path, workshop_report(workshop("Speyer"), VOICES))
    assert page.evaluate(OPEN) == []
    page.get_by_role("link", name="Nachschlag (7)").first.focus()
    page.keyboard.press("Enter")
    page.wait_for_function("document.querySelector('details[open]') !== null")
    assert page.evaluate(OPEN) == ["Nachschlag"]
    page.keyboard.press("Shift+Tab")
    page.keyboard.press("Enter")
    assert page.evaluate(OPEN) == []
    assert seen == [page.url.partition("#")[0]]


def test_the_page_has_no_faults_in_any_width(page: Page, tmp_path: Path) -> None:
    document = workshop_report(workshop("Speyer"), VOICES)
    agenda, people, step = document.sections[1:4]
    shown(page, tmp_path, replace(document, sections=(agenda, people, replace(step, sections=step.sections[:1]))))
    assert faults(page) == []


def test_what_was_told_has_no_faults_in_any_width(page: Page, tmp_path: Path) -> None:
    drawn = told(EVERY_BLOCK, EDITION)
    wide = told((Grid("Alle", tuple("abcdefgh"), ((Cell("Ein Garten"),) * 8,) * 3),), EDITION)
    chapter = Section("a", "Schritt", wide.blocks, drawn.sections)
    seen = shown(page, tmp_path, Document("Probe", "Probe", "de", 0, sections=(chapter,)))
    assert faults(page) == []
    assert seen == [page.url]


def test_hostile_words_that_were_told_do_nothing_and_stay_on_the_page(page: Page, tmp_path: Path) -> None:
    drawn = told(hostile_blocks(), EDITION)
    chapter = Section("a", "Schritt", drawn.blocks, drawn.sections)
    seen = shown(page, tmp_path, Document("Probe", "Probe", "de", 0, sections=(chapter,)))
    assert seen == [page.url]
    assert page.evaluate("document.scripts.length") == 0
    page.set_viewport_size({"width": 320, "height": 640})
    assert page.evaluate("document.documentElement.scrollWidth") == 320
    page.set_viewport_size({"width": 1280, "height": 800})


def test_hostile_words_do_nothing_and_stay_on_the_page(page: Page, tmp_path: Path) -> None:
    document = Document("Probe", "Probe", "de", 0, sections=(Section("all", "Alles", (hostile_cloud(VOICES),)),))
    seen = shown(page, tmp_path, document)
    assert seen == [page.url]
    assert page.evaluate("document.querySelectorAll('summary').length") == 200
    assert page.evaluate("document.scripts.length") == 0
    page.set_viewport_size({"width": 320, "height": 640})
    assert page.evaluate("document.documentElement.scrollWidth") == 320
