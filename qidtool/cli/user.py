"""`qidtool user`: list accounts, and make a one-time link for somebody who lost a password."""

from collections.abc import Iterator
from contextlib import contextmanager

import click

from qidtool.actions.make_link import MakeSignInLink
from qidtool.catalogue import load_catalogue
from qidtool.cli.running import address
from qidtool.domain.actors import THE_HOUSE
from qidtool.domain.ids import HOUSE
from qidtool.gate.gate import Gate
from qidtool.gate.identity import hash_of, new_token
from qidtool.settings import Settings, read_settings
from qidtool.storage.migrate import upgrade
from qidtool.storage.store import TableStore


@click.group()
def user() -> None:
    """Konten ansehen und verlorene Kennwörter überbrücken."""


@user.command("list")
def list_users() -> None:
    """Alle Konten zeigen."""
    with _gate(read_settings()) as gate:
        for one in gate.store.read(lambda reading: reading.accounts.where()):
            state = "  (gesperrt)" if one.disabled_at else ""
            click.echo(f"{one.email}  {one.name}  {one.role.value}{state}")


@user.command("link")
@click.argument("email")
def sign_in_link(email: str) -> None:
    """Einen Link drucken, der EMAIL ein einziges Mal anmeldet."""
    settings = read_settings()
    with _gate(settings) as gate:
        account = gate.store.read(lambda reading: reading.accounts.first(email=email.strip().lower()))
        if account is None:
            raise click.ClickException(f"Mit {email} gibt es kein Konto. `qidtool user list` zeigt alle.")
        token = new_token()
        gate.do(THE_HOUSE, HOUSE, "account.make_sign_in_link", MakeSignInLink(hash_of(token), account.id))
    click.echo(f"{address(settings)}/anmelden/{token}")


@contextmanager
def _gate(settings: Settings) -> Iterator[Gate]:
    upgrade(settings.database)
    store = TableStore(settings.database, readers=1)
    try:
        yield Gate(store, load_catalogue(settings.methods))
    finally:
        store.close()
