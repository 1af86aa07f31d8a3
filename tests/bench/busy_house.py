"""The server as in production, with a clock inside that feels every pause, and with work beside it if wished.

python -m tests.bench.busy_house quiet|clouds|everything REPORT
"""

import json
import sys
import time
from pathlib import Path

from qidtool.cooperative import cooperate

cooperate()

import gevent  # noqa: E402

from qidtool.actions.ask_for_job import AskForJob  # noqa: E402
from qidtool.actions.ports import Recorded  # noqa: E402
from qidtool.actions.set_wall import SetWall  # noqa: E402
from qidtool.app import House  # noqa: E402
from qidtool.cli.running import open_house, serve_forever  # noqa: E402
from qidtool.domain.actors import THE_HOUSE  # noqa: E402
from qidtool.domain.events import ContributionWritten  # noqa: E402
from qidtool.domain.ids import RoomId  # noqa: E402
from qidtool.domain.jobs import UNFINISHED, JobKind, JobStatus  # noqa: E402
from qidtool.domain.workshop import WallShows  # noqa: E402
from qidtool.settings import read_settings  # noqa: E402

TICK = 0.005


class Clock:
    """How long the hub kept others waiting, at worst and usually, while people wrote."""

    def __init__(self) -> None:
        self._late: list[tuple[float, float]] = []
        self._written: list[float] = []

    def run(self) -> None:
        while True:
            due = time.perf_counter() + TICK
            gevent.sleep(TICK)
            woken = time.perf_counter()
            self._late.append((woken, (woken - due) * 1000))

    def hears(self, recorded: list[Recorded]) -> None:
        if any(isinstance(one.event, ContributionWritten) for one in recorded):
            self._written.append(time.perf_counter())

    def figures(self) -> dict[str, float]:
        first, last = self._written[0], self._written[-1]
        late = sorted(pause for at, pause in self._late if first <= at <= last)
        return {"longest_pause_ms": round(late[-1], 1), "p99_pause_ms": round(late[int(len(late) * 0.99)], 1)}


def documentation_again_and_again(house: House, room: RoomId, made: list[float]) -> None:
    """As soon as one is made the next is asked for."""
    while True:
        started = time.perf_counter()
        job = house.gate.do(THE_HOUSE, room, "job.ask", AskForJob(JobKind.DOCUMENTATION))["job"]
        while (found := house.store.read(lambda reading: reading.jobs.get(job))) and found.status in UNFINISHED:  # noqa: B023
            gevent.sleep(0.2)
        if found and found.status is JobStatus.DONE:
            made.append(time.perf_counter() - started)


def main() -> None:
    work, report = sys.argv[1], Path(sys.argv[2])
    house = open_house(read_settings())
    clock, made = Clock(), list[float]()
    [workshop] = house.store.read(lambda reading: reading.workshops.where())
    shows = WallShows.COUNT if work == "quiet" else WallShows.CLOUD
    house.gate.do(THE_HOUSE, workshop.id, "wall.set", SetWall(show=shows))

    house.store.after_commit(clock.hears)

    def ready() -> None:
        gevent.spawn(clock.run)
        if work == "everything":
            gevent.spawn(documentation_again_and_again, house, workshop.id, made)

    serve_forever(house, ready)
    seconds = round(sum(made) / len(made), 1) if made else None
    told = {**clock.figures(), "documentations": len(made), "seconds_for_each": seconds}
    report.write_text(json.dumps(told), "utf-8")


if __name__ == "__main__":
    main()
