"""The server is killed again and again while a hundred people write: what was acknowledged is there, once."""

import asyncio
import random
from collections.abc import Awaitable
from contextlib import suppress
from pathlib import Path
from typing import Any

import aiohttp
import pytest

from tests.bench.server import Server
from tests.conftest import emptied
from tests.durability.house import doubled_in, house_in, kept_in
from tests.durability.writers import LOST, PAUSE, TORN, Writer, each

WRITERS = 100
KILLS = {"sqlite": 10, "postgresql": 2}
MOST_WAITING = 4
"""Nobody thinks of more while so much has not been acknowledged."""
PATIENCE_SECONDS = 120
"""A server that acknowledges nothing for so long is stuck, however busy the machine is."""


class Day:
    """The lives of one server; `acks` counts those of its present life."""

    def __init__(self, server: Server) -> None:
        self.server = server
        self.is_up, self.has_fallen, self.is_over = asyncio.Event(), asyncio.Event(), False
        self.acks = 0
        self._enough = asyncio.Event()
        self._wanted = 0

    def heard_an_ack(self) -> None:
        self.acks += 1
        if self.acks >= self._wanted:
            self._enough.set()

    async def starts(self) -> None:
        await asyncio.to_thread(self.server.start)
        self.lives()

    def lives(self) -> None:
        self.acks = 0
        self.has_fallen = asyncio.Event()
        self.is_up.set()

    async def is_killed_after(self, acks: int) -> None:
        self._enough.clear()
        self._wanted = acks
        await self.waits_for(self._enough.wait())
        self.server.kill()
        self.is_up.clear()
        self.has_fallen.set()

    async def waits_for(self, what: Awaitable[Any]) -> None:
        try:
            async with asyncio.timeout(PATIENCE_SECONDS):
                await what
        except TimeoutError:
            pytest.fail(f"after {self.acks} acks nobody hears anything any more. {self.server.tells_where_it_stands()}")


async def write_all_day(phone: Writer, day: Day) -> None:
    """Connects, sends what is left, goes on writing; when the line is gone, the same again."""
    while not day.is_over or phone.outbox:
        await day.is_up.wait()
        session = asyncio.create_task(_one_session(phone, day))
        fallen = asyncio.create_task(day.has_fallen.wait())
        await asyncio.wait({session, fallen}, return_when=asyncio.FIRST_COMPLETED)
        for task in (session, fallen):
            task.cancel()
        results = await asyncio.gather(session, fallen, return_exceptions=True)
        for fault in (one for one in results if isinstance(one, Exception) and not isinstance(one, LOST)):
            raise fault
        with suppress(*LOST):
            await phone.leave()


async def _one_session(phone: Writer, day: Day) -> None:
    await phone.connect()
    while not day.is_over or phone.outbox:
        if not day.is_over and len(phone.outbox) < MOST_WAITING:
            phone.think()
        waiting, before = list(phone.outbox.values())[:MOST_WAITING], len(phone.acked)
        answers = await phone.send(waiting)
        for _ in range(len(phone.acked) - before):
            day.heard_an_ack()
        if not all(one["ok"] for one in answers):
            assert all(one["ok"] or one["error"]["retry"] for one in answers), answers
            await asyncio.sleep(PAUSE)


@pytest.mark.filterwarnings(TORN)
@pytest.mark.parametrize("kind", KILLS)
def test_what_was_acknowledged_outlives_being_killed(
    kind: str, request: pytest.FixtureRequest, tmp_path: Path
) -> None:
    database = emptied(request.getfixturevalue("postgres_database")) if kind == "postgresql" else ""
    chance = random.Random(20260517)  # the same moments in every run

    async def story(day: Day) -> list[Writer]:
        async with aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=0)) as http:
            phones = [Writer(day.server.url, house.hall, http) for _ in range(WRITERS)]
            day.lives()
            await each(WRITERS, (phone.join() for phone in phones))
            async with asyncio.TaskGroup() as group:
                people = [group.create_task(write_all_day(phone, day)) for phone in phones]
                for _ in range(KILLS[kind]):
                    await day.is_killed_after(chance.randint(60, 240))
                    await day.starts()
                day.is_over = True
                await day.waits_for(asyncio.wait(people))
            return phones

    with house_in(tmp_path / "data", database) as house:
        phones = asyncio.run(story(Day(house.server)))
        acked = {one for phone in phones for one in phone.acked}
        print(f"{len(acked)} acks, {KILLS[kind]} kills")
        assert kept_in(house.server.database) == acked
        assert doubled_in(house.server.database) == 0
        assert len(acked) == sum(phone.made for phone in phones)
