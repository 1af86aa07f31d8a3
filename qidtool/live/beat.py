"""The heartbeat: how many are here and have written, and the head of each shared stream, so that a gap is noticed."""

import logging
from collections.abc import Callable
from typing import Any

from qidtool.actions.ports import Reading, Store
from qidtool.domain.audiences import EVERYONE, PARTICIPANTS
from qidtool.domain.ids import WorkshopId
from qidtool.domain.moments import SECOND, Millis
from qidtool.domain.viewers import Viewer, ViewerKind
from qidtool.live.catch_up import Message
from qidtool.live.outbound import Send, socket_room
from qidtool.live.presence import Presence

log = logging.getLogger(__name__)
SECONDS_BETWEEN = 1.0
QUIET_BEAT: Millis = 15 * SECOND


class Heartbeat:
    """At most one beat a second and workshop, however much happens; what happens to 2,000 phones is said once."""

    def __init__(self, store: Store, presence: Presence, send: Send, clock: Callable[[], Millis]) -> None:
        self._store = store
        self._presence = presence
        self._send = send
        self._clock = clock
        self._stirred: set[WorkshopId] = set()
        self._beaten: dict[WorkshopId, Millis] = {}

    def stir(self, workshop: WorkshopId) -> None:
        """Something changed that a beat tells."""
        self._stirred.add(workshop)

    def run(self, sleep: Callable[[float], Any]) -> None:
        while True:
            sleep(SECONDS_BETWEEN)
            self.beat_all()

    def beat_all(self) -> None:
        live = self._presence.workshops()
        for workshop in live:
            is_due = self._clock() - self._beaten.get(workshop, 0) >= QUIET_BEAT
            if workshop in self._stirred or is_due:
                self._try(workshop)
        self._stirred.intersection_update(self._presence.workshops())
        for gone in self._beaten.keys() - set(live):
            del self._beaten[gone]

    def _try(self, workshop: WorkshopId) -> None:
        """One workshop's fault must not silence the others; whoever was missed comes first next time."""
        self._stirred.discard(workshop)
        try:
            self._beat(workshop)
            self._beaten[workshop] = self._clock()
        except Exception:
            self._stirred.add(workshop)
            log.exception("a beat was missed; the next one says the same")

    def message(self, reading: Reading, viewer: Viewer) -> Message:
        """What a screen is told when it comes; the same shape as every later beat."""
        stream = PARTICIPANTS if viewer.kind is ViewerKind.PARTICIPANT else viewer.kind.value
        message = self._common(reading, viewer.workshop)
        heads = reading.journal.heads(viewer.workshop, EVERYONE)
        return message | {"heads": {name: n for name, n in heads.items() if name == stream}}

    def _beat(self, workshop: WorkshopId) -> None:
        common, heads = self._store.read(
            lambda reading: (self._common(reading, workshop), reading.journal.heads(workshop, EVERYONE))
        )
        for stream, n in heads.items():
            self._send("beat", common | {"heads": {stream: n}}, socket_room(workshop, stream))

    def _common(self, reading: Reading, workshop: WorkshopId) -> Message:
        counts = reading.tallies(workshop)
        return {
            "now": self._clock(),
            "here": self._presence.here(workshop),
            "joined": reading.participants.count(workshop=workshop, removed_at=None),
            "counts": {
                step: {"contributions": one.contributions, "people": one.people} for step, one in counts.items()
            },
        }
