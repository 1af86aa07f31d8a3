"""Signing in: the same answer for every mistake, no way to guess, to shut somebody out or to lead them away."""

import time
from statistics import median
from urllib.parse import unquote

import pytest

from qidtool.app import House
from qidtool.domain.ids import HOUSE
from qidtool.gate.cookies import ACCOUNT_COOKIE
from qidtool.web.tries import Tries
from tests.cast import CAST, Cast
from tests.web.conftest import PASSWORD, give_password
from tests.web.window import Page, Window

WRONG = "E-Mail-Adresse und Kennwort passen nicht zusammen."
TOO_MANY = "eben viele Versuche"
MARA = CAST["Mara"].email


@pytest.fixture(autouse=True)
def _accounts(cast: Cast) -> None:
    give_password(cast, "Mara")
    cast.actor("Jonas")


def signs_in(window: Window, email: str = MARA, password: str = PASSWORD, weiter: str = "") -> Page:
    page = window.opens(f"/anmelden?weiter={weiter}" if weiter else "/anmelden")
    return window.fills(page, "/anmelden", email=email, password=password)


def test_with_the_right_password_one_is_in(phone: Window) -> None:
    page = signs_in(phone, email=f"  {MARA.upper()} ")
    assert (page.status, page.goes_to) == (303, "/planung")
    assert "Mara" in phone.opens("/konto").words
    cookie = phone.client.get_cookie(ACCOUNT_COOKIE)
    assert cookie is not None
    assert (cookie.http_only, cookie.same_site, cookie.path) == (True, "Lax", "/")


def test_every_mistake_is_answered_alike(house: House, cast: Cast) -> None:
    give_password(cast, "Rita")
    cast.acts("Olaf", HOUSE, "account.enable", account=cast.actor("Rita").account, enabled=False)
    closed, without_password = CAST["Rita"].email, CAST["Jonas"].email
    nobody = "niemand@beispiel.invalid"
    tried = [(MARA, "falsch"), (nobody, PASSWORD), (closed, PASSWORD), (without_password, ""), ("", "")]
    pages = [signs_in(Window(house.app, f"192.0.{place}.1"), *one) for place, one in enumerate(tried)]
    assert [(page.status, WRONG in page.words, page.form("/anmelden").fields["email"]) for page in pages] == [
        (422, True, email) for email, _ in tried
    ]
    assert len({page.words for page in pages}) == 1


def test_an_unknown_address_takes_as_long_as_a_known_one(house: House) -> None:
    house.app.extensions["qidtool_tries"] = Tries(clock=iter(range(0, 10**9, 3600)).__next__)
    phone = Window(house.app)
    took: dict[str, list[float]] = {MARA: [], "niemand@beispiel.invalid": []}
    for _ in range(9):
        for email, times in took.items():
            started = time.perf_counter()
            signs_in(phone, email, "falsch")
            times.append(time.perf_counter() - started)
    known, unknown = (median(times) for times in took.values())
    assert abs(known - unknown) < max(known, unknown) / 2


def test_fewer_than_ten_guesses_a_minute_whoever_guesses(house: House) -> None:
    seconds = 0.0
    house.app.extensions["qidtool_tries"] = tries = Tries(clock=lambda: seconds)
    checked = []
    for number in range(1200):
        seconds = number * 0.1
        if tries.allow(MARA, f"near {number}", is_known_device=False):
            checked.append(seconds)
    assert max(sum(start <= one < start + 60 for one in checked) for start in checked) < 10


def test_guesses_of_strangers_do_not_shut_out_the_own_device(house: House) -> None:
    own = Window(house.app, "198.51.100.5")
    signs_in(own)
    own.fills(own.opens("/konto"), "/abmelden")
    stranger = Window(house.app)
    answers = [signs_in(Window(house.app, f"203.0.{place}.9"), password="falsch") for place in range(8)]
    assert TOO_MANY in answers[-1].words
    assert TOO_MANY in signs_in(stranger).words
    assert signs_in(own).goes_to == "/planung"


def test_too_many_tries_are_answered_alike_for_nobody(house: House) -> None:
    answers = {}
    for email in (MARA, "niemand@beispiel.invalid"):
        phone = Window(house.app)
        answers[email] = [signs_in(phone, email, "falsch").words for _ in range(5)]
    assert answers[MARA] == answers["niemand@beispiel.invalid"]
    assert TOO_MANY in answers[MARA][-1]


def test_a_known_device_cannot_guess_for_ever_either(house: House) -> None:
    own = Window(house.app)
    signs_in(own)
    own.fills(own.opens("/konto"), "/abmelden")
    assert TOO_MANY in [signs_in(own, password="falsch").words for _ in range(5)][-1]


@pytest.mark.parametrize(
    "foreign",
    ["https://fremd.invalid", "//fremd.invalid", "/\\fremd.invalid", "/%09/fremd.invalid", "/%0a/fremd.invalid",
     "\\\\fremd.invalid", "javascript:alert(1)", "//[", "/%00", "fremd.invalid", "///fremd.invalid"],
)  # fmt: skip
def test_nobody_is_led_away(phone: Window, foreign: str) -> None:
    assert signs_in(phone, weiter=foreign).goes_to == "/planung"
    phone.opens("/konto")
    assert phone.opens(f"/anmelden?weiter={foreign}").goes_to == "/planung"
    chosen = phone.fills(phone.opens("/datenschutz"), "/language", language="de", next=unquote(foreign))
    assert chosen.goes_to == "/"


def test_signing_in_leads_back_to_where_one_wanted_to_go(phone: Window) -> None:
    asked = phone.opens("/konto?erledigt=kennwort")
    page = phone.opens(asked.goes_to)
    assert phone.fills(page, "/anmelden", email=MARA, password=PASSWORD).goes_to == "/konto?erledigt=kennwort"


def test_signing_out_ends_the_session_itself(phone: Window) -> None:
    signs_in(phone)
    token = phone.cookie(ACCOUNT_COOKIE)
    left = phone.fills(phone.opens("/konto"), "/abmelden")
    assert (left.goes_to, phone.cookie(ACCOUNT_COOKIE)) == ("/anmelden?abgemeldet=1", "")
    assert "Abgemeldet" in phone.opens(left.goes_to).words
    phone.carries(ACCOUNT_COOKIE, token)
    assert phone.opens("/konto").goes_to == "/anmelden?weiter=/konto"


def test_signing_out_twice_is_no_mistake(phone: Window) -> None:
    token = phone.opens("/anmelden").form("/anmelden").fields["csrf_token"]
    assert phone.sends("/abmelden", csrf_token=token).goes_to == "/anmelden?abgemeldet=1"


def test_without_the_token_of_the_page_nobody_signs_in_or_out(phone: Window) -> None:
    assert phone.sends("/anmelden", email=MARA, password=PASSWORD).status == 400
    signs_in(phone)
    assert phone.sends("/abmelden").status == 400
    assert phone.opens("/konto").status == 200


def test_no_session_token_stands_on_any_page(phone: Window) -> None:
    signs_in(phone)
    token = phone.cookie(ACCOUNT_COOKIE)
    assert [token in phone.opens(way).html for way in ("/konto", "/planung", "/", "/datenschutz")] == [False] * 4
