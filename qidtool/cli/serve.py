"""`qidtool serve`: runs the house; an empty one prints a one-time link to set it up."""

import click

from qidtool.actions.make_link import MakeLink
from qidtool.app import House
from qidtool.cli.running import address, open_house, serve_forever
from qidtool.domain.actors import THE_HOUSE
from qidtool.domain.errors import Refusal
from qidtool.domain.ids import HOUSE
from qidtool.gate.identity import hash_of, new_token
from qidtool.settings import SettingsError, read_settings


@click.command()
def serve() -> None:
    """Den Server starten."""
    try:
        settings = read_settings()
    except SettingsError as error:
        raise click.ClickException(str(error)) from error
    house = open_house(settings)
    serve_forever(house, lambda: _greet(house))


def _greet(house: House) -> None:
    click.echo(f"qidtool läuft: {address(house.settings)}")
    token = new_token()
    try:
        house.gate.do(THE_HOUSE, HOUSE, "house.set_up", MakeLink(hash_of(token)))
    except Refusal:
        return
    click.echo("Noch ist niemand eingerichtet. Dieser Link gilt einmal und einen Tag lang:")
    click.echo(f"  {address(house.settings)}/einrichten/{token}")
