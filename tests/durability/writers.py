"""Phones as they are meant to be: what was not acknowledged is kept and sent again, under the same id."""

import asyncio
import contextlib
import json
import time
from collections.abc import Awaitable, Iterator
from dataclasses import dataclass, field
from typing import Any, TypeVar

import aiohttp
import socketio

from qidtool.domain.ids import new_id
from tests.bench.phones import Phone
from tests.bench.server import Hall
from tests.durability.raw_polling import RawPolling

Given = TypeVar("Given")
Act = dict[str, Any]
PIECE = 12 * 1024
MOST_IN_A_PIECE = 50
PAUSE = 1.0
"""As long as a phone waits before it sends again what the server did not want just now."""
TORN = "ignore:Unclosed connection:ResourceWarning"
"""A line that was cut while it was being taken up is closed only when it is collected."""
LOST = (socketio.exceptions.SocketIOError, aiohttp.ClientError, OSError, TimeoutError)


@dataclass
class Writer(Phone):
    """One person's phone with its outbox; `acked` grows only by what the server has acknowledged."""

    outbox: dict[str, Act] = field(default_factory=dict)
    n_of: dict[str, int] = field(default_factory=dict)
    made: int = 0

    def think(self) -> str:
        """A new contribution waits in the outbox."""
        prompts = self.hall.prompts
        act_id = new_id()
        data = {"step": self.hall.step, "input": self.hall.input, "prompt": prompts[self.made % len(prompts)]}
        self.outbox[act_id] = {
            "id": act_id, "act": "contribution.write", "data": {**data, "text": f"{self.key[:12]} {self.made}"}
        }  # fmt: skip
        self.made += 1
        return act_id

    def rethink(self, contribution: str) -> None:
        """Other words for the same contribution."""
        act_id = new_id()
        data = {"contribution": contribution, "text": f"{self.key[:12]} doch eher {self.made}"}
        self.made += 1
        self.outbox[act_id] = {"id": act_id, "act": "contribution.edit", "data": data}

    async def flush(self, within: float = 15) -> list[str]:
        """Sends all that waits, piece by piece, until it is answered; answers with the keys of refusals on the way."""
        met: list[str] = []
        async with asyncio.timeout(within):
            while self.outbox:
                answers = await self.send(next(pieces(list(self.outbox.values()))))
                errors = [one["error"] for one in answers if not one["ok"]]
                met += [one["key"] for one in errors]
                self.refused += [one["key"] for one in errors]
                assert all(one["retry"] for one in errors), errors
                if errors or not answers:
                    await asyncio.sleep(PAUSE)
        return met

    async def send(self, acts: list[Act]) -> list[dict[str, Any]]:
        started = time.perf_counter()
        answers: list[dict[str, Any]] = (await self.ask("acts", {"acts": acts}))["answers"]
        self.ack_ms.append((time.perf_counter() - started) * 1000)
        for one in answers:
            if one["ok"]:
                assert self.n_of.setdefault(one["id"], one["n"]) == one["n"], "sent again, the answer is the same"
                self.acked.add(one["id"])
                self.outbox.pop(one["id"], None)
        return answers

    async def ask(self, event: str, message: dict[str, Any]) -> dict[str, Any]:
        assert self.client is not None
        return dict(await self.client.call(event, message, timeout=15))


@dataclass
class PollingWriter(Writer):
    """The same where web sockets cannot be had."""

    line: RawPolling | None = None

    async def connect(self) -> None:
        self.line = RawPolling(self.http, self.url)
        await self.line.shake_hands()
        assert await self.line.connects({"viewer": "participant", "workshop": self.hall.workshop, "key": self.key})

    async def ask(self, event: str, message: dict[str, Any]) -> dict[str, Any]:
        assert self.line is not None
        [answer] = await self.line.call(event, [message])
        return dict(answer)


def pieces(acts: list[Act]) -> Iterator[list[Act]]:
    """At most 50 acts and 12 KiB each."""
    piece: list[Act] = []
    for one in acts:
        if piece and (len(piece) == MOST_IN_A_PIECE or len(json.dumps({"acts": [*piece, one]})) > PIECE):
            yield piece
            piece = []
        piece.append(one)
    if piece:
        yield piece


@contextlib.asynccontextmanager
async def joined(url: str, hall: Hall, many: int) -> Any:
    """So many phones in the workshop, all connected."""
    async with aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=0)) as http:
        phones = [Writer(url, hall, http) for _ in range(many)]
        try:
            await each(many, (phone.join() for phone in phones))
            yield phones
        finally:
            await asyncio.gather(*(phone.leave() for phone in phones), return_exceptions=True)


async def each(at_once: int, what: Any) -> list[Any]:
    door = asyncio.Semaphore(min(at_once, 20))

    async def through(one: Awaitable[Given]) -> Given:
        async with door:
            return await one

    return await asyncio.gather(*(through(one) for one in what))
