"""Join a workshop by phone, without an account; or be written down by the moderation, without a phone."""

from dataclasses import dataclass

from qidtool.actions.act import act
from qidtool.actions.occasion import Occasion
from qidtool.actions.ports import Answer
from qidtool.actions.seating import seat_late
from qidtool.domain.errors import refuse
from qidtool.domain.events import ParticipantJoined
from qidtool.domain.ids import ParticipantId, SessionId, is_id
from qidtool.domain.moments import DAY
from qidtool.domain.people import Participant, Session, Source
from qidtool.domain.roles import HOUSE_ONLY, LEADERS
from qidtool.domain.workshop import WorkshopStatus

LONGEST_DETAIL = 80
SEAT_KEPT = 60 * DAY


@dataclass(frozen=True)
class JoinWorkshop:
    """The phone makes its own key; joining again with the same id and key is the same seat."""

    participant: ParticipantId
    key_hash: str
    name: str = ""
    function: str = ""
    region: str = ""


@dataclass(frozen=True)
class AddParticipant:
    name: str = ""
    function: str = ""
    region: str = ""


@act("participant.join", JoinWorkshop, HOUSE_ONLY)
def join_workshop(given: JoinWorkshop, here: Occasion) -> Answer:
    if not is_id(given.participant):
        raise refuse("message_wrong")
    known = here.tx.sessions.first(token_hash=given.key_hash)
    if known is not None and (known.participant, known.workshop) == (given.participant, here.room):
        return {"participant": given.participant}
    if known is not None or here.tx.participants.get(given.participant) is not None:
        raise refuse("seat_taken")
    if here.workshop().status is not WorkshopStatus.OPEN:
        raise refuse("workshop_not_open")
    check_details(given.name, given.function, given.region)
    participant = Participant(
        id=given.participant,
        workshop=here.workshop().id,
        joined_at=here.now,
        name=given.name,
        function=given.function,
        region=given.region,
    )
    here.tx.participants.add(participant)
    here.tx.sessions.add(
        Session(
            id=SessionId(here.act),
            token_hash=given.key_hash,
            created_at=here.now,
            expires_at=here.now + SEAT_KEPT,
            participant=participant.id,
            workshop=participant.workshop,
        )
    )
    n = here.record(ParticipantJoined(participant.id))
    return {"n": seat_late(participant, here) or n, "participant": participant.id}


@act("participant.add", AddParticipant, LEADERS)
def add_participant(given: AddParticipant, here: Occasion) -> Answer:
    """Somebody without a phone, for whom the moderation types."""
    check_details(given.name, given.function, given.region)
    participant = Participant(
        id=ParticipantId(here.act),
        workshop=here.workshop().id,
        joined_at=here.now,
        source=Source.PAPER,
        name=given.name,
        function=given.function,
        region=given.region,
    )
    here.tx.participants.add(participant)
    n = here.record(ParticipantJoined(participant.id))
    return {"n": seat_late(participant, here) or n, "participant": participant.id}


def check_details(*details: str) -> None:
    if any(len(text) > LONGEST_DETAIL for text in details):
        raise refuse("detail_too_long", most=LONGEST_DETAIL)
