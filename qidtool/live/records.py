"""How a workshop looks to each kind of viewer, record by record; both fresh views and events are drawn from here."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from qidtool.actions.ports import Reading
from qidtool.domain.agenda import Step
from qidtool.domain.audiences import Collection, Touched
from qidtool.domain.clouds import Cloud
from qidtool.domain.contributions import Contribution, ContributionStatus
from qidtool.domain.group_kinds import kind_of
from qidtool.domain.groups import Group
from qidtool.domain.ids import ContributionId, RoomId
from qidtool.domain.people import Participant, Source
from qidtool.domain.pictures import Slides
from qidtool.domain.protocol import ProtocolEntry
from qidtool.domain.rotation import is_read_by_all
from qidtool.domain.series import Series
from qidtool.domain.terms import TermCorrection
from qidtool.domain.viewers import Viewer, ViewerKind
from qidtool.domain.workshop import WallPage, Workshop
from qidtool.live.cloud_records import SEES_CLOUDS, cloud_record
from qidtool.live.protocol_records import READERS, protocol_record
from qidtool.live.seats import Seats
from qidtool.live.step_records import step_record

Record = dict[str, Any]
Put = dict[str, dict[str, Record | None]]


@dataclass(frozen=True)
class Gathered:
    """The things a set of records is drawn from, read once for all viewers."""

    workshops: Mapping[str, tuple[Workshop, Series]]
    steps: Mapping[str, Step]
    contributions: Mapping[str, Contribution]
    words: Mapping[ContributionId, str]
    people: Mapping[str, Participant]
    groups: Mapping[str, Group]
    seats: Seats
    clouds: Mapping[str, Cloud]
    corrections: Mapping[str, TermCorrection]
    protocol: Mapping[str, ProtocolEntry]
    slides: Mapping[str, Slides]


def gather(reading: Reading, touched: Touched) -> Gathered:
    workshops = reading.workshops.of(touched.get(Collection.WORKSHOP, ()))
    posters = touched.get(Collection.POSTERS, ())
    contributions = reading.contributions.of((*touched.get(Collection.CONTRIBUTIONS, ()), *posters))
    told_of = touched.get(Collection.STEPS, ())
    steps = reading.steps.of({*told_of, *(one.step for one in contributions if posters)})
    clouds = reading.clouds.of(touched.get(Collection.CLOUDS, ()))
    corrections = [correction for cloud in clouds for correction in cloud.drawing.corrections]
    return Gathered(
        workshops={one.id: (one, _series(reading, one)) for one in workshops},
        steps={one.id: one for one in steps},
        contributions={one.id: one for one in contributions},
        words=reading.words([one.id for one in contributions]),
        people={one.id: one for one in reading.participants.of(touched.get(Collection.PEOPLE, ()))},
        groups={one.id: one for one in reading.groups.of(touched.get(Collection.GROUPS, ()))},
        seats=Seats(reading),
        clouds={one.id: one for one in clouds},
        corrections={one.id: one for one in reading.corrections.of(corrections)},
        protocol={one.id: one for one in reading.protocol.of(touched.get(Collection.PROTOCOL, ()))},
        slides=reading.slides({one.workshop for one in steps}) if told_of else {},
    )


def everything(reading: Reading, viewer: Viewer) -> Touched:
    """All records a fresh view may hold; what the viewer may not see is left out when they are drawn."""
    room: RoomId = viewer.workshop
    people = [viewer.participant] if viewer.participant else []
    clouds = reading.cloud_entries(room=room) if viewer.kind in SEES_CLOUDS else []
    protocol = reading.protocol.where(workshop=room, removed_at=None) if viewer.kind in READERS else []
    if viewer.kind is ViewerKind.FACILITATOR:
        people = [one.id for one in reading.participants.where(workshop=room)]
    return {
        Collection.WORKSHOP: (room,),
        Collection.STEPS: tuple(one.id for one in reading.steps.where(workshop=room)),
        Collection.CONTRIBUTIONS: _contributions(reading, viewer),
        Collection.POSTERS: _on_posters(reading, viewer),
        Collection.PEOPLE: tuple(people),
        Collection.GROUPS: tuple(one.id for one in reading.groups.where(workshop=room)),
        Collection.CLOUDS: tuple(one.id for one in clouds),
        Collection.PROTOCOL: tuple(one.id for one in protocol),
    }


def _contributions(reading: Reading, viewer: Viewer) -> tuple[str, ...]:
    """Whoever writes sees their own, and what was written for their group; a protocol what the documentation wrote."""
    here = {"workshop": viewer.workshop}
    if viewer.kind is ViewerKind.DOCUMENTER:
        return tuple(one.id for one in reading.contributions.where(**here, source=Source.DOCUMENTER.value))
    if viewer.kind is not ViewerKind.PARTICIPANT:
        return tuple(one.id for one in reading.contributions.where(**here))
    me = reading.participants.get(viewer.participant or "")
    mine = reading.contributions.where(**here, participant=viewer.participant)
    ours = reading.contributions.where(**here, group=me.group, for_group=True) if me and me.group else []
    return tuple(dict.fromkeys(one.id for one in (*mine, *ours)))


def _on_posters(reading: Reading, viewer: Viewer) -> tuple[str, ...]:
    """Cockpits and the wall have them among the contributions."""
    if viewer.kind is not ViewerKind.PARTICIPANT:
        return ()
    steps = [one for one in reading.steps.where(workshop=viewer.workshop) if one.rotation_minutes]
    found = [one for step in steps for one in reading.contributions.where(step=step.id) if is_read_by_all(one, step)]
    return tuple(one.id for one in found)


def records_for(viewer: Viewer, touched: Touched, gathered: Gathered) -> Put:
    """The touched records as this viewer may see them now; None for what is gone or not theirs to see."""
    return {
        collection.value: {key: _DRAWN[collection](viewer, gathered, key) for key in keys}
        for collection, keys in touched.items()
    }


def _series(reading: Reading, workshop: Workshop) -> Series:
    series = reading.series.get(workshop.series)
    assert series is not None
    return series


def _workshop(viewer: Viewer, gathered: Gathered, key: str) -> Record | None:
    workshop, series = gathered.workshops[key]
    record: Record = {
        "id": workshop.id,
        "title": workshop.title,
        "place": workshop.place,
        "held_on": workshop.held_on,
        "series": "" if series.single else series.title,
        "question": series.guiding_question,
        "status": workshop.status.value,
        "code": workshop.code,
        "functions": list(series.functions),
        "regions": list(series.regions),
        "wall_readable": workshop.wall.can_be_read_along,
        "grouping": workshop.grouping.value,
    }
    if viewer.kind is ViewerKind.PARTICIPANT:
        return record
    wall = workshop.wall
    record["wall"] = {
        "frozen": wall.frozen, "theme": wall.theme, "step": wall.step, "prompt": wall.prompt, "show": wall.shows.value,
        "input": wall.input, "readable": wall.readable, "group": wall.group,
        "page": _page(wall.page),
    }  # fmt: skip
    if viewer.kind is ViewerKind.FACILITATOR:
        record["marked_words"] = list(workshop.marked_words)
        record["themes"] = list(series.themes)
        record["rehearsal"] = series.rehearsal_of is not None
    return record


def _page(page: WallPage | None) -> Record | None:
    return {"step": page.step, "number": page.number, "slides_of": page.slides_of} if page else None


def _step(viewer: Viewer, gathered: Gathered, key: str) -> Record | None:
    step = gathered.steps.get(key)
    return step_record(viewer, step, gathered.slides) if step else None


def _contribution(viewer: Viewer, gathered: Gathered, key: str) -> Record | None:
    one = gathered.contributions.get(key)
    if one is None or one.status is ContributionStatus.WITHDRAWN or not _may_see(viewer, one, gathered):
        return None
    record = _as_said(one, gathered)
    if viewer.kind is ViewerKind.PROJECTOR:
        return record if one.for_group else _without_origin(record)
    status = one.status
    if viewer.kind is ViewerKind.PARTICIPANT and status is ContributionStatus.HIDDEN:
        # Nobody is told off by their own phone.
        status = ContributionStatus.VISIBLE
    is_own_entry = one.entered_by is not None
    if viewer.kind is ViewerKind.PARTICIPANT and one.for_group:
        record["mine"] = one.participant == viewer.participant
    return record | {
        "status": status.value,
        "on_wall": one.on_wall if viewer.kind is ViewerKind.FACILITATOR else status is ContributionStatus.VISIBLE,
        "edited": one.version > 1,
        "late": one.late,
        "editable": is_own_entry or viewer.kind is ViewerKind.PARTICIPANT,
    }


def _poster_entry(_viewer: Viewer, gathered: Gathered, key: str) -> Record | None:
    """The same for all phones; on those of its own group it is a contribution besides."""
    one = gathered.contributions.get(key)
    step = gathered.steps.get(one.step) if one else None
    return _as_said(one, gathered) if one and step and is_read_by_all(one, step) else None


def _as_said(one: Contribution, gathered: Gathered) -> Record:
    return {
        "id": one.id, "step": one.step, "input": one.input, "prompt": one.prompt, "pass": one.pass_id,
        "text": gathered.words.get(one.id, ""), "written_at": one.written_at, "source": one.source.value,
        **_placing(one),
    }  # fmt: skip


def _placing(one: Contribution) -> Record:
    """Only what is there: most cards lie nowhere in particular."""
    said: Record = {
        "group": one.group, "for_group": one.for_group, "about": one.about, "marks": list(one.marks),
        "passages": [list(passage) for passage in one.passages],
    }  # fmt: skip
    record = {name: value for name, value in said.items() if value}
    return record if one.row is None else {**record, "row": one.row}


def _without_origin(record: Record) -> Record:
    """In a small group its name would say before the whole hall who wrote a card of their own."""
    return {name: value for name, value in record.items() if name != "group"}


def _may_see(viewer: Viewer, one: Contribution, gathered: Gathered) -> bool:
    if viewer.kind is ViewerKind.PROJECTOR:
        return one.on_wall
    if viewer.kind is ViewerKind.FACILITATOR:
        return True
    if viewer.kind is ViewerKind.DOCUMENTER:
        return one.is_documented
    if one.for_group:
        return one.group is not None and viewer.participant in gathered.seats.members(one.group)
    # What is drawn for all phones at once is nobody's; a card from paper has nobody either, and is not theirs.
    return viewer.participant is not None and one.participant == viewer.participant


def _person(viewer: Viewer, gathered: Gathered, key: str) -> Record | None:
    one = gathered.people.get(key)
    is_for_viewer = viewer.kind is ViewerKind.FACILITATOR or viewer.participant == key
    if one is None or one.removed_at is not None or not is_for_viewer:
        return None
    return {
        "id": one.id, "name": one.name, "function": one.function, "region": one.region, "source": one.source.value,
        "group": one.group,
    }  # fmt: skip


def _group(viewer: Viewer, gathered: Gathered, key: str) -> Record | None:
    one = gathered.groups.get(key)
    if one is None or one.dissolved_at is not None:
        return None
    record: Record = {
        "id": one.id, "position": one.position, "name": one.name, "table": one.table, "theme": one.theme,
        "kind": one.kind.value if one.kind else None,
    }  # fmt: skip
    if viewer.kind is not ViewerKind.FACILITATOR:
        return record
    proposed = kind_of(gathered.seats.members(one.id).values())
    return record | {"proposed": proposed.value if proposed else None}


def _cloud(viewer: Viewer, gathered: Gathered, key: str) -> Record | None:
    one = gathered.clouds.get(key)
    return None if one is None else cloud_record(viewer.kind, one, gathered.corrections)


_DRAWN: dict[Collection, Callable[[Viewer, Gathered, str], Record | None]] = {
    Collection.WORKSHOP: _workshop,
    Collection.STEPS: _step,
    Collection.CONTRIBUTIONS: _contribution,
    Collection.POSTERS: _poster_entry,
    Collection.PEOPLE: _person,
    Collection.GROUPS: _group,
    Collection.CLOUDS: _cloud,
    Collection.PROTOCOL: lambda viewer, gathered, key: protocol_record(viewer.kind, gathered.protocol.get(key)),
}
