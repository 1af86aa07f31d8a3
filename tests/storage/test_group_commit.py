"""The one writer: neighbours do not harm one another, and nobody is told "saved" too early or too late."""

import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
import time_machine
from sqlalchemy import make_url, text

from qidtool.actions.ports import Answer, Outcome, Recorded, Task, Tx
from qidtool.domain.ids import new_id
from qidtool.domain.moments import Millis, Moments
from qidtool.storage.engine import LOG_BYTES, open_engine
from qidtool.storage.group_commit import GroupCommit
from qidtool.storage.seen import Seen
from qidtool.storage.store import TableStore
from qidtool.storage.writer import Batch, write_batch
from tests.held import held_in
from tests.storage.works import (
    breaks,
    brings_what_does_not_fit,
    cannot_be_committed,
    is_refused,
    makes,
    task,
)

MUCH = "x" * LOG_BYTES


def keys(outcomes: list[Outcome]) -> list[str]:
    return ["saved" if one.refusal is None else one.refusal.key for one in outcomes]


def names(database: str) -> list[str]:
    return sorted(row[1] for row in held_in(database)["account"])


def test_an_act_that_fails_never_fails_its_neighbours(store: TableStore, database: str) -> None:
    known = new_id()
    works = [makes("first", known), is_refused, breaks, makes("twin", known), brings_what_does_not_fit, makes("last")]
    batch = write_batch(store._writer, [task(one) for one in works], Seen(), Moments())
    assert keys(batch.outcomes) == ["saved", "not_allowed", "failed", "already_there", "failed", "saved"]
    assert names(database) == ["first", "last"]
    assert [one.n for one in batch.recorded] == [1, 2]


def test_if_the_commit_breaks_nothing_has_happened(store: TableStore, database: str) -> None:
    before = held_in(database)
    works = (makes("first"), cannot_be_committed, makes("last"))
    batch = write_batch(store._writer, [task(one) for one in works], Seen(), Moments())
    assert keys(batch.outcomes) == ["not_saved"] * 3
    assert all(one.refusal is not None and one.refusal.retry for one in batch.outcomes)
    assert (batch.recorded, held_in(database)) == ([], before)
    assert keys(store.write([task(makes("afterwards"))])) == ["saved"]
    assert names(database) == ["afterwards"]


def test_a_commit_that_breaks_is_told_to_nobody_else(store: TableStore) -> None:
    heard: list[Recorded] = []
    store.after_commit(heard.extend)
    assert keys(store.write([task(cannot_be_committed)])) == ["not_saved"]
    assert keys(store.write([task(makes("afterwards"))])) == ["saved"]
    store.close()
    assert [one.n for one in heard] == [1]


@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
def test_a_full_disk_is_said_and_survived(store: TableStore, database: str) -> None:
    pages = store._writer.exec_driver_sql("PRAGMA page_count").scalar_one()
    store._writer.exec_driver_sql(f"PRAGMA max_page_count = {pages}")
    store._writer.rollback()
    outcomes = store.write([task(makes("x" * 100_000))])
    assert keys(outcomes) == ["not_saved"]
    store._writer.exec_driver_sql("PRAGMA max_page_count = 1073741823")
    store._writer.rollback()
    assert keys(store.write([task(makes("afterwards"))])) == ["saved"]
    assert names(database) == ["afterwards"]


@pytest.mark.parametrize("database", ["postgresql"], indirect=True)
def test_a_lost_database_is_found_again(store: TableStore, database: str) -> None:
    store.write([task(makes("before"))])
    for _ in range(2):
        _end_every_connection(database)
        assert keys(store.write([task(makes("after"))])) == ["saved"]
        for _reader in range(3):
            assert store.read(lambda reading: reading.accounts.count()) > 0
    assert names(database) == ["after", "after", "before"]


def test_nothing_is_answered_before_it_is_committed(store: TableStore, database: str) -> None:
    engine = open_engine(database)
    with engine.connect() as second:
        for place in range(1, 31):
            store.write([task(makes("Ada"))])
            assert second.execute(text("SELECT count(*) FROM account")).scalar_one() == place
            second.rollback()
    engine.dispose()


def test_many_writers_are_committed_together(store: TableStore, database: str) -> None:
    """While one act holds the writer others queue up; then all of them are written at one go."""
    begun, queued = threading.Event(), threading.Event()
    sizes: list[int] = []
    store.after_commit(lambda recorded: sizes.append(len(recorded)))

    def waits(tx: Tx) -> Answer:
        begun.set()
        assert queued.wait(30)
        return makes("first")(tx)

    with ThreadPoolExecutor() as pool:
        first = pool.submit(store.write, [task(waits)])
        assert begun.wait(30)
        rest = pool.submit(store.write, [task(makes("rest")) for _ in range(50)])
        while store._commit._waiting.qsize() < 50:
            pass
        queued.set()
        assert keys(first.result() + rest.result()) == ["saved"] * 51
    store.close()
    assert sizes == [1, 50]


