"""Remove a picture, or all slides of a question, with all pixels; also because that to which they belong is gone."""

from collections.abc import Sequence
from dataclasses import dataclass

from qidtool.actions.act import act
from qidtool.actions.forget_results import forget_results
from qidtool.actions.occasion import Occasion
from qidtool.actions.ports import Answer
from qidtool.domain.agenda import Step
from qidtool.domain.ids import ContributionId, PictureId, ProtocolEntryId, StepId
from qidtool.domain.picture_events import PicturesRemoved
from qidtool.domain.pictures import Picture, Purpose, place_of, step_at
from qidtool.domain.roles import DOCUMENTERS


@dataclass(frozen=True)
class RemovePicture:
    picture: PictureId


@dataclass(frozen=True)
class RemoveSlides:
    step: StepId
    prompt: str


@act("picture.remove", RemovePicture, DOCUMENTERS)
def remove_picture(given: RemovePicture, here: Occasion) -> Answer:
    return {"n": remove_pictures([here.picture(given.picture)], here)}


@act("slides.remove", RemoveSlides, DOCUMENTERS)
def remove_slides(given: RemoveSlides, here: Occasion) -> Answer:
    """At one go, because every phone hears of it; without any there is nothing to say."""
    n = remove_pictures(slides_at(here.step(given.step), given.prompt, here), here)
    return {} if n is None else {"n": n}


def remove_pictures(pictures: Sequence[Picture], here: Occasion) -> int | None:
    """All of them belong to the same. A finished page or PDF that shows them goes as well."""
    if not pictures:
        return None
    for one in pictures:
        here.tx.pictures.drop(one.id)
    forget_results(here)
    return here.record(PicturesRemoved(tuple(one.id for one in pictures), _step_of(pictures[0])))


def _step_of(picture: Picture) -> StepId | None:
    return step_at(picture.belongs_to) if picture.purpose is Purpose.SLIDE else None


def remove_pictures_of(entry: ContributionId | ProtocolEntryId, here: Occasion) -> None:
    """A photo goes with what it belongs to."""
    remove_pictures(here.tx.pictures.where(workshop=here.room, belongs_to=entry), here)


def remove_lost_slides(before: Step, after: Step | None, here: Occasion) -> None:
    """Of questions that a step has no longer; of all of them, if the step itself is gone."""
    lost = [one for one in before.prompts if after is None or after.prompt(one.id) is None]
    for prompt in lost:
        remove_pictures(slides_at(before, prompt.id, here), here)


def slides_at(step: Step, prompt: str, here: Occasion) -> list[Picture]:
    return here.tx.pictures.where(
        workshop=here.room, belongs_to=place_of(step.id, prompt), purpose=Purpose.SLIDE.value
    )
