"""A phone comes back from a dead spot with a full outbox: everything is stored once, and every item is answered."""

import asyncio
from pathlib import Path
from typing import Any

import aiohttp

from tests.bench.server import Hall
from tests.durability.house import house_in, kept_in, words_in
from tests.durability.writers import PollingWriter, Writer, pieces

WRITTEN, EDITED = 240, 260
BURST = 5


def test_a_full_outbox_arrives_over_long_polling(tmp_path: Path) -> None:
    async def story(url: str, hall: Hall) -> Writer:
        async with aiohttp.ClientSession() as http:
            phone = PollingWriter(url, hall, http)
            await phone.join()
            written = [phone.think() for _ in range(WRITTEN)]
            for number in range(EDITED):
                phone.rethink(written[number % WRITTEN])
            sent = len(list(pieces(list(phone.outbox.values()))))
            met = await phone.flush(within=60)
            print(f"{WRITTEN + EDITED} acts in {sent} messages; {len(met)} times one had to wait")
            assert sent > BURST, "the outbox is longer than what may be said in one breath"
            assert set(met) <= {"too_fast"}
            return phone

    with house_in(tmp_path / "data") as house:
        phone = asyncio.run(story(house.server.url, house.hall))
        assert len(phone.acked) == WRITTEN + EDITED
        kept = kept_in(house.server.database)
        assert (len(kept), kept <= phone.acked) == (WRITTEN, True)
        words = words_in(house.server.database)
        assert len(words) == len(set(words)) == WRITTEN + EDITED


def test_many_messages_in_one_request_are_all_answered(tmp_path: Path) -> None:
    """A client that keeps single messages while it is offline sends them together; none may be lost in silence."""
    many = 40

    async def story(url: str, hall: Hall) -> list[dict[str, Any]]:
        async with aiohttp.ClientSession() as http:
            phone = PollingWriter(url, hall, http)
            await phone.join()
            assert phone.line is not None
            ids = [phone.think() for _ in range(many)]
            answers = await phone.line.call("acts", [{"acts": [phone.outbox[one]]} for one in ids])
            assert [answer["answers"][0]["id"] for answer in answers] == ids
            return [answer["answers"][0] for answer in answers]

    with house_in(tmp_path / "data") as house:
        answers = asyncio.run(story(house.server.url, house.hall))
        assert {one["error"]["key"] for one in answers if not one["ok"]} == {"too_fast"}
        assert kept_in(house.server.database) == {one["id"] for one in answers if one["ok"]}
