"""The road every act takes inside its transaction: known already? allowed? then done and remembered."""

from dataclasses import dataclass
from typing import Any

from qidtool.actions.act import Act
from qidtool.actions.occasion import Occasion
from qidtool.actions.ports import Answer, Methods, Task, Tx
from qidtool.actions.standing import roles_in
from qidtool.domain.actors import Actor
from qidtool.domain.errors import refuse
from qidtool.domain.ids import ActId, RoomId


@dataclass(frozen=True)
class Request:
    """An act as it came in: which, with what, by whom, where, under which id."""

    act: Act[Any]
    given: Any
    actor: Actor
    room: RoomId
    id: ActId


def task_for(request: Request, methods: Methods) -> Task:
    return Task(request.room, request.actor.key, request.id, lambda tx: _perform(request, methods, tx))


def _perform(request: Request, methods: Methods, tx: Tx) -> Answer:
    actor = request.actor
    roles = roles_in(tx, actor, request.room, tx.now)
    if not roles & request.act.who:
        raise refuse("not_allowed")
    earlier = tx.answer_to(actor.key, request.id)
    if earlier is not None:
        return earlier
    here = Occasion(tx, actor, request.room, request.id, roles, methods)
    answer = request.act.do(request.given, here)
    tx.remember(actor.key, request.id, answer)
    return answer