@time_machine.travel(1_800_000_000, tick=False)
def test_what_is_written_in_the_same_millisecond_keeps_its_order(store: TableStore) -> None:
    told: list[Millis] = []

    def looks_at_the_clock(tx: Tx) -> Answer:
        told.append(tx.now)
        return {}

    for _ in range(3):
        store.write([task(looks_at_the_clock) for _ in range(20)])
    assert told == sorted(set(told))
    assert len(told) == 60
    with time_machine.travel(1_790_000_000, tick=False):
        store.write([task(looks_at_the_clock)])
    assert told[-1] == 1_790_000_000_000


@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
def test_the_writer_outlives_a_fault_around_it(database: str) -> None:
    faults = iter([MemoryError("too little"), None])

    def aside(work: Callable[[], Batch]) -> Batch:
        fault = next(faults)
        if fault:
            raise fault
        return work()

    store = TableStore(database, write_aside=aside)
    assert keys(store.write([task(makes("first"))])) == ["not_saved"]
    assert keys(store.write([task(makes("second"))])) == ["saved"]
    store.close()
    assert names(database) == ["second"]


@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
def test_a_log_that_cannot_be_moved_takes_no_answer_back(
    store: TableStore, database: str, caplog: pytest.LogCaptureFixture
) -> None:
    driver = store._writer.connection.driver_connection
    assert driver is not None
    store._writer.rollback()
    unread = driver.execute("SELECT id FROM room UNION ALL SELECT name FROM sqlite_master")
    unread.fetchone()
    assert keys(store.write([task(makes(MUCH))])) == ["saved"]
    assert keys(store.write([task(makes("Ada"))])) == ["saved"]
    unread.close()
    assert "write-ahead log stays" in caplog.text
    assert keys(store.write([task(makes("Bo"))])) == ["saved"]
    assert names(database) == ["Ada", "Bo", MUCH]


@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
def test_the_log_is_moved_into_the_database_when_it_has_grown(store: TableStore, database: str) -> None:
    path = Path(make_url(database).database or "")
    store.write([task(makes("Apfelmus"))])
    store.write([task(makes("danach"))])
    assert b"Apfelmus" not in path.read_bytes()
    store.write([task(makes("Quittenbrot")), task(makes(MUCH))])
    store.write([task(makes("danach"))])
    assert b"Quittenbrot" in path.read_bytes()


@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
def test_however_much_is_written_the_log_stays_small(store: TableStore, database: str) -> None:
    log = Path(f"{make_url(database).database}-wal")
    for _ in range(6):
        assert keys(store.write([task(makes(MUCH))])) == ["saved"]
        assert keys(store.write([task(makes("danach"))])) == ["saved"]
        assert log.stat().st_size <= 2 * LOG_BYTES


@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
def test_nobody_waits_for_the_log(database: str) -> None:
    """While it is being moved the answer of the act that made it grow is there already."""
    answered, moving = threading.Event(), threading.Event()
    rounds: list[bool] = []

    def aside(work: Callable[[], object]) -> object:
        is_second = len(rounds) == 1
        rounds.append(is_second)
        if is_second:
            moving.set()
            assert answered.wait(30)
        return work()

    store = TableStore(database, write_aside=aside)
    assert keys(store.write([task(makes(MUCH))])) == ["saved"]
    assert moving.wait(30)
    answered.set()
    store.close()
    assert rounds == [False, True]


def test_after_closing_it_is_said_that_nothing_is_saved(store: TableStore, database: str) -> None:
    store._commit.close()
    assert keys(store.write([task(makes("zu spät"))])) == ["not_saved"]
    assert names(database) == []
    store._commit = GroupCommit(store._writer)


def test_a_listener_that_fails_changes_nothing(store: TableStore) -> None:
    heard: list[int] = []

    def fails(_recorded: list[Recorded]) -> None:
        raise ZeroDivisionError

    store.after_commit(fails)
    store.after_commit(lambda recorded: heard.extend(one.n for one in recorded))
    tasks: list[Task] = [task(makes("Ada")) for _ in range(3)]
    assert [keys(store.write([one])) for one in tasks] == [["saved"]] * 3
    store.close()
    assert heard == [1, 2, 3]


def _end_every_connection(database: str) -> None:
    engine = open_engine(database)
    with engine.begin() as admin:
        others = "datname = current_database() AND pid <> pg_backend_pid()"
        admin.execute(text(f"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE {others}"))
    engine.dispose()
