"""What a visit leaves behind, and whom it speaks to: nobody else, and one cookie that the page itself needs."""

import pytest

from qidtool.gate.cookies import ACCOUNT_COOKIE, seat_cookie, wall_cookie
from tests.browser.hall import PASSWORD
from tests.browser.stage import PHONE, Stage

PAGE_COOKIE, DEVICE_COOKIE = "qidtool_page", "qidtool_device"
"""What the page itself needs, and by what a device is known again so that strangers cannot lock its owner out."""

OPEN_TO_ALL = ("/", "/datenschutz", "/barrierefreiheit", "/gestaltung", "/anmelden")


def test_before_joining_only_the_cookie_of_the_page(stage: Stage) -> None:
    day = stage.office.plans(opened=1)
    context = stage.device(PHONE)
    page = context.new_page()
    for path in (*OPEN_TO_ALL, f"/j/{day.link_code}", f"/datenschutz?workshop={day.id}"):
        page.goto(path)
    assert {cookie["name"] for cookie in context.cookies()} == {PAGE_COOKIE}
    assert page.evaluate("[localStorage.length, sessionStorage.length]") == [0, 0]


def test_joining_adds_the_seat_and_nothing_else(stage: Stage) -> None:
    day = stage.office.plans(opened=1)
    ada = stage.stranger("Ada")
    ada.joins(day)
    cookies = {cookie["name"]: cookie for cookie in ada.page.context.cookies()}
    assert set(cookies) == {PAGE_COOKIE, seat_cookie(day.id)}
    assert {(cookie["httpOnly"], cookie["sameSite"]) for cookie in cookies.values()} == {(True, "Lax")}


def test_signing_in_adds_the_account(stage: Stage) -> None:
    context = stage.device()
    page = context.new_page()
    page.goto("/anmelden")
    page.get_by_label("E-Mail").fill("mara@beispiel.invalid")
    page.get_by_label("Kennwort").fill(PASSWORD)
    page.get_by_role("button", name="Anmelden").click()
    page.wait_for_url("**/planung")
    assert {cookie["name"] for cookie in context.cookies()} == {PAGE_COOKIE, DEVICE_COOKIE, ACCOUNT_COOKIE}


def test_the_wall_has_a_cookie_of_its_own(stage: Stage) -> None:
    day = stage.office.plans(opened=1)
    page = stage.staff_page("Mara", f"/workshops/{day.id}/team")
    page.locator("form").filter(has=page.locator("input[value=projector]")).get_by_role("button").click()
    beamer = stage.device()
    beamer.new_page().goto(page.locator("[data-copy] input").input_value())
    assert wall_cookie(day.id) in {cookie["name"] for cookie in beamer.cookies()}


def test_the_trap_for_third_parties_closes(stage: Stage) -> None:
    """The watch over all other tests would be worth nothing if it saw nothing."""
    page = stage.page("/")
    page.evaluate("fetch('http://evil.example/').catch(() => {})")
    page.evaluate("{ const image = new Image(); image.src = 'http://evil.example/x.png'; document.body.append(image) }")
    page.wait_for_function("performance.now() > 0")
    with pytest.raises(AssertionError):
        assert stage.watch.complaints() == []
    assert any("policy: connect-src" in one or "Content Security Policy" in one for one in stage.watch.complaints())
    stage.watch.expects("evil.example")


@pytest.mark.parametrize("way", ["/", "/datenschutz", "/anmelden"])
def test_nothing_runs_that_is_not_ours(stage: Stage, way: str) -> None:
    page = stage.page(way)
    stage.watch.expects("script-src", "Content Security Policy")
    page.evaluate("""{
        const planted = document.createElement("script");
        planted.textContent = "window.planted = true";
        document.body.append(planted);
    }""")
    assert page.evaluate("window.planted") is None
