"""How the program starts, what it says when it cannot, and how it ends."""

import asyncio
import os
import re
import signal
import sqlite3
import subprocess
import time
from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

import aiohttp
import socketio
from click.testing import CliRunner

from qidtool.cli import cli
from qidtool.gate.cookies import wall_cookie
from qidtool.storage.migrate import upgrade
from tests.bench.server import Server, free_port, run
from tests.durability.house import House, house_in, is_whole, kept_in
from tests.durability.visitor import Visitor
from tests.durability.writers import joined

DEMO_SECONDS = 10
ADDRESSES = ("Moderation", "Beamer", "Telefon")


Ended = tuple[int, str]
"""The exit code, and everything that was printed."""


def served(settings: dict[str, str]) -> Ended:
    ended = subprocess.run(
        run("serve"), env=os.environ | settings, capture_output=True, text=True, timeout=60, check=False
    )
    said = ended.stdout + ended.stderr
    assert "Traceback" not in said
    return ended.returncode, said


def examined(settings: dict[str, str]) -> Ended:
    ended = CliRunner().invoke(cli, ["doctor"], env=settings)
    assert isinstance(ended.exception, SystemExit | None)
    return ended.exit_code, ended.output


def wrongly_said(ended: Iterable[Ended], faults: Iterable[tuple[object, str]]) -> list[tuple[str, int, str]]:
    """What does not end with an error and these words."""
    said = [(words, *one) for (_, words), one in zip(faults, ended, strict=True)]
    return [one for one in said if one[1] != 1 or one[0] not in one[2]]


def test_a_signal_ends_it_with_everything_on_disk(tmp_path: Path) -> None:
    async def story(house: House) -> tuple[set[str], float]:
        async with joined(house.server.url, house.hall, 10) as phones:
            for phone in phones:
                for _ in range(5):
                    phone.think()
            flushing = [asyncio.create_task(phone.flush()) for phone in phones]
            await asyncio.wait(flushing, return_when=asyncio.FIRST_COMPLETED)
            assert house.server.process is not None
            started = time.monotonic()
            house.server.process.send_signal(signal.SIGTERM)
            code = await asyncio.to_thread(house.server.process.wait, 20)
            lasted = time.monotonic() - started
            for task in flushing:
                task.cancel()
            await asyncio.gather(*flushing, return_exceptions=True)
            assert code == 0
            return {one for phone in phones for one in phone.acked}, lasted

    folder = tmp_path / "data"
    with house_in(folder) as house:
        acked, lasted = asyncio.run(story(house))
        print(f"{len(acked)} acks; ended after {lasted:.2f} s")
        assert lasted < 5
        assert sorted(one.name for one in folder.glob("qidtool.sqlite3*")) == ["qidtool.sqlite3"]
        assert acked <= kept_in(house.server.database)
        assert is_whole(folder / "qidtool.sqlite3")


def test_a_port_can_be_had_once(tmp_path: Path) -> None:
    server = Server(tmp_path / "first")
    server.start()
    try:
        code, said = served({"QIDTOOL_DATA": str(tmp_path / "second"), "QIDTOOL_PORT": str(server.port)})
        assert code == 1
        assert said.strip() == (
            f"Error: Auf 127.0.0.1:{server.port} läuft schon etwas. Mit QIDTOOL_PORT eine andere Nummer wählen."
        )
        assert '"ok":true' in Visitor(server.url).get("/health")
    finally:
        server.stop()


def no_database_in(folder: Path) -> str:
    folder.mkdir()
    (folder / "qidtool.sqlite3").write_bytes(b"this was never a database " * 40)
    return str(folder)


def newer_database_in(folder: Path) -> str:
    folder.mkdir()
    with closing(sqlite3.connect(folder / "qidtool.sqlite3", isolation_level=None)) as connection:
        connection.execute("CREATE TABLE alembic_version (version_num TEXT)")
        connection.execute("INSERT INTO alembic_version VALUES ('9999')")
    return str(folder)


def test_a_start_that_cannot_be_says_why(tmp_path: Path) -> None:
    (tmp_path / "a file").write_bytes(b"")
    here = {"QIDTOOL_DATA": str(tmp_path / "data"), "QIDTOOL_PORT": str(free_port())}
    faults = [
        (here | {"QIDTOOL_SECRET_KEY": "changeme"}, "QIDTOOL_SECRET_KEY ist zu kurz oder ein Beispiel"),
        (here | {"QIDTOOL_SECRET_KEY": "nur kurz"}, "QIDTOOL_SECRET_KEY ist zu kurz oder ein Beispiel"),
        (here | {"QIDTOOL_DATA": no_database_in(tmp_path / "none")}, "Die Datenbank lässt sich nicht öffnen"),
        (here | {"QIDTOOL_DATA": newer_database_in(tmp_path / "newer")}, "aus einer neueren Fassung"),
        (here | {"QIDTOOL_DATA": str(tmp_path / "a file" / "data")}, "lässt sich nichts anlegen"),
        (here | {"QIDTOOL_PORT": "viele"}, "QIDTOOL_PORT muss eine ganze Zahl sein"),
        (here | {"QIDTOOL_PORT": "70000"}, "ist nicht zu haben"),
        (here | {"QIDTOOL_HOST": "192.0.2.1"}, "ist nicht zu haben"),
        (here | {"QIDTOOL_METHODS": str(tmp_path / "nowhere")}, "nowhere"),
    ]
    with ThreadPoolExecutor(2) as pool:
        assert wrongly_said(pool.map(served, [one for one, _ in faults]), faults) == []


