"""Ends live connections whose holder was signed out, removed, no longer leads the room, or may no longer read along."""

import logging
from collections.abc import Callable

from qidtool.actions.ports import Recorded
from qidtool.domain.events import Event, SessionsEnded, StaffChanged, WallChanged
from qidtool.domain.ids import WorkshopId
from qidtool.domain.roles import Role
from qidtool.live.presence import Presence, Seat

log = logging.getLogger(__name__)
Dismiss = Callable[[Seat], None]
MayStay = Callable[[Seat], bool]


def say_farewell(recorded: list[Recorded], presence: Presence, may_stay: MayStay, dismiss: Dismiss) -> None:
    for one in recorded:
        for seat in _concerned(one.event, presence):
            if not _stays(one.event, seat, may_stay):
                dismiss(seat)


def _stays(event: Event, seat: Seat, may_stay: MayStay) -> bool:
    """Who cannot be asked about just now has to come in anew."""
    if isinstance(event, SessionsEnded):
        return False
    try:
        return may_stay(seat)
    except Exception:
        log.exception("a seat could not be checked and is given up")
        return False


def _concerned(event: Event, presence: Presence) -> list[Seat]:
    if isinstance(event, SessionsEnded):
        return [seat for session in event.sessions for seat in presence.seats_of_session(session)]
    if isinstance(event, StaffChanged) and event.role != Role.FACILITATOR.value:
        # A series covers its workshops, and somebody may lead one of them all the same: the gate decides.
        return [
            seat
            for workshop in presence.workshops()
            for seat in presence.seats_in(WorkshopId(workshop))
            if seat.actor.account == event.account
        ]
    if isinstance(event, WallChanged) and event.phones:
        return [seat for seat in presence.seats_in(event.workshop) if seat.reads_along]
    return []
