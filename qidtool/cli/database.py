"""`qidtool database`: bring the database to the schema of this version."""

import click

from qidtool.settings import read_settings
from qidtool.storage.migrate import SchemaError, schema_of, upgrade


@click.group()
def database() -> None:
    """Die Datenbank pflegen."""


@database.command("upgrade")
def upgrade_database() -> None:
    """Das Schema auf den Stand dieser Fassung bringen."""
    url = read_settings().database
    try:
        upgrade(url)
    except SchemaError as error:
        raise click.ClickException(str(error)) from error
    click.echo(f"Die Datenbank ist auf dem Stand {schema_of(url)}.")
