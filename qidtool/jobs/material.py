"""What a documentation is made from, read at one moment: words that may be read, and clouds that are to be drawn."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from qidtool.actions.as_of import as_of
from qidtool.actions.ports import Reading
from qidtool.documentation.material import WorkshopMaterial
from qidtool.domain.agenda import Step
from qidtool.domain.clouds import Cloud, CloudPlace
from qidtool.domain.contributions import ContributionStatus
from qidtool.domain.ids import RoomId, WorkshopId
from qidtool.domain.pictures import PictureForm, PictureSize
from qidtool.domain.series import Series
from qidtool.domain.terms import TermCorrection
from qidtool.domain.workshop import Workshop
from qidtool.jobs.drawing import corrections_of
from qidtool.methodkit.readable import LEFT_OUT

_LAST = "9999"
"""Behind every day: workshops without a day come after those with one."""


class NothingThere(Exception):
    """The room has gone with its series."""


@dataclass(frozen=True)
class Place:
    """One workshop with the clouds it is going to have; drawn they are later, when nobody waits for the database."""

    material: WorkshopMaterial
    clouds: tuple[Cloud, ...]


@dataclass(frozen=True)
class Found:
    series: Series
    workshop: Workshop | None
    """None if the whole series is documented."""
    places: tuple[Place, ...]
    corrections: tuple[TermCorrection, ...]
    as_of: int
    pixels: Mapping[str, bytes]
    """Of every picture, in the size for screens."""


def find(reading: Reading, room: RoomId) -> Found:
    workshop = reading.workshops.get(room)
    series = reading.series.get(workshop.series if workshop else room)
    if series is None:
        raise NothingThere(room)
    told = [workshop] if workshop else _in_order(reading.workshops.where(series=series.id))
    places = tuple(_place(reading, series, one) for one in told)
    return Found(
        series,
        workshop,
        places,
        tuple(corrections_of(reading, series.id)),
        as_of(reading, room),
        _pixels(reading, places),
    )


def _pixels(reading: Reading, places: Iterable[Place]) -> dict[str, bytes]:
    pictures = [one for place in places for one in place.material.pictures]
    wanted = [PictureForm.key(one.id, PictureSize.SCREEN) for one in pictures]
    return {one.picture: one.content for one in reading.picture_forms.of(wanted)}


def _in_order(workshops: Iterable[Workshop]) -> list[Workshop]:
    return sorted(workshops, key=lambda one: (one.held_on or _LAST, one.created_at))


def _place(reading: Reading, series: Series, workshop: Workshop) -> Place:
    steps = reading.steps.where(workshop=workshop.id)
    kept = [
        one for one in reading.contributions.where(workshop=workshop.id)
        if one.status is not ContributionStatus.WITHDRAWN
    ]  # fmt: skip
    words = reading.words(one.id for one in kept if one.status not in LEFT_OUT)
    people = reading.participants.where(workshop=workshop.id)
    groups = reading.groups.where(workshop=workshop.id)
    pictures = [one for one in reading.pictures.where(workshop=workshop.id) if one.is_in_its_place]
    material = WorkshopMaterial(
        workshop, series, tuple(steps), tuple(kept), words, tuple(people), groups=tuple(groups),
        pictures=tuple(pictures), protocol=tuple(reading.protocol.where(workshop=workshop.id, removed_at=None)),
    )  # fmt: skip
    known = {one.place: one for one in reading.clouds.where(room=workshop.id, workshop=workshop.id)}
    return Place(material, tuple(cloud for step in steps for cloud in _clouds(workshop.id, step, known)))


def _clouds(workshop: WorkshopId, step: Step, known: Mapping[CloudPlace, Cloud]) -> list[Cloud]:
    """One for each question and input, counted as on the day; of all inputs together if somebody asked for it."""
    inputs = [one for one in step.form.inputs if one.is_for_cloud]
    wanted = [
        CloudPlace(step.id, prompt, one.id)
        for one in inputs
        for prompt in ([each.id for each in step.prompts] if one.per_prompt else [""])
    ]
    if len(inputs) > 1:
        wanted += [place for place in known if place.step == step.id and not place.input]
    return [known.get(place) or _new(workshop, place) for place in wanted]


def _new(workshop: WorkshopId, place: CloudPlace) -> Cloud:
    return Cloud(Cloud.key(workshop, place), workshop, workshop, place.step, place.prompt, place.input)
