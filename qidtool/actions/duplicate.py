"""Duplicate a workshop or a whole series, with every question and without anybody's words."""

from dataclasses import dataclass, replace

from qidtool.actions.act import act
from qidtool.actions.occasion import Occasion
from qidtool.actions.plan_series import LONGEST_TITLE, give_lead
from qidtool.actions.plan_workshop import WorkshopDetails, new_workshop
from qidtool.actions.ports import Answer
from qidtool.domain.agenda import StepState
from qidtool.domain.errors import refuse
from qidtool.domain.events import AgendaChanged, SeriesPlanned
from qidtool.domain.ids import RoomId, SeriesId, StepId, WorkshopId, new_id
from qidtool.domain.roles import LEADERS
from qidtool.domain.series import Series
from qidtool.domain.workshop import Workshop


@dataclass(frozen=True)
class DuplicateWorkshop:
    workshop: WorkshopId
    title: str
    place: str = ""
    held_on: str = ""


@dataclass(frozen=True)
class DuplicateSeries:
    title: str


@act("workshop.duplicate", DuplicateWorkshop, LEADERS)
def duplicate_workshop(given: DuplicateWorkshop, here: Occasion) -> Answer:
    """Into the series in whose room this is done; a single workshop's copy is single again.

    The act's id becomes the new workshop's id.
    """
    source = here.tx.workshops.get(given.workshop)
    if source is None or source.series != here.room:
        raise refuse("workshop_unknown")
    details = WorkshopDetails(given.title, given.place, given.held_on)
    series = here.series()
    if series.single:
        series = copy_series(series, given.title, SeriesId(RoomId(new_id())), here)
    copy = new_workshop(details, here, WorkshopId(RoomId(here.act)), series.id)
    copy_agenda(source, copy, here)
    return {"workshop": copy.id}


@act("series.duplicate", DuplicateSeries, LEADERS)
def duplicate_series(given: DuplicateSeries, here: Occasion) -> Answer:
    source = here.series()
    if not given.title:
        raise refuse("title_missing")
    if len(given.title) > LONGEST_TITLE:
        raise refuse("title_too_long", most=LONGEST_TITLE)
    copy = replace(copy_series(source, given.title, SeriesId(RoomId(here.act)), here), single=False)
    here.tx.series.put(copy)
    for workshop in here.tx.workshops.where(series=source.id):
        details = WorkshopDetails(workshop.title, workshop.place)
        copy_agenda(workshop, new_workshop(details, here, WorkshopId(RoomId(new_id())), copy.id), here)
    return {"series": copy.id}


def copy_series(source: Series, title: str, series_id: SeriesId, here: Occasion) -> Series:
    """The deletion date is left empty: it belonged to the words of the first series."""
    copy = replace(
        source,
        id=series_id,
        title=title,
        created_at=here.now,
        privacy=replace(source.privacy, delete_on=""),
        rehearsal_of=None,
    )
    here.tx.series.add(copy)
    here.tx.open_room(copy.id)
    here.tx.append(copy.id, SeriesPlanned(copy.id))
    give_lead(copy.id, here)
    return copy


def copy_agenda(source: Workshop, copy: Workshop, here: Occasion) -> None:
    steps = [
        replace(
            step,
            id=StepId(new_id()),
            workshop=copy.id,
            state=StepState(),
            opened_at=None,
            closed_at=None,
            timer=None,
        )
        for step in here.tx.steps.where(workshop=source.id)
    ]
    for step in steps:
        here.tx.steps.add(step)
    if steps:
        here.tx.append(copy.id, AgendaChanged(tuple(step.id for step in steps)))
    here.tx.workshops.put(replace(copy, marked_words=source.marked_words))
