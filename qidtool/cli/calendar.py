"""What the server does by itself when a day comes: series are deleted on their day, and what has lain long."""

import logging
from collections.abc import Callable
from contextlib import suppress

from qidtool.actions.delete_series import DeleteSeries, due_series
from qidtool.actions.drop_results import DropResults, old_results
from qidtool.actions.place_slides import DropUnplaced, left_unplaced
from qidtool.domain.actors import THE_HOUSE
from qidtool.domain.errors import Refusal
from qidtool.domain.ids import HOUSE
from qidtool.domain.moments import now
from qidtool.gate.gate import Gate

log = logging.getLogger(__name__)
HOURLY = 3600.0


def delete_what_is_due(gate: Gate) -> int:
    """How many series were deleted; a deletion is logged without a word of what was in it."""
    deleted = 0
    for series in gate.store.read(lambda reading: due_series(reading, now())):
        try:
            gate.do(THE_HOUSE, HOUSE, "series.delete", DeleteSeries(series.id))
        except Refusal as refusal:
            log.warning("series %s was not deleted: %s", series.id, refusal.key)
        else:
            deleted += 1
            log.info("series %s was deleted on its day", series.id)
    return deleted


def drop_what_lay_long(gate: Gate) -> None:
    """Documentations that are older than a day; they can be made anew as long as the series is there."""
    for job in gate.store.read(lambda reading: old_results(reading, now())):
        with suppress(Refusal):  # it may have gone with its series meanwhile
            gate.do(THE_HOUSE, job.room, "job.drop_results", DropResults(job.id))


def drop_lost_pages(gate: Gate) -> None:
    """Of slides whose file never came to its end; in their place lie those from before."""
    for workshop, file in gate.store.read(lambda reading: left_unplaced(reading, now())):
        with suppress(Refusal):
            gate.do(THE_HOUSE, workshop, "slides.drop_unplaced", DropUnplaced(file))


def keep_calendar(gate: Gate, sleep: Callable[[float], object]) -> None:
    while True:
        try:
            delete_what_is_due(gate)
            drop_what_lay_long(gate)
            drop_lost_pages(gate)
        except Exception:
            log.exception("the calendar could not be kept; it is tried again within the hour")
        sleep(HOURLY)
