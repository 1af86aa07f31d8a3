"""Whatever size somebody sends, the connection ends, memory stays, and everybody else goes on being answered."""

import asyncio
import itertools
import json
from collections.abc import Iterator
from contextlib import suppress
from urllib.parse import urlsplit

import aiohttp
import pytest

from tests.durability.house import House, house_in, kept_in
from tests.durability.raw_polling import RawPolling
from tests.durability.raw_socket import BINARY, CONTINUED, PING, TEXT, frame, raw_socket
from tests.durability.writers import LOST, Writer, joined

MEGABYTE = 1024 * 1024
SIZES = (1, 100)
MOST_GROWTH_KB = 5 * 1024
PORTION = bytes(64 * 1024)
SLACK = 12 * MEGABYTE
"""What the network between the two may have taken before the end is noticed."""


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    with house_in(tmp_path_factory.mktemp("huge") / "data") as opened:
        asyncio.run(_warm_up(opened))
        yield opened


async def _warm_up(house: House) -> None:
    """What a server loads and allocates once is not what is measured here."""
    async with joined(house.server.url, house.hall, 3) as phones:
        for phone in phones:
            phone.think()
            await phone.flush()
    for size in (1, 2):
        await pour(house, size, kind=TEXT, fragmented=False, seated=False)


async def pour(house: House, size: int, *, kind: int, fragmented: bool, seated: bool) -> int:
    """One message of so many MiB; answers how much of it was taken before the end."""
    async with raw_socket(house.server.url) as line:
        assert line.status == 101
        if seated:
            auth = {"viewer": "projector", "workshop": house.hall.workshop, "key": house.hall.wall_key}
            assert await line.connects(auth)
        if fragmented:
            with suppress(ConnectionError):
                await line.send(frame(kind, PORTION[:4096], is_last=False))
            await line.pours(frame(CONTINUED, PORTION[:4096], is_last=False), size * MEGABYTE)
        else:
            with suppress(ConnectionError):
                await line.send(frame(kind, b"", length=size * MEGABYTE))
            await line.pours(PORTION, size * MEGABYTE)
        await line.ends(within=10)
        return line.sent


async def during(house: House, what: "asyncio.Task[int]") -> tuple[int, int]:
    """An honest phone writes meanwhile; answers what came out, and how many were acknowledged."""
    async with joined(house.server.url, house.hall, 1) as [phone]:
        mine: Writer = phone
        while not (what.done() and mine.acked):
            mine.think()
            await mine.flush()
        assert mine.acked <= kept_in(house.server.database)
        return await what, len(mine.acked)


@pytest.mark.parametrize(
    ("size", "seated", "fragmented"),
    [*itertools.product(SIZES, (False, True), (False, True)), (200, False, False), (200, True, True)],
)
def test_a_huge_message_costs_its_sender_the_connection(
    house: House, size: int, seated: bool, fragmented: bool
) -> None:
    async def story() -> tuple[int, int]:
        poured = pour(house, size, kind=TEXT, fragmented=fragmented, seated=seated)
        return await during(house, asyncio.create_task(poured))

    before = house.server.resident_kb()
    taken, acked = asyncio.run(story())
    growth = house.server.resident_kb() - before
    print(f"{size} MiB: {taken // 1024} KiB taken, memory {growth:+} KiB, {acked} acks for somebody else meanwhile")
    assert taken < min(size * MEGABYTE + 1024 * 1024, SLACK)
    assert growth < MOST_GROWTH_KB


FLOODS = {
    "messages": frame(TEXT, b"42" + json.dumps(["catch_up", "x" * 15_000]).encode()),
    "pongs": frame(TEXT, b"3") * 2000,
    "pings": frame(PING, b"") * 2000,
}


