"""Coming in: by the code on the wall or by its QR code, told in three lines what happens, and known again later."""

from playwright.sync_api import expect

from tests.browser.origins import AT_BOTH_ADDRESSES, HALL
from tests.browser.stage import Stage
from tests.browser.watch import REFUSED

pytestmark = AT_BOTH_ADDRESSES


def test_by_code(stage: Stage) -> None:
    day = stage.office.plans(opened=1)
    ada = stage.stranger("Ada")
    ada.page.goto("/")
    assert ada.page.evaluate("window.isSecureContext") is (stage.host != HALL)
    ada.joins(day, Funktion="Lehrkraft", Region="Trier")
    ada.is_asked("Was trägt uns?")
    ada.page.get_by_text("Dabei als Ada").click()
    expect(ada.page.locator(".phone__foot dd")).to_have_text(["Ada", "Lehrkraft", "Trier"])


def test_by_link_with_three_lines_about_the_data(stage: Stage) -> None:
    day = stage.office.plans(opened=1)
    bo = stage.stranger("Bo")
    bo.page.goto(f"/j/{day.link_code}")
    expect(bo.page.get_by_role("heading", level=1)).to_have_text("Trier")
    expect(bo.page.locator(".three-lines li")).to_contain_text(["Institut", "Probe", "Gelöscht"])
    bo.joins(day, by="link")
    bo.is_asked("Was trägt uns?")


def test_a_code_as_people_type_it(stage: Stage) -> None:
    day = stage.office.plans()
    ada = stage.stranger("Ada")
    ada.page.goto("/")
    spoken = f"{day.code[:3]} {day.code[3:]}".lower()
    ada.page.get_by_label("Code von der Wand").fill(spoken)
    ada.page.keyboard.press("Enter")
    expect(ada.page.get_by_role("heading", level=1)).to_have_text("Trier")


def test_a_wrong_code_is_answered_kindly_and_stays_in_the_field(stage: Stage) -> None:
    stage.watch.expects(REFUSED)
    page = stage.page("/")
    page.get_by_label("Code von der Wand").fill("XXXXXX")
    page.get_by_role("button", name="Weiter").click()
    expect(page.get_by_label("Code von der Wand")).to_have_value("XXXXXX")
    expect(page.locator(".field__error")).to_contain_text("Diesen Code gibt es gerade nicht.")


def test_whoever_comes_early_is_let_in_by_itself(stage: Stage) -> None:
    day = stage.office.plans(is_open=False)
    ada = stage.stranger("Ada")
    ada.page.clock.install()
    ada.page.goto(f"/j/{day.link_code}")
    expect(ada.page.get_by_text("Gleich geht es los")).to_be_visible()
    stage.office.does(day.id, "workshop.open")
    ada.page.clock.fast_forward(20_000)
    expect(ada.page.get_by_role("button", name="Mitmachen")).to_be_visible()


def test_the_same_phone_is_the_same_person(stage: Stage) -> None:
    day = stage.office.plans(opened=1)
    ada = stage.stranger("Ada")
    ada.joins(day)
    ada.writes("Vertrauen")
    ada.shows_card("Vertrauen")
    ada.page.goto(f"/j/{day.link_code}")
    ada.page.get_by_role("link", name="Weiter als Ada").click()
    ada.shows_card("Vertrauen")
    assert stage.hall.asks("SELECT count(*) FROM participant WHERE workshop = ?", day.id) == [(1,)]


def test_somebody_else_may_use_the_phone(stage: Stage) -> None:
    day = stage.office.plans(opened=1)
    ada = stage.phone("Ada", day)
    ada.writes("Vertrauen")
    ada.shows_card("Vertrauen")
    ada.types("ein halber Satz")
    ada.page.goto(f"/j/{day.link_code}")
    ada.page.get_by_text("Jemand anderes möchte dieses Gerät benutzen").click()
    ada.page.get_by_label("Name").fill("Bo")
    ada.page.get_by_role("button", name="Mitmachen").click()
    ada.is_connected()
    ada.shows_cards()
    expect(ada.field).to_have_value("")
