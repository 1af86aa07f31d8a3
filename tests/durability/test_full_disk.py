"""A disk without room, a database that is locked: nobody is told that something is saved before it is."""

import asyncio
import contextlib
import functools
import resource
import shutil
import sqlite3
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from qidtool.storage.engine import BUSY_MS
from tests.bench.server import Server
from tests.durability.house import House, house_in, is_whole, kept_in, plan_house
from tests.durability.writers import Writer, joined

ROUNDS = 2
WRITERS = 12
ROOM_KB = 4096
MOUNT = 'mount -t tmpfs -o size={kb}k none "$QIDTOOL_DATA" && cp -a "$0"/. "$QIDTOOL_DATA" && exec "$@"'


@functools.cache
def way_to_mount() -> tuple[str, ...]:
    """How a process gets a disk of its own here; empty if it cannot."""
    for way in (("unshare", "-m"), ("unshare", "-rm")):
        if shutil.which("unshare"):
            tried = subprocess.run([*way, "sh", "-c", "mount -t tmpfs none /mnt"], capture_output=True, check=False)
            if tried.returncode == 0:
                return way
    return ()


async def until_not_saved(phones: list[Writer]) -> None:
    """Everybody writes until somebody is told that it was not saved."""
    told: set[str] = set()
    while not told:
        told = {key for phone in phones for key in await one_try(phone)} - {"too_fast"}
    assert told == {"not_saved"}


async def one_try(phone: Writer) -> list[str]:
    for _ in range(10):
        phone.think()
    answers = await phone.send(list(phone.outbox.values())[:50])
    errors = [one["error"] for one in answers if not one["ok"]]
    assert all(one["retry"] for one in errors)
    return [one["key"] for one in errors]


async def through(server: Server, house: House, spoil: Callable[[], None], mend: Callable[[], None]) -> list[Writer]:
    async with joined(server.url, house.hall, WRITERS) as phones:
        for _ in range(ROUNDS):
            spoil()
            await until_not_saved(phones)
            mend()
            await asyncio.gather(*(phone.flush(within=30) for phone in phones))
        return list(phones)


def check(phones: list[Writer], kept: set[str]) -> None:
    acked = {one for phone in phones for one in phone.acked}
    print(f"{len(acked)} acks, {ROUNDS} times no room")
    assert kept == acked
    assert len(acked) == sum(phone.made for phone in phones)


def test_a_full_disk(tmp_path: Path) -> None:
    way = way_to_mount()
    if not way:
        pytest.skip("this user may not mount anything here; the test below does without")
    planned, folder = Server(tmp_path / "planned"), tmp_path / "data"
    house = plan_house(planned)
    server = Server(folder)
    server.start(*way, "sh", "-c", MOUNT.format(kb=ROOM_KB), str(planned.folder))
    assert server.process is not None
    seen = Path(f"/proc/{server.process.pid}/root{folder}")
    ballast = seen / "ballast"

    def spoil() -> None:
        with contextlib.suppress(OSError), ballast.open("wb", buffering=0) as file:
            while file.write(bytes(4096)):
                pass

    try:
        phones = asyncio.run(through(server, house, spoil, ballast.unlink))
        copied = shutil.copytree(seen, tmp_path / "copied")
        check(phones, kept_in(f"sqlite:///{copied / 'qidtool.sqlite3'}"))
        assert is_whole(copied / "qidtool.sqlite3")
    finally:
        server.stop()


def test_a_file_that_may_not_grow(tmp_path: Path) -> None:
    """The same without a disk of one's own: the system refuses every write beyond a size."""
    with house_in(tmp_path / "data") as house:
        assert house.server.process is not None
        pid, log = house.server.process.pid, house.server.folder / "qidtool.sqlite3-wal"

        def spoil() -> None:
            resource.prlimit(pid, resource.RLIMIT_FSIZE, (log.stat().st_size + 8192, resource.RLIM_INFINITY))

        def mend() -> None:
            resource.prlimit(pid, resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))

        phones = asyncio.run(through(house.server, house, spoil, mend))
        check(phones, kept_in(house.server.database))
    assert is_whole(tmp_path / "data" / "qidtool.sqlite3")


@contextlib.contextmanager
def locked(path: Path) -> Iterator[sqlite3.Connection]:
    """Another program is writing and takes its time."""
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield connection
    finally:
        connection.execute("ROLLBACK")
        connection.close()


def test_a_locked_database(tmp_path: Path) -> None:
    """For a short while people wait; for a long one they are told, in time for their phones to try again."""

    async def story(house: House) -> tuple[list[dict[str, Any]], Writer]:
        async with joined(house.server.url, house.hall, 1) as [phone]:
            act = phone.outbox[phone.think()]
            with locked(house.server.folder / "qidtool.sqlite3"):
                waiting = asyncio.create_task(phone.send([act]))
                answered, _ = await asyncio.wait({waiting}, timeout=BUSY_MS * 1.2 / 1000)
                assert answered == set(), "nobody is told anything before it is known"
            first = await waiting
            act = phone.outbox[phone.think()]
            with locked(house.server.folder / "qidtool.sqlite3"):
                second = await phone.send([act])
                assert kept_in(house.server.database) == phone.acked
            await phone.flush()
            return first + second, phone

    with house_in(tmp_path / "data") as house:
        [first, second], phone = asyncio.run(story(house))
        assert first["ok"]
        assert second["error"]["key"] == "not_saved"
        assert phone.ack_ms[1] < 8000
        print(f"not saved, said after {phone.ack_ms[1]:.0f} ms")
        assert kept_in(house.server.database) == phone.acked
        assert len(phone.acked) == phone.made
