"""Set up a workshop in a series, or a single one, and change what it says of itself."""

from dataclasses import dataclass, field, replace

from qidtool.actions.act import act
from qidtool.actions.occasion import Occasion
from qidtool.actions.plan_series import LONGEST_TITLE, SeriesDetails, new_series
from qidtool.actions.ports import Answer
from qidtool.domain.days import read_day
from qidtool.domain.errors import refuse
from qidtool.domain.events import SeriesChanged, WorkshopChanged, WorkshopPlanned
from qidtool.domain.ids import RoomId, SeriesId, WorkshopId, new_id
from qidtool.domain.roles import LEADERS, PLANNERS
from qidtool.domain.series import Privacy
from qidtool.domain.workshop import LINK_LENGTH, SPOKEN_LENGTH, Workshop, new_code

MOST_MARKED = 200


@dataclass(frozen=True)
class WorkshopDetails:
    title: str
    place: str = ""
    held_on: str = ""


@dataclass(frozen=True)
class SingleWorkshop:
    """A workshop without a series is as easy: its privacy details are given with it."""

    title: str
    place: str = ""
    held_on: str = ""
    privacy: Privacy = field(default_factory=Privacy)


@dataclass(frozen=True)
class MarkWords:
    words: tuple[str, ...]


@act("workshop.plan", WorkshopDetails, LEADERS)
def plan_workshop(given: WorkshopDetails, here: Occasion) -> Answer:
    """The act's id becomes the workshop's id."""
    workshop = new_workshop(given, here, WorkshopId(RoomId(here.act)), here.series().id)
    return {"workshop": workshop.id}


@act("workshop.plan_single", SingleWorkshop, PLANNERS)
def plan_single_workshop(given: SingleWorkshop, here: Occasion) -> Answer:
    here.require_house()
    series = new_series(SeriesDetails(given.title, privacy=given.privacy), here, single=True)
    details = WorkshopDetails(given.title, given.place, given.held_on)
    workshop = new_workshop(details, here, WorkshopId(RoomId(new_id())), series.id)
    return {"workshop": workshop.id, "series": series.id}


@act("workshop.change", WorkshopDetails, LEADERS)
def change_workshop(given: WorkshopDetails, here: Occasion) -> Answer:
    _check(given)
    changed = replace(here.workshop(), title=given.title, place=given.place, held_on=given.held_on)
    here.tx.workshops.put(changed)
    _retitle_single(changed, here)
    return {"n": here.record(WorkshopChanged(changed.id))}


@act("workshop.mark_words", MarkWords, LEADERS)
def mark_words(given: MarkWords, here: Occasion) -> Answer:
    words = tuple(dict.fromkeys(word.strip() for word in given.words if word.strip()))
    if len(words) > MOST_MARKED or any(len(word) > LONGEST_TITLE for word in words):
        raise refuse("list_too_long", most=MOST_MARKED)
    changed = replace(here.workshop(), marked_words=words)
    here.tx.workshops.put(changed)
    return {"n": here.record(WorkshopChanged(changed.id))}


def new_workshop(given: WorkshopDetails, here: Occasion, workshop_id: WorkshopId, series: SeriesId) -> Workshop:
    _check(given)
    workshop = Workshop(
        id=workshop_id,
        series=series,
        title=given.title,
        created_at=here.now,
        code=_unused(here, "code", SPOKEN_LENGTH),
        link_code=_unused(here, "link_code", LINK_LENGTH),
        place=given.place,
        held_on=given.held_on,
    )
    here.tx.workshops.add(workshop)
    here.tx.open_room(workshop.id)
    here.tx.append(workshop.id, WorkshopPlanned(workshop.id))
    return workshop


def _retitle_single(workshop: Workshop, here: Occasion) -> None:
    """The series behind a single workshop has no title of its own."""
    series = here.tx.series.get(workshop.series)
    if series is not None and series.single and series.title != workshop.title:
        here.tx.series.put(replace(series, title=workshop.title))
        here.tx.append(series.id, SeriesChanged(series.id))


def _unused(here: Occasion, field_name: str, length: int) -> str:
    while True:
        code = new_code(length)
        if here.tx.workshops.first(**{field_name: code}) is None:
            return code


def _check(given: WorkshopDetails) -> None:
    if not given.title:
        raise refuse("title_missing")
    if max(len(given.title), len(given.place)) > LONGEST_TITLE:
        raise refuse("title_too_long", most=LONGEST_TITLE)
    if given.held_on and read_day(given.held_on) is None:
        raise refuse("date_wrong")
