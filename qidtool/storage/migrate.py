"""Brings a database to the schema of this version; a newer one is refused rather than guessed at."""

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError

from qidtool.domain.ids import HOUSE
from qidtool.storage.engine import open_engine, open_writer
from qidtool.storage.tables import room

_MIGRATIONS = Path(__file__).parent / "migrations"


class SchemaError(Exception):
    """The database cannot be used as it is; the message says what to do."""


def upgrade(url: str) -> None:
    """Runs every missing migration in one transaction: afterwards the schema is the old one or the new one."""
    engine = open_engine(url)
    try:
        with open_writer(engine) as connection, connection.begin():
            _check_not_newer(connection)
            command.upgrade(_config(connection), "head")
            _open_house(connection)
    except DBAPIError as error:
        raise SchemaError(
            f"Die Datenbank lässt sich nicht öffnen ({error.orig}). `qidtool doctor` sagt, was zu prüfen ist."
        ) from error
    finally:
        engine.dispose()


def schema_of(url: str) -> str | None:
    engine = open_engine(url)
    try:
        with engine.connect() as connection:
            return MigrationContext.configure(connection).get_current_revision()
    finally:
        engine.dispose()


def newest_schema() -> str | None:
    return ScriptDirectory.from_config(_config()).get_current_head()


def _config(connection: Connection | None = None) -> Config:
    config = Config()
    config.set_main_option("script_location", str(_MIGRATIONS))
    config.attributes["connection"] = connection
    return config


def is_known(schema: str) -> bool:
    """False for the schema of a newer version."""
    return schema in {script.revision for script in ScriptDirectory.from_config(_config()).walk_revisions()}


def _check_not_newer(connection: Connection) -> None:
    current = MigrationContext.configure(connection).get_current_revision()
    if current is not None and not is_known(current):
        raise SchemaError(
            "Diese Datenbank stammt aus einer neueren Fassung von qidtool. Bitte qidtool aktualisieren oder eine "
            "ältere Sicherung einspielen; es wurde nichts verändert."
        )


def _open_house(connection: Connection) -> None:
    """The house itself has a journal too."""
    if connection.execute(room.select().where(room.c.id == HOUSE)).first() is None:
        connection.execute(room.insert(), {"id": HOUSE, "last_n": 0})
