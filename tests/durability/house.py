"""A house with one running workshop and four people who lead it, planned before its server starts."""

import contextlib
import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlalchemy import select

from qidtool.domain.ids import HOUSE, RoomId, new_id
from qidtool.gate.gate import Gate
from qidtool.gate.identity import hash_of, new_token
from qidtool.storage.engine import open_engine
from qidtool.storage.tables import contribution, wording
from qidtool.web.passwords import new_hash
from tests.bench.server import Hall, Server, do, opened, plan_hall

PASSWORD = "ein Kennwort nur für Proben"


@dataclass(frozen=True)
class Lead:
    """Somebody who leads the workshop; the token is what their browser keeps."""

    name: str
    account: str
    token: str
    second_token: str
    """Signed in on another device as well."""


@dataclass
class House:
    server: Server
    hall: Hall
    mara: Lead
    jonas: Lead
    kim: Lead
    lea: Lead


@contextlib.contextmanager
def house_in(
    folder: Path, database_url: str = "", settings: dict[str, str] | None = None
) -> Iterator[House]:
    server = Server(folder, database_url=database_url, settings=settings or {})
    house = plan_house(server)
    server.start()
    try:
        yield house
    finally:
        server.stop()


def plan_house(server: Server) -> House:
    hall = plan_hall(server.database)
    with opened(server.database) as gate:
        return House(server, hall, *(_lead(gate, hall, name) for name in ("Mara", "Jonas", "Kim", "Lea")))


def email_of(name: str) -> str:
    return f"{name.lower()}@beispiel.invalid"


def _lead(gate: Gate, hall: Hall, name: str) -> Lead:
    link, token, second, account = new_token(), new_token(), new_token(), new_id()
    do(gate, HOUSE, "account.invite", {"token_hash": hash_of(link), "role": "facilitator"})
    accepted: dict[str, Any] = {
        "link_hash": hash_of(link), "session_hash": hash_of(token), "name": name, "email": email_of(name),
        "password_hash": new_hash(PASSWORD),
    }  # fmt: skip
    do(gate, HOUSE, "account.accept_invitation", accepted, account)
    do(gate, RoomId(hall.workshop), "staff.appoint", {"email": email_of(name), "role": "facilitator"})
    do(gate, HOUSE, "session.start", {"account": account, "token_hash": hash_of(second)})
    return Lead(name, account, token, second)


def kept_in(database: str) -> set[str]:
    """The contributions that are in the database."""
    engine = open_engine(database)
    try:
        with engine.connect() as connection:
            return set(connection.execute(select(contribution.c.id)).scalars())
    finally:
        engine.dispose()


def words_in(database: str) -> list[str]:
    """Every wording that is in the database."""
    engine = open_engine(database)
    try:
        with engine.connect() as connection:
            return list(connection.execute(select(wording.c.text)).scalars())
    finally:
        engine.dispose()


def doubled_in(database: str) -> int:
    """How many texts are there more than once; writers never write the same twice."""
    words = words_in(database)
    return len(words) - len(set(words))


def is_whole(path: Path) -> bool:
    with contextlib.closing(sqlite3.connect(path)) as connection:
        return bool(connection.execute("PRAGMA integrity_check").fetchone() == ("ok",))
