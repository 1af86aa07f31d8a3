"""What can happen in the protocol of a workshop; the words stand in the protocol alone."""

from dataclasses import dataclass

from qidtool.domain.events import Event
from qidtool.domain.ids import ProtocolEntryId


@dataclass(frozen=True)
class ProtocolEvent(Event):
    """What all events of one entry of the protocol say."""

    entry: ProtocolEntryId


@dataclass(frozen=True)
class ProtocolWritten(ProtocolEvent):
    """A note, a quote or a photo was taken down."""

    kind = "protocol_written"


@dataclass(frozen=True)
class ProtocolChanged(ProtocolEvent):
    """It says something else, or belongs to another step or group."""

    kind = "protocol_changed"


@dataclass(frozen=True)
class ProtocolRemoved(ProtocolEvent):
    """It was taken out; its words are gone."""

    kind = "protocol_removed"
