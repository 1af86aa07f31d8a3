"""Open a workshop, end it, and open it again."""

from dataclasses import dataclass, replace

from qidtool.actions.act import act
from qidtool.actions.occasion import Occasion
from qidtool.actions.ports import Answer
from qidtool.domain.errors import refuse
from qidtool.domain.events import WorkshopMoved
from qidtool.domain.roles import LEADERS
from qidtool.domain.workshop import WorkshopStatus


@dataclass(frozen=True)
class MoveWorkshop:
    pass


@act("workshop.open", MoveWorkshop, LEADERS)
def open_workshop(_given: MoveWorkshop, here: Occasion) -> Answer:
    """Nobody can join before it is said who runs this, what for, and when everything is deleted."""
    series = here.tx.series.get(here.workshop().series)
    if series is None or not series.privacy.is_complete():
        raise refuse("privacy_incomplete")
    return _move(here, WorkshopStatus.OPEN)


@act("workshop.end", MoveWorkshop, LEADERS)
def end_workshop(_given: MoveWorkshop, here: Occasion) -> Answer:
    return _move(here, WorkshopStatus.ENDED)


def _move(here: Occasion, to: WorkshopStatus) -> Answer:
    workshop = here.workshop()
    if workshop.status is to:
        return {}
    here.tx.workshops.put(replace(workshop, status=to))
    return {"n": here.record(WorkshopMoved(workshop.id, workshop.status.value, to.value))}