def test_the_doctor_tells_faults(tmp_path: Path) -> None:
    upgrade(f"sqlite:///{tmp_path / 'data' / 'qidtool.sqlite3'}")
    assert examined({"QIDTOOL_DATA": str(tmp_path / "data")}) == (0, "Alles in Ordnung.\n")
    away = {"QIDTOOL_DATABASE_URL": f"postgresql://nobody@127.0.0.1:{free_port()}/nothing"}
    here = {"QIDTOOL_DATA": str(tmp_path / "far"), "QIDTOOL_SECRET_KEY": "x" * 40}
    faults = [
        (here | {"QIDTOOL_DATA": str(tmp_path / "empty")}, "noch nichts angelegt"),
        (here | {"QIDTOOL_DATA": no_database_in(tmp_path / "none")}, "Die Datenbank antwortet nicht"),
        (here | {"QIDTOOL_DATA": newer_database_in(tmp_path / "newer")}, "aus einer neueren Fassung"),
        (here | away, "Die Datenbank antwortet nicht"),
        (here | {"QIDTOOL_SECRET_KEY": "secret"}, "QIDTOOL_SECRET_KEY"),
        (here | {"QIDTOOL_PORT": "-1"}, "QIDTOOL_PORT"),
    ]
    assert wrongly_said([examined(one) for one, _ in faults], faults) == []


def test_an_empty_house_prints_a_link_until_somebody_lives_there(tmp_path: Path) -> None:
    server = Server(tmp_path / "data")
    server.start()
    try:
        path = server.says(rf"^ +{server.url}(/einrichten/\S+)\n")[1]
        password = "vier Worte für das Haus"
        operator = Visitor(server.url)
        twice = {"new_password": password, "new_password_again": password}
        operator.send(path, path, name="Olaf", email="olaf@beispiel.invalid", **twice)
        assert "Olaf" in operator.get("/konto")
        server.stop()
        server.start()
        server.stop()
        assert [len(re.findall(one, server.said)) for one in ("qidtool läuft:", "/einrichten/")] == [2, 1]
    finally:
        server.stop()


@contextmanager
def demo(folder: Path) -> Iterator[Server]:
    server = Server(folder)
    server.start(command="demo")
    try:
        yield server
    finally:
        server.stop()


def test_the_demo_comes_alive_on_the_wall(tmp_path: Path) -> None:
    """The three addresses work, and the first contribution hangs on the wall soon after the start."""
    started = time.monotonic()
    with demo(tmp_path / "data") as server:
        cockpit, wall, phone = (server.says(rf"{word} +{server.url}(/\S+)\n")[1] for word in ADDRESSES)
        projector = Visitor(server.url)
        page = projector.get(wall)
        workshop = re.findall(r'data-workshop="([^"]+)"', page)[0]
        key = next(one.value for one in projector.jar if one.name == wall_cookie(workshop))
        assert asyncio.run(_first_on_the_wall(server.url, workshop, f"{key}"))
        lasted = time.monotonic() - started
        print(f"the first contribution hung on the wall {lasted:.1f} s after the command")
        assert "/j/" in phone
        assert Visitor(server.url).get(phone)
        assert Visitor(server.url).get(cockpit)


async def _first_on_the_wall(url: str, workshop: str, key: str) -> list[Any]:
    """What a projector sees first, at once or a little later."""
    async with aiohttp.ClientSession() as http:
        client = socketio.AsyncClient(reconnection=False, http_session=http)
        written: asyncio.Queue[list[Any]] = asyncio.Queue()

        def hear(message: dict[str, Any]) -> None:
            for event in message["events"]:
                if event["put"].get("contributions"):
                    written.put_nowait(list(event["put"]["contributions"].values()))

        client.on("events", hear)
        auth = {"viewer": "projector", "workshop": workshop, "key": key}
        await client.connect(url, auth=auth, transports=["websocket"])
        view = (await client.call("catch_up", {"heads": None}))["view"]["state"]
        try:
            async with asyncio.timeout(3 * DEMO_SECONDS):
                return list(view["contributions"].values()) or await written.get()
        finally:
            await client.disconnect()
