"""A whole hall behind one address: everybody gets in, whatever others do at the entrance meanwhile."""

import asyncio
import time
from pathlib import Path

import aiohttp

from tests.durability.house import House, house_in
from tests.durability.writers import Writer, each

PEOPLE = 200
GUESSES = 100


async def guess(house: House, http: aiohttp.ClientSession, number: int) -> int:
    """Somebody tries codes from the same address."""
    wrong = {"code": f"QQ{number:04}QQ", "id": f"{number}", "key": "x" * 40}
    async with http.post(f"{house.server.url}/api/join", json=wrong) as response:
        return response.status


async def timed(phone: Writer) -> float:
    started = time.perf_counter()
    await phone.join()
    return (time.perf_counter() - started) * 1000


def test_nobody_of_a_hall_is_refused(tmp_path: Path) -> None:
    async def story(house: House) -> tuple[list[float], list[int], int]:
        async with aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=0)) as http:
            phones = [Writer(house.server.url, house.hall, http) for _ in range(PEOPLE)]
            guesses = asyncio.gather(*(guess(house, http, number) for number in range(GUESSES)))
            took = await each(PEOPLE, (timed(phone) for phone in phones))
            seated = sum(phone.client is not None and phone.client.connected for phone in phones)
            refused = await guesses
            await asyncio.gather(*(phone.leave() for phone in phones))
            return sorted(took), refused, seated

    with house_in(tmp_path / "data") as house:
        took, refused, seated = asyncio.run(story(house))
        print(f"{len(took)} joins: p50 {took[len(took) // 2]:.0f} ms, p95 {took[len(took) * 95 // 100]:.0f} ms")
        assert seated == PEOPLE
        assert set(refused) == {404}
