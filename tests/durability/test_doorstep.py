"""Who connects without taking a seat, takes too many, or shouts: shown out, and nobody else notices."""

import asyncio
import json
import time
from collections.abc import Awaitable, Callable, Iterator
from contextlib import AsyncExitStack, suppress

import aiohttp
import pytest

from qidtool.domain.ids import new_id
from qidtool.live.doorstep import MOST_LOOKS, SECONDS_BETWEEN
from qidtool.live.presence import MOST_PER_PERSON
from tests.durability.house import House, house_in, kept_in
from tests.durability.raw_polling import RawPolling
from tests.durability.raw_socket import RawSocket, raw_socket
from tests.durability.writers import Writer, joined

MOST_SECONDS = MOST_LOOKS * SECONDS_BETWEEN
ABUSERS, HONEST = 10, 50
IDLE = 200
SHOUTS_PER_SECOND = 200


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    with house_in(tmp_path_factory.mktemp("doorstep") / "data") as opened:
        yield opened


def seat_of(phone: Writer) -> dict[str, str]:
    return {"viewer": "participant", "workshop": phone.hall.workshop, "key": phone.key}


async def _never_asks(line: RawSocket) -> None:
    """Shakes hands and says no more."""


async def _is_refused(line: RawSocket) -> None:
    assert not await line.connects({"viewer": "facilitator", "workshop": new_id(), "key": "x" * 40})


async def _asks_for_nothing_we_have(line: RawSocket) -> None:
    await line.say("40/admin,{}")
    assert (await line.hear()).startswith("0")
    assert (await line.hear()).startswith("44/admin,")


async def shown_out(house: House, behaves: Callable[[RawSocket], Awaitable[None]]) -> float:
    """Answers how long it could stay."""
    async with raw_socket(house.server.url) as line:
        started = time.monotonic()
        await behaves(line)
        await line.ends(within=MOST_SECONDS * 2)
        return time.monotonic() - started


async def polls_without_a_seat(house: House) -> tuple[list[str], int]:
    async with aiohttp.ClientSession() as http:
        line = RawPolling(http, house.server.url)
        await line.shake_hands()
        async with asyncio.timeout(MOST_SECONDS * 2):
            return await line.poll(), await line.post(["3"])


def test_connections_without_a_seat_are_closed(house: House) -> None:
    """However they came, and many at once; somebody with a seat may be silent as long as they like."""

    async def story() -> tuple[list[float], tuple[list[str], int], str]:
        async with joined(house.server.url, house.hall, 1) as [phone], raw_socket(house.server.url) as seated:
            assert await seated.connects(seat_of(phone))
            ways = (_never_asks, _is_refused, _asks_for_nothing_we_have, *[_never_asks] * IDLE)
            polling = asyncio.create_task(polls_without_a_seat(house))
            lasted = await asyncio.gather(*(shown_out(house, one) for one in ways))
            polled = await polling
            await seated.say('427["catch_up",{"heads":null}]')
            while not (heard := await seated.hear()).startswith("437"):
                pass
            return lasted, polled, heard

    before = house.server.open_files()
    lasted, polled, heard = asyncio.run(story())
    print(f"{len(lasted)} sockets without a seat, closed after {min(lasted):.1f} to {max(lasted):.1f} s")
    assert min(lasted) > MOST_SECONDS - 2 * SECONDS_BETWEEN
    assert polled == (["1"], 400)
    assert json.loads(heard[3:])[0]["ok"]
    assert house.server.open_files() < before + IDLE // 10


def test_a_person_has_three_sockets(house: House) -> None:
    lines: list[RawSocket] = []

    async def story() -> list[str]:
        async with joined(house.server.url, house.hall, 1) as [phone], raw_socket(house.server.url) as first:
            await phone.leave()
            assert await first.connects(seat_of(phone))
            async with AsyncExitStack() as open_lines:
                for _ in range(MOST_PER_PERSON):
                    line = await open_lines.enter_async_context(raw_socket(house.server.url))
                    lines.append(line)
                    assert await line.connects(seat_of(phone))
                with suppress(ConnectionError, asyncio.IncompleteReadError):
                    while await first.hear(within=2):
                        pass
                for line in lines:
                    await line.say('421["catch_up",{"heads":null}]')
                    while not (await line.hear()).startswith("431"):
                        pass
            return first.heard

    [goodbye] = [json.loads(one[2:])[1] for one in asyncio.run(story()) if one.startswith('42["bye"')]
    assert goodbye["key"] == "too_many_screens"


async def shout(house: House, phone: Writer, until: asyncio.Event) -> int:
    """As fast as agreed, and back again whenever shown out."""
    sent = 0
    while not until.is_set():
        with suppress(ConnectionError, asyncio.IncompleteReadError, TimeoutError):
            async with raw_socket(house.server.url) as line:
                if not await line.connects(seat_of(phone)):
                    continue
                while not until.is_set():
                    act = {"id": new_id(), "act": "contribution.write", "data": {"text": "laut"}}
                    await line.say(f'42{sent}["acts",{json.dumps({"acts": [act]})}]')
                    await line.say(f'42{sent}["catch_up",{{"heads":null}}]')
                    sent += 2
                    await asyncio.sleep(2 / SHOUTS_PER_SECOND)
    return sent


def test_some_shout_and_the_others_lose_nothing(house: House) -> None:
    async def story() -> tuple[list[Writer], int]:
        async with joined(house.server.url, house.hall, ABUSERS + HONEST) as phones:
            loud, honest = phones[:ABUSERS], phones[ABUSERS:]
            for phone in loud:
                await phone.leave()
            is_over = asyncio.Event()
            shouting = asyncio.gather(*(shout(house, phone, is_over) for phone in loud))
            await asyncio.gather(*(writes(phone) for phone in honest))
            is_over.set()
            return honest, sum(await shouting)

    async def writes(phone: Writer) -> None:
        for _ in range(7):
            phone.think()
            await phone.flush()

    before = kept_in(house.server.database)
    honest, shouts = asyncio.run(story())
    waits = sorted(one for phone in honest for one in phone.ack_ms)
    print(f"{shouts} shouts from {ABUSERS}; {len(waits)} honest answers, p95 {waits[len(waits) * 95 // 100]:.0f} ms")
    acked = {one for phone in honest for one in phone.acked}
    assert kept_in(house.server.database) - before == acked
    assert len(acked) == sum(phone.made for phone in honest)
