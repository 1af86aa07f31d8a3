"""Long polling by hand: a test decides what goes into a request, and sees every answer."""

import asyncio
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

import aiohttp

SEPARATOR = "\x1e"


@dataclass
class RawPolling:
    http: aiohttp.ClientSession
    url: str
    sid: str = ""

    @property
    def address(self) -> str:
        sid = f"&sid={self.sid}" if self.sid else ""
        return f"{self.url}/socket.io/?EIO=4&transport=polling{sid}"

    async def shake_hands(self, headers: Mapping[str, str] | None = None) -> int:
        async with self.http.get(self.address, headers=headers) as answer:
            if answer.status == 200:
                self.sid = json.loads((await answer.text())[1:])["sid"]
            return answer.status

    async def connects(self, auth: Mapping[str, Any]) -> bool:
        await self.post(["40" + json.dumps(auth)])
        return any(one.startswith("40") for one in await self.poll())

    async def post(self, packets: Iterable[str]) -> int:
        async with self.http.post(self.address, data=SEPARATOR.join(packets)) as answer:
            return answer.status

    async def poll(self) -> list[str]:
        async with self.http.get(self.address) as answer:
            return (await answer.text()).split(SEPARATOR) if answer.status == 200 else []

    async def call(self, event: str, messages: list[dict[str, Any]], within: float = 15) -> list[Any]:
        """All in one request; answers with the acknowledgements in the order of the messages."""
        assert await self.post(f"42{n}" + json.dumps([event, one]) for n, one in enumerate(messages)) == 200
        answers: dict[int, Any] = {}
        async with asyncio.timeout(within):
            while len(answers) < len(messages):
                for packet in await self.poll():
                    number, bracket, rest = packet.removeprefix("43").partition("[")
                    if packet.startswith("43"):
                        answers[int(number)] = json.loads(bracket + rest)[0]
        return [answers[n] for n in range(len(messages))]
