"""Phones for measurements: real Socket.IO clients that join over HTTP, write, and keep what was not acknowledged."""

import asyncio
import time
from dataclasses import dataclass, field
from typing import Any

import aiohttp
import socketio

from qidtool.domain.ids import new_id
from qidtool.gate.identity import new_token
from tests.bench.server import Hall

CONNECT_SECONDS = 60
ACK_SECONDS = 10
LEAVE_SECONDS = 20


@dataclass
class Phone:
    """One participant; `acked` holds the ids of contributions whose ack said they are saved."""

    url: str
    hall: Hall
    http: aiohttp.ClientSession
    key: str = field(default_factory=new_token)
    participant: str = field(default_factory=new_id)
    acked: set[str] = field(default_factory=set)
    ack_ms: list[float] = field(default_factory=list)
    refused: list[str] = field(default_factory=list)
    client: socketio.AsyncClient | None = None

    async def join(self) -> float:
        """Joins, connects and catches up; answers how long that took."""
        started = time.perf_counter()
        await self.take_seat()
        await self.connect()
        return (time.perf_counter() - started) * 1000

    async def take_seat(self) -> None:
        who = {"code": self.hall.code, "id": self.participant, "key": self.key}
        async with self.http.post(f"{self.url}/api/join", json=who) as response:
            assert response.status == 200, await response.text()

    async def connect(self) -> None:
        self.client = await connected(self.url, self.hall, "participant", self.key, self.http)
        await self.client.call("catch_up", {"heads": None}, timeout=CONNECT_SECONDS)

    async def write(self, act_id: str, prompt: str, text: str) -> bool:
        """True only if the server said that it is saved."""
        assert self.client is not None
        data = {"step": self.hall.step, "input": self.hall.input, "prompt": prompt, "text": text}
        envelope = {"id": act_id, "act": "contribution.write", "data": data}
        started = time.perf_counter()
        answer: dict[str, Any] = await self.client.call("acts", {"acts": [envelope]}, timeout=ACK_SECONDS)
        [item] = answer["answers"]
        if not item["ok"]:
            self.refused.append(item["error"]["key"])
            return False
        self.ack_ms.append((time.perf_counter() - started) * 1000)
        self.acked.add(act_id)
        return True

    async def leave(self) -> None:
        if self.client is not None:
            async with asyncio.timeout(LEAVE_SECONDS):
                await self.client.disconnect()


async def connected(url: str, hall: Hall, viewer: str, key: str, http: aiohttp.ClientSession) -> socketio.AsyncClient:
    """The library itself would wait for the first word of the other side for ever."""
    client = socketio.AsyncClient(reconnection=False, http_session=http)
    auth = {"viewer": viewer, "workshop": hall.workshop, "key": key}
    async with asyncio.timeout(CONNECT_SECONDS):
        await client.connect(url, auth=auth, transports=["websocket"], wait_timeout=CONNECT_SECONDS)
    return client
