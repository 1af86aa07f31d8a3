"""What a documentation costs: seconds until the page and the PDF are there, memory of the child, size of both.

python -m tests.bench.documents --places 4 --people 88 --contributions 500
"""

import argparse
import base64
import json
import random
import tempfile
import threading
import time
from collections import Counter
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

from qidtool.actions import all_acts
from qidtool.actions.perform import Request, task_for
from qidtool.domain.actors import THE_HOUSE
from qidtool.domain.ids import HOUSE, ActId, RoomId, new_id
from qidtool.domain.jobs import JobKind
from qidtool.gate.gate import Gate
from qidtool.jobs.child import Child
from qidtool.jobs.queue import child_for
from tests.bench.server import do, opened
from tests.methods.shelf import ANY_METHOD

WHO = ("Kinder", "Eltern", "Lehrkräfte", "Träger", "Nachbarn", "Fachkräfte", "Ehrenamtliche", "Jugendliche", "Familien")
DO = ("brauchen", "wünschen sich", "fehlt", "schätzen", "suchen", "teilen", "vermissen", "haben zu wenig", "finden")
WHAT = (
    "Zeit", "Räume", "Vertrauen", "Kitaplätze", "Ansprechpersonen", "klare Absprachen", "Mittagstisch", "Bewegung",
    "Sprachförderung", "Ruhe", "Mut", "Geld", "Fortbildungen", "Supervision", "Übergänge", "Beteiligung", "Musik",
    "Öffnungszeiten", "Busverbindungen", "Gartenarbeit", "Werkzeug", "Willkommenskultur", "Freundschaften", "Pausen",
)  # fmt: skip
WHEN = ("im Alltag", "am Nachmittag", "in den Ferien", "vor Ort", "gemeinsam", "von Anfang an", "im Team", "")
FUNCTIONS, REGIONS = ("Lehrkraft", "Träger", "Elternbeirat", "Leitung"), ("Trier", "Koblenz", "Mainz", "Worms")
SAID = random.Random(20260517)


@dataclass
class Watched:
    """The highest figures of a process, looked at while it works."""

    child: Child
    kilobytes: dict[str, int] = field(default_factory=dict)
    is_over: bool = False

    def run(self) -> None:
        while not self.is_over:
            process = self.child._process
            status = Path(f"/proc/{process.pid}/status") if process else None
            if status and status.is_file():
                lines = dict(one.split(":", 1) for one in status.read_text("ascii").splitlines() if ":" in one)
                self.kilobytes.update((one, int(lines[one].split()[0])) for one in ("VmPeak", "VmHWM") if one in lines)
            time.sleep(0.02)


def plan_series(gate: Gate, places: int, people: int, contributions: int) -> RoomId:
    until = (datetime.now(UTC).date() + timedelta(days=2)).isoformat()
    privacy = {"responsible": "Messplatz", "purpose": "Messung", "delete_on": until}
    series = RoomId(do(gate, HOUSE, "series.plan", {"title": "Messung", "privacy": privacy})["series"])
    for number in range(places):
        _plan_place(gate, series, f"Ort {number + 1}", people, contributions)
    return series


def _plan_place(gate: Gate, series: RoomId, title: str, people: int, contributions: int) -> None:
    room = RoomId(do(gate, series, "workshop.plan", {"title": title, "place": title})["workshop"])
    do(gate, room, "workshop.open", {})
    prompts = [{"id": f"q{number}", "text": f"Was ist uns wichtig ({number})?"} for number in range(1, 5)]
    step = do(gate, room, "step.plan", {"method": ANY_METHOD, "prompts": prompts})["step"]
    do(gate, room, "step.open", {"step": step})
    here = [new_id() for _ in range(people)]
    _all(gate, room, "participant.join", [
        {"participant": one, "key_hash": new_id(), "name": f"Person {number}", "function": SAID.choice(FUNCTIONS),
         "region": SAID.choice(REGIONS)} for number, one in enumerate(here)
    ])  # fmt: skip
    _all(gate, room, "contribution.write", [
        {"step": step, "input": "answers" if number % 3 else "heard", "prompt": f"q{number % 4 + 1}", "text": _said(),
         "on_behalf_of": here[number % people]} for number in range(contributions)
    ])  # fmt: skip


def _said() -> str:
    return " ".join(filter(None, map(SAID.choice, (WHO, DO, WHAT, WHEN))))


def _all(gate: Gate, room: RoomId, act: str, many: list[dict[str, str]]) -> None:
    kind = all_acts()[act]
    requests = [Request(kind, gate.given(act, one), THE_HOUSE, room, ActId(new_id())) for one in many]
    for outcome in gate.store.write([task_for(one, gate.methods) for one in requests]):
        outcome.given()


def measured(database: str, room: RoomId) -> dict[str, object]:
    child, started = child_for(JobKind.DOCUMENTATION, database, ""), time.monotonic()
    watched, figures = Watched(child), dict[str, object]()
    size: Counter[str] = Counter()
    looking = threading.Thread(target=watched.run)
    looking.start()
    for message in child.ask({"room": room, "language": "de"}):
        at = round(time.monotonic() - started, 2)
        if "form" in message:
            size[message["form"]] += len(base64.b64decode(message["piece"]))
            figures[message["form"]] = {"seconds": at, "kilobytes": size[message["form"]] // 1024}
        elif "stage" not in message:
            figures |= message
    watched.is_over = True
    looking.join()
    child.end()
    return figures | {name: f"{value // 1024} MB" for name, value in watched.kilobytes.items()}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--places", type=int, default=4)
    parser.add_argument("--people", type=int, default=88)
    parser.add_argument("--contributions", type=int, default=500)
    plan = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        database = f"sqlite:///{folder}/qidtool.sqlite3"
        with opened(database) as gate:
            room = plan_series(gate, plan.places, plan.people, plan.contributions)
        print(json.dumps(measured(database, room)))


if __name__ == "__main__":
    main()
