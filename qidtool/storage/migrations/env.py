"""Alembic's entrance: runs on the connection it is given, inside that connection's transaction."""

from alembic import context

from qidtool.storage.tables import metadata


def migrate() -> None:
    connection = context.config.attributes["connection"]
    context.configure(connection=connection, target_metadata=metadata, render_as_batch=True)
    context.run_migrations()


migrate()
