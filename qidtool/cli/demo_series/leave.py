"""Plays everything the demo has, leaves it in a folder, and says in numbers what lies there."""

import time
from functools import partial
from pathlib import Path

import click

from qidtool.actions.ports import Reading
from qidtool.catalogue import CatalogueError, load_catalogue
from qidtool.cli.demo_series.pages import write_pages
from qidtool.cli.demo_series.play import Played, play_all
from qidtool.domain.ids import WorkshopId
from qidtool.gate.gate import Gate
from qidtool.methodkit.readable import counted
from qidtool.settings import Settings
from qidtool.storage.migrate import SchemaError, upgrade
from qidtool.storage.store import TableStore

PLANS = ("series", "conference")


def leave_in(folder: Path, settings: Settings, seed: str) -> None:
    """`settings` name the folder as the place of the data: whatever serves from there finds all of it."""
    began = time.monotonic()
    try:
        folder.mkdir(parents=True, exist_ok=True)
        if any(folder.iterdir()):
            raise click.ClickException(f"In {folder} liegt schon etwas. Bitte einen leeren oder neuen Ordner nennen.")
        catalogue = load_catalogue(settings.methods)
        upgrade(settings.database)
        store = TableStore(settings.database)
    except (CatalogueError, SchemaError) as error:
        raise click.ClickException(str(error)) from error
    except OSError as error:
        raise click.ClickException(f"In {folder} lässt sich nichts anlegen ({error.strerror}).") from error
    try:
        played = play_all(Gate(store, catalogue), catalogue, PLANS, seed)
        pages = write_pages(store, catalogue, played, folder)
        for one in played:
            _say_what_came_of(store, one)
    finally:
        store.close()
    click.echo(f"In {folder} liegen die Datenbank und {len(pages)} Dokumentationen:")
    for path in pages:
        click.echo(f"  {path.name}")
    click.echo(f"Fertig nach {time.monotonic() - began:.1f} Sekunden.")


def _say_what_came_of(store: TableStore, played: Played) -> None:
    for slug in played.left_out:
        click.echo(f"Die Methode „{slug}“ ist hier nicht installiert; ihre Schritte bleiben aus.")
    found = [store.read(partial(_numbers, room=room)) for room in played.workshops]
    people, groups, written = (sum(numbers[kind] for _place, numbers in found) for kind in range(3))
    places = ", ".join(place for place, _numbers in found)
    click.echo(f"{places}: {people} Personen, {groups} Gruppen, {written} Beiträge.")


def _numbers(reading: Reading, room: WorkshopId) -> tuple[str, tuple[int, int, int]]:
    """As the documentation counts: without what was hidden or withdrawn."""
    workshop = reading.workshops.get(room)
    assert workshop is not None
    people, groups = reading.participants.count(workshop=room), reading.groups.count(workshop=room)
    return workshop.place, (people, groups, len(counted(reading.contributions.where(workshop=room))))
