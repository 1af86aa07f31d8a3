"""Who is connected right now, in this process; kept in memory only and never written down."""

from collections import defaultdict
from dataclasses import dataclass

from qidtool.domain.actors import Actor
from qidtool.domain.ids import WorkshopId
from qidtool.domain.viewers import Viewer, ViewerKind

MOST_PER_PERSON = 3


@dataclass(frozen=True)
class Seat:
    """One live connection."""

    sid: str
    viewer: Viewer
    actor: Actor
    language: str = "de"

    @property
    def reads_along(self) -> bool:
        """A wall in somebody's hand instead of in the hall."""
        return self.viewer.kind is ViewerKind.PROJECTOR and self.actor.participant is not None


class Presence:
    def __init__(self) -> None:
        self._seats: dict[str, Seat] = {}
        self._by_workshop: dict[WorkshopId, set[str]] = defaultdict(set)
        self._by_session: dict[str, list[str]] = defaultdict(list)

    def come(self, seat: Seat) -> list[str]:
        """Takes a seat; answers with the connections that are one too many for this person, oldest first."""
        self._seats[seat.sid] = seat
        self._by_workshop[seat.viewer.workshop].add(seat.sid)
        mine = self._by_session[str(seat.actor.session)]
        mine.append(seat.sid)
        return mine[:-MOST_PER_PERSON] if seat.actor.participant else []

    def go(self, sid: str) -> Seat | None:
        seat = self._seats.pop(sid, None)
        if seat is None:
            return None
        workshop, session = seat.viewer.workshop, str(seat.actor.session)
        self._by_workshop[workshop].discard(sid)
        self._by_session[session].remove(sid)
        if not self._by_workshop[workshop]:
            del self._by_workshop[workshop]
        if not self._by_session[session]:
            del self._by_session[session]
        return seat

    def has(self, sid: str) -> bool:
        return sid in self._seats

    def seat(self, sid: str) -> Seat | None:
        return self._seats.get(sid)

    def seats_of_session(self, session: str) -> list[Seat]:
        return [self._seats[sid] for sid in self._by_session.get(session, ())]

    def seats_in(self, workshop: WorkshopId) -> list[Seat]:
        return [self._seats[sid] for sid in self._by_workshop.get(workshop, ())]

    def workshops(self) -> list[WorkshopId]:
        return list(self._by_workshop)

    def here(self, workshop: WorkshopId) -> int:
        """How many people are connected by phone, to write or to read; somebody with two tabs is one person."""
        return len({seat.actor.participant for seat in self.seats_in(workshop)} - {None})
