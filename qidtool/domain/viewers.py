"""The kinds of live screen, and which streams of a workshop's journal each one follows."""

from dataclasses import dataclass
from enum import StrEnum

from qidtool.domain.audiences import DOCUMENTER, FACILITATOR, PARTICIPANTS, PROJECTOR, Stream, of_person
from qidtool.domain.ids import ParticipantId, WorkshopId


class ViewerKind(StrEnum):
    PARTICIPANT = "participant"
    FACILITATOR = "facilitator"
    PROJECTOR = "projector"
    DOCUMENTER = "documenter"


@dataclass(frozen=True)
class Viewer:
    """One live screen of one workshop; never taken from what a client says, always from who it was let in as."""

    kind: ViewerKind
    workshop: WorkshopId
    participant: ParticipantId | None = None

    def streams(self) -> tuple[Stream, ...]:
        if self.kind is ViewerKind.FACILITATOR:
            return (FACILITATOR,)
        if self.kind is ViewerKind.PROJECTOR:
            return (PROJECTOR,)
        if self.kind is ViewerKind.DOCUMENTER:
            return (DOCUMENTER,)
        return (PARTICIPANTS, of_person(self.participant)) if self.participant else (PARTICIPANTS,)


def viewer_of(workshop: WorkshopId, stream: Stream) -> Viewer:
    """The viewer for whom a stream is drawn."""
    if stream == FACILITATOR:
        return Viewer(ViewerKind.FACILITATOR, workshop)
    if stream == PROJECTOR:
        return Viewer(ViewerKind.PROJECTOR, workshop)
    if stream == DOCUMENTER:
        return Viewer(ViewerKind.DOCUMENTER, workshop)
    person = stream.partition(":")[2]
    return Viewer(ViewerKind.PARTICIPANT, workshop, ParticipantId(person) if person else None)
