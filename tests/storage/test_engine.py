"""How connections are opened: durable, and readers that only read."""

from typing import cast

import pytest
from sqlalchemy.exc import DBAPIError

from qidtool.actions.ports import Reading
from qidtool.storage.engine import LOG_BYTES, is_reachable, open_engine, open_reader
from qidtool.storage.reading import TableReading
from qidtool.storage.store import TableStore
from tests.script import Story
from tests.storage.works import makes, task

KEPT = {
    "journal_mode": "wal", "synchronous": 2, "foreign_keys": 1, "secure_delete": 1, "wal_autocheckpoint": 0,
    "busy_timeout": 2_500, "journal_size_limit": LOG_BYTES,
}  # fmt: skip


def test_readers_cannot_write(store: TableStore) -> None:
    def write(reading: Reading) -> None:
        cast(TableReading, reading).connection.exec_driver_sql("DELETE FROM room")

    for _reader in range(4):
        with pytest.raises(DBAPIError, match=r"readonly|read-only"):
            store.read(write)
    assert store.read(lambda reading: reading.accounts.count()) == 0


def test_a_reader_sees_one_moment(store: TableStore) -> None:
    def look_twice(reading: Reading) -> tuple[int, int]:
        before = reading.accounts.count()
        store.write([task(makes("Ada"))])
        return before, reading.accounts.count()

    assert store.read(look_twice) == (0, 0)
    assert store.read(lambda reading: reading.accounts.count()) == 1


@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
def test_sqlite_keeps_its_word(store: TableStore) -> None:
    engine = open_engine(store.engine.url.render_as_string())
    reader = open_reader(engine)
    for connection in (store._writer, reader):
        held = {name: connection.exec_driver_sql(f"PRAGMA {name}").scalar_one() for name in KEPT}
        connection.rollback()
        assert held == KEPT
    assert reader.exec_driver_sql("PRAGMA query_only").scalar_one() == 1
    reader.close()
    engine.dispose()


@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
def test_a_writer_that_comes_back_still_takes_the_lock_at_once(store: TableStore) -> None:
    store._writer.invalidate()
    store.write([task(makes("Ada"))])
    with store._writer.begin():
        second = open_engine(store.engine.url.render_as_string())
        with second.connect() as other:
            other.exec_driver_sql("PRAGMA busy_timeout = 0")
            with pytest.raises(DBAPIError, match="locked"):
                other.exec_driver_sql("DELETE FROM account")
        second.dispose()


def test_a_database_that_is_not_there_is_said_so(store: TableStore, day: Story) -> None:
    assert is_reachable(store.engine.url.render_as_string(hide_password=False))
    assert not is_reachable("postgresql://nobody@127.0.0.1:1/nothing")
