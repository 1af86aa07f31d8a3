"""What people who write feel of clouds and PDFs made beside them: acks, and the longest pause of the server.

How much is felt depends on how much is written: with --rate 50 the one writer is near its limit already.

python -m tests.bench.beside --writers 100 --rate 20 --seconds 30
"""

import argparse
import json
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from tests.bench.live import Plan, measured, said_by_phones
from tests.bench.server import Hall, Server, plan_hall

ALONE, CLOUDS, EVERYTHING = "quiet", "clouds", "everything"


@contextmanager
def busy(folder: Path, work: str, questions: int) -> Iterator[tuple[Server, Hall]]:
    server = Server(folder)
    hall = plan_hall(server.database, questions)
    server.start_as([sys.executable, "-m", "tests.bench.busy_house", work, str(folder / "report.json")])
    try:
        yield server, hall
    finally:
        server.stop()


def run(work: str, plan: Plan, questions: int) -> dict[str, Any]:
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        with busy(folder, work, questions) as (server, hall):
            figures = measured(server, hall, plan)
        pauses: dict[str, Any] = json.loads((folder / "report.json").read_text("utf-8"))
    kept = ("acked", "refused", "lost", "doubled", "ack_ms", "server_cpu")
    return {"beside": work, **{name: figures[name] for name in kept}, **pauses}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--writers", type=int, default=100)
    parser.add_argument("--rate", type=float, default=20)
    parser.add_argument("--seconds", type=float, default=30)
    parser.add_argument("--questions", type=int, default=2, help="as many clouds are on the wall at once")
    given = parser.parse_args()
    plan = Plan(given.writers, given.rate, given.seconds, said_by_phones)
    for work in (ALONE, CLOUDS, EVERYTHING):
        print(json.dumps(run(work, plan, given.questions)), flush=True)


if __name__ == "__main__":
    main()