@pytest.mark.parametrize("portion", FLOODS.values(), ids=FLOODS.keys())
def test_a_flood_of_allowed_messages_holds_up_nobody_else(house: House, portion: bytes) -> None:
    async def story() -> tuple[int, Writer]:
        async with joined(house.server.url, house.hall, 2) as [loud, phone], raw_socket(house.server.url) as line:
            assert await line.connects({"viewer": "participant", "workshop": house.hall.workshop, "key": loud.key})
            flood = asyncio.create_task(line.pours(portion, 100 * MEGABYTE))
            for _ in range(8):
                phone.think()
                await phone.flush()
            flood.cancel()
            await asyncio.gather(flood, return_exceptions=True)
            return line.sent, phone

    before = house.server.resident_kb()
    taken, phone = asyncio.run(story())
    growth = house.server.resident_kb() - before
    print(f"{taken // 1024} KiB taken, memory {growth:+} KiB, slowest ack {max(phone.ack_ms):.0f} ms")
    assert phone.acked <= kept_in(house.server.database)
    assert growth < MOST_GROWTH_KB


def test_nothing_is_unpacked(house: House) -> None:
    """A small compressed message may be a large one, so compression is not agreed to."""

    async def story() -> dict[str, str]:
        async with raw_socket(house.server.url, {"Sec-WebSocket-Extensions": "permessage-deflate"}) as line:
            return line.headers

    assert "sec-websocket-extensions" not in asyncio.run(story())


def test_binary_is_refused(house: House) -> None:
    async def story() -> None:
        auth = {"viewer": "projector", "workshop": house.hall.workshop, "key": house.hall.wall_key}
        async with raw_socket(house.server.url) as line:
            await line.send(frame(BINARY, b"4\x00\x01"))
            await line.ends(within=2)
        async with raw_socket(house.server.url) as line:
            assert await line.connects(auth)
            await line.say('451-["acts",{"_placeholder":true,"num":0}]')
            await line.ends(within=2)
        async with aiohttp.ClientSession() as http:
            polling = RawPolling(http, house.server.url)
            await polling.shake_hands()
            assert await polling.connects(auth)
            await polling.post(["bAAEC"])
            assert await polling.post(["3"]) == 400

    asyncio.run(story())


def test_what_cannot_be_read_ends_the_connection(house: House) -> None:
    async def ends(message: str) -> float:
        async with raw_socket(house.server.url) as line:
            await line.say(message)
            return await line.ends(within=8)

    async def story() -> list[float]:
        return await asyncio.gather(*(ends(one) for one in UNREADABLE))

    assert max(asyncio.run(story())) < 2


UNREADABLE = ("", "x", "2", "6", "4", "49", "4x", "42[", "42{", "40[", "4" * 9000, "42" + "[" * 9000)
POLLING = "/socket.io/?EIO=4&transport=polling&sid={sid}"


@pytest.mark.parametrize("path", [POLLING, "/api/join", "/api/acts", "/anmelden"])
@pytest.mark.parametrize("chunked", [False, True], ids=["length said", "chunked"])
def test_a_huge_request_is_not_read(house: House, path: str, chunked: bool) -> None:
    async def post() -> int:
        async with aiohttp.ClientSession() as http:
            polling = RawPolling(http, house.server.url)
            await polling.shake_hands()
        place = urlsplit(house.server.url)
        _, writer = await asyncio.open_connection(place.hostname, place.port)
        length = "Transfer-Encoding: chunked" if chunked else f"Content-Length: {100 * MEGABYTE}"
        head = f"POST {path.format(sid=polling.sid)} HTTP/1.1\r\nHost: {place.netloc}\r\n{length}\r\n\r\n"
        taken, portion = 0, (b"10000\r\n" + PORTION + b"\r\n") if chunked else PORTION
        with suppress(ConnectionError):
            writer.write(head.encode())
            while taken < 100 * MEGABYTE:
                writer.write(portion)
                await writer.drain()
                taken += len(portion)
        writer.close()
        with suppress(*LOST):
            await writer.wait_closed()
        return taken

    async def story() -> tuple[int, int]:
        return await during(house, asyncio.create_task(post()))

    before = house.server.resident_kb()
    taken, _ = asyncio.run(story())
    assert taken < SLACK
    assert house.server.resident_kb() - before < MOST_GROWTH_KB


