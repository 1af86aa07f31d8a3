"""Opens SQLite or PostgreSQL, with what each of them needs to keep its word."""

import sqlite3
from pathlib import Path
from typing import Any

import msgspec
from sqlalchemy import Engine, create_engine, event, text
from sqlalchemy.engine import URL, Connection, make_url
from sqlalchemy.pool import NullPool

BUSY_MS = 2_500
"""Three tries of this length are over before a phone gives up waiting for its answer."""
LOG_BYTES = 4 * 1024 * 1024
"""So far the write-ahead log may grow before it is moved into the database; its file is kept, but no larger."""
PATIENCE_WITH_POSTGRES = {
    "connect_timeout": "5",
    "keepalives_idle": "10",
    "keepalives_interval": "5",
    "keepalives_count": "3",
    "tcp_user_timeout": "15000",
}
"""A server that vanished without a word is noticed within seconds; the operator's own URL may say otherwise."""
_QUIET: dict[str, Any] = {"poolclass": NullPool, "hide_parameters": True}
"""What people wrote must not turn up in a log because a statement failed."""
_QUICK: dict[str, Any] = {
    "json_serializer": lambda value: msgspec.json.encode(value).decode(), "json_deserializer": msgspec.json.decode
}  # fmt: skip
"""A drawn cloud is large, and while it is put into words or read nobody else in the process is served."""
WRITES = "qidtool_writes"
"""An option of the connection, so that it is still there after the database was lost and found again."""


def open_engine(url: str) -> Engine:
    """An engine without a pool: the store keeps its few connections itself, one thread at a time each."""
    parsed = make_url(url)
    if parsed.get_backend_name() == "sqlite":
        return _open_sqlite(parsed)
    patient = parsed.set(drivername="postgresql+psycopg", query={**PATIENCE_WITH_POSTGRES, **parsed.query})
    return create_engine(patient, **_QUIET, **_QUICK)


def _open_sqlite(url: URL) -> Engine:
    if url.database:
        Path(url.database).parent.mkdir(parents=True, exist_ok=True)
    engine = create_engine(url, **_QUIET, **_QUICK, connect_args={"check_same_thread": False})
    event.listen(engine, "connect", _prepare_sqlite)
    event.listen(engine, "begin", _begin_sqlite)
    return engine


def _prepare_sqlite(connection: sqlite3.Connection, _record: Any) -> None:
    """No automatic checkpoints: only the writer makes them, which keeps clear of SQLite's WAL-reset bug."""
    connection.isolation_level = None
    for pragma in (
        f"busy_timeout = {BUSY_MS}",
        "journal_mode = WAL",
        "synchronous = FULL",
        "foreign_keys = ON",
        "secure_delete = ON",
        "wal_autocheckpoint = 0",
        f"journal_size_limit = {LOG_BYTES}",
    ):
        connection.execute(f"PRAGMA {pragma}")


def _begin_sqlite(connection: Connection) -> None:
    """The driver must not begin by itself, or savepoints and read snapshots do not hold."""
    connection.exec_driver_sql("BEGIN IMMEDIATE" if connection.get_execution_options().get(WRITES) else "BEGIN")


def open_writer(engine: Engine) -> Connection:
    return engine.connect().execution_options(**{WRITES: True})


def open_reader(engine: Engine) -> Connection:
    connection = engine.connect()
    if engine.dialect.name == "sqlite":
        connection.exec_driver_sql("PRAGMA query_only = ON")
        connection.commit()
        return connection
    return connection.execution_options(isolation_level="REPEATABLE READ", postgresql_readonly=True)


def state_of(writer: Connection) -> object:
    """As long as this stays the same nobody but the writer itself has changed anything.

    SQLite counts what others commit; PostgreSQL does not say, so there no two looks at it are the same.
    """
    if writer.dialect.name != "sqlite":
        return object()
    driver = writer.connection.driver_connection
    assert driver is not None
    return driver, driver.execute("PRAGMA data_version").fetchone()


def checkpoint(writer: Connection) -> None:
    """Moves the write-ahead log into the database; cheap when little has been written."""
    if writer.dialect.name == "sqlite":
        driver = writer.connection.driver_connection
        assert driver is not None
        driver.execute("PRAGMA wal_checkpoint(PASSIVE)")


def is_reachable(url: str) -> bool:
    try:
        with open_engine(url).connect() as connection:
            connection.execute(text("SELECT 1"))
    except Exception:
        return False
    return True
