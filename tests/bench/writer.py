"""What a contribution costs the server's processor, stage by stage: read from its message, written, sent to screens.

Processor time of one thread, in which the disk does not show and busy neighbours show little.

python -m tests.bench.writer --acts 1000
"""

import argparse
import json
import tempfile
import time
from collections import defaultdict
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from statistics import median
from typing import Any, TypeVar

from socketio.packet import ACK, EVENT

from qidtool.actions.perform import Request, task_for
from qidtool.actions.ports import Outcome
from qidtool.domain.actors import Actor
from qidtool.domain.ids import ParticipantId, SessionId, new_id
from qidtool.domain.moments import Moments, now
from qidtool.gate.answers import answers_of
from qidtool.gate.gate import Gate, Result
from qidtool.gate.identity import hash_of, new_token
from qidtool.live.beat import Heartbeat
from qidtool.live.outbound import Outbound
from qidtool.live.packets import PlainPacket
from qidtool.live.presence import Presence
from qidtool.storage.engine import open_engine, open_writer
from qidtool.storage.seen import Seen
from qidtool.storage.writer import write_batch
from tests.bench.live import said_by_phones
from tests.bench.server import Hall, do, opened, plan_hall

PHONES = 100
BATCHES = (1, 10, 50)
Done = TypeVar("Done")


class Spent:
    """Milliseconds of the processor for each act, by stage: those of the middlemost batch."""

    def __init__(self) -> None:
        self._seconds: dict[str, list[float]] = defaultdict(list)

    def at(self, stage: str, work: Callable[[], Done]) -> Done:
        begun = time.thread_time()
        try:
            return work()
        finally:
            self._seconds[stage].append(time.thread_time() - begun)

    def for_each(self, many: int) -> dict[str, float]:
        return {stage: round(median(seconds) * 1000 / many, 3) for stage, seconds in self._seconds.items()}


class Room:
    """A hall whose phones have joined, and the server's stages without sockets and threads."""

    def __init__(self, gate: Gate, hall: Hall, database: str) -> None:
        self._gate = gate
        self._hall = hall
        self._writer = open_writer(open_engine(database))
        self._phones = [self._joined() for _ in range(PHONES)]
        self._outbound = Outbound(gate.store, _encode, time.sleep)
        self._heartbeat = Heartbeat(gate.store, Presence(), _encode, now)
        self._written = 0
        self._seen = Seen()
        self._moments = Moments()

    def write(self, many: int, spent: Spent) -> None:
        """One batch, all the way from its messages to the screens."""
        places = range(self._written, self._written + many)
        self._written += many
        messages = [(self._phones[place % PHONES], self._message(place)) for place in places]
        requests = spent.at("read", lambda: [self._read(*one) for one in messages])
        tasks = [task_for(one, self._gate.methods) for one in requests]
        batch = spent.at("write", lambda: write_batch(self._writer, tasks, self._seen, self._moments))
        assert all(one.refusal is None for one in batch.outcomes), batch.outcomes
        spent.at("answer", lambda: _answer(requests, batch.outcomes))
        spent.at("send", lambda: self._outbound.send_now(batch.recorded))
        spent.at("beat", lambda: self._heartbeat._beat(self._hall.workshop))

    def _joined(self) -> Actor:
        who, seat = ParticipantId(new_id()), SessionId(new_id())
        data: dict[str, object] = {"participant": who, "key_hash": hash_of(new_token())}
        do(self._gate, self._hall.workshop, "participant.join", data, seat)
        return Actor(session=seat, participant=who, workshop=self._hall.workshop)

    def _message(self, place: int) -> str:
        prompts = self._hall.prompts
        data = {"step": self._hall.step, "input": self._hall.input, "prompt": prompts[place // PHONES % len(prompts)]}
        item = {"id": new_id(), "act": "contribution.write", "data": data | {"text": said_by_phones(place)}}
        return json.dumps(["acts", {"acts": [item]}])

    def _read(self, actor: Actor, message: str) -> Request:
        [item] = json.loads(message)[1]["acts"]
        request = self._gate._request(item, actor, self._hall.workshop)
        assert isinstance(request, Request)
        return request


def _answer(requests: list[Request], outcomes: list[Outcome]) -> None:
    for request, outcome in zip(requests, outcomes, strict=True):
        PlainPacket(ACK, data=[answers_of([Result(request.id, outcome.answer, outcome.refusal)], str)], id=1).encode()


def _encode(name: str, message: dict[str, Any], _room: str) -> None:
    PlainPacket(EVENT, data=[name, message]).encode()


@contextmanager
def room(database: str) -> Iterator[Room]:
    hall = plan_hall(database)
    with opened(database) as gate:
        yield Room(gate, hall, database)


def in_folder(folder: str) -> str:
    return f"sqlite:///{Path(folder) / 'qidtool.sqlite3'}"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--acts", type=int, default=1000, help="for each size of batch")
    parser.add_argument("--database", default="", help="an empty one; without it SQLite in a folder of its own")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder, room(given.database or in_folder(folder)) as hall:
        hall.write(10, Spent())  # what is done once is not what an act costs
        for many in BATCHES:
            spent = Spent()
            for _ in range(given.acts // many):
                hall.write(many, spent)
            print(json.dumps({"batch": many, "cpu_ms_for_each_act": spent.for_each(many)}), flush=True)


if __name__ == "__main__":
    main()
