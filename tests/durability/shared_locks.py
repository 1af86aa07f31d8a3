"""Played in a process of its own, patched as the server is: hub and native threads use what they share, all at once.

    from qidtool.cooperative import cooperate; cooperate()
    from tests.durability.shared_locks import play; play()
"""

import io
import logging
import sys
from collections.abc import Callable

import gevent
from babel import Locale

from qidtool.cli.running import aside

THREADS, GREENLETS, TIMES = 3, 3, 4000
written = io.StringIO()


def log(number: int) -> None:
    """Also the first line of a voice, at which Python looks up who listens."""
    logging.getLogger(f"voice {number}").warning("said")


def name_a_month(_number: int) -> None:
    print(Locale("de").months["format"]["wide"][5], file=written)


SHARED: dict[str, Callable[[int], None]] = {"said": log, "Mai": name_a_month}


def play() -> None:
    """Prints how often it was done, if everybody came to an end."""
    word = sys.argv[1]
    logging.basicConfig(stream=written, format="%(message)s")
    apply = aside(THREADS)
    voices = [gevent.spawn(apply, lambda: _use(SHARED[word], is_hub=False)) for _ in range(THREADS)]
    voices += [gevent.spawn(_use, SHARED[word], is_hub=True) for _ in range(GREENLETS)]
    gevent.joinall(voices, raise_error=True)
    print(written.getvalue().count(word))


def _use(what: Callable[[int], None], *, is_hub: bool) -> None:
    for number in range(TIMES):
        what(number)
        if is_hub and number % 50 == 0:
            gevent.sleep(0)
