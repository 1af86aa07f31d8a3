"""The command line: `qidtool serve`, `demo`, `database`, `methods`, `user`, `doctor`."""

import click

from qidtool.cli.database import database
from qidtool.cli.demo import demo
from qidtool.cli.doctor import doctor
from qidtool.cli.methods import methods
from qidtool.cli.serve import serve
from qidtool.cli.user import user


@click.group()
@click.version_option(package_name="qidtool")
def cli() -> None:
    """qidtool begleitet Workshops vom ersten Beitrag bis zur Dokumentation."""


for command in (serve, demo, database, methods, user, doctor):
    cli.add_command(command)
