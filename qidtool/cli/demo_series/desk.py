"""Where all acts of the demo come in: one by one, or many at once, as the writer takes them."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from qidtool.actions import all_acts
from qidtool.actions.perform import Request, task_for
from qidtool.cli.demo_series.chance import Chance
from qidtool.domain.actors import Actor
from qidtool.domain.ids import ActId, RoomId
from qidtool.gate.gate import Gate


@dataclass(frozen=True)
class Doing:
    """Somebody does something; under the id of the act lies what comes of it."""

    actor: Actor
    act: str
    data: Mapping[str, Any]
    id: str


@dataclass(frozen=True)
class Desk:
    gate: Gate
    mara: Actor
    """Leads all of it."""
    chance: Chance

    def do(self, room: RoomId, act: str, data: Mapping[str, Any]) -> dict[str, Any]:
        return self.all(room, [self.mine(act, data)])[0]

    def mine(self, act: str, data: Mapping[str, Any]) -> Doing:
        """What Mara does."""
        return Doing(self.mara, act, data, self.chance.id())

    def all(self, room: RoomId, doings: Iterable[Doing]) -> list[dict[str, Any]]:
        """In their order; a refusal is raised, since nothing that is planned here is against the rules."""
        requests = [
            Request(all_acts()[one.act], self.gate.given(one.act, dict(one.data)), one.actor, room, ActId(one.id))
            for one in doings
        ]
        outcomes = self.gate.store.write([task_for(one, self.gate.methods) for one in requests])
        return [one.given() for one in outcomes]
