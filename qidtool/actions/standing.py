"""The roles somebody has in a room right now, looked up inside the transaction that relies on them."""

from qidtool.actions.ports import Reading
from qidtool.domain.actors import Actor
from qidtool.domain.errors import refuse
from qidtool.domain.ids import HOUSE, AccountId, RoomId, is_id
from qidtool.domain.moments import Millis
from qidtool.domain.people import Staff
from qidtool.domain.roles import ANYONE, Role

STRANGERS = frozenset({Role.STRANGER})


def roles_in(reading: Reading, actor: Actor, room: RoomId, at: Millis) -> frozenset[Role]:
    if actor.is_house:
        return ANYONE
    if actor.session is None or not (room == HOUSE or is_id(room)):
        return STRANGERS
    session = reading.sessions.get(actor.session)
    if session is None or not session.is_valid(at):
        raise refuse("signed_out")
    if actor.account is not None:
        return _of_account(reading, actor.account, room)
    if actor.participant is not None:
        return _of_participant(reading, actor, room)
    return frozenset({Role.PROJECTOR}) if actor.workshop == room else STRANGERS


def _of_account(reading: Reading, account_id: AccountId, room: RoomId) -> frozenset[Role]:
    account = reading.accounts.get(account_id)
    if account is None or account.disabled_at is not None:
        raise refuse("signed_out")
    roles = {account.role} if room == HOUSE or account.role is Role.OPERATOR else set()
    for place in _rooms_above(reading, room):
        staff = reading.staff.get(Staff.key(place, account_id))
        if staff is not None:
            roles.add(staff.role)
    return frozenset(roles) or STRANGERS


def _rooms_above(reading: Reading, room: RoomId) -> list[RoomId]:
    """Who belongs to a series belongs to its workshops."""
    workshop = reading.workshops.get(room)
    return [room] if workshop is None else [room, workshop.series]


def _of_participant(reading: Reading, actor: Actor, room: RoomId) -> frozenset[Role]:
    participant = reading.participants.get(actor.participant or "")
    if participant is None or participant.removed_at is not None:
        raise refuse("signed_out")
    return frozenset({Role.PARTICIPANT}) if participant.workshop == room else STRANGERS
