"""Played in a process of its own, patched as the server is: whoever waits is ended in the middle of it.

    from qidtool.cooperative import cooperate; cooperate()
    from tests.durability.killed_greenlets import play; play()
"""

import sys
from collections.abc import Callable
from typing import Any

import gevent
import pytest
from gevent import monkey

from qidtool.actions.ports import Answer, Reading, Task, Tx
from qidtool.cli.running import aside
from qidtool.domain.errors import Refusal
from qidtool.domain.ids import HOUSE, new_id
from qidtool.storage.migrate import upgrade
from qidtool.storage.store import TableStore
from tests.storage.works import makes, task

_allocate_lock: Callable[[], Any] = monkey.get_original("_thread", "allocate_lock")


class Gate:
    """Holds up a native thread, and no greenlet."""

    def __init__(self) -> None:
        self._closed, self.reached = _allocate_lock(), _allocate_lock()
        self._closed.acquire()
        self.reached.acquire()

    def passes(self) -> None:
        self.reached.release()
        with self._closed:
            pass

    def opens(self) -> None:
        self._closed.release()

    def wait_until_reached(self) -> None:
        while not self.reached.acquire(blocking=False):
            gevent.sleep(0.001)


def play() -> None:
    """Every scene leaves the store as good as before."""
    database = f"sqlite:///{sys.argv[1]}/qidtool.sqlite3"
    upgrade(database)
    store = TableStore(database, write_aside=aside(1), read_aside=aside(2), readers=1)
    for scene in (
        somebody_who_waits_for_the_writer_is_ended, somebody_who_asks_is_ended, an_act_asks_the_program_to_exit,
        a_refusal_is_an_ordinary_answer,
    ):  # fmt: skip
        scene(store)
    store.close()
    print("played")


def names(reading: Reading) -> list[str]:
    return sorted(one.name for one in reading.accounts.where())


def somebody_who_waits_for_the_writer_is_ended(store: TableStore) -> None:
    """What was handed in is written all the same; the same act once more would get the same answer."""
    gate = Gate()

    def slowly(tx: Tx) -> Answer:
        gate.passes()
        return makes("Ada")(tx)

    waiting = gevent.spawn(store.write, [Task(HOUSE, "tests", None, slowly)])
    waiting.start()
    gevent.sleep(0)
    gate.wait_until_reached()
    behind = gevent.spawn(store.write, [task(makes("Bo"))])
    gevent.sleep(0)
    waiting.kill()
    gate.opens()
    assert behind.get(timeout=10)[0].answer is not None
    assert store.read(names) == ["Ada", "Bo"]


def somebody_who_asks_is_ended(store: TableStore) -> None:
    """The connection of a question that still runs is given to nobody else."""
    gate, connections = Gate(), []

    def slowly(reading: Reading) -> list[str]:
        connections.append(reading.journal._connection)  # type: ignore[attr-defined]  # which connection it was
        gate.passes()
        return names(reading)

    asking = gevent.spawn(store.read, slowly)
    asking.start()
    gevent.sleep(0)
    gate.wait_until_reached()
    asking.kill()

    def quickly(reading: Reading) -> list[str]:
        connections.append(reading.journal._connection)  # type: ignore[attr-defined]  # which connection it was
        return names(reading)

    assert gevent.spawn(store.read, quickly).get(timeout=10) == ["Ada", "Bo"]
    gate.opens()
    assert connections[0] is not connections[1]


def an_act_asks_the_program_to_exit(store: TableStore) -> None:
    def leaves(_tx: Tx) -> Answer:
        raise SystemExit(new_id())

    [outcome] = store.write([task(leaves)])
    assert outcome.refusal is not None
    assert outcome.refusal.key == "not_saved"
    assert store.write([task(makes("Cem"))])[0].answer is not None
    assert store.read(names) == ["Ada", "Bo", "Cem"]


def a_refusal_is_an_ordinary_answer(store: TableStore) -> None:
    """It is raised where the question was asked, and the pool of threads prints nothing about it."""

    def refuses(_reading: Reading) -> None:
        raise Refusal("not_allowed")

    for _ in range(5):
        with pytest.raises(Refusal, match="not_allowed"):
            store.read(refuses)
    assert store.read(names) == ["Ada", "Bo", "Cem"]
