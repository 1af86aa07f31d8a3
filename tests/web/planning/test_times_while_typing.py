"""The times that follow while somebody types are the times the server will show afterwards."""

import json
import random
import subprocess

from qidtool.domain.schedule import DAY_MINUTES, clock_of, schedule
from qidtool.places import STATIC
from tests.domain.test_schedule import step
from tests.live_client.test_in_node import node

SCRIPT = """
const { startsOf } = await import(process.argv[1]);
let text = "";
for await (const piece of process.stdin) text += piece;
console.log(JSON.stringify(JSON.parse(text).map(startsOf)));
"""


def made_up_days(chance: random.Random) -> list[list[tuple[int | None, int]]]:
    return [
        [
            (chance.choice([None, chance.randrange(DAY_MINUTES)]), chance.randrange(DAY_MINUTES))
            for _ in range(chance.randrange(9))
        ]
        for _ in range(200)
    ]


def test_script_and_server_compute_the_same_times() -> None:
    days = made_up_days(random.Random(7))
    asked = json.dumps([[{"start": start, "minutes": minutes} for start, minutes in day] for day in days])
    module = (STATIC / "js" / "planning" / "times.js").as_uri()
    told = subprocess.run(
        [node(), "--input-type=module", "-e", SCRIPT, module], input=asked, capture_output=True, text=True, check=True
    )
    assert json.loads(told.stdout) == [
        [
            slot.starts
            for slot in schedule([step("" if start is None else clock_of(start), minutes) for start, minutes in day])
        ]
        for day in days
    ]
