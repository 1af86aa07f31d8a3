"""Keeps one sender from crowding out the others; counted per session, never per address: a hall is one address."""

import time
from collections.abc import Callable
from dataclasses import dataclass

_MOST_KNOWN = 20_000


@dataclass
class Bucket:
    tokens: float
    filled_at: float


class Rate:
    """A bucket of tokens for each sender: `burst` at once, then so many a second."""

    def __init__(self, burst: float, per_second: float, clock: Callable[[], float] = time.monotonic) -> None:
        self._burst = burst
        self._per_second = per_second
        self._clock = clock
        self._buckets: dict[str, Bucket] = {}

    def allows(self, sender: str) -> bool:
        at = self._clock()
        bucket = self._buckets.get(sender)
        if bucket is None:
            self._make_room(at)
            bucket = self._buckets[sender] = Bucket(self._burst, at)
        bucket.tokens = min(self._burst, bucket.tokens + (at - bucket.filled_at) * self._per_second)
        bucket.filled_at = at
        if bucket.tokens < 1:
            return False
        bucket.tokens -= 1
        return True

    def _make_room(self, at: float) -> None:
        """A bucket that is full again says no more than none."""
        if len(self._buckets) >= _MOST_KNOWN:
            full = [who for who, one in self._buckets.items() if at - one.filled_at > self._burst / self._per_second]
            for who in full:
                del self._buckets[who]
