"""Screens as they live: a view, what arrives, what is lost, and catching up; drawn by the reducer that browsers get."""

import json
from typing import Any

from qidtool.actions.ports import Recorded, Task
from qidtool.domain.ids import HOUSE
from qidtool.domain.viewers import Viewer
from qidtool.live.catch_up import caught_up
from qidtool.live.outbound import Outbound, socket_room
from qidtool.storage.store import TableStore
from tests.live.reducer import Reducer, View

EMPTY: dict[str, dict[str, Any]] = {
    "workshop": {}, "steps": {}, "contributions": {}, "posters": {}, "people": {}, "groups": {}, "clouds": {},
    "protocol": {},
}  # fmt: skip


def fresh(store: TableStore, viewer: Viewer) -> View:
    view: View = _as_sent(store.read(lambda reading: caught_up(reading, viewer, None)))["view"]
    return view


def nothing_yet(viewer: Viewer) -> View:
    """The view of somebody who was there before anything happened."""
    return {"heads": dict.fromkeys(viewer.streams(), 0), "state": EMPTY}


def caught(store: TableStore, viewer: Viewer, view: View, reducer: Reducer) -> View:
    """What a screen shows after it has asked for what it missed."""
    answer = _as_sent(store.read(lambda reading: caught_up(reading, viewer, view["heads"])))
    return answer["view"] if "view" in answer else reducer.after(view, answer["events"])


class Air:
    """Everything that was sent, by socket room, in the order it was sent."""

    def __init__(self, store: TableStore) -> None:
        self.store = store
        self.heard: list[Recorded] = []
        self._sent: dict[str, list[dict[str, Any]]] = {}
        self._outbound = Outbound(store, self._send, lambda _seconds: None)
        store.after_commit(self._after_commit)

    def _after_commit(self, recorded: list[Recorded]) -> None:
        self.heard.extend(recorded)
        self._outbound.send_now(recorded)

    def sent_to(self, viewer: Viewer) -> list[dict[str, Any]]:
        """What was sent to this viewer until now, in the order of the numbers."""
        self.store.write([Task(HOUSE, "tests", None, lambda _tx: {})])  # the writer has told everything before this
        rooms = [socket_room(viewer.workshop, stream) for stream in viewer.streams()]
        return sorted((one for room in rooms for one in self._sent.get(room, [])), key=lambda one: int(one["n"]))

    def _send(self, name: str, message: dict[str, Any], room: str) -> None:
        assert name == "events"
        self._sent.setdefault(room, []).extend(_as_sent(message)["events"])


def _as_sent(message: dict[str, Any]) -> dict[str, Any]:
    sent: dict[str, Any] = json.loads(json.dumps(message, allow_nan=False))
    return sent
