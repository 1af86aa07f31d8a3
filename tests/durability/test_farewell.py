"""Whoever was signed out, removed or dismissed is gone from the live screens within a second."""

import asyncio
import json
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import asynccontextmanager, suppress
from typing import Any

import pytest

from qidtool.domain.ids import new_id
from qidtool.gate.cookies import seat_cookie
from tests.durability.house import PASSWORD, House, house_in, kept_in
from tests.durability.raw_socket import RawSocket, raw_socket
from tests.durability.visitor import Visitor, signed_in
from tests.durability.writers import joined

Cause = Callable[[], Awaitable[None]]
MOST_SECONDS = 1.0


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    with house_in(tmp_path_factory.mktemp("farewell") / "data") as opened:
        yield opened


@asynccontextmanager
async def seated(house: House, viewer: str, key: str) -> AsyncIterator[RawSocket]:
    async with raw_socket(house.server.url) as line:
        assert await line.connects({"viewer": viewer, "workshop": house.hall.workshop, "key": key})
        yield line


async def acts(line: RawSocket, act: str, **data: Any) -> dict[str, Any]:
    message = {"acts": [{"id": new_id(), "act": act, "data": data}]}
    await line.say("425" + json.dumps(["acts", message]))
    while not (heard := await line.hear()).startswith("435"):
        pass
    answer: dict[str, Any] = json.loads(heard[3:])[0]["answers"][0]
    return answer


async def goes(house: House, line: RawSocket, viewer: str, key: str, cause: Cause) -> None:
    """The cause happens; the screen is told, the connection ends, and the same key opens nothing any more."""
    await cause()
    happened = time.monotonic()
    with suppress(ConnectionError, asyncio.IncompleteReadError):
        while await line.hear(within=5):
            pass
    await line.ends(within=5)
    lasted = time.monotonic() - happened
    [goodbye] = [json.loads(one[2:])[1] for one in line.heard if one.startswith('42["bye"')]
    print(f"{viewer}: closed after {lasted * 1000:.0f} ms")
    assert goodbye["key"] == "signed_out"
    assert lasted < MOST_SECONDS
    async with raw_socket(house.server.url) as again:
        assert not await again.connects({"viewer": viewer, "workshop": house.hall.workshop, "key": key})


def test_signing_out(house: House) -> None:
    async def story() -> None:
        lea = signed_in(house.server.url, house.lea.token)
        async with seated(house, "facilitator", house.lea.token) as line:

            async def cause() -> None:
                await asyncio.to_thread(lea.send, "/konto", "/abmelden")

            await goes(house, line, "facilitator", house.lea.token, cause)

    asyncio.run(story())


def test_a_new_password_ends_the_other_sessions(house: House) -> None:
    async def story() -> None:
        kim, new = signed_in(house.server.url, house.kim.token), "ein anderes Kennwort für Proben"
        async with (
            seated(house, "facilitator", house.kim.second_token) as line,
            seated(house, "facilitator", house.kim.token) as here,
        ):

            async def cause() -> None:
                fields = {"old_password": PASSWORD, "new_password": new, "new_password_again": new}
                await asyncio.to_thread(lambda: kim.send("/konto", "/konto/kennwort", **fields))

            await goes(house, line, "facilitator", house.kim.second_token, cause)
            assert (await acts(here, "wall.set", frozen=True))["ok"], "the session that changed it stays"

    asyncio.run(story())


def test_removal_from_the_workshop(house: House) -> None:
    async def story() -> None:
        async with joined(house.server.url, house.hall, 2) as [phone, other]:
            async with (
                seated(house, "facilitator", house.mara.token) as mara,
                seated(house, "participant", phone.key) as line,
            ):

                async def cause() -> None:
                    assert (await acts(mara, "participant.remove", participant=phone.participant))["ok"]

                await goes(house, line, "participant", phone.key, cause)
            other.think()
            assert await other.flush() == []

    asyncio.run(story())


def test_dismissal_from_the_team(house: House) -> None:
    async def story() -> None:
        async with (
            seated(house, "facilitator", house.mara.token) as mara,
            seated(house, "facilitator", house.jonas.token) as line,
        ):

            async def cause() -> None:
                assert (await acts(mara, "staff.dismiss", account=house.jonas.account))["ok"]

            await goes(house, line, "facilitator", house.jonas.token, cause)

    asyncio.run(story())


def test_a_revoked_wall(house: House) -> None:
    async def story() -> None:
        async with (
            seated(house, "facilitator", house.mara.token) as mara,
            seated(house, "projector", house.hall.wall_key) as line,
        ):

            async def cause() -> None:
                assert (await acts(mara, "link.revoke", link=house.hall.wall_link))["ok"]

            await goes(house, line, "projector", house.hall.wall_key, cause)

    asyncio.run(story())


def test_the_next_act_of_somebody_removed_is_refused(house: House) -> None:
    """Also by the road without a socket, with the page still open."""

    async def story() -> tuple[list[Any], Any]:
        async with joined(house.server.url, house.hall, 1) as [phone]:
            page = Visitor(house.server.url)
            page.holds(seat_cookie(house.hall.workshop), phone.key)
            token = await asyncio.to_thread(page.token, f"/teilnahme/{house.hall.workshop}")
            about = {"workshop": house.hall.workshop, "viewer": "participant"}
            answers = []
            async with seated(house, "facilitator", house.mara.token) as mara:
                for _ in range(2):
                    act = phone.outbox[phone.think()]
                    answers.append(await asyncio.to_thread(page.post, "/api/acts", token, {**about, "acts": [act]}))
                    await acts(mara, "participant.remove", participant=phone.participant)
            return answers, phone.outbox

    [before, after], outbox = asyncio.run(story())
    assert before["answers"][0]["ok"]
    assert (after["answers"][0]["error"]["key"], after["answers"][0]["error"]["retry"]) == ("not_allowed", False)
    assert kept_in(house.server.database) & set(outbox) == {next(iter(outbox))}
