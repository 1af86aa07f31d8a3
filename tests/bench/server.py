"""A real server in a process of its own: planned through acts, started as in production, watched from outside."""

import contextlib
import os
import re
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

from qidtool.catalogue import load_catalogue
from qidtool.domain.actors import THE_HOUSE
from qidtool.domain.ids import HOUSE, RoomId, WorkshopId
from qidtool.gate.gate import Gate
from qidtool.gate.identity import hash_of, new_token
from qidtool.storage.migrate import upgrade
from qidtool.storage.store import TableStore
from tests.methods.shelf import ANY_METHOD, SHELF

PATIENCE_SECONDS = 30
PROMPTS = 12


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@dataclass(frozen=True)
class Hall:
    """A workshop with one open step, and the keys to come in as projector."""

    workshop: WorkshopId
    code: str
    step: str
    input: str
    prompts: tuple[str, ...]
    wall_key: str
    wall_link: str


@dataclass
class Server:
    folder: Path
    port: int = field(default_factory=free_port)
    process: "subprocess.Popen[bytes] | None" = None
    database_url: str = ""
    settings: dict[str, str] = field(default_factory=dict)
    """Further variables of its environment."""

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    @property
    def database(self) -> str:
        return self.database_url or f"sqlite:///{self.folder / 'qidtool.sqlite3'}"

    @property
    def environment(self) -> dict[str, str]:
        ours = {"QIDTOOL_DATA": str(self.folder), "QIDTOOL_PORT": str(self.port), "QIDTOOL_METHODS": str(SHELF)}
        database = {"QIDTOOL_DATABASE_URL": self.database_url} if self.database_url else {}
        return {**os.environ, "PYTHONFAULTHANDLER": "1", **ours, **database, **self.settings}

    @property
    def said(self) -> str:
        """What it has printed so far, in all its lives, its complaints as well."""
        return self._printed.read_text("utf-8")

    def says(self, pattern: str) -> re.Match[str]:
        """Waits until that stands in what it has printed."""
        deadline = time.monotonic() + PATIENCE_SECONDS
        while (found := re.search(pattern, self.said, flags=re.MULTILINE)) is None:
            assert time.monotonic() < deadline, f"{pattern!r} was never said, only {self.said!r}"
            time.sleep(0.02)
        return found

    @property
    def _printed(self) -> Path:
        return self.folder / "printed.txt"

    def start(self, *inside: str, command: str = "serve") -> None:
        """`inside` is a command that the server is started by, such as one that gives it a disk of its own."""
        self.start_as([*inside, *run(command)])

    def start_as(self, words: list[str]) -> None:
        """By a program of its own that runs the server."""
        self.folder.mkdir(parents=True, exist_ok=True)
        with self._printed.open("ab") as printed:
            self.process = subprocess.Popen(words, env=self.environment, stdout=printed, stderr=printed)
        wait_for(f"{self.url}/health", self.process)

    def kill(self) -> None:
        """As a power cut would: no goodbye, nothing flushed by the process."""
        assert self.process is not None
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()

    def tells_where_it_stands(self) -> str:
        """Ends it, and answers what each of its threads was at and what it has said last."""
        assert self.process is not None
        self.process.send_signal(signal.SIGABRT)
        self.process.wait()
        return f"The server at its end:\n{self.said[-8000:]}"

    def stop(self) -> None:
        if self.process is not None and self.process.poll() is None:
            self.process.terminate()
            self.process.wait(PATIENCE_SECONDS)

    def cpu_seconds(self) -> float:
        assert self.process is not None
        fields = Path(f"/proc/{self.process.pid}/stat").read_text("ascii").rsplit(")", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    def open_files(self) -> int:
        assert self.process is not None
        return len(list(Path(f"/proc/{self.process.pid}/fd").iterdir()))

    def resident_kb(self) -> int:
        assert self.process is not None
        status = Path(f"/proc/{self.process.pid}/status").read_text("ascii")
        return int(status.partition("VmRSS:")[2].split()[0])


@contextlib.contextmanager
def running(folder: Path) -> Iterator[tuple[Server, Hall]]:
    server = Server(folder)
    hall = plan_hall(server.database)
    server.start()
    try:
        yield server, hall
    finally:
        server.stop()


def plan_hall(database: str, prompts: int = PROMPTS) -> Hall:
    with opened(database) as gate:
        return _plan(gate, prompts)


@contextlib.contextmanager
def opened(database: str) -> Iterator[Gate]:
    """The house without its server, to be made ready before it starts."""
    upgrade(database)
    store = TableStore(database)
    try:
        yield Gate(store, load_catalogue(str(SHELF)))
    finally:
        store.close()


def _plan(gate: Gate, many: int) -> Hall:
    today = datetime.now(UTC).date()
    privacy = {"responsible": "Messplatz", "purpose": "Messung", "delete_on": str(today + timedelta(days=2))}
    made = do(gate, HOUSE, "workshop.plan_single", {"title": "Messung", "privacy": privacy})
    room = RoomId(made["workshop"])
    do(gate, room, "workshop.open", {})
    prompts = tuple(f"q{number}" for number in range(many))
    asked = [{"id": one, "text": f"Frage {one}"} for one in prompts]
    method = gate.methods.get(ANY_METHOD)
    assert method is not None
    step = do(gate, room, "step.plan", {"method": ANY_METHOD, "prompts": asked})["step"]
    do(gate, room, "step.open", {"step": step})
    link, key = new_token(), new_token()
    wall = do(gate, room, "workshop.make_wall_link", {"token_hash": hash_of(link)})["link"]
    do(gate, room, "wall.come_in", {"link_hash": hash_of(link), "session_hash": hash_of(key)})
    workshop = gate.store.read(lambda reading: reading.workshops.get(room))
    assert workshop is not None
    return Hall(workshop.id, workshop.link_code, step, method.form.inputs[0].id, prompts, key, wall)


def do(gate: Gate, room: RoomId, act: str, data: dict[str, object], act_id: str | None = None) -> dict[str, str]:
    return gate.do(THE_HOUSE, room, act, gate.given(act, data), act_id)


def run(*words: str) -> list[str]:
    """A command of qidtool, as somebody would type it."""
    return [sys.executable, "-m", "qidtool", *words]


def wait_for(url: str, process: "subprocess.Popen[bytes]") -> None:
    """Until the server answers; it is asked again and again, and given up after a while or when it has ended."""
    deadline = time.monotonic() + PATIENCE_SECONDS
    while True:
        try:
            with urllib.request.urlopen(url, timeout=5):
                return
        except (urllib.error.URLError, ConnectionError, TimeoutError):
            if time.monotonic() > deadline or process.poll() is not None:
                raise
            time.sleep(0.05)
