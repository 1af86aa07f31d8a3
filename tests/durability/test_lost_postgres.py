"""PostgreSQL hangs up on every connection, and for a while lets nobody in; the server heals without a restart."""

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psycopg
import pytest
from psycopg import sql
from sqlalchemy import make_url

from qidtool.actions.ports import Reading
from qidtool.storage.store import TableStore
from tests.conftest import emptied
from tests.durability.house import doubled_in, house_in, kept_in
from tests.durability.writers import Writer, joined
from tests.services import postgres_url
from tests.storage.works import makes, task

WRITERS = 20
CUTS = 6


@contextmanager
def administration() -> Iterator["psycopg.Connection[tuple[object, ...]]"]:
    address = make_url(postgres_url()).set(drivername="postgresql").render_as_string(hide_password=False)
    with psycopg.connect(address, autocommit=True) as connection:
        yield connection


def hang_up(database: str) -> int:
    """Ends the connections of everybody to this database; answers how many there were."""
    with administration() as admin:
        ended = admin.execute(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = %s", [make_url(database).database]
        ).fetchall()
        return len(ended)


def let_in(database: str, *, allowed: bool) -> None:
    name = sql.Identifier(make_url(database).database or "")
    with administration() as admin:
        admin.execute(sql.SQL("ALTER DATABASE {} ALLOW_CONNECTIONS {}").format(name, sql.SQL(str(allowed))))


async def goes_on_writing(phone: Writer, is_over: asyncio.Event) -> None:
    while not is_over.is_set():
        phone.think()
        await phone.flush(within=30)


def test_no_false_answer_while_connections_are_lost(postgres_database: str, tmp_path: Path) -> None:
    database = emptied(postgres_database)

    async def story(url: str, house: object) -> list[Writer]:
        async with joined(url, hall, WRITERS) as phones:
            is_over = asyncio.Event()
            people = [asyncio.create_task(goes_on_writing(phone, is_over)) for phone in phones]
            for cut in range(CUTS):
                await until_acked(phones, (cut + 1) * WRITERS)
                assert await asyncio.to_thread(hang_up, database) >= 1
            await asyncio.to_thread(let_in, database, allowed=False)
            await asyncio.to_thread(hang_up, database)
            assert await somebody_is_told(phones) == "not_saved"
            await asyncio.to_thread(let_in, database, allowed=True)
            await until_acked(phones, sum(len(phone.acked) for phone in phones) + WRITERS)
            is_over.set()
            await asyncio.gather(*people)
            async with joined(url, hall, 2) as newcomers:
                assert [await goes(phone) for phone in newcomers] == [1, 1]
                return [*phones, *newcomers]

    async def goes(phone: Writer) -> int:
        phone.think()
        await phone.flush()
        return len(phone.acked)

    with house_in(tmp_path / "data", database_url=database) as house:
        hall = house.hall
        phones = asyncio.run(story(house.server.url, house))
        acked = {one for phone in phones for one in phone.acked}
        print(f"{len(acked)} acks, {CUTS + 1} times everybody was hung up on")
        assert kept_in(database) == acked
        assert doubled_in(database) == 0


async def until_acked(phones: list[Writer], many: int) -> None:
    async with asyncio.timeout(30):
        while sum(len(phone.acked) for phone in phones) < many:
            await asyncio.sleep(0.01)


async def somebody_is_told(phones: list[Writer]) -> str:
    """The key of the first refusal that says more than that somebody was too fast."""
    async with asyncio.timeout(30):
        while not (met := [one for phone in phones for one in phone.refused if one != "too_fast"]):
            await asyncio.sleep(0.01)
        return met[0]


def test_a_reader_that_comes_back_is_still_a_reader(postgres_database: str) -> None:
    """One moment, and no writing: what PostgreSQL promised to the lost connection it knows nothing of for the next."""

    def held(reading: Reading) -> list[str]:
        ask = reading.journal._connection.exec_driver_sql  # type: ignore[attr-defined]  # what the database says of it
        return [ask(f"SHOW {one}").scalar_one() for one in ("transaction_isolation", "transaction_read_only")]

    database = emptied(postgres_database)
    store = TableStore(database)
    try:
        assert store.read(held) == ["repeatable read", "on"]
        hang_up(database)
        assert store.read(held) == ["repeatable read", "on"]
        assert store.write([task(makes("Ada"))])[0].answer is not None
        assert store.read(lambda reading: reading.accounts.count()) == 1
    finally:
        store.close()


@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
def test_a_reader_of_sqlite_that_comes_back_is_still_a_reader(store: TableStore) -> None:
    def held(reading: Reading) -> int:
        connection = reading.journal._connection  # type: ignore[attr-defined]  # what the database says of it
        return int(connection.exec_driver_sql("PRAGMA query_only").scalar_one())

    def loses(reading: Reading) -> int:
        connection = reading.journal._connection  # type: ignore[attr-defined]  # the driver's own, closed behind our back
        if not lost:
            lost.append(True)
            connection.connection.driver_connection.close()
        return held(reading)

    lost: list[bool] = []
    assert store.read(held) == 1
    assert store.read(loses) == 1
