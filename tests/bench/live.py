"""Many phones in one workshop, from one address: what is acknowledged, how fast, and whether anything is lost.

python -m tests.bench.live --participants 500 --rate 50 --seconds 30
"""

import argparse
import asyncio
import json
import multiprocessing
import statistics
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import Any

import aiohttp
from sqlalchemy import func, select

from qidtool.domain.ids import new_id
from qidtool.storage.engine import open_engine
from qidtool.storage.tables import contribution, wording
from tests.bench.phones import Phone, connected
from tests.bench.server import Hall, Server, running

JOIN_AT_ONCE = 20
WORDS = (
    "Vertrauen", "Zeit", "Elternabende", "Fachkräfte", "Fachkraft", "Kita-Sozialarbeit", "Offenheit", "Träger",
    "Gespräche", "Gespräch", "Beteiligung", "Netzwerke", "Humor", "Verlässlichkeit", "kurze Wege", "Kooperation",
    "Anerkennung", "Räume", "Sprache", "Beratung", "Übergänge", "Familien", "Familie", "Ideen", "Mut", "Ruhe",
)  # fmt: skip


@dataclass(frozen=True)
class Plan:
    participants: int
    rate: float
    seconds: float
    says: Callable[[int], str] = "Gedanke {}".format
    """What the contribution of a number says; no two say the same."""


def said_by_phones(number: int) -> str:
    """Some of the words of the field, as a hall would write them."""
    pick = Random(number)
    return f"{pick.choice(WORDS)} und {pick.choice(WORDS)}, {pick.choice(WORDS)} {number}"


async def drive(url: str, hall: Hall, plan: Plan, pipe: Any) -> None:
    """The load, in a process of its own: everybody joins, then writes at an even rate."""
    connector = aiohttp.TCPConnector(limit=0)
    async with aiohttp.ClientSession(connector=connector) as http:
        wall = await connected(url, hall, "projector", hall.wall_key, http)
        seen: dict[str, float] = {}
        wall.on("events", lambda message: _notice(message, seen))
        await wall.call("catch_up", {"heads": None})
        phones = [Phone(url, hall, http) for _ in range(plan.participants)]
        pipe.send("before")
        pipe.recv()
        join_ms = await _join_all(phones)
        pipe.send("joined")
        pipe.recv()
        sent = await _write_evenly(phones, hall, plan)
        pipe.send("written")
        pipe.recv()
        await _until_seen(seen, sum(len(phone.acked) for phone in phones))
        acked = [one for phone in phones for one in phone.acked]
        pipe.send(
            {
                "join_ms": join_ms,
                "ack_ms": [one for phone in phones for one in phone.ack_ms],
                "projector_ms": [(seen[one] - sent[one]) * 1000 for one in acked if one in seen],
                "acked": acked,
                "refused": [one for phone in phones for one in phone.refused],
            }
        )
        await asyncio.gather(*(phone.leave() for phone in phones), wall.disconnect())


def _notice(message: dict[str, Any], seen: dict[str, float]) -> None:
    for event in message["events"]:
        for key in event["put"].get("contributions", {}):
            seen.setdefault(key, time.perf_counter())


async def _join_all(phones: Sequence[Phone]) -> list[float]:
    door = asyncio.Semaphore(JOIN_AT_ONCE)

    async def join(phone: Phone) -> float:
        async with door:
            return await phone.join()

    return await asyncio.gather(*(join(phone) for phone in phones))


async def _write_evenly(phones: Sequence[Phone], hall: Hall, plan: Plan) -> dict[str, float]:
    sent: dict[str, float] = {}
    writing: list[asyncio.Task[bool]] = []
    started = time.perf_counter()
    for number in range(int(plan.rate * plan.seconds)):
        await asyncio.sleep(max(0.0, started + number / plan.rate - time.perf_counter()))
        act_id = new_id()
        sent[act_id] = time.perf_counter()
        prompt = hall.prompts[number // len(phones) % len(hall.prompts)]
        phone = phones[number % len(phones)]
        writing.append(asyncio.create_task(phone.write(act_id, prompt, plan.says(number))))
    await asyncio.gather(*writing)
    return sent


async def _until_seen(seen: dict[str, float], many: int) -> None:
    deadline = time.perf_counter() + 10
    while len(seen) < many and time.perf_counter() < deadline:
        await asyncio.sleep(0.05)


def count_in_database(server: Server, acked: Sequence[str]) -> tuple[int, int]:
    """How many acknowledged contributions are not there, and how many texts are there more than once."""
    with open_engine(server.database).connect() as connection:
        kept = set(connection.execute(select(contribution.c.id)).scalars())
        texts = connection.execute(select(func.count()).select_from(wording).group_by(wording.c.text)).scalars()
        return len(set(acked) - kept), sum(count - 1 for count in texts)


def spread(values: Sequence[float]) -> dict[str, float]:
    if len(values) < 2:
        return {}
    cuts = statistics.quantiles(values, n=100)
    return {"p50": round(cuts[49], 1), "p95": round(cuts[94], 1), "p99": round(cuts[98], 1)}


def measure(plan: Plan) -> dict[str, Any]:
    with tempfile.TemporaryDirectory() as folder, running(Path(folder)) as (server, hall):
        return measured(server, hall, plan)


def measured(server: Server, hall: Hall, plan: Plan) -> dict[str, Any]:
    ours, theirs = multiprocessing.get_context("spawn").Pipe()
    load = multiprocessing.get_context("spawn").Process(target=_load, args=(server.url, hall, plan, theirs))
    load.start()
    theirs.close()  # so that a load that dies ends the waiting here, too
    ours.recv()
    empty_kb = server.resident_kb()
    ours.send("join")
    ours.recv()
    full_kb, cpu, started = server.resident_kb(), server.cpu_seconds(), time.perf_counter()
    ours.send("write")
    ours.recv()
    used = (server.cpu_seconds() - cpu) / (time.perf_counter() - started)
    ours.send("report")
    report = ours.recv()
    load.join()
    lost, doubled = count_in_database(server, report["acked"])
    return {
        "participants": plan.participants,
        "rate": plan.rate,
        "seconds": plan.seconds,
        "acked": len(report["acked"]),
        "refused": len(report["refused"]),
        "lost": lost,
        "doubled": doubled,
        "join_ms": spread(report["join_ms"]),
        "ack_ms": spread(report["ack_ms"]),
        "projector_ms": spread(report["projector_ms"]),
        "projector_seen": len(report["projector_ms"]),
        "server_cpu": round(used, 2),
        "kb_per_client": round((full_kb - empty_kb) / plan.participants, 1),
    }


def _load(url: str, hall: Hall, plan: Plan, pipe: Any) -> None:
    asyncio.run(drive(url, hall, plan, pipe))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--participants", type=int, default=500)
    parser.add_argument("--rate", type=float, default=50)
    parser.add_argument("--seconds", type=float, default=30)
    given = parser.parse_args()
    print(json.dumps(measure(Plan(given.participants, given.rate, given.seconds))))


if __name__ == "__main__":
    main()
