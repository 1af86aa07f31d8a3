"""Who is looking at a page: looked up afresh for each request from the cookies."""

from collections.abc import Callable
from functools import wraps
from typing import Any, ParamSpec, TypeVar, cast
from urllib.parse import quote

from flask import Response, g, make_response, redirect, render_template, request

from qidtool.domain.actors import Actor
from qidtool.domain.errors import Refusal, refuse
from qidtool.domain.ids import RoomId, WorkshopId
from qidtool.domain.moments import DAY, SECOND, now
from qidtool.domain.people import Account
from qidtool.domain.roles import Role
from qidtool.gate.cookies import ACCOUNT_COOKIE
from qidtool.gate.identity import actor_of, session_of
from qidtool.web.house import gate, settings

Given = ParamSpec("Given")
Page = TypeVar("Page")
_COOKIE_LASTS = 60 * DAY // SECOND


def actor_by(cookie: str) -> Actor:
    """Whoever the cookie of this name belongs to; a stranger if it is missing, over or revoked."""
    token = request.cookies.get(cookie, "")
    return gate().store.read(lambda reading: actor_of(session_of(reading, token, now())))


def visitor() -> Actor:
    """The signed-in member of staff, or a stranger."""
    if "visitor" not in g:
        g.visitor = actor_by(ACCOUNT_COOKIE)
    return cast(Actor, g.visitor)


def visitor_account() -> Account | None:
    if "visitor_account" not in g:
        key = visitor().account
        g.visitor_account = gate().store.read(lambda reading: reading.accounts.get(key)) if key else None
    found = cast(Account | None, g.visitor_account)
    return found if found is not None and found.disabled_at is None else None


def roles_in_room(room: str) -> frozenset[Role]:
    """A signed-out visitor has no role anywhere, so pages may ask without catching."""
    try:
        return gate().roles(visitor(), RoomId(room))
    except Refusal:
        return frozenset({Role.STRANGER})


def leads(workshop_or_series: str) -> RoomId:
    """The room, if the visitor leads it; otherwise it is not theirs to see."""
    if Role.FACILITATOR not in roles_in_room(workshop_or_series):
        raise refuse("workshop_unknown")
    return RoomId(workshop_or_series)


def signed_in(page: Callable[Given, Page]) -> Callable[Given, Page | Response]:
    """Asks to sign in first, and comes back to the page afterwards; what was typed waits to be sent again."""

    @wraps(page)
    def guarded(*args: Given.args, **kwargs: Given.kwargs) -> Page | Response:
        if visitor_account() is None and request.method == "POST":
            return make_response(render_template("accounts/signed_out.html", typed=_typed()), 403)
        if visitor_account() is None:
            return cast(Response, redirect(f"/anmelden?weiter={quote(request.full_path.rstrip('?'))}"))
        return page(*args, **kwargs)

    return guarded


def _typed() -> list[tuple[str, str]]:
    kept = request.form.items(multi=True)
    return [(name, text) for name, text in kept if name != "csrf_token" and "password" not in name]


def set_cookie(response: Any, name: str, token: str) -> Response:
    """Not readable by scripts, not sent along from other sites; Secure wherever the page itself is."""
    answer = make_response(response)
    answer.set_cookie(
        name, token, max_age=_COOKIE_LASTS, httponly=True, samesite="Lax", secure=request.is_secure, path="/"
    )
    return answer


def address_of(path: str) -> str:
    """A full address that other people can open."""
    base = settings().public_url or request.host_url.rstrip("/")
    return base + path


def workshop_id(text: str) -> WorkshopId:
    return WorkshopId(RoomId(text))
