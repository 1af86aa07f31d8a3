"""Change who I am, or take somebody out of the workshop."""

from dataclasses import dataclass, replace

from qidtool.actions.act import act
from qidtool.actions.end_session import end_sessions
from qidtool.actions.join_workshop import check_details
from qidtool.actions.occasion import Occasion
from qidtool.actions.ports import Answer
from qidtool.actions.seating import seat
from qidtool.domain.errors import refuse
from qidtool.domain.events import ParticipantChanged, ParticipantRemoved
from qidtool.domain.ids import ParticipantId
from qidtool.domain.roles import LEADERS, Role


@dataclass(frozen=True)
class ChangeParticipant:
    name: str = ""
    function: str = ""
    region: str = ""


@dataclass(frozen=True)
class RemoveParticipant:
    participant: ParticipantId


@act("participant.change", ChangeParticipant, frozenset({Role.PARTICIPANT}))
def change_participant(given: ChangeParticipant, here: Occasion) -> Answer:
    if here.actor.participant is None:
        raise refuse("not_allowed")
    check_details(given.name, given.function, given.region)
    before = here.participant(here.actor.participant)
    me = replace(before, name=given.name, function=given.function, region=given.region)
    here.tx.participants.put(me)
    return {"n": here.record(ParticipantChanged(me.id, (me.group,) if me.group else ()))}


@act("participant.remove", RemoveParticipant, LEADERS)
def remove_participant(given: RemoveParticipant, here: Occasion) -> Answer:
    """The seat is closed at once; what the person wrote stays, to be hidden or shown like everything else."""
    """Their place in a group goes first, and with it what that group wrote leaves their phone."""
    seat(here.participant(given.participant), None, here)
    somebody = here.participant(given.participant)
    here.tx.participants.put(replace(somebody, removed_at=here.now))
    end_sessions(here.tx.sessions.where(participant=somebody.id), here)
    return {"n": here.record(ParticipantRemoved(somebody.id))}
