"""Makes guessing codes slow: wrong codes take longer and longer, a right one never does."""

import time
from collections.abc import Callable
from dataclasses import dataclass

from flask import Blueprint, current_app, session
from flask.blueprints import BlueprintSetupState

from qidtool.web.neighbourhood import neighbourhood

WINDOW = 300.0
SHORTEST, LONGEST = 0.1, 1.5
MOST_WAITING = 500
_MOST_KNOWN = 20_000
_NAME = "qidtool_guesses"


@dataclass(frozen=True)
class Patience:
    """So many misses in five minutes are nothing unusual; from twice as many on, an answer takes longest."""

    misses: int

    def delay(self, counted: float) -> float:
        if counted <= self.misses:
            return 0.0
        return min(LONGEST, SHORTEST + (LONGEST - SHORTEST) * (counted - self.misses) / self.misses)


DEVICE, NEIGHBOURHOOD, EVERYBODY = Patience(20), Patience(600), Patience(5_000)
"""A whole hall sits in one neighbourhood, and halls mistype."""


@dataclass
class _Misses:
    counted: float
    at: float


class Guesses:
    def __init__(
        self, clock: Callable[[], float] = time.monotonic, wait: Callable[[float], None] | None = None
    ) -> None:
        self._clock = clock
        self._wait = wait or time.sleep
        self._known: dict[str, _Misses] = {}
        self._waiting = 0

    def missed(self, device: str, near: str) -> None:
        """Counts a wrong code, and lets its answer wait if there have been many."""
        delay = max(
            DEVICE.delay(self._count(f"device:{device}")) if device else 0.0,
            NEIGHBOURHOOD.delay(self._count(f"near:{near}")),
            EVERYBODY.delay(self._count("everybody")),
        )
        # Answers that wait cost memory; beyond this many, waiting would hurt us more than whoever guesses.
        if delay and self._waiting < MOST_WAITING:
            self._waiting += 1
            try:
                self._wait(delay)
            finally:
                self._waiting -= 1

    def _count(self, key: str) -> float:
        """Misses fade evenly, so that nobody is held up for long."""
        at = self._clock()
        misses = self._known.get(key)
        if misses is None:
            self._forget(at)
            misses = self._known[key] = _Misses(0.0, at)
        misses.counted = max(0.0, misses.counted * (1 - min(1.0, (at - misses.at) / WINDOW))) + 1
        misses.at = at
        return misses.counted

    def _forget(self, at: float) -> None:
        if len(self._known) < _MOST_KNOWN:
            return
        faded = [key for key, one in self._known.items() if at - one.at >= WINDOW]
        for key in faded or list(self._known)[: _MOST_KNOWN // 2]:
            del self._known[key]


def count_guesses(pages: Blueprint) -> None:
    """Gives every application its own count."""

    def remember(state: BlueprintSetupState) -> None:
        state.app.extensions.setdefault(_NAME, Guesses())

    pages.record_once(remember)


def missed() -> None:
    guesses = current_app.extensions[_NAME]
    assert isinstance(guesses, Guesses)
    # The page's own token tells devices apart without a cookie of its own.
    guesses.missed(str(session.get("csrf_token", "")), neighbourhood())
