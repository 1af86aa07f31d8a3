"""How long a large hall waits for its working groups, mixed and alike, and how good they are.

python -m tests.bench.grouping --people 2000 --functions 30 --regions 8 --size 8
"""

import argparse
import json
import statistics
import time
from collections.abc import Sequence

from qidtool.domain.group_sizes import SizeOfGroups
from qidtool.domain.grouping import Formation, Mode, formed
from qidtool.domain.members import Member
from tests.domain.crowds import anybody, both, cuts, function, hall, region, unevenness

RUNS = 5


def drawn(people: Sequence[Member], size: int, mode: Mode) -> tuple[Formation, float]:
    """The last of several draws, each with a seed of its own, and the median of their milliseconds on the processor."""
    times = []
    for run in range(RUNS):
        start = time.process_time()
        found = formed(people, SizeOfGroups(size), mode, str(run))
        times.append(time.process_time() - start)
    return found, round(statistics.median(times) * 1000, 1)


def measured(people: Sequence[Member], size: int) -> dict[str, object]:
    figures: dict[str, object] = {"people": len(people), "wanted_size": size}
    for mode in Mode:
        found, figures[f"{mode}_ms"] = drawn(people, size, mode)
        sizes = sorted(map(len, found.groups))
        figures[f"{mode}_groups"] = len(sizes)
        figures[f"{mode}_sizes"] = [sizes[0], sizes[-1]]
        if mode is Mode.SPREAD:
            kinds = {"size": anybody, "function": function, "region": region, "function_in_region": both}
            figures["spread_differs_by"] = {name: unevenness(found.groups, key) for name, key in kinds.items()}
        else:
            pure = [group for group in found.groups if len(set(map(function, group))) == 1]
            figures["gather_people_among_their_like"] = round(sum(map(len, pure)) / len(people), 3)
            figures["gather_regions_cut"] = cuts(found.groups, both)
    return figures


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    for name, usual in (("people", 2000), ("functions", 30), ("regions", 8), ("size", 8)):
        parser.add_argument(f"--{name}", type=int, default=usual)
    given = parser.parse_args()
    people = hall(given.people, given.functions, given.regions, chance=1)
    print(json.dumps(measured(people, given.size)))


if __name__ == "__main__":
    main()
