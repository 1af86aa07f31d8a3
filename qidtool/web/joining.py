"""Finds the workshop a code belongs to, and gives a phone its seat in it."""

import re
from dataclasses import dataclass

from qidtool.actions.ports import Reading
from qidtool.domain.actors import THE_HOUSE
from qidtool.domain.errors import refuse
from qidtool.domain.ids import is_id, new_id
from qidtool.domain.people import Participant
from qidtool.domain.workshop import LINK_LENGTH, SPOKEN_LENGTH, Workshop, WorkshopStatus, read_code
from qidtool.gate.cookies import seat_cookie
from qidtool.gate.identity import hash_of, new_token
from qidtool.web.guesses import missed
from qidtool.web.house import gate
from qidtool.web.visitor import actor_by

_KEY = re.compile(r"[A-Za-z0-9_-]{32,128}")


@dataclass(frozen=True)
class Seat:
    """A participant's id and key, made before joining, so that joining twice is still one person."""

    participant: str
    key: str

    def is_usable(self) -> bool:
        return is_id(self.participant) and _KEY.fullmatch(self.key) is not None


def new_seat() -> Seat:
    return Seat(new_id(), new_token())


def workshop_by_code(typed: str) -> Workshop | None:
    """A wrong code is counted; whoever pastes the whole address is understood as well."""
    tail = typed.rpartition("/j/")[2]
    code = read_code(re.split(r"[/?#]", tail, maxsplit=1)[0])
    found = gate().store.read(lambda reading: _found(reading, code))
    if found is None:
        missed()
    return found


def take_seat(workshop: Workshop, seat: Seat, about: dict[str, object]) -> None:
    if not seat.is_usable():
        raise refuse("message_wrong")
    data = {**about, "participant": seat.participant, "key_hash": hash_of(seat.key)}
    gate().do(THE_HOUSE, workshop.id, "participant.join", gate().given("participant.join", data))


def seated(workshop: Workshop) -> Participant | None:
    """Whoever already sits here on this device."""
    key = actor_by(seat_cookie(workshop.id)).participant
    found = gate().store.read(lambda reading: reading.participants.get(key)) if key else None
    is_here = found is not None and found.removed_at is None and found.workshop == workshop.id
    return found if is_here else None


def _found(reading: Reading, code: str) -> Workshop | None:
    """The spoken code counts only while the workshop is open; the long one of link and QR code always."""
    if len(code) == LINK_LENGTH:
        return reading.workshops.first(link_code=code)
    workshop = reading.workshops.first(code=code) if len(code) == SPOKEN_LENGTH else None
    return workshop if workshop is not None and workshop.status is WorkshopStatus.OPEN else None
