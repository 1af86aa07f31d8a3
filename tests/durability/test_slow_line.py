"""Somebody whose network takes what is sent only bit by bit still gets every message whole."""

import asyncio
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from qidtool.domain.actors import THE_HOUSE
from qidtool.domain.ids import RoomId, new_id
from tests.bench.server import Server, opened
from tests.durability.house import House, plan_house
from tests.durability.raw_socket import raw_socket

BATCHES, IN_A_BATCH = 12, 100
ASKED = 18


@pytest.fixture
def full_house(tmp_path: Path) -> Iterator[House]:
    """A cockpit has more to show than fits on the way at once."""
    house = plan_house(Server(tmp_path / "data"))
    hall = house.hall
    with opened(house.server.database) as gate:
        for _ in range(BATCHES):
            data = {"step": hall.step, "input": hall.input, "prompt": hall.prompts[0], "text": "viele Wörter " * 10}
            acts = [{"id": new_id(), "act": "contribution.write", "data": data} for _ in range(IN_A_BATCH)]
            gate.perform(THE_HOUSE, RoomId(hall.workshop), {"acts": acts})
    house.server.start()
    yield house
    house.server.stop()


def test_large_answers_arrive_whole(full_house: House) -> None:
    async def story() -> list[Any]:
        async with raw_socket(full_house.server.url) as line:
            auth = {"viewer": "facilitator", "workshop": full_house.hall.workshop, "key": full_house.mara.token}
            assert await line.connects(auth)
            for number in range(ASKED):
                await line.say(f'42{100 + number}["catch_up",{{"heads":null}}]')
            async with raw_socket(full_house.server.url) as other:
                assert await other.connects(auth), "nobody else has to wait for the slow one"
            answers: dict[str, Any] = {}
            while len(answers) < ASKED:
                heard = await line.hear()
                if heard.startswith("43"):
                    answers[heard[2:5]] = json.loads(heard[5:])[0]
            return list(answers.values())

    answers = asyncio.run(story())
    assert [len(one["view"]["state"]["contributions"]) for one in answers] == [BATCHES * IN_A_BATCH] * ASKED
