"""My account: I see where I am signed in, end what is not mine, and change my password."""

from collections.abc import Callable

import pytest

from qidtool.domain.ids import new_id
from qidtool.gate.cookies import ACCOUNT_COOKIE
from qidtool.gate.identity import hash_of
from tests.cast import CAST, Cast
from tests.web.conftest import PASSWORD, give_password
from tests.web.window import Page, Window

Desk = Callable[[str], Window]
NEW = "ein ganz neues Kennwort"


def changes(window: Window, **typed: str) -> Page:
    given = {"old_password": PASSWORD, "new_password": NEW, "new_password_again": NEW}
    return window.fills(window.opens("/konto"), "/konto/kennwort", **{**given, **typed})


def test_i_end_my_session_elsewhere_and_it_is_dead_at_once(desk: Desk) -> None:
    here, elsewhere = desk("Mara"), desk("Mara")
    page = here.opens("/konto")
    assert "dieses Gerät" in page.words
    others = [one.action for one in page.forms if one.action.startswith("/konto/abmelden/")]
    assert elsewhere.opens("/konto").status == 200
    for action in others:
        assert here.fills(page, action).goes_to == "/konto?erledigt=abgemeldet"
    assert elsewhere.opens("/konto").goes_to == "/anmelden?weiter=/konto"
    assert here.opens("/konto").status == 200


def test_nobody_ends_the_session_of_somebody_else(desk: Desk) -> None:
    mara, jonas = desk("Mara"), desk("Jonas")
    token = jonas.opens("/konto").form("/abmelden").fields["csrf_token"]
    page = mara.opens("/konto")
    target = next(one.action for one in page.forms if one.action.startswith("/konto/abmelden/"))
    refused = jonas.sends(target, csrf_token=token)
    assert (refused.status, "Diese Anmeldung gibt es nicht mehr." in refused.words) == (400, True)
    assert jonas.sends(f"/konto/abmelden/{new_id()}", csrf_token=token).status == 400


def test_a_new_password_signs_out_everywhere_else(desk: Desk, cast: Cast) -> None:
    give_password(cast, "Mara")
    here, elsewhere = desk("Mara"), desk("Mara")
    assert changes(here).goes_to == "/konto?erledigt=kennwort"
    assert (here.opens("/konto").status, elsewhere.opens("/konto").status) == (200, 302)
    page = elsewhere.opens("/anmelden")
    email = CAST["Mara"].email
    assert elsewhere.fills(page, "/anmelden", email=email, password=PASSWORD).status == 422
    assert elsewhere.fills(page, "/anmelden", email=email, password=NEW).goes_to == "/planung"


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ({"old_password": "falsch"}, "Das bisherige Kennwort stimmt so nicht."),
        ({"new_password_again": "anders als oben"}, "Die beiden neuen Kennwörter sind verschieden."),
        ({"new_password": "kurz"}, "mindestens 10 Zeichen"),
        ({"new_password": "passwort123"}, "steht auf jeder Liste"),
        ({"new_password": CAST["Mara"].email}, "sollten verschieden sein"),
    ],
)
def test_what_does_not_fit_changes_nothing(desk: Desk, cast: Cast, typed: dict[str, str], sentence: str) -> None:
    give_password(cast, "Mara")
    here, elsewhere = desk("Mara"), desk("Mara")
    refused = changes(here, **typed)
    assert (refused.status, sentence in refused.words) == (422, True)
    assert [password in refused.html for password in (PASSWORD, NEW)] == [False, False]
    assert elsewhere.opens("/konto").status == 200


def test_the_old_password_cannot_be_guessed_at_an_open_desk(desk: Desk, cast: Cast) -> None:
    give_password(cast, "Mara")
    here = desk("Mara")
    answers = [changes(here, old_password="falsch").words for _ in range(5)]
    assert "eben viele Versuche" in answers[-1]


def test_whoever_came_by_a_one_time_link_sets_a_password_without_the_old_one(phone: Window, cast: Cast) -> None:
    give_password(cast, "Mara")
    cast.house_does("account.make_sign_in_link", account=cast.actor("Mara").account, token_hash=hash_of("einmal"))
    page = phone.opens("/anmelden/einmal")
    phone.fills(page, "")
    page = phone.opens("/konto")
    assert "old_password" not in page.form("/konto/kennwort").fields
    done = phone.fills(page, "/konto/kennwort", new_password=NEW, new_password_again=NEW)
    assert done.goes_to == "/konto?erledigt=kennwort"


def test_a_form_sent_after_signing_out_waits_with_everything_in_it(desk: Desk, cast: Cast) -> None:
    here = desk("Olaf")
    page = here.opens("/konten")
    token = here.cookie(ACCOUNT_COOKIE)
    here.client.delete_cookie(ACCOUNT_COOKIE)
    kept = here.fills(page, "/konten/einladen", role="author")
    assert (kept.status, "Noch nicht gesendet" in kept.words) == (403, True)
    assert kept.form("").fields["role"] == "author"
    here.carries(ACCOUNT_COOKIE, token)
    assert "Die Einladung ist fertig" in here.fills(kept, "").words


def test_no_password_waits_on_such_a_page(desk: Desk, cast: Cast) -> None:
    give_password(cast, "Mara")
    here = desk("Mara")
    page = here.opens("/konto")
    here.client.delete_cookie(ACCOUNT_COOKIE)
    kept = here.fills(page, "/konto/kennwort", old_password=PASSWORD, new_password=NEW, new_password_again=NEW)
    assert (kept.status, PASSWORD in kept.html, NEW in kept.html) == (403, False, False)
