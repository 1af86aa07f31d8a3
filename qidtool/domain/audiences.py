"""The one table that decides who hears of an event, and which records of theirs it changes."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, NewType

from qidtool.domain import events as ev
from qidtool.domain import picture_events as pictures
from qidtool.domain import protocol_events as pr
from qidtool.domain.events import Event
from qidtool.domain.ids import ParticipantId

Stream = NewType("Stream", str)

FACILITATOR = Stream("facilitator")
PROJECTOR = Stream("projector")
PARTICIPANTS = Stream("participants")
DOCUMENTER = Stream("documenter")
"""For who takes the protocol down: the course of the day, the protocol, and of contributions what the documentation
wrote."""
EVERYONE = (FACILITATOR, PROJECTOR, PARTICIPANTS, DOCUMENTER)
SHARED = frozenset(EVERYONE)


class Collection(StrEnum):
    """The kinds of records a live screen holds."""

    WORKSHOP = "workshop"
    STEPS = "steps"
    CONTRIBUTIONS = "contributions"
    POSTERS = "posters"
    """What hangs on posters that all groups share, as every phone may read it."""
    PEOPLE = "people"
    GROUPS = "groups"
    CLOUDS = "clouds"
    PROTOCOL = "protocol"


Touched = dict[Collection, tuple[str, ...]]


def _nothing(_event: Event) -> Touched:
    return {}


@dataclass(frozen=True)
class Audience:
    streams: Callable[[Any], tuple[Stream, ...]]
    touches: Callable[[Any], Touched]
    on_screens: Callable[[Any], Touched] = _nothing
    """What changes besides on the wall and on cockpits, and stays as it is on phones."""
    on_phones: Callable[[Any], Touched] = _nothing
    """What comes or goes on the phones that hear of it, and stays as it is on the wall and on cockpits."""
    in_common: Callable[[Any], Touched] | None = None
    """What changes on all phones alike, where each of those that hear of it by themselves changes something else."""


def of_person(participant: ParticipantId) -> Stream:
    return Stream(f"participant:{participant}")


def _to_all(_event: Event) -> tuple[Stream, ...]:
    return EVERYONE


def _to_nobody(_event: Event) -> tuple[Stream, ...]:
    return ()


def _to_person(event: Any) -> tuple[Stream, ...]:
    return (FACILITATOR, of_person(event.participant))


def _to_wall_and_readers(event: Any) -> tuple[Stream, ...]:
    """A contribution reaches its author or group, the moderation, the wall only if the wall shows it, all phones if it
    hangs on a poster that all groups share, and who keeps the protocol if the documentation wrote it."""
    streams = [FACILITATOR]
    if event.wall:
        streams.append(PROJECTOR)
    if event.shared:
        streams.append(PARTICIPANTS)
    if event.documented:
        streams.append(DOCUMENTER)
    return (*streams, *map(of_person, event.readers))


def _to_screens(_event: Event) -> tuple[Stream, ...]:
    """What only the wall and those who steer it show."""
    return (FACILITATOR, PROJECTOR)


def _to_screens_or_all(event: ev.WallChanged) -> tuple[Stream, ...]:
    """Whose turn it is to speak stands on the wall, and goes into the protocol."""
    return EVERYONE if event.phones else (FACILITATOR, PROJECTOR, DOCUMENTER)


def _to_staff(_event: Event) -> tuple[Stream, ...]:
    """A protocol is never for the wall, nor for phones.

    Pictures are no records of live screens: they are too large to be pushed, and screens ask for them. Their events say
    only that it is worth asking.
    """
    return (FACILITATOR, DOCUMENTER)


def _to_staff_or_all(event: pictures.PicturesRemoved) -> tuple[Stream, ...]:
    """Everybody knows how many slides a question has; photos are for the staff."""
    return EVERYONE if event.step else _to_staff(event)


def _workshop(event: Any) -> Touched:
    return {Collection.WORKSHOP: (event.workshop,)}


def _revealed(event: ev.WallChanged) -> Touched:
    words: Touched = {Collection.CONTRIBUTIONS: event.revealed}
    return words | _steps(event) if event.steps else words


def _step(event: Any) -> Touched:
    return {Collection.STEPS: (event.step,)}


def _step_if_any(event: pictures.PicturesRemoved) -> Touched:
    return _step(event) if event.step else {}


def _steps(event: ev.AgendaChanged | ev.WallChanged) -> Touched:
    return {Collection.STEPS: event.steps}


def _person(event: Any) -> Touched:
    return {Collection.PEOPLE: (event.participant,)}


def _person_and_group(event: ev.ParticipantChanged) -> Touched:
    return {Collection.PEOPLE: (event.participant,), Collection.GROUPS: event.groups}


def _change_of_group(event: ev.ParticipantGrouped) -> Touched:
    groups = tuple(one for one in (event.before, event.after) if one is not None)
    return {Collection.PEOPLE: (event.participant,), Collection.GROUPS: groups}


def _entries_of_groups(event: ev.ParticipantGrouped) -> Touched:
    return {Collection.CONTRIBUTIONS: event.contributions}


def _groups(event: ev.GroupsChanged) -> Touched:
    return {Collection.GROUPS: event.groups}


def _contribution(event: Any) -> Touched:
    return {Collection.CONTRIBUTIONS: (event.contribution,)}


def _on_poster(event: Any) -> Touched:
    return {Collection.POSTERS: (event.contribution,)}


def _protocol(event: pr.ProtocolEvent) -> Touched:
    return {Collection.PROTOCOL: (event.entry,)}


def _cloud(event: Any) -> Touched:
    return {Collection.CLOUDS: (event.cloud,)}


AUDIENCES: Mapping[type[Event], Audience] = {
    ev.SeriesPlanned: Audience(_to_nobody, _nothing),
    ev.SeriesChanged: Audience(_to_nobody, _nothing),
    ev.WorkshopPlanned: Audience(_to_all, _workshop),
    ev.WorkshopChanged: Audience(_to_all, _workshop),
    ev.WorkshopMoved: Audience(_to_all, _workshop),
    ev.AgendaChanged: Audience(_to_all, _steps),
    ev.StepMoved: Audience(_to_all, _step),
    ev.TimerChanged: Audience(_to_all, _step),
    ev.WallChanged: Audience(_to_screens_or_all, _workshop, on_screens=_revealed),
    ev.ParticipantJoined: Audience(_to_person, _person),
    ev.ParticipantChanged: Audience(_to_person, _person_and_group),
    ev.ParticipantRemoved: Audience(_to_person, _person),
    ev.ParticipantGrouped: Audience(_to_person, _change_of_group, on_phones=_entries_of_groups),
    ev.GroupsChanged: Audience(_to_all, _groups),
    ev.GroupsFormed: Audience(_to_nobody, _nothing),
    ev.ContributionWritten: Audience(_to_wall_and_readers, _contribution, in_common=_on_poster),
    ev.ContributionEdited: Audience(_to_wall_and_readers, _contribution, in_common=_on_poster),
    ev.ContributionArranged: Audience(_to_wall_and_readers, _contribution, in_common=_on_poster),
    ev.ContributionWithdrawn: Audience(_to_wall_and_readers, _contribution, in_common=_on_poster),
    ev.ContributionModerated: Audience(_to_wall_and_readers, _contribution, in_common=_on_poster),
    pr.ProtocolWritten: Audience(_to_staff, _protocol),
    pr.ProtocolChanged: Audience(_to_staff, _protocol),
    pr.ProtocolRemoved: Audience(_to_staff, _protocol),
    ev.CloudChanged: Audience(_to_screens, _cloud),
    ev.WordsCorrected: Audience(_to_nobody, _nothing),
    ev.JobChanged: Audience(_to_nobody, _nothing),
    pictures.PictureKept: Audience(_to_staff, _nothing),
    pictures.PictureChanged: Audience(_to_staff, _nothing),
    pictures.PicturesRemoved: Audience(_to_staff_or_all, _step_if_any),
    pictures.SlidesPlaced: Audience(_to_all, _step),
    ev.StaffChanged: Audience(_to_nobody, _nothing),
    ev.AccountChanged: Audience(_to_nobody, _nothing),
    ev.SessionsEnded: Audience(_to_nobody, _nothing),
}


def streams_of(event: Event) -> tuple[Stream, ...]:
    return AUDIENCES[type(event)].streams(event)


def touched_by(event: Event, stream: Stream) -> Touched:
    """Which records this event changes for those who follow this stream."""
    audience = AUDIENCES[type(event)]
    if stream == PARTICIPANTS and audience.in_common is not None:
        return audience.in_common(event)
    if stream == DOCUMENTER:
        return audience.touches(event)
    besides = audience.on_screens if stream in (FACILITATOR, PROJECTOR) else audience.on_phones
    return audience.touches(event) | besides(event)
