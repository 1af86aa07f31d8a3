"""Starts a session for an account on this device: the token goes into the cookie, its hash into the house."""

from flask import Response, redirect

from qidtool.actions.start_session import StartSession
from qidtool.domain.actors import THE_HOUSE
from qidtool.domain.ids import HOUSE, AccountId
from qidtool.gate.cookies import ACCOUNT_COOKIE
from qidtool.gate.identity import hash_of, new_token
from qidtool.web.devices import this_device
from qidtool.web.house import gate
from qidtool.web.visitor import set_cookie


def sign_in_here(account: AccountId, onward: str) -> Response:
    token = new_token()
    gate().do(THE_HOUSE, HOUSE, "session.start", StartSession(account, hash_of(token), this_device()))
    return arrived(token, onward)


def arrived(token: str, onward: str) -> Response:
    return set_cookie(redirect(onward, 303), ACCOUNT_COOKIE, token)
