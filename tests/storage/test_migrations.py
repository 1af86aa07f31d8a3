"""Migrations: they lead to exactly the tables the code knows, and refuse what they do not know."""

from dataclasses import replace

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import text

from qidtool.domain.terms import NEVER
from qidtool.storage.engine import open_engine, open_writer
from qidtool.storage.migrate import SchemaError, _config, newest_schema, schema_of, upgrade
from qidtool.storage.tables import metadata
from tests.held import held_in
from tests.script import Story


def test_the_migrated_schema_is_the_one_the_code_knows(database: str) -> None:
    engine = open_engine(database)
    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True, "compare_server_default": True})
        assert compare_metadata(context, metadata) == []
    engine.dispose()
    assert schema_of(database) == newest_schema() is not None


def test_upgrading_again_changes_nothing(day: Story, database: str) -> None:
    day.tell("Ada writes 'Vertrauen'")
    before = held_in(database)
    upgrade(database)
    assert held_in(database) == before


def test_a_newer_database_is_refused_and_left_alone(day: Story, database: str) -> None:
    known, before = schema_of(database), held_in(database)
    _say_schema(database, "v9999")
    with pytest.raises(SchemaError, match="neueren Fassung"):
        upgrade(database)
    assert (schema_of(database), held_in(database)) == ("v9999", before)
    _say_schema(database, str(known))


def test_an_unmigrated_database_has_no_schema(tmp_path_factory: pytest.TempPathFactory) -> None:
    empty = f"sqlite:///{tmp_path_factory.mktemp('empty') / 'new' / 'qidtool.sqlite3'}"
    assert schema_of(empty) is None
    upgrade(empty)
    assert schema_of(empty) == newest_schema()


def test_corrections_made_before_are_kept_without_their_labels_and_looked_through(day: Story, database: str) -> None:
    day.tell("""
        Ada writes 'Haus'
        Mara renames the words 'Kita' as 'Haus'
        Mara asks for the cloud of 'Was stärkt uns?'
        the house draws 'Was stärkt uns?' with 'Haus'
        Ada withdraws 'Haus'
    """)
    read = day.cast.gate.store.read
    (before,) = read(lambda reading: reading.corrections.where())
    (cloud,) = read(lambda reading: reading.clouds.where())
    _go_back(database, "0003")
    _execute(database, "UPDATE term_correction SET label = :one", "Kita → Haus")
    upgrade(database)
    assert read(lambda reading: reading.corrections.where()) == [replace(before, borrowed=(), as_of=NEVER)]
    assert read(lambda reading: reading.clouds.where(overdue=True)) == [cloud]


def _go_back(database: str, revision: str) -> None:
    engine = open_engine(database)
    with open_writer(engine) as connection, connection.begin():
        command.downgrade(_config(connection), revision)
    engine.dispose()


def _say_schema(database: str, revision: str) -> None:
    _execute(database, "UPDATE alembic_version SET version_num = :one", revision)


def _execute(database: str, statement: str, one: str) -> None:
    engine = open_engine(database)
    with engine.begin() as connection:
        connection.execute(text(statement), {"one": one})
    engine.dispose()
