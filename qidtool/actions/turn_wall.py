"""Lead the wall to its next scene, or back to the one before, as the two keys of a remote pointer do."""

from dataclasses import dataclass

from qidtool.actions.act import act
from qidtool.actions.occasion import Occasion
from qidtool.actions.other_places import other_places
from qidtool.actions.ports import Answer
from qidtool.actions.set_wall import MOST_PAGES, hang
from qidtool.domain.agenda import Step
from qidtool.domain.dramaturgy import (
    cloud_places,
    deck_on_wall,
    decks_of,
    input_on_wall,
    opened_at,
    paged,
    prompts_on_wall,
    scenes_of,
    step_on_wall,
    turned,
)
from qidtool.domain.roles import LEADERS, Role
from qidtool.domain.workshop import Workshop


@dataclass(frozen=True)
class TurnWall:
    forward: bool = True
    pages: int = 1
    """How many pages what is shown has where the key was pressed; only behind the last one the scene turns. Of slides
    their number is known."""


@act("wall.turn", TurnWall, LEADERS | {Role.PROJECTOR})
def turn_wall(given: TurnWall, here: Occasion) -> Answer:
    """The wall itself may do this, because the pointer belongs to the machine that shows it."""
    workshop = here.workshop()
    step = step_on_wall(workshop.wall, here.tx.steps.where(workshop=workshop.id))
    if step is None:
        return {}
    decks = decks_of(step, here.tx.slides([workshop.id]))
    deck = deck_on_wall(workshop.wall, decks)
    pages, of = (deck.number, deck.prompt) if deck else (min(max(given.pages, 1), MOST_PAGES), "")
    page = paged(workshop.wall, step.id, pages, forward=given.forward, slides_of=of)
    if page is not None:
        return hang(workshop, page, here)
    scenes = scenes_of(step, has_places=_has_places(workshop, step, here), decks=decks)
    wall = turned(workshop.wall, scenes, forward=given.forward)
    entered = deck_on_wall(wall, decks)
    if entered is not None and entered != deck:
        wall = opened_at(entered, wall, step.id, forward=given.forward)
    return hang(workshop, wall, here)


def _has_places(workshop: Workshop, step: Step, here: Occasion) -> bool:
    places = cloud_places(step, input_on_wall(step, workshop.wall), prompts_on_wall(step, workshop.wall))
    return any(other_places(here.tx, workshop, step, one) for one in places)
