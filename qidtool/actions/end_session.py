"""Sign out here, or end another of one's own sessions; live connections close with it."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from qidtool.actions.act import act
from qidtool.actions.occasion import Occasion
from qidtool.actions.ports import Answer
from qidtool.domain.errors import refuse
from qidtool.domain.events import SessionsEnded
from qidtool.domain.ids import SessionId
from qidtool.domain.people import Session
from qidtool.domain.roles import STAFF


@dataclass(frozen=True)
class EndSession:
    session: SessionId


@act("session.end", EndSession, STAFF)
def end_session(given: EndSession, here: Occasion) -> Answer:
    session = here.tx.sessions.get(given.session)
    if session is None or session.account is None or session.account != here.actor.account:
        raise refuse("session_unknown")
    end_sessions([session], here)
    return {}


def end_sessions(sessions: Iterable[Session], here: Occasion) -> None:
    running = [one for one in sessions if one.revoked_at is None]
    for session in running:
        here.tx.sessions.put(replace(session, revoked_at=here.now))
    if running:
        here.record(SessionsEnded(tuple(session.id for session in running)))
