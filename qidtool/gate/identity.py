"""Who holds a token: tokens are random, and only their hash is kept."""

import hashlib
import secrets

from qidtool.actions.ports import Reading
from qidtool.domain.actors import STRANGER, Actor
from qidtool.domain.moments import Millis
from qidtool.domain.people import Link, Session


def new_token() -> str:
    return secrets.token_urlsafe(32)


def hash_of(token: str) -> str:
    return hashlib.sha256(token.encode("utf-8", "replace")).hexdigest()


def session_of(reading: Reading, token: str, at: Millis) -> Session | None:
    session = reading.sessions.first(token_hash=hash_of(token)) if token else None
    return session if session is not None and session.is_valid(at) else None


def actor_of(session: Session | None) -> Actor:
    if session is None:
        return STRANGER
    return Actor(session.id, session.account, session.participant, session.workshop)


def link_of(reading: Reading, token: str, at: Millis) -> Link | None:
    link = reading.links.first(token_hash=hash_of(token)) if token else None
    return link if link is not None and link.is_valid(at) else None
