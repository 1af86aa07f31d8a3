"""Makes this process serve by greenlets, and keeps the native threads beside the hub out of gevent's locks."""

import logging
from _thread import RLock


def cooperate() -> None:
    """Before anything else is imported that asks for sockets, threads or locks.

    The hub and native threads write one log and read one table of months. Under gevent's locks two of them that wanted
    to at the same moment waited for one another for ever. The system's own are held for no longer than it takes, and no
    greenlet hands over to another meanwhile.
    """
    from gevent import monkey

    monkey.patch_all()
    from babel import localedata

    # There is no public way to either of them; tests/durability/test_shared_locks.py sees whether they are still these.
    logging._lock = RLock()  # type: ignore[attr-defined]  # noqa: SLF001
    logging.Handler.createLock = _take_native_lock  # type: ignore[assignment, method-assign]
    assert logging.lastResort is not None
    _take_native_lock(logging.lastResort)
    localedata._cache_lock = RLock()  # noqa: SLF001


def _take_native_lock(handler: logging.Handler) -> None:
    handler.lock = RLock()
