"""The pages anybody may read: the way in, the notices, the gallery, and what is said when something is not there."""

from collections.abc import Iterator

from tests.browser.stage import Stage
from tests.browser.states.walks import Stop, walk
from tests.browser.watch import REFUSED


@walk(
    "code", "code in English", "wrong code", "join", "join again", "somebody else", "not open yet", "over",
    "over for me",
)  # fmt: skip
def entrance(stage: Stage) -> Iterator[Stop]:
    stage.watch.expects(REFUSED)
    page = stage.page("/")
    yield "code", page
    page.get_by_role("button", name="English").click()
    yield "code in English", page
    page.get_by_role("button", name="Deutsch").click()
    page.goto("/?code=XXXXXX")
    yield "wrong code", page
    day = stage.office.plans(opened=1)
    page.goto(f"/j/{day.link_code}")
    yield "join", page
    ada = stage.stranger("Ada")
    ada.joins(day, by="link", Funktion="Lehrkraft")
    ada.page.goto(f"/j/{day.link_code}")
    yield "join again", ada.page
    ada.page.get_by_text("Jemand anderes möchte dieses Gerät benutzen").click()
    yield "somebody else", ada.page
    page.goto(f"/j/{stage.office.plans(is_open=False).link_code}")
    yield "not open yet", page
    stage.office.does(day.id, "workshop.end")
    page.goto(f"/j/{day.link_code}")
    yield "over", page
    ada.page.goto(f"/j/{day.link_code}")
    yield "over for me", ada.page


@walk("privacy", "privacy of a workshop", "privacy of no workshop", "accessibility", "gallery", "not found", "sign in")
def notices(stage: Stage) -> Iterator[Stop]:
    stage.watch.expects(REFUSED)
    page = stage.page("/datenschutz")
    yield "privacy", page
    page.goto(f"/datenschutz?workshop={stage.office.plans().id}")
    yield "privacy of a workshop", page
    page.goto("/datenschutz?workshop=gibt-es-nicht")
    yield "privacy of no workshop", page
    page.goto("/barrierefreiheit")
    yield "accessibility", page
    page.goto("/gestaltung")
    page.locator("#gallery .card").first.wait_for()
    yield "gallery", page
    page.goto("/gibt/es/nicht")
    yield "not found", page
    page.goto("/anmelden")
    yield "sign in", page
