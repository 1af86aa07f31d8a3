"""After the commit: each event is drawn for every stream that hears of it and sent there, in small bundles."""

import logging
import queue
from collections import defaultdict
from collections.abc import Callable
from typing import Any

from qidtool.actions.ports import Reading, Recorded, Store
from qidtool.domain.audiences import Stream
from qidtool.domain.ids import RoomId, WorkshopId
from qidtool.domain.viewers import viewer_of
from qidtool.live.catch_up import Message, all_touched, message_for
from qidtool.live.records import gather

log = logging.getLogger(__name__)
BUNDLE_SECONDS = 0.05
Send = Callable[[str, Message, str], None]
"""Sends an event name and a message to a socket room."""


def socket_room(room: RoomId, stream: str) -> str:
    return f"{room}/{stream}"


class Outbound:
    """Sends at once when idle; while much arrives, what comes within 50 ms goes out together."""

    def __init__(self, store: Store, send: Send, sleep: Callable[[float], Any]) -> None:
        self._store = store
        self._send = send
        self._sleep = sleep
        self._waiting: queue.SimpleQueue[list[Recorded]] = queue.SimpleQueue()

    def publish(self, recorded: list[Recorded]) -> None:
        """Called by the writer right after the commit; it must not wait for the sending."""
        self._waiting.put(recorded)

    def run(self) -> None:
        while True:
            bundle = self._waiting.get()
            while not self._waiting.empty():
                bundle = bundle + self._waiting.get()
            try:
                self.send_now(bundle)
            except Exception:
                log.exception("%d events were not sent; screens will catch up by number", len(bundle))
            self._sleep(BUNDLE_SECONDS)

    def send_now(self, recorded: list[Recorded]) -> None:
        heard = [one for one in recorded if one.before]
        if heard:
            for (room, stream), events in self._store.read(lambda reading: _drawn(reading, heard)).items():
                self._send("events", {"events": events}, socket_room(room, stream))


def _drawn(reading: Reading, recorded: list[Recorded]) -> dict[tuple[RoomId, Stream], list[Message]]:
    gathered = gather(reading, all_touched(recorded))
    drawn: dict[tuple[RoomId, Stream], list[Message]] = defaultdict(list)
    for one in recorded:
        for stream in one.before:
            viewer = viewer_of(WorkshopId(one.room), stream)
            drawn[one.room, stream].append(message_for(viewer, stream, one, gathered))
    return drawn
