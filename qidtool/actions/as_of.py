"""Numbers that grow whenever something happens that a documentation tells of, or that may take words away for good."""

from collections.abc import Iterable

from qidtool.actions.ports import Reading
from qidtool.domain import events as ev
from qidtool.domain import picture_events as pictures
from qidtool.domain import protocol_events as pr
from qidtool.domain.events import Event
from qidtool.domain.ids import RoomId, SeriesId

Kinds = Iterable[type[Event]]
_OF_SERIES: Kinds = (ev.SeriesPlanned, ev.SeriesChanged, ev.WorkshopPlanned, ev.WordsCorrected)
_OF_WORKSHOP: Kinds = (
    ev.WorkshopPlanned, ev.WorkshopChanged, ev.AgendaChanged, ev.StepMoved, ev.WordsCorrected,
    ev.ParticipantJoined, ev.ParticipantChanged, ev.ParticipantRemoved, ev.ParticipantGrouped, ev.GroupsChanged,
    ev.ContributionWritten, ev.ContributionEdited, ev.ContributionArranged,
    ev.ContributionWithdrawn, ev.ContributionModerated,
    pictures.PictureKept, pictures.PictureChanged, pictures.PicturesRemoved, pictures.SlidesPlaced,
    pr.ProtocolWritten, pr.ProtocolChanged, pr.ProtocolRemoved,
)  # fmt: skip
"""What the wall shows, how a timer runs, who leads and how far a job is are not documented."""
_EVERYWHERE: Kinds = (ev.WordsCorrected,)
"""What is put right in one place holds for the whole series."""
_TAKING_BACK: Kinds = (ev.ContributionWithdrawn, ev.ContributionEdited)


def as_of(reading: Reading, room: RoomId) -> int:
    """Of a workshop or a series. Several journals, each of which only grows, count as one: their numbers are added."""
    workshop = reading.workshops.get(room)
    series = workshop.series if workshop else SeriesId(room)
    places: list[RoomId] = [one.id for one in reading.workshops.where(series=series)]
    told = {room} if workshop else set(places)
    inside = sum(_latest(reading, one, _OF_WORKSHOP if one in told else _EVERYWHERE) for one in places)
    return _latest(reading, series, _OF_SERIES) + inside


def as_of_taking_back(reading: Reading, series: SeriesId) -> int:
    """Has not grown as long as nobody in the series took words back, or put others in their place."""
    return sum(_latest(reading, one.id, _TAKING_BACK) for one in reading.workshops.where(series=series))


def as_of_corrections(reading: Reading, room: RoomId) -> int:
    """The number of the last correction by hand that was made or taken back in a workshop."""
    return _latest(reading, room, (ev.WordsCorrected,))


def _latest(reading: Reading, room: RoomId, kinds: Kinds) -> int:
    last = (reading.journal.last_of(room, kind.kind, 1) for kind in kinds)
    return max((found[0].n for found in last if found), default=0)
