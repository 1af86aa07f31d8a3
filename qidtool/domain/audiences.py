"""The one table that decides who hears of an event, and which records of theirs it changes."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, NewType

from qidtool.domain import events as ev
from qidtool.domain.events import Event
from qidtool.domain.ids import ParticipantId

Stream = NewType("Stream", str)

FACILITATOR = Stream("facilitator")
PROJECTOR = Stream("projector")
PARTICIPANTS = Stream("participants")
EVERYONE = (FACILITATOR, PROJECTOR, PARTICIPANTS)
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
    """A contribution reaches its author or group, the moderation, the wall only if the wall shows it, and all phones if
    it hangs on a poster that all groups share."""
    streams = [FACILITATOR]
    if event.wall:
        streams.append(PROJECTOR)
    if event.shared:
        streams.append(PARTICIPANTS)
    return (*streams, *map(of_person, event.readers))


def _to_screens(_event: Event) -> tuple[Stream, ...]:
    """What only the wall and those who steer it show."""
    return (FACILITATOR, PROJECTOR)


def _to_screens_or_all(event: ev.WallChanged) -> tuple[Stream, ...]:
    return EVERYONE if event.phones else (FACILITATOR, PROJECTOR)


def _workshop(event: Any) -> Touched:
    return {Collection.WORKSHOP: (event.workshop,)}


def _revealed(event: ev.WallChanged) -> Touched:
    return {Collection.CONTRIBUTIONS: event.revealed}


def _step(event: Any) -> Touched:
    return {Collection.STEPS: (event.step,)}


def _steps(event: ev.AgendaChanged) -> Touched:
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
    ev.CloudChanged: Audience(_to_screens, _cloud),
    ev.WordsCorrected: Audience(_to_nobody, _nothing),
    ev.JobChanged: Audience(_to_nobody, _nothing),
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
    besides = audience.on_screens if stream in (FACILITATOR, PROJECTOR) else audience.on_phones
    return audience.touches(event) | besides(event)
