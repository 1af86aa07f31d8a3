"""Who may connect: the page's cookie together with its token and origin, or the key of another program."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from qidtool.domain.actors import Actor
from qidtool.domain.errors import Refusal, refuse
from qidtool.domain.ids import RoomId, WorkshopId
from qidtool.domain.moments import now
from qidtool.domain.viewers import Viewer, ViewerKind
from qidtool.gate.cookies import ACCOUNT_COOKIE, seat_cookie, wall_cookie
from qidtool.gate.gate import Gate
from qidtool.gate.identity import actor_of, session_of


@dataclass(frozen=True)
class Knock:
    """What came with the request to connect."""

    auth: object
    cookies: Mapping[str, str]
    has_origin: bool
    has_page_token: bool
    """The page's own token was sent and is right; a foreign page cannot know it."""


def let_in(gate: Gate, knock: Knock) -> tuple[Viewer, Actor]:
    kind, workshop, key = _asked(knock.auth)
    if key:
        tokens = [key]
    elif knock.has_origin and knock.has_page_token:
        tokens = _cookies_for(kind, workshop, knock.cookies)
    else:
        raise refuse("signed_out")
    return _first_who_may(gate, kind, workshop, tokens)


def _first_who_may(gate: Gate, kind: ViewerKind, workshop: WorkshopId, tokens: list[str]) -> tuple[Viewer, Actor]:
    """A browser may keep several keys, and one that opens another door says nothing about the next."""
    refusal = Refusal("signed_out")
    for actor in filter(None, (_actor(gate, token) for token in tokens)):
        try:
            return gate.viewer(actor, kind, workshop), actor
        except Refusal as refused:
            refusal = refused
    raise refusal


def _asked(auth: object) -> tuple[ViewerKind, WorkshopId, str]:
    asked: dict[str, Any] = auth if isinstance(auth, dict) else {}
    viewer, workshop, key = asked.get("viewer"), asked.get("workshop"), asked.get("key", "")
    if not isinstance(workshop, str) or not isinstance(key, str) or viewer not in list(ViewerKind):
        raise refuse("message_wrong")
    return ViewerKind(viewer), WorkshopId(RoomId(workshop)), key


def _cookies_for(kind: ViewerKind, workshop: WorkshopId, cookies: Mapping[str, str]) -> list[str]:
    names = {
        ViewerKind.PARTICIPANT: [seat_cookie(workshop)],
        ViewerKind.FACILITATOR: [ACCOUNT_COOKIE],
        ViewerKind.DOCUMENTER: [ACCOUNT_COOKIE],
        ViewerKind.PROJECTOR: [wall_cookie(workshop), ACCOUNT_COOKIE, seat_cookie(workshop)],
    }[kind]
    return [cookies[name] for name in names if cookies.get(name)]


def _actor(gate: Gate, token: str) -> Actor | None:
    session = gate.store.read(lambda reading: session_of(reading, token, now()))
    return None if session is None else actor_of(session)
