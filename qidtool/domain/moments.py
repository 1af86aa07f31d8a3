"""Moments are whole milliseconds since 1970 in UTC: the same number in the database, in Python and on the phone."""

import time

Millis = int

SECOND: Millis = 1000
MINUTE: Millis = 60 * SECOND
HOUR: Millis = 60 * MINUTE
DAY: Millis = 24 * HOUR


def now() -> Millis:
    return time.time_ns() // 1_000_000
