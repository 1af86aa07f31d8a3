"""The gate: an act comes in, is given its form, is queued for the writer, and its answer goes back after the commit."""

from dataclasses import dataclass
from typing import Any

from qidtool.actions import all_acts
from qidtool.actions.perform import Request, task_for
from qidtool.actions.ports import Answer, Methods, Outcome, Reading, Store
from qidtool.actions.standing import roles_in
from qidtool.domain.actors import Actor
from qidtool.domain.errors import Refusal, refuse
from qidtool.domain.ids import ActId, RoomId, WorkshopId, new_id
from qidtool.domain.moments import now
from qidtool.domain.roles import TAKES_DOWN, Role
from qidtool.domain.viewers import Viewer, ViewerKind
from qidtool.gate.rate import Rate
from qidtool.gate.schema import envelope, envelopes_in, given_for

_MAY_VIEW: dict[ViewerKind, frozenset[Role]] = {
    ViewerKind.PARTICIPANT: frozenset({Role.PARTICIPANT}),
    ViewerKind.FACILITATOR: frozenset({Role.FACILITATOR}),
    ViewerKind.PROJECTOR: frozenset({Role.PROJECTOR, Role.FACILITATOR}),
    ViewerKind.DOCUMENTER: TAKES_DOWN,
}


@dataclass(frozen=True)
class Result:
    """The answer to one item of a message."""

    id: str
    answer: Answer | None = None
    refusal: Refusal | None = None


class Gate:
    def __init__(self, store: Store, methods: Methods, burst: float = 5, per_second: float = 1) -> None:
        self.store = store
        self.methods = methods
        self._acts = all_acts()
        self._rate = Rate(burst, per_second)
        self._staff_rate = Rate(burst * 8, per_second * 10)
        self._look_rate = Rate(burst * 4, per_second * 2)

    def perform(self, actor: Actor, room: RoomId, message: object) -> list[Result]:
        """A message of several acts; each is answered by itself, in their order."""
        items = envelopes_in(message)
        if not self._may_send(actor):
            return [Result(_id_of(item), refusal=Refusal("too_fast", retry=True)) for item in items]
        requests = [self._request(item, actor, room) for item in items]
        fit = [one for one in requests if isinstance(one, Request)]
        outcomes = iter(self.store.write([task_for(one, self.methods) for one in fit]))
        return [_result(one.id, next(outcomes)) if isinstance(one, Request) else one for one in requests]

    def do(self, actor: Actor, room: RoomId, name: str, given: object, act_id: str | None = None) -> Answer:
        """One act of a page or the command line; a refusal is raised."""
        request = Request(self._acts[name], given, actor, room, ActId(act_id or new_id()))
        return self.store.write([task_for(request, self.methods)])[0].given()

    def given(self, name: str, data: dict[str, Any]) -> Any:
        """What a page's form holds, in the form of its act."""
        return given_for(self._acts[name], data)

    def roles(self, actor: Actor, room: RoomId) -> frozenset[Role]:
        return self.store.read(lambda reading: roles_in(reading, actor, room, now()))

    def viewer(self, actor: Actor, kind: ViewerKind, workshop: WorkshopId) -> Viewer:
        """The live screen this actor may open, or a refusal."""
        if not self.store.read(lambda reading: _may_view(reading, actor, kind, workshop)):
            raise refuse("not_allowed")
        return Viewer(kind, workshop, actor.participant if kind is ViewerKind.PARTICIPANT else None)

    def may_look(self, actor: Actor) -> bool:
        """Coming and catching up are dear, and no screen needs them often."""
        return self._look_rate.allows(actor.key)

    def _may_send(self, actor: Actor) -> bool:
        """Phones and strangers have time; who leads a day is quicker, in a cockpit or by the pointer of a wall."""
        if actor.is_house:
            return True
        has_time = actor.session is None or actor.participant is not None
        return (self._rate if has_time else self._staff_rate).allows(actor.key)

    def _request(self, item: object, actor: Actor, room: RoomId) -> Request | Result:
        try:
            wanted = envelope(item)
            act = self._acts.get(wanted.act)
            if act is None:
                raise refuse("message_wrong")
            return Request(act, given_for(act, wanted.data), actor, room, wanted.id)
        except Refusal as refusal:
            return Result(_id_of(item), refusal=refusal)


def _may_view(reading: Reading, actor: Actor, kind: ViewerKind, workshop: WorkshopId) -> bool:
    """The house and a series have leaders too, but no live screens."""
    roles = roles_in(reading, actor, workshop, now())
    found = reading.workshops.get(workshop)
    if found is None:
        return False
    reads_along = kind is ViewerKind.PROJECTOR and Role.PARTICIPANT in roles and found.wall.can_be_read_along
    return reads_along or bool(roles & _MAY_VIEW[kind])


def _result(act_id: str, outcome: Outcome) -> Result:
    return Result(act_id, outcome.answer, outcome.refusal)


def _id_of(item: object) -> str:
    found = item.get("id") if isinstance(item, dict) else None
    return found if isinstance(found, str) else ""
