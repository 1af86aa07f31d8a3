"""The house in a process of its own, as it runs on a real day, with its staff already there."""

import os
import signal
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from qidtool.catalogue import load_catalogue
from qidtool.domain.actors import THE_HOUSE
from qidtool.domain.ids import HOUSE, new_id
from qidtool.gate.gate import Gate
from qidtool.gate.identity import hash_of, new_token
from qidtool.storage.migrate import upgrade
from qidtool.storage.store import TableStore
from qidtool.web.passwords import new_hash
from tests.bench.server import Server
from tests.cast import Cast
from tests.methods.shelf import SHELF

METHODS = Path(__file__).parent / "methods"
PASSWORD = "vier bunte Karten"
SESSIONS = {"Mara": 400, "Jonas": 40, "Olaf": 40, "Dana": 40, "Rita": 5}
AT_ONCE = 100


@dataclass
class Hall(Server):
    """The server, the tokens its staff are signed in with, and a look into its database from outside."""

    tokens: dict[str, list[str]] = field(default_factory=dict)

    def token_of(self, name: str) -> str:
        """A session of its own for everyone who asks, so that ending one never touches another test."""
        return self.tokens[name].pop()

    def asks(self, question: str, *given: object) -> list[tuple[object, ...]]:
        """Reads what is committed, without the server's help."""
        with sqlite3.connect(f"file:{self.folder / 'qidtool.sqlite3'}?mode=ro", uri=True) as connection:
            rows: list[tuple[object, ...]] = connection.execute(question, given).fetchall()
        connection.close()
        return rows

    def words_of(self, workshop: str) -> list[str]:
        """Everything written in a workshop in its newest wording, as often as it is there."""
        rows = self.asks(
            "SELECT wording.text FROM contribution JOIN wording ON wording.contribution = contribution.id"
            " AND wording.version = contribution.version WHERE workshop = ? AND status <> 'withdrawn'",
            workshop,
        )
        return sorted(str(text) for (text,) in rows)

    def last_words(self) -> str:
        """What it said if it ended by itself; a house that stands says nothing here."""
        assert self.process is not None
        code = self.process.poll()
        return "" if code is None else f"it ended with {code}:\n{self.said[-4000:]}"

    @contextmanager
    def stands_still(self) -> Iterator[None]:
        """The process gets no more time: connections stay up, but nobody answers."""
        assert self.process is not None
        self.process.send_signal(signal.SIGSTOP)
        try:
            yield
        finally:
            self.process.send_signal(signal.SIGCONT)

    @contextmanager
    def is_gone(self) -> Iterator[None]:
        """Killed without a goodbye, and started again afterwards."""
        self.kill()
        try:
            yield
        finally:
            self.start()


@contextmanager
def running(folder: Path) -> Iterator[Hall]:
    hall = Hall(folder, settings={"QIDTOOL_METHODS": os.pathsep.join([str(METHODS), str(SHELF)])})
    hall.tokens = _employ(hall.database)
    hall.start()
    try:
        yield hall
    finally:
        hall.stop()


def _employ(database: str) -> dict[str, list[str]]:
    """Before the server is started there is no other writer."""
    upgrade(database)
    store = TableStore(database)
    try:
        cast = Cast(Gate(store, load_catalogue("")))
        return {name: _signed_in(cast, name) for name in SESSIONS}
    finally:
        store.close()


def _signed_in(cast: Cast, name: str) -> list[str]:
    account = cast.actor(name).account
    cast.house_does("account.change_password", account=account, password_hash=new_hash(PASSWORD))
    tokens = [new_token() for _ in range(SESSIONS[name])]
    begun = [{"account": account, "token_hash": hash_of(token), "device": "Firefox, Linux"} for token in tokens]
    acts = [{"id": new_id(), "act": "session.start", "data": one} for one in begun]
    for first in range(0, len(acts), AT_ONCE):
        results = cast.gate.perform(THE_HOUSE, HOUSE, {"acts": acts[first : first + AT_ONCE]})
        assert [one.refusal for one in results if one.refusal] == []
    return tokens
