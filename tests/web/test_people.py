"""The accounts of the house: the operator invites, changes and closes; for everybody else the place does not exist."""

from collections.abc import Callable

import pytest

from qidtool.actions.ports import Reading
from qidtool.domain.ids import new_id
from qidtool.domain.people import Account
from qidtool.domain.roles import Role
from tests.cast import CAST, Cast
from tests.web.window import Window

Desk = Callable[[str], Window]


def account_of(cast: Cast, name: str) -> Account:
    def asked(reading: Reading) -> Account | None:
        return reading.accounts.first(email=CAST[name].email)

    found = cast.gate.store.read(asked)
    assert found is not None
    return found


def link_on(page_html: str, way: str) -> str:
    """The link that a page shows this once."""
    return way + page_html.split(f'value="http://localhost{way}')[1].split('"', maxsplit=1)[0]


@pytest.mark.parametrize("name", ["Mara", "Dana", "Anton", "Rita"])
def test_only_the_operator_finds_this_place(desk: Desk, name: str) -> None:
    window = desk(name)
    token = window.opens("/konto").form("/abmelden").fields["csrf_token"]
    other = f"/konten/{new_id()}"
    assert window.opens("/konten").status == 404
    posts = ["/konten/einladen", f"{other}/rolle", f"{other}/zugang", f"/konten/einladungen/{new_id()}/zurueck"]
    assert [window.sends(way, csrf_token=token, role="operator").status for way in posts] == [404] * 4


def test_strangers_are_asked_to_sign_in(phone: Window) -> None:
    assert phone.opens("/konten").goes_to == "/anmelden?weiter=/konten"


def test_an_invitation_is_shown_once_and_can_be_taken_back(desk: Desk) -> None:
    olaf = desk("Olaf")
    made = olaf.fills(olaf.opens("/konten"), "/konten/einladen", role="author")
    link = link_on(made.html, "/einladung/")
    page = olaf.opens("/konten")
    assert (link in page.html, "Offene Einladungen" in page.words) == (False, True)
    action = next(one.action for one in page.forms if one.action.startswith("/konten/einladungen/"))
    assert olaf.fills(page, action).goes_to == "/konten"
    assert Window(olaf.app).opens(link).status == 404


def test_a_role_changes_from_the_next_request_on(desk: Desk, cast: Cast) -> None:
    olaf, rita = desk("Olaf"), desk("Rita")
    action = f"/konten/{account_of(cast, 'Rita').id}/rolle"
    assert rita.opens("/konten").status == 404
    assert olaf.fills(olaf.opens("/konten"), action, role="operator").goes_to == "/konten"
    assert (account_of(cast, "Rita").role, rita.opens("/konten").status) == (Role.OPERATOR, 200)


def test_a_closed_account_is_out_at_once_and_comes_back_by_signing_in(desk: Desk, cast: Cast) -> None:
    olaf, rita = desk("Olaf"), desk("Rita")
    action = f"/konten/{account_of(cast, 'Rita').id}/zugang"
    olaf.fills(olaf.opens("/konten"), action, enabled="0")
    assert rita.opens("/konto").goes_to == "/anmelden?weiter=/konto"
    page = olaf.opens("/konten")
    assert "gesperrt" in page.words
    olaf.fills(page, action, enabled="1")
    assert account_of(cast, "Rita").disabled_at is None
    assert rita.opens("/konto").goes_to == "/anmelden?weiter=/konto"


@pytest.mark.parametrize(("way", "typed"), [("rolle", {"role": "reader"}), ("zugang", {"enabled": "0"})])
def test_the_last_operator_stays(desk: Desk, cast: Cast, way: str, typed: dict[str, str]) -> None:
    olaf = desk("Olaf")
    refused = olaf.fills(olaf.opens("/konten"), f"/konten/{account_of(cast, 'Olaf').id}/{way}", **typed)
    assert (refused.status, "Ein Betriebskonto muss bleiben." in refused.words) == (422, True)
    assert olaf.opens("/konten").status == 200


def test_what_does_not_exist_is_answered_with_a_sentence(desk: Desk) -> None:
    olaf = desk("Olaf")
    token = olaf.opens("/konten").form("/konten/einladen").fields["csrf_token"]
    tried = {
        "/konten/einladen": "Diese Rolle gibt es nicht.",
        f"/konten/{new_id()}/rolle": "Diese Rolle gibt es nicht.",
        f"/konten/{new_id()}/zugang": "Dieses Konto gibt es hier nicht.",
        f"/konten/einladungen/{new_id()}/zurueck": "Dieser Link gilt nicht mehr.",
    }
    for way, sentence in tried.items():
        refused = olaf.sends(way, csrf_token=token, role="participant", enabled="0")
        assert (refused.status, sentence in refused.words) == (422, True)
