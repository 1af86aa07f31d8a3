"""Where a set-up link or an invitation leads: name, e-mail and password make an account."""

from flask import Blueprint
from flask.typing import ResponseReturnValue

from qidtool.domain.actors import THE_HOUSE
from qidtool.domain.ids import HOUSE
from qidtool.domain.people import Link, LinkKind
from qidtool.gate.identity import hash_of, new_token
from qidtool.web.arriving import arrived
from qidtool.web.devices import this_device
from qidtool.web.forms import FormPage, handled, text
from qidtool.web.house import gate
from qidtool.web.link_pages import hide_token, link_behind
from qidtool.web.new_password import new_password_hash
from qidtool.web.role_names import role_name

pages = Blueprint("invitations", __name__)
hide_token(pages)


@pages.route("/einrichten/<token>", methods=["GET", "POST"])
def set_up(token: str) -> ResponseReturnValue:
    return _page(token, link_behind(token, LinkKind.SETUP))


@pages.route("/einladung/<token>", methods=["GET", "POST"])
def invitation(token: str) -> ResponseReturnValue:
    return _page(token, link_behind(token, LinkKind.INVITATION))


def _page(token: str, link: Link) -> ResponseReturnValue:
    around = {"is_set_up": link.kind is LinkKind.SETUP, "role": role_name(link.role)}
    page = FormPage("accounts/invitation.html", {"name": "", "email": ""}, around)
    return handled(page, lambda: _accept(token))


def _accept(token: str) -> ResponseReturnValue:
    session = new_token()
    data = {
        "link_hash": hash_of(token),
        "session_hash": hash_of(session),
        "name": text("name"),
        "email": text("email"),
        "password_hash": new_password_hash(text("email")),
        "device": this_device(),
    }
    given = gate().given("account.accept_invitation", data)
    gate().do(THE_HOUSE, HOUSE, "account.accept_invitation", given)
    return arrived(session, "/planung")
