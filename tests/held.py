"""What the database holds, read behind the back of the house."""

from typing import Any

from sqlalchemy import select

from qidtool.storage.engine import open_engine
from qidtool.storage.tables import metadata

Held = dict[str, list[tuple[Any, ...]]]


def held_in(database: str) -> Held:
    """Every row of every table."""
    engine = open_engine(database)
    with engine.connect() as connection:
        rows = {
            table.name: [tuple(row) for row in connection.execute(select(table).order_by(*table.primary_key))]
            for table in metadata.sorted_tables
        }
    engine.dispose()
    return rows


def places_with(words: str, database: str) -> list[str]:
    """The tables in which these words stand somewhere."""
    return [table for table, rows in held_in(database).items() if words in repr(rows)]
