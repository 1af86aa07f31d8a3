"""`qidtool demo`: a made-up workshop that runs at once, with invented people on real sockets; or a series to keep."""

import subprocess
import sys
import tempfile
from dataclasses import replace
from pathlib import Path

import click

from qidtool.cli.running import address, open_house, serve_forever
from qidtool.cli.stage import Stage, set_stage
from qidtool.settings import Settings, SettingsError, read_settings

SEED = "qidtool"


@click.command()
@click.option("--port", type=int, help="Statt der eingestellten Portnummer.")
@click.option("--alone", is_flag=True, help="Ohne erfundene Teilnehmer:innen.")
@click.option("--no-serve", is_flag=True, help="Eine ganze Reihe durchspielen, ohne sie vorzuführen; braucht --out.")
@click.option("--out", type=click.Path(file_okay=False, path_type=Path), help="Leerer Ordner für das, was bleibt.")
@click.option("--seed", default=SEED, help="Ein anderes Wort, und andere Leute sagen anderes.")
def demo(port: int | None, alone: bool, no_serve: bool, out: Path | None, seed: str) -> None:
    """Einen erfundenen Workshop vorführen, oder mit --no-serve --out eine ganze Reihe hinterlassen."""
    try:
        settings = read_settings()
    except SettingsError as error:
        raise click.ClickException(str(error)) from error
    if no_serve is not (out is not None):
        raise click.UsageError("--no-serve und --out gehören zusammen: Ohne Vorführung bleibt alles im Ordner.")
    if out is not None:
        from qidtool.cli.demo_series.leave import leave_in  # it draws clouds, for which no hall should wait

        leave_in(out, replace(settings, data=out, database_url=""), seed)
    else:
        _show(settings, port, alone)


def _show(settings: Settings, port: int | None, alone: bool) -> None:
    """Nothing of it is kept."""
    crowd: list[subprocess.Popen[bytes]] = []
    with tempfile.TemporaryDirectory(prefix="qidtool-demo-") as folder:
        settings = replace(settings, data=Path(folder), database_url="", port=port or settings.port)
        house = open_house(settings)
        stage = set_stage(house)

        def ready() -> None:
            _print_addresses(settings, stage)
            if not alone:
                crowd.append(_send_crowd(settings, stage))

        try:
            serve_forever(house, ready)
        finally:
            for people in crowd:
                people.terminate()
                people.wait()


def _print_addresses(settings: Settings, stage: Stage) -> None:
    base = address(settings)
    click.echo("qidtool führt einen erfundenen Workshop vor. Beenden mit Strg+C; nichts wird aufgehoben.")
    click.echo(f"  Moderation  {base}/anmelden/{stage.moderation}?weiter=/workshops/{stage.workshop}/cockpit")
    click.echo(f"  Beamer      {base}/wand-oeffnen/{stage.wall}")
    click.echo(f"  Telefon     {base}/j/{stage.code}")


def _send_crowd(settings: Settings, stage: Stage) -> "subprocess.Popen[bytes]":
    """A process of its own: they come over the network like everybody else."""
    here = f"http://{settings.host}:{settings.port}"
    return subprocess.Popen([sys.executable, "-m", "qidtool.cli.crowd", here, stage.code])  # noqa: S603
