"""`qidtool methods`: list the methods of this house, start a new one, check a folder."""

from collections.abc import Iterator
from pathlib import Path
from string import Template
from typing import IO

import click

from qidtool.catalogue import SETTING, CatalogueError, folders_of_setting, load_catalogue
from qidtool.cli.filled_pages import page_complaints
from qidtool.methodkit import testing
from qidtool.methodkit.folder import FolderError, open_folder
from qidtool.methodkit.naming import NAME
from qidtool.places import CHECKOUT, HOME, METHODS
from qidtool.settings import SettingsError, read_settings

SKELETON = Path(__file__).parent / "skeleton"


class Stop(click.ClickException):
    """A German sentence and exit code 1, without click's English word before it."""

    def show(self, file: IO[str] | None = None) -> None:
        click.echo(self.message, file=file, err=True)


@click.group()
def methods() -> None:
    """Methoden ansehen, neu anlegen und prüfen."""


@methods.command("list")
def list_methods() -> None:
    """Alle Methoden zeigen, die diese Installation kennt."""
    try:
        catalogue = load_catalogue(_setting())
    except CatalogueError as error:
        raise Stop(str(error)) from error
    for method in catalogue.all():
        click.echo(f"{method.slug}  {method.title} · {method.pillar.heading} · {method.minutes} min")
        click.echo(f"    {method.summary}")
        click.echo(f"    {catalogue.templates_folder(method.slug)}")


@methods.command("new")
@click.argument("name")
@click.option(
    "--into",
    type=click.Path(file_okay=False, path_type=Path),
    help="Ordner für Methodenordner; er wird angelegt, wenn es ihn nicht gibt.",
)
def new_method(name: str, into: Path | None) -> None:
    """Eine neue Methode NAME anlegen, die sofort läuft."""
    if not NAME.fullmatch(name):
        raise Stop(
            f"„{name}“ geht nicht als Ordnername; 2 bis 40 Kleinbuchstaben, Ziffern und Unterstriche, "
            "zum Beispiel markt_der_ideen."
        )
    shelf = (into or _usual_shelf()).expanduser().resolve()
    folder = shelf / name
    _refuse_taken(name, folder)
    _write_skeleton(folder)
    click.echo(f"Angelegt: {folder}")
    if shelf not in _known_shelves():
        click.echo(f"Damit sie gefunden wird: {SETTING}={shelf} setzen und neu starten.")
    click.echo(f"Prüfen: qidtool methods check {folder}")


@methods.command("check")
@click.argument("path", type=click.Path(exists=True, file_okay=False, path_type=Path))
def check_method(path: Path) -> None:
    """Sagen, was am Methodenordner PATH noch fehlt oder nicht stimmt."""
    try:
        folder = open_folder(path)
        # A folder that breaks a rule may not get as far as its pages.
        wrong = testing.complaints(folder) or page_complaints(folder)
    except FolderError as error:
        raise Stop(str(error)) from error
    for sentence in wrong:
        click.echo(f"- {sentence}")
    if wrong:
        raise Stop(f"An der Methode „{folder.slug}“ ist noch etwas zu tun.")
    click.echo(f"Die Methode „{folder.slug}“ ist in Ordnung.")


def _usual_shelf() -> Path:
    """The institute's first folder, else the checkout; an installed package is no place for own work."""
    named = _own_shelves()
    if named:
        return named[0]
    if HOME != CHECKOUT:
        raise Stop("Bitte mit --into einen Ordner für die eigenen Methoden nennen.")
    return METHODS


def _known_shelves() -> list[Path]:
    return [one.resolve() for one in (METHODS, *_own_shelves())]


def _own_shelves() -> list[Path]:
    return folders_of_setting(_setting())


def _setting() -> str:
    try:
        return read_settings().methods
    except SettingsError as error:
        raise Stop(str(error)) from error


def _refuse_taken(name: str, folder: Path) -> None:
    taken = [one / name for one in _known_shelves() if (one / name).exists()]
    if folder.exists():
        taken.append(folder)
    if taken:
        raise Stop(f"Die Methode „{name}“ gibt es schon: {taken[0]}. Bitte anders nennen.")


def _write_skeleton(folder: Path) -> None:
    title = folder.name.replace("_", " ").capitalize()
    for target, text in _skeleton_files(folder.name):
        file = folder / target
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(Template(text).substitute(slug=folder.name, title=title), "utf-8")


def _skeleton_files(slug: str) -> Iterator[tuple[str, str]]:
    for source in sorted(SKELETON.rglob("*.in")):
        target = source.relative_to(SKELETON).as_posix().removesuffix(".in")
        yield target.replace("METHOD", slug), source.read_text("utf-8")
