"""The kinds of identifiers; each is a UUID in its usual text form."""

import re
import uuid
from typing import NewType

RoomId = NewType("RoomId", str)
"""A room has one journal: a workshop, a series, or the house itself."""

SeriesId = NewType("SeriesId", RoomId)
WorkshopId = NewType("WorkshopId", RoomId)
StepId = NewType("StepId", str)
ParticipantId = NewType("ParticipantId", str)
GroupId = NewType("GroupId", str)
ContributionId = NewType("ContributionId", str)
AccountId = NewType("AccountId", str)
SessionId = NewType("SessionId", str)
LinkId = NewType("LinkId", str)
CloudId = NewType("CloudId", str)
TermCorrectionId = NewType("TermCorrectionId", str)
JobId = NewType("JobId", str)
PictureId = NewType("PictureId", str)
ProtocolEntryId = NewType("ProtocolEntryId", str)
ActId = NewType("ActId", str)
HOUSE = RoomId("house")

_UUID = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")


def new_id() -> str:
    return str(uuid.uuid4())


def is_id(text: str) -> bool:
    """Clients make ids themselves, so their form is checked before one is used as a key."""
    return _UUID.fullmatch(text) is not None
