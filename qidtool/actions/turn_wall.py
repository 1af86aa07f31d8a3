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
    input_on_wall,
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
    """How many pages what is shown has where the key was pressed; only behind the last one the scene turns."""


@act("wall.turn", TurnWall, LEADERS | {Role.PROJECTOR})
def turn_wall(given: TurnWall, here: Occasion) -> Answer:
    """The wall itself may do this, because the pointer belongs to the machine that shows it."""
    workshop = here.workshop()
    step = step_on_wall(workshop.wall, here.tx.steps.where(workshop=workshop.id))
    if step is None:
        return {}
    page = paged(workshop.wall, step.id, min(max(given.pages, 1), MOST_PAGES), forward=given.forward)
    if page is not None:
        return hang(workshop, page, here)
    scenes = scenes_of(step, has_places=_has_places(workshop, step, here))
    return hang(workshop, turned(workshop.wall, scenes, forward=given.forward), here)


def _has_places(workshop: Workshop, step: Step, here: Occasion) -> bool:
    places = cloud_places(step, input_on_wall(step, workshop.wall), prompts_on_wall(step, workshop.wall))
    return any(other_places(here.tx, workshop, step, one) for one in places)
