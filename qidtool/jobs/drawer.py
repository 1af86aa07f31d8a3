"""Keeps every word cloud up to date: hears what happened, has it drawn beside the server, and keeps the drawing.

When words were taken back, it also has the corrections by hand let go of what nobody says any more.
"""

import logging
import queue
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from functools import partial
from typing import Any, Protocol

import msgspec

from qidtool.actions import all_acts
from qidtool.actions.draw_cloud import DrawCloud
from qidtool.actions.forget_words import ForgetWords, series_in_doubt, unsure_corrections
from qidtool.actions.perform import Request, task_for
from qidtool.actions.ports import Answer, Methods, Reading, Recorded, Store
from qidtool.domain import events as ev
from qidtool.domain.actors import THE_HOUSE
from qidtool.domain.clouds import Cloud, CloudEntry
from qidtool.domain.errors import Refusal
from qidtool.domain.ids import ActId, CloudId, RoomId, SeriesId, StepId, WorkshopId, new_id
from qidtool.domain.workshop import WorkshopStatus
from qidtool.jobs.child import END, Child, ChildLost, ChildStarved, Limits, Message
from qidtool.jobs.on_the_wall import clouds_on_wall

log = logging.getLogger(__name__)
BREATH = 0.5
"""Seconds between two looks at what changed, and never shorter than the drawing took: a cloud that moves more often is
no longer calm, and people who write need the disk."""
LIMITS = Limits(memory_mb=1536, seconds=60)
"""Long enough to begin and to learn German on a machine on which a child gets only what nobody else needs."""
PATIENCE = 20.0
"""Seconds until what could not be done is tried again, if nothing happens before."""
_OF_STEP = (ev.ContributionWritten, ev.ContributionEdited, ev.ContributionWithdrawn, ev.ContributionModerated)
_OF_SERIES = (ev.ContributionWithdrawn, ev.ContributionEdited, ev.WordsCorrected)
"""What may leave words in a correction that nobody says any more; a new correction is looked through once."""
_HEARD = (*_OF_STEP, ev.WallChanged, ev.StepMoved, ev.CloudChanged, ev.WordsCorrected)
Steps = set[StepId] | None
"""Whose clouds may have changed; None for all of a room."""


class Artist(Protocol):
    """Whoever draws: a process beside the server."""

    def ask(self, request: Message) -> Iterator[Message]: ...
    def kill(self) -> None: ...


def artist(database: str) -> Child:
    return Child("qidtool.jobs.artist", LIMITS, {"database": database})


