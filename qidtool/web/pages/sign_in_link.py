"""Come in by a one-time link made on the command line, for a lost password or the demo."""

from flask import Blueprint, redirect, render_template, request
from flask.typing import ResponseReturnValue

from qidtool.actions.use_link import SignInByLink
from qidtool.domain.actors import THE_HOUSE
from qidtool.domain.errors import refuse
from qidtool.domain.ids import HOUSE
from qidtool.domain.moments import now
from qidtool.domain.people import LinkKind
from qidtool.gate.cookies import ACCOUNT_COOKIE
from qidtool.gate.identity import hash_of, link_of, new_token
from qidtool.web.house import gate
from qidtool.web.languages import own_path
from qidtool.web.visitor import set_cookie

pages = Blueprint("sign_in_link", __name__)


@pages.route("/anmelden/<token>", methods=["GET", "POST"])
def come_in(token: str) -> ResponseReturnValue:
    """A preview of the link by some other program must not use it up, so coming in is a key to press."""
    link = gate().store.read(lambda reading: link_of(reading, token, now()))
    if link is None or link.kind is not LinkKind.SIGN_IN:
        raise refuse("link_unknown")
    if request.method == "GET":
        return render_template("accounts/sign_in_link.html")
    session = new_token()
    given = SignInByLink(hash_of(token), hash_of(session), str(request.user_agent))
    gate().do(THE_HOUSE, HOUSE, "account.sign_in_by_link", given)
    return set_cookie(redirect(own_path(request.args.get("weiter", "/planung")), 303), ACCOUNT_COOKIE, session)
