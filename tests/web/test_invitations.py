"""Where links lead that make an account: the first one of the house, and every one after it."""

import pytest

from qidtool.domain.ids import HOUSE, new_id
from qidtool.domain.moments import DAY
from qidtool.gate.cookies import ACCOUNT_COOKIE
from qidtool.gate.identity import hash_of
from tests.cast import CAST, Cast
from tests.web.conftest import PASSWORD
from tests.web.window import Page, Window

FILLED = {"name": "Nele", "email": "Nele@Beispiel.invalid", "new_password": PASSWORD, "new_password_again": PASSWORD}


def invites(cast: Cast, token: str = "komm", role: str = "facilitator") -> str:
    cast.acts("Olaf", HOUSE, "account.invite", token_hash=hash_of(token), role=role)
    return f"/einladung/{token}"


def accepts(window: Window, link: str, **typed: str) -> Page:
    return window.fills(window.opens(link), "", **{**FILLED, **typed})


def test_an_invitation_becomes_an_account_and_is_used_up(phone: Window, cast: Cast) -> None:
    link = invites(cast)
    assert accepts(phone, link).goes_to == "/planung"
    assert "Nele · Moderation" in phone.opens("/konto").words
    again = Window(phone.app).opens(link)
    assert (again.status, "Dieser Link wurde schon benutzt" in again.words) == (404, True)
    other = Window(phone.app)
    signed = other.fills(other.opens("/anmelden"), "/anmelden", email="nele@beispiel.invalid", password=PASSWORD)
    assert signed.goes_to == "/planung"


def test_the_set_up_link_makes_the_first_operator(phone: Window, cast: Cast) -> None:
    cast.house_does("house.set_up", token_hash=hash_of("anfang"))
    page = phone.opens("/einrichten/anfang")
    assert "das erste Konto dieser Installation" in page.words
    assert accepts(phone, "/einrichten/anfang").goes_to == "/planung"
    assert phone.opens("/konten").status == 200


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ({"name": " "}, "Bitte einen Namen angeben"),
        ({"name": "N" * 161}, "Bitte einen Namen angeben"),
        ({"email": "nele"}, "Diese E-Mail-Adresse ist nicht vollständig."),
        ({"email": "nele@haus"}, "Diese E-Mail-Adresse ist nicht vollständig."),
        ({"email": CAST["Olaf"].email.upper()}, "gibt es schon ein Konto"),
        ({"new_password": "kurz"}, "mindestens 10 Zeichen"),
        ({"new_password_again": "etwas anderes"}, "sind verschieden"),
    ],
)
def test_what_does_not_fit_keeps_name_and_address(
    phone: Window, cast: Cast, typed: dict[str, str], sentence: str
) -> None:
    link = invites(cast)
    refused = accepts(phone, link, **typed)
    assert (refused.status, sentence in refused.words) == (422, True)
    kept = refused.form("").fields
    wanted = {**FILLED, **typed}
    assert (kept["name"], kept["email"]) == (wanted["name"], wanted["email"])
    assert PASSWORD not in refused.html
    assert phone.cookie(ACCOUNT_COOKIE) == ""
    assert accepts(phone, link).goes_to == "/planung"


def test_links_that_lead_nowhere(phone: Window, cast: Cast, monkeypatch: pytest.MonkeyPatch) -> None:
    link = invites(cast)
    for wrong in (
        "/einladung/gibt-es-nicht",
        "/einrichten/komm",
        "/uebergabe/komm",
        "/wand-oeffnen/komm",
        "/anmelden/komm",
    ):
        page = phone.opens(wrong)
        assert (page.status, "Dieser Link gilt nicht mehr." in page.words) == (404, True)
    later = cast.gate.store.read(lambda reading: reading.links.where(kind="invitation")[-1]).expires_at + DAY
    monkeypatch.setattr("qidtool.web.link_pages.now", lambda: later)
    assert "Dieser Link gilt nicht mehr." in phone.opens(link).words


def test_a_link_taken_back_while_the_form_was_open(phone: Window, cast: Cast) -> None:
    link = invites(cast)
    page = phone.opens(link)
    found = cast.gate.store.read(lambda reading: reading.links.where(kind="invitation")[-1])
    cast.acts("Olaf", HOUSE, "link.revoke", link=found.id)
    refused = phone.fills(page, "", **FILLED)
    assert (refused.status, "Dieser Link gilt nicht mehr." in refused.words) == (404, True)


def test_the_token_goes_no_further(phone: Window, cast: Cast) -> None:
    token = new_id()
    page = phone.opens(invites(cast, token))
    headers = page.response.headers
    assert (headers["Referrer-Policy"], headers["Cache-Control"]) == ("no-referrer", "no-store")
    assert 'name="referrer"' not in page.html
    assert [link for link in page.links if token in link] == []
