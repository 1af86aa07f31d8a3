"""Which pages may open a socket with somebody's cookies: this server's own, and nobody else's."""

import asyncio
from collections.abc import Iterator
from urllib.parse import urlsplit

import aiohttp
import pytest

from tests.durability.house import House, house_in
from tests.durability.raw_polling import RawPolling
from tests.durability.raw_socket import raw_socket
from tests.durability.visitor import signed_in

NAMED = "https://workshop.beispiel.invalid"


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    folder = tmp_path_factory.mktemp("origins") / "data"
    with house_in(folder, settings={"QIDTOOL_PUBLIC_URL": NAMED}) as opened:
        yield opened


def foreign(url: str) -> list[dict[str, str]]:
    """What a page of somebody else's would send along, or somebody pretending to be in between."""
    host, port = urlsplit(url).hostname, urlsplit(url).port
    evil = "https://evil.example"
    origins = [
        evil, "http://evil.example", "null", "file://", "about:blank", "*", f"http://{host}", f"https://{host}:{port}",
        f"http://{host}:{(port or 0) + 1}", f"http://{host}:{port}.evil.example", f"http://evil.example:{port}",
        f"http://sub.{host}:{port}", f"http://{host}:{port}@evil.example", f"http://{host}:{port}/", f"ws://{host}:{port}",
        f"http://localhost:{port}", f"http://[::1]:{port}", f"HTTP://{host}:{port}", f"http://{host}:{port} {evil}",
        f"{NAMED}.evil.example", "http://workshop.beispiel.invalid", "https://beispiel.invalid", f"{NAMED}:8443",
        "https://evil-workshop.beispiel.invalid", f"{evil}, http://{host}:{port}",
    ]  # fmt: skip
    spoofed = [
        {"X-Forwarded-Host": "evil.example"},
        {"X-Forwarded-Host": "evil.example", "X-Forwarded-Proto": "https"},
        {"X-Forwarded-For": "127.0.0.1", "X-Forwarded-Host": f"{host}:{port}"},
        {"Forwarded": "host=evil.example;proto=https"},
        {"X-Original-Host": "evil.example"},
    ]
    return [{"Origin": one} for one in origins] + [{"Origin": evil, **one} for one in spoofed]


def test_no_foreign_page_gets_a_seat(house: House) -> None:
    """All of them bring the cookies of somebody who leads the workshop, and even the token of one of their pages."""
    mara = signed_in(house.server.url, house.mara.token)
    auth = {"viewer": "facilitator", "workshop": house.hall.workshop, "csrf": mara.token("/konto")}

    async def is_seated(headers: dict[str, str]) -> bool:
        async with raw_socket(house.server.url, {"Cookie": mara.cookies, **headers}) as line:
            return line.status == 101 and await line.connects(auth)

    async def polls(headers: dict[str, str]) -> bool:
        async with aiohttp.ClientSession(headers={"Cookie": mara.cookies, **headers}) as http:
            line = RawPolling(http, house.server.url)
            return await line.shake_hands() == 200 and await line.connects(auth)

    async def story() -> list[dict[str, str]]:
        tried = foreign(house.server.url)
        assert len(tried) == 30
        assert await is_seated({"Origin": house.server.url}), "the server's own page"
        assert await is_seated({"Origin": NAMED}), "the address the operator named"
        assert await polls({"Origin": house.server.url})
        return [one for one in tried if await is_seated(one) or await polls(one)]

    assert asyncio.run(story()) == []


def test_a_cookie_alone_is_not_enough(house: House) -> None:
    mara = signed_in(house.server.url, house.mara.token)
    token = mara.token("/konto")

    async def is_seated(headers: dict[str, str], **said: str) -> bool:
        async with raw_socket(house.server.url, headers) as line:
            return await line.connects({"viewer": "facilitator", "workshop": house.hall.workshop, **said})

    async def story() -> list[bool]:
        own = {"Cookie": mara.cookies, "Origin": house.server.url}
        return [
            await is_seated(own),
            await is_seated(own, csrf="x" + token),
            await is_seated({"Cookie": mara.cookies}, csrf=token),
            await is_seated({"Cookie": mara.cookies, "Origin": " "}, csrf=token),
            await is_seated({"Origin": house.server.url}, csrf=token),
        ]

    assert asyncio.run(story()) == [False] * 5


def test_a_page_that_polls_its_own_server_sends_no_origin_and_needs_its_token(house: House) -> None:
    """No browser names the page in a plain request to its own server; a foreign page knows no token."""
    mara = signed_in(house.server.url, house.mara.token)
    token = mara.token("/konto")

    async def polls(**said: str) -> bool:
        async with aiohttp.ClientSession(headers={"Cookie": mara.cookies}) as http:
            line = RawPolling(http, house.server.url)
            await line.shake_hands()
            return await line.connects({"viewer": "facilitator", "workshop": house.hall.workshop, **said})

    assert [asyncio.run(polls(csrf=token)), asyncio.run(polls(csrf="x" + token)), asyncio.run(polls())] == [
        True, False, False,
    ]  # fmt: skip


def test_a_program_with_a_key_needs_no_origin(house: House) -> None:
    """No browser adds a key by itself, so a foreign page cannot borrow it."""

    async def is_seated(key: str) -> bool:
        async with raw_socket(house.server.url) as line:
            return await line.connects({"viewer": "facilitator", "workshop": house.hall.workshop, "key": key})

    assert asyncio.run(is_seated(house.mara.token))
    assert not asyncio.run(is_seated(house.mara.token[:-1]))
