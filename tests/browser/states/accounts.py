"""The pages of those who have an account, and the links by which they get one."""

from collections.abc import Iterator

from playwright.sync_api import Page

from tests.browser.stage import Stage
from tests.browser.states.walks import Stop, walk
from tests.browser.watch import REFUSED


def made_link(page: Page) -> str:
    return page.locator("[data-copy] input").input_value()


@walk(
    "sign in refused", "my account", "wrong password", "team", "wall link made", "hand-over link made", "hand-over",
    "team refused", "signed out",
)  # fmt: skip
def staff(stage: Stage) -> Iterator[Stop]:
    stage.watch.expects(REFUSED)
    door = stage.page("/anmelden")
    door.get_by_label("E-Mail").fill("mara@beispiel.invalid")
    door.get_by_label("Kennwort").fill("falsch geraten")
    door.get_by_role("button", name="Anmelden").click()
    yield "sign in refused", door
    page = stage.staff_page("Rita", "/konto")  # not Mara, who is signed in on some hundred devices here
    yield "my account", page
    page.get_by_label("Bisheriges Kennwort").fill("falsch geraten")
    for field in page.locator("input[type=password]").all()[1:]:
        field.fill("drei bunte Karten")
    page.get_by_role("button", name="Kennwort").click()
    yield "wrong password", page
    day = stage.office.plans(opened=1)
    page = stage.staff_page("Mara", f"/workshops/{day.id}/team")
    yield "team", page
    page.get_by_role("button", name="Link für die Wand anlegen").click()
    yield "wall link made", page
    page.get_by_role("button", name="Übergabelink anlegen").click()
    yield "hand-over link made", page
    yield "hand-over", stage.page(made_link(page))
    page.get_by_label("E-Mail-Adresse des Kontos").fill("niemand@beispiel.invalid")
    page.get_by_role("button", name="Dazuholen").click()
    yield "team refused", page
    page.get_by_label("E-Mail-Adresse des Kontos").fill("jonas@beispiel.invalid")
    page.context.clear_cookies(name="qidtool_account")
    page.get_by_role("button", name="Dazuholen").click()
    yield "signed out", page


@walk("accounts", "account unfolded", "invitation made", "invitation", "invitation refused", "link that leads nowhere")
def house(stage: Stage) -> Iterator[Stop]:
    stage.watch.expects(REFUSED)
    page = stage.staff_page("Olaf", "/konten")
    yield "accounts", page
    page.locator("details summary").first.click()
    yield "account unfolded", page
    page.get_by_role("button", name="Einladungslink anlegen").click()
    yield "invitation made", page
    guest = stage.page(made_link(page))
    yield "invitation", guest
    guest.locator("main form").evaluate("form => { form.noValidate = true }")
    guest.locator("main form button").last.click()
    yield "invitation refused", guest
    guest.goto("/einladung/gibt-es-nicht")
    yield "link that leads nowhere", guest
