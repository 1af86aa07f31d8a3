"""A websocket client without manners: it says whatever bytes a test wants, and notices when it is shown out."""

import asyncio
import base64
import contextlib
import json
import os
import struct
import time
from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlsplit

TEXT, BINARY, CLOSE, PING, CONTINUED = 1, 2, 8, 9, 0
BLOCK = 64 * 1024


@dataclass
class RawSocket:
    reader: asyncio.StreamReader
    writer: asyncio.StreamWriter
    status: int
    headers: dict[str, str]
    sent: int = 0
    heard: list[str] = field(default_factory=list)

    async def say(self, text: str) -> None:
        await self.send(frame(TEXT, text.encode()))

    async def send(self, data: bytes) -> None:
        self.writer.write(data)
        await self.writer.drain()
        self.sent += len(data)

    async def hear(self, within: float = 10) -> str:
        """The next text message, as Engine.IO sent it."""
        async with asyncio.timeout(within):
            while True:
                head = await self.reader.readexactly(2)
                length = head[1] & 127
                if length == 126:
                    length = struct.unpack("!H", await self.reader.readexactly(2))[0]
                elif length == 127:
                    length = struct.unpack("!Q", await self.reader.readexactly(8))[0]
                payload = await self.reader.readexactly(length)
                if head[0] & 15 == TEXT:
                    self.heard.append(payload.decode())
                    return self.heard[-1]
                if head[0] & 15 == CLOSE:
                    raise ConnectionResetError("closed by the server")

    async def connects(self, auth: Mapping[str, Any]) -> bool:
        """Asks for a seat; true if it was given one."""
        await self.say("40" + json.dumps(auth))
        while True:
            answer = await self.hear()
            if answer.startswith(("40", "44")):
                return answer.startswith("40")

    async def ends(self, within: float) -> float:
        """Waits until nothing more comes from the other side; answers how long that took."""
        started = time.monotonic()
        async with asyncio.timeout(within):
            with contextlib.suppress(ConnectionError):
                while await self.reader.read(BLOCK):
                    pass
        return time.monotonic() - started

    async def pours(self, data: bytes, most: int) -> int:
        """The same bytes again and again until the other side has had enough; answers how many it took."""
        with contextlib.suppress(ConnectionError):
            while self.sent < most:
                await self.send(data)
        return self.sent


def frame(kind: int, payload: bytes, *, is_last: bool = True, length: int | None = None) -> bytes:
    """Masked with zeros, which leaves the payload as it is; `length` may promise more than there is."""
    first = (128 if is_last else 0) | kind
    said = len(payload) if length is None else length
    if said < 126:
        head = struct.pack("!BB", first, 128 | said)
    elif said < 65536:
        head = struct.pack("!BBH", first, 128 | 126, said)
    else:
        head = struct.pack("!BBQ", first, 128 | 127, said)
    return head + bytes(4) + payload


@contextlib.asynccontextmanager
async def raw_socket(url: str, headers: Mapping[str, str] | None = None) -> AsyncIterator[RawSocket]:
    """Shakes hands; a refused handshake shows in `status`."""
    place = urlsplit(url)
    reader, writer = await asyncio.open_connection(place.hostname, place.port)
    asked = {
        "Host": place.netloc, "Connection": "Upgrade", "Upgrade": "websocket", "Sec-WebSocket-Version": "13",
        "Sec-WebSocket-Key": base64.b64encode(os.urandom(16)).decode(), **(headers or {}),
    }  # fmt: skip
    said = [f"{name}: {text}" for name, text in asked.items()]
    lines = ["GET /socket.io/?EIO=4&transport=websocket HTTP/1.1", *said]
    writer.write("\r\n".join([*lines, "", ""]).encode())
    try:
        answer = (await asyncio.wait_for(reader.readuntil(b"\r\n\r\n"), 10)).decode("latin-1").split("\r\n")
        got = {name.lower(): text.strip() for name, _, text in (line.partition(":") for line in answer[1:])}
        yield RawSocket(reader, writer, int(answer[0].split()[1]), got)
    finally:
        writer.transport.abort()  # whatever is still on its way may be forgotten
        with contextlib.suppress(ConnectionError):
            await writer.wait_closed()
