"""Who may see which picture: staff all of their workshop, those in the room the slides of what has begun, and a wall
that is held nothing that came since."""

from dataclasses import dataclass

from qidtool.actions.ports import Reading
from qidtool.domain.actors import Actor
from qidtool.domain.agenda import StepStatus
from qidtool.domain.errors import Refusal, refuse
from qidtool.domain.ids import RoomId
from qidtool.domain.pictures import Picture, Purpose, step_at
from qidtool.domain.roles import DOCUMENTERS, Role
from qidtool.domain.workshop import WorkshopStatus
from qidtool.gate.cookies import seat_cookie, wall_cookie
from qidtool.web.documentation.subject import READERS
from qidtool.web.house import gate
from qidtool.web.visitor import actor_by, roles_in_room, visitor_account


@dataclass(frozen=True)
class Eyes:
    """How somebody looks at the pictures of one workshop."""

    is_staff: bool
    is_at_wall: bool
    takes_part: bool

    @property
    def are_of_nobody(self) -> bool:
        return not (self.is_staff or self.is_at_wall or self.takes_part)

    def may_see(self, picture: Picture, reading: Reading) -> bool:
        return self.is_staff or (picture.purpose is Purpose.SLIDE and self._is_shown(picture, reading))

    def _is_shown(self, picture: Picture, reading: Reading) -> bool:
        step = reading.steps.get(step_at(picture.belongs_to) or "")
        if step is None or step.workshop != picture.workshop or step.state.status is StepStatus.PLANNED:
            return False
        workshop = reading.workshops.get(picture.workshop)
        is_open = workshop is not None and workshop.status is WorkshopStatus.OPEN
        return (self.is_at_wall and not picture.waits) or (self.takes_part and is_open)


def eyes_on(workshop: str) -> Eyes:
    """Everything this browser was let in as counts: staff often take part from the same one."""
    return Eyes(
        bool(roles_in_room(workshop) & READERS),
        Role.PROJECTOR in _roles(actor_by(wall_cookie(workshop)), workshop),
        Role.PARTICIPANT in _roles(actor_by(seat_cookie(workshop)), workshop),
    )


def documented_by_visitor(workshop: str) -> RoomId:
    """The room, if the visitor may keep pictures in it; otherwise it is not theirs to see."""
    if visitor_account() is None:
        raise refuse("signed_out")
    if not roles_in_room(workshop) & DOCUMENTERS:
        raise refuse("workshop_unknown")
    return RoomId(workshop)


def _roles(actor: Actor, workshop: str) -> frozenset[Role]:
    try:
        return gate().roles(actor, RoomId(workshop))
    except Refusal:
        return frozenset()
