"""An operator in the shell: who has an account here, and a way back in for somebody who lost the password."""

from pathlib import Path

from click.testing import CliRunner, Result
from werkzeug.test import Client

from qidtool.actions.make_link import MakeLink
from qidtool.app import build_house
from qidtool.catalogue import load_catalogue
from qidtool.cli.database import database
from qidtool.cli.user import user
from qidtool.domain.actors import THE_HOUSE
from qidtool.domain.ids import HOUSE
from qidtool.gate.gate import Gate
from qidtool.gate.identity import hash_of
from qidtool.settings import Settings
from qidtool.storage.migrate import newest_schema
from qidtool.storage.store import TableStore


def in_the_shell(data: Path, *words: str) -> Result:
    return CliRunner(env={"QIDTOOL_DATA": str(data)}).invoke(user, words)


def set_up(data: Path) -> None:
    """Olaf, the operator, with the password nobody remembers."""
    CliRunner(env={"QIDTOOL_DATA": str(data)}).invoke(database, ["upgrade"])
    store = TableStore(Settings(data=data).database)
    gate = Gate(store, load_catalogue(""))
    gate.do(THE_HOUSE, HOUSE, "house.set_up", MakeLink(hash_of("link")))
    olaf = {"name": "Olaf", "email": "olaf@beispiel.invalid", "password_hash": "vergessen"}
    given = {"link_hash": hash_of("link"), "session_hash": hash_of("session"), **olaf}
    gate.do(THE_HOUSE, HOUSE, "account.accept_invitation", gate.given("account.accept_invitation", given))
    store.close()


def test_everybody_is_listed(tmp_path: Path) -> None:
    set_up(tmp_path)
    assert in_the_shell(tmp_path, "list").output == "olaf@beispiel.invalid  Olaf  operator\n"


def test_a_link_leads_back_in_once(tmp_path: Path) -> None:
    set_up(tmp_path)
    address = in_the_shell(tmp_path, "link", " Olaf@Beispiel.invalid ").output.strip()
    settings = Settings(data=tmp_path)
    assert address.startswith(f"http://{settings.host}:{settings.port}/anmelden/")
    path = address.partition(str(settings.port))[2]
    store = TableStore(settings.database)
    app = build_house(settings, store, load_catalogue(), "threading").app
    app.config["WTF_CSRF_ENABLED"] = False
    browser = Client(app)
    assert browser.get(path).status_code == 200
    assert browser.get("/konto").status_code == 302
    assert browser.post(path).status_code == 303
    assert browser.get("/konto").status_code == 200
    assert Client(app).post(path).status_code == 404
    store.close()


def test_nobody_of_that_name(tmp_path: Path) -> None:
    set_up(tmp_path)
    answer = in_the_shell(tmp_path, "link", "zoe@beispiel.invalid")
    assert (answer.exit_code, answer.output) == (
        1,
        "Error: Mit zoe@beispiel.invalid gibt es kein Konto. `qidtool user list` zeigt alle.\n",
    )


def test_the_schema_is_named(tmp_path: Path) -> None:
    answer = CliRunner(env={"QIDTOOL_DATA": str(tmp_path)}).invoke(database, ["upgrade"])
    assert answer.output == f"Die Datenbank ist auf dem Stand {newest_schema()}.\n"
