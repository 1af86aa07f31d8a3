"""`qidtool doctor`: says in sentences what is wrong and how to mend it."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import click

from qidtool.catalogue import CatalogueError, load_catalogue
from qidtool.places import STATIC
from qidtool.settings import Settings, SettingsError, read_settings, secret_key
from qidtool.storage.engine import is_reachable
from qidtool.storage.migrate import is_known, newest_schema, schema_of

LITTLE_SPACE = 500_000_000


@click.command()
def doctor() -> None:
    """Die Installation prüfen."""
    found = list(complaints())
    for sentence in found:
        click.echo(f"• {sentence}")
    if found:
        raise SystemExit(1)
    click.echo("Alles in Ordnung.")


def complaints() -> Iterator[str]:
    try:
        settings = read_settings()
        secret_key(settings)
        load_catalogue(settings.methods)
    except (SettingsError, CatalogueError) as error:
        yield str(error)
        return
    yield from _database(settings)
    if shutil.disk_usage(_existing(settings.data)).free < LITTLE_SPACE:
        yield f"In {settings.data} ist kaum noch Platz. Bitte aufräumen oder QIDTOOL_DATA auf eine andere Platte legen."
    if not (STATIC / "dist" / "js" / "participant.js").is_file():
        yield "Die Skripte der Seiten fehlen. Bitte neu installieren: pip install -e ."


def _database(settings: Settings) -> Iterator[str]:
    if not is_reachable(settings.database):
        yield "Die Datenbank antwortet nicht. Bitte QIDTOOL_DATABASE_URL und den Datenbankserver prüfen."
        return
    schema = schema_of(settings.database)
    if schema is None:
        yield "In der Datenbank ist noch nichts angelegt. Das tut der erste Start oder `qidtool database upgrade`."
    elif not is_known(schema):
        yield "Die Datenbank stammt aus einer neueren Fassung. Bitte qidtool aktualisieren."
    elif schema != newest_schema():
        yield "Die Datenbank hat ein älteres Schema. Bitte `qidtool database upgrade` ausführen."


def _existing(folder: Path) -> Path:
    """Where a folder lies that is made only at the first start."""
    whole = folder.absolute()
    return next(one for one in (whole, *whole.parents) if one.exists())
