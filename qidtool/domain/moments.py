"""Moments are whole milliseconds since 1970 in UTC: the same number in the database, in Python and on the phone."""

import time

Millis = int

SECOND: Millis = 1000
MINUTE: Millis = 60 * SECOND
HOUR: Millis = 60 * MINUTE
DAY: Millis = 24 * HOUR


def now() -> Millis:
    return time.time_ns() // 1_000_000


class Moments:
    """Each later than the one before: what comes as one list keeps its order, however fast it is written."""

    def __init__(self) -> None:
        self._last: Millis = 0

    def next(self) -> Millis:
        """A clock that was put back by a second or more is believed: nothing may stand in the future for long."""
        moment = now()
        if self._last - SECOND < moment <= self._last:
            moment = self._last + 1
        self._last = moment
        return moment
