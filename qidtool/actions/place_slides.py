"""Put the pages of a file in their place, where they replace the slides that were there; or let go of them."""

from dataclasses import dataclass, replace

from qidtool.actions.act import act
from qidtool.actions.forget_results import forget_results
from qidtool.actions.occasion import Occasion
from qidtool.actions.ports import Answer, Reading
from qidtool.actions.remove_picture import slides_at
from qidtool.domain.errors import refuse
from qidtool.domain.ids import ActId, StepId, WorkshopId, is_id
from qidtool.domain.moments import Millis
from qidtool.domain.picture_events import SlidesPlaced
from qidtool.domain.pictures import UNPLACED, Picture, Purpose, place_of
from qidtool.domain.roles import DOCUMENTERS, HOUSE_ONLY


@dataclass(frozen=True)
class PlaceSlides:
    step: StepId
    prompt: str
    file: ActId
    """To which its pages belong until they are placed."""


@dataclass(frozen=True)
class DropUnplaced:
    file: ActId


@act("slides.place", PlaceSlides, DOCUMENTERS)
def place_slides(given: PlaceSlides, here: Occasion) -> Answer:
    step = here.step(given.step)
    if step.prompt(given.prompt) is None:
        raise refuse("prompt_unknown")
    pages = _pages(given.file, here)
    if not pages:
        raise refuse("picture_unknown")
    waits = here.workshop().wall.frozen
    former = slides_at(step, given.prompt, here)
    for one in former:
        here.tx.pictures.drop(one.id)
    for page in pages:
        here.tx.pictures.put(replace(page, belongs_to=place_of(step.id, given.prompt), waits=waits))
    if former:
        forget_results(here)
    return {"n": here.record(SlidesPlaced(step.id, given.prompt)), "slides": len(pages)}


@act("slides.drop_unplaced", DropUnplaced, HOUSE_ONLY)
def drop_unplaced(given: DropUnplaced, here: Occasion) -> Answer:
    """No event: nobody has seen them."""
    for page in _pages(given.file, here):
        here.tx.pictures.drop(page.id)
    return {}


def left_unplaced(reading: Reading, at: Millis) -> set[tuple[WorkshopId, ActId]]:
    """Files that never came to their end, because a server or a line was gone."""
    slides = reading.pictures.where(purpose=Purpose.SLIDE.value)
    return {
        (one.workshop, ActId(one.belongs_to))
        for one in slides
        if not one.is_in_its_place and at - one.kept_at >= UNPLACED
    }


def _pages(file: ActId, here: Occasion) -> list[Picture]:
    if not is_id(file):
        return []
    return here.tx.pictures.where(workshop=here.room, belongs_to=file, purpose=Purpose.SLIDE.value)
