"""Acts of the house itself, from those who work beside the server; storage knows them as anybody's acts."""

from collections.abc import Callable

from qidtool.actions import all_acts
from qidtool.actions.perform import Request, task_for
from qidtool.actions.ports import Answer, Methods, Store
from qidtool.domain.actors import THE_HOUSE
from qidtool.domain.ids import ActId, RoomId, new_id

Do = Callable[[RoomId, str, object], Answer]


def by_the_house(store: Store, methods: Methods) -> Do:
    acts = all_acts()

    def do(room: RoomId, name: str, given: object) -> Answer:
        """A refusal is raised."""
        request = Request(acts[name], given, THE_HOUSE, room, ActId(new_id()))
        return store.write([task_for(request, methods)])[0].given()

    return do
