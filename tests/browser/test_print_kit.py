"""From the plan to the paper: the print kit with the real queue and its child, and the invitation in the clipboard."""

import re
from pathlib import Path

from playwright.sync_api import expect

from tests.browser.origins import AT_BOTH_ADDRESSES
from tests.browser.stage import Stage
from tests.documentation.sheets.paper import sheets_of, without_breaks

SLOW_MS = 60_000


@AT_BOTH_ADDRESSES
def test_from_the_plan_to_the_paper(stage: Stage) -> None:
    day = stage.office.plans("Trier", steps=2, is_open=False, held_on="2027-05-17")
    stage.office.does(day.id, "workshop.set_wifi", {"name": "Saal", "password": "achtKatzen"})
    page = stage.staff_page("Mara", f"/workshops/{day.id}/planung")
    page.get_by_role("link", name="Druckpaket").click()
    page.get_by_role("checkbox", name="Runde 2").uncheck()
    page.get_by_role("button", name="PDF zusammenstellen").click()
    expect(page.get_by_text("Das Druckpaket ist fertig.")).to_be_visible(timeout=SLOW_MS)
    with page.expect_download() as taken:
        page.get_by_role("link", name="PDF herunterladen").click()
    assert taken.value.suggested_filename == "Druckpaket Trier 2027-05-17.pdf"
    poster, *cards = sheets_of(Path(taken.value.path()).read_bytes())
    code = f"{day.code[:3]}{day.code[3:]}"
    host = stage.address.split("://")[1]
    said = [code, without_breaks(host), "Saal", "achtKatzen"]
    assert [one for one in said if one not in poster.run] == []
    assert len(cards) == 4
    assert [number for number, one in enumerate(cards) if one.run.count("Runde1") != 4 or "achtKatzen" in one.run] == []


@AT_BOTH_ADDRESSES
def test_the_invitation_is_changed_and_copied(stage: Stage) -> None:
    day = stage.office.plans("Trier", is_open=False, held_on="2027-05-17", planned_start="09:30")
    page = stage.staff_page("Mara", f"/workshops/{day.id}/planung")
    page.get_by_text("Einladung", exact=True).click()
    field = page.get_by_label("Text zum Verschicken")
    expect(field).to_have_value(re.compile("^Einladung: Trier"))
    field.fill("Liebe alle, kommt nach Trier!")
    page.get_by_role("button", name="Text kopieren").click()
    expect(page.locator("#status")).to_have_text("Der Text ist kopiert.")
    page.get_by_text("WLAN im Saal").click()
    name = page.get_by_label("Name des WLANs")
    name.fill("")
    name.focus()
    page.keyboard.press("ControlOrMeta+v")
    expect(name).to_have_value("Liebe alle, kommt nach Trier!")
    with page.expect_download() as taken:
        page.get_by_role("link", name="Kalenderdatei herunterladen").click()
    assert taken.value.suggested_filename == "Einladung Trier.ics"
    assert b"DTSTART;TZID=Europe/Berlin:20270517T093000" in Path(taken.value.path()).read_bytes()
