"""Sign in with e-mail and password, and sign out."""

from contextlib import suppress

from flask import Blueprint, Response, redirect, request
from flask.typing import ResponseReturnValue

from qidtool.actions.change_account import ChangePassword
from qidtool.actions.end_session import EndSession
from qidtool.domain.actors import THE_HOUSE
from qidtool.domain.errors import Refusal, refuse
from qidtool.domain.ids import HOUSE
from qidtool.domain.people import Account
from qidtool.gate.cookies import ACCOUNT_COOKIE
from qidtool.web.arriving import sign_in_here
from qidtool.web.forms import FormPage, handled, text
from qidtool.web.house import gate
from qidtool.web.languages import own_path
from qidtool.web.passwords import is_outdated, is_right, new_hash
from qidtool.web.tries import check_tries, count_tries, know_device
from qidtool.web.visitor import visitor, visitor_account

pages = Blueprint("signing_in", __name__)
count_tries(pages)


@pages.route("/anmelden", methods=["GET", "POST"])
def sign_in() -> ResponseReturnValue:
    onward = own_path(request.values.get("weiter", ""), "/planung")
    if request.method == "GET" and visitor_account() is not None:
        return redirect(onward, 303)
    around = {"onward": onward, "has_left": "abgemeldet" in request.args}
    page = FormPage("accounts/sign_in.html", {"email": ""}, around)
    return handled(page, lambda: _checked(onward))


@pages.post("/abmelden")
def sign_out() -> ResponseReturnValue:
    session = visitor().session
    if session is not None:
        with suppress(Refusal):  # it may have been ended elsewhere already
            gate().do(visitor(), HOUSE, "session.end", EndSession(session))
    left = redirect("/anmelden?abgemeldet=1", 303)
    left.delete_cookie(ACCOUNT_COOKIE, path="/")
    return left


def _checked(onward: str) -> Response:
    email, password = text("email").lower(), request.form.get("password", "")
    check_tries(email)
    account = gate().store.read(lambda reading: reading.accounts.first(email=email))
    stored = account.password_hash if account is not None and account.disabled_at is None else ""
    if not is_right(stored, password) or account is None:
        raise refuse("sign_in_wrong")
    _hash_anew(account, password)
    return know_device(sign_in_here(account.id, onward), email)


def _hash_anew(account: Account, password: str) -> None:
    """When the advice on hashing changes, a password is hashed by it the next time it is typed."""
    if is_outdated(account.password_hash):
        given = ChangePassword(account.id, new_hash(password), is_same=True)
        gate().do(THE_HOUSE, HOUSE, "account.change_password", given)
