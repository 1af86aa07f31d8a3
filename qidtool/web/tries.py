"""Holds back guesses at a password without locking anybody out: a device that signed in before has tries of its own."""

import hashlib
import time
from collections.abc import Callable
from dataclasses import dataclass, field

from flask import Blueprint, Response, current_app, request
from flask.blueprints import BlueprintSetupState
from itsdangerous import BadData, URLSafeSerializer

from qidtool.domain.errors import refuse
from qidtool.domain.moments import DAY, SECOND
from qidtool.gate.rate import Rate
from qidtool.web.neighbourhood import neighbourhood

_NAME = "qidtool_tries"
_COOKIE = "qidtool_device"
_COOKIE_LASTS = 180 * DAY // SECOND


@dataclass
class Tries:
    """Fewer than ten in any minute for one account, three of them from one neighbourhood."""

    clock: Callable[[], float] = time.monotonic
    everywhere: Rate = field(init=False)
    nearby: Rate = field(init=False)
    known_device: Rate = field(init=False)

    def __post_init__(self) -> None:
        self.everywhere = Rate(4, 5 / 60, self.clock)
        self.nearby = Rate(3, 3 / 60, self.clock)
        self.known_device = Rate(4, 5 / 60, self.clock)

    def allow(self, email: str, near: str, *, is_known_device: bool) -> bool:
        who = _short(email)
        if is_known_device:
            return self.known_device.allows(who)
        return self.nearby.allows(f"{near}/{who}") and self.everywhere.allows(who)


def count_tries(pages: Blueprint) -> None:
    def remember(state: BlueprintSetupState) -> None:
        state.app.extensions.setdefault(_NAME, Tries())

    pages.record_once(remember)


def check_tries(email: str) -> None:
    """Whether or not such an account exists, the answer is the same."""
    tries = current_app.extensions[_NAME]
    assert isinstance(tries, Tries)
    if not tries.allow(email, neighbourhood(), is_known_device=_known() == _short(email)):
        raise refuse("too_many_tries")


def know_device(response: Response, email: str) -> Response:
    """The device carries a signed note that this account has signed in on it."""
    note = str(_seal().dumps(_short(email)))
    response.set_cookie(_COOKIE, note, max_age=_COOKIE_LASTS, httponly=True, samesite="Lax", secure=request.is_secure)
    return response


def _known() -> str:
    try:
        return str(_seal().loads(request.cookies.get(_COOKIE, "")))
    except BadData:
        return ""


def _short(email: str) -> str:
    return hashlib.sha256(email.encode("utf-8", "replace")).hexdigest()


def _seal() -> URLSafeSerializer:
    key = str(current_app.secret_key)
    return URLSafeSerializer(key, salt="device", signer_kwargs={"digest_method": hashlib.sha256})