class Drawer:
    """Plain queues and pauses, so that it runs under gevent and in a thread alike."""

    def __init__(self, store: Store, methods: Methods, child: Artist, sleep: Callable[[float], Any]) -> None:
        self._store = store
        self._methods = methods
        self._child = child
        self._sleep = sleep
        self._acts = all_acts()
        self._heard: queue.SimpleQueue[Recorded] = queue.SimpleQueue()
        self._own: set[tuple[RoomId, int]] = set()
        self._is_over = False
        self._is_behind = False

    def stir(self, recorded: Iterable[Recorded]) -> None:
        """Called right after a commit; it must not wait for any drawing."""
        for one in recorded:
            if isinstance(one.event, _HEARD):
                self._heard.put(one)

    def run(self) -> None:
        """What was not done when the server ended is done now."""
        self._try(self.catch_up)
        self._try(self._draw_all_open)
        while True:
            heard = self._wait()
            begun = time.monotonic()
            self._try(partial(self.draw_after, heard) if heard else self.catch_up)
            self._sleep(max(BREATH, time.monotonic() - begun))

    def catch_up(self) -> None:
        """Words that were taken back leave corrections and clouds in every room, open or not."""
        self._is_behind = False
        for series in self._store.read(series_in_doubt):
            self._forget(series)
        for cloud in self._store.read(_overdue):
            self._draw(cloud.room, cloud.id)

    def draw_after(self, heard: Iterable[Recorded]) -> None:
        """Brings every cloud up to date that these events may have changed."""
        news = [one for one in heard if (one.room, one.n) not in self._own]
        self._own.clear()
        if news:
            for series in self._store.read(partial(series_touched, news=news)):
                self._forget(series)
            for room, steps in self._store.read(partial(rooms_touched, news=news)).items():
                self._draw_room(room, steps)

    def end(self) -> None:
        """From anywhere: a drawing under way is given up, and no further one is begun."""
        self._is_over = True
        self._child.kill()

    def _wait(self) -> list[Recorded]:
        """Empty when something was left undone and has waited long enough."""
        heard = []
        with suppress(queue.Empty):
            heard.append(self._heard.get(timeout=PATIENCE if self._is_behind else None))
            while True:
                heard.append(self._heard.get_nowait())
        return heard

    def _draw_all_open(self) -> None:
        for room in self._store.read(_open_rooms):
            self._draw_room(room, None)

    def _draw_room(self, room: WorkshopId, steps: Steps) -> None:
        shown = self._store.read(partial(clouds_on_wall, room=room))
        known = {one.id: one.step for one in self._store.read(partial(_clouds, room=room))}
        for cloud_id, ask in shown.items():
            if cloud_id not in known:
                self._do(room, "cloud.ask", ask)
        # What hangs on the wall goes first.
        for cloud_id in [*shown, *(one for one in known if one not in shown)]:
            if steps is None or known.get(cloud_id) in (None, *steps):
                self._draw(room, cloud_id)

    def _draw(self, room: WorkshopId, cloud: CloudId) -> None:
        given = self._ask({"cloud": cloud})
        if given:
            n = self._do(room, "cloud.draw", msgspec.convert(given, DrawCloud)).get("n")
            if n is not None:
                self._own.add((room, n))

    def _forget(self, series: SeriesId) -> None:
        """Right before the drawing, so that no word comes back with it."""
        given = self._ask({"series": series})
        if given:
            self._do(series, "words.forget", msgspec.convert(given, ForgetWords))
        self._is_behind = self._is_behind or bool(self._store.read(partial(unsure_corrections, series=series)))

    def _ask(self, request: Message) -> Message:
        """Empty if there is nothing to do, and if the child was lost on the way."""
        if self._is_over:
            return {}
        try:
            answer = list(self._child.ask(request))[-1]
        except ChildStarved:
            return self._ask(request)
        except ChildLost:
            log.warning("counting words was given up; it is tried again with the next change")
            self._is_behind = True
            return {}
        given: Message = answer.get(END, {})
        return given

    def _do(self, room: RoomId, name: str, given: object) -> Answer:
        request = Request(self._acts[name], given, THE_HOUSE, room, ActId(new_id()))
        try:
            return self._store.write([task_for(request, self._methods)])[0].given()
        except Refusal as refusal:
            log.info("%s was refused: %s", name, refusal.key)
            return {}

    def _try(self, work: Callable[[], None]) -> None:
        """One fault must not leave all later clouds undrawn."""
        try:
            work()
        except Exception:
            log.exception("clouds were not drawn; it is tried again with the next change")
            self._is_behind = True


def _clouds(reading: Reading, room: WorkshopId) -> list[CloudEntry]:
    return reading.cloud_entries(room=room)


def _open_rooms(reading: Reading) -> list[WorkshopId]:
    return [one.id for one in reading.workshops.where(status=WorkshopStatus.OPEN.value)]


def _overdue(reading: Reading) -> list[Cloud]:
    return reading.clouds.where(overdue=True)


def series_touched(reading: Reading, news: Iterable[Recorded]) -> list[SeriesId]:
    """Whose corrections may hold words that nobody says any more; mostly none."""
    rooms = {one.room for one in news if isinstance(one.event, _OF_SERIES)}
    series = {_series_of(reading, room) for room in rooms}
    return sorted(one for one in series if unsure_corrections(reading, one))


def rooms_touched(reading: Reading, news: Iterable[Recorded]) -> dict[WorkshopId, Steps]:
    """The rooms themselves, those that show their words, and for a correction every room of the series."""
    rooms: dict[WorkshopId, Steps] = {}
    for one in news:
        steps = {one.event.step} if isinstance(one.event, _OF_STEP) else None
        for room in _rooms_of(reading, one):
            before = rooms.get(room, set())
            rooms[room] = None if steps is None or before is None else before | steps
    return rooms


def _rooms_of(reading: Reading, one: Recorded) -> set[WorkshopId]:
    here = WorkshopId(one.room)
    if isinstance(one.event, ev.WordsCorrected):
        return {each.id for each in reading.workshops.where(series=_series_of(reading, one.room))}
    return {here, *(cloud.room for cloud in reading.cloud_entries(workshop=here))}


def _series_of(reading: Reading, room: RoomId) -> SeriesId:
    workshop = reading.workshops.get(room)
    return workshop.series if workshop else SeriesId(room)
