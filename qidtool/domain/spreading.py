"""Spreads functions and regions over groups: no class of people is more than one apart between any two groups.

Dealing people out like cards, sorted by function and region, makes group sizes, functions and functions within a
region even. Then, as long as a region has two more in one group than in another, these two are shared anew. Two
groups can always be shared so that all four are even between them (`_shared`), and what was even between all groups
stays so: whoever has q or q + 1 and is shared with another such group has q or q + 1 again. So each region needs to
be looked at once, and in the end everything is as even as whole people allow.
"""

from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence

from qidtool.domain.members import Drawn, function_of, parted, region_of

Groups = list[list[Drawn]]
Level = Callable[[Drawn], Hashable]


def spread(people: Sequence[Drawn], number: int) -> Groups:
    """Between any two groups differ by one at most: size, each function, each region, each function in a region."""
    groups = _dealt(people, number)
    for region, many in Counter(map(region_of, people)).items():
        if many > 1:
            _level(groups, region)
    return sorted(groups, key=lambda group: min(one.lot for one in group))


def _dealt(people: Sequence[Drawn], number: int) -> Groups:
    cells = [cell for alike in parted(people, function_of) for cell in parted(alike, region_of)]
    row = [one for cell in cells for one in cell]
    return [row[first::number] for first in range(number)]


def _level(groups: Groups, region: str) -> None:
    counts = [_from(region, group) for group in groups]
    while max(counts) - min(counts) > 1:
        most, least = counts.index(max(counts)), counts.index(min(counts))
        groups[most], groups[least] = _shared(groups[most] + groups[least])
        counts[most], counts[least] = _from(region, groups[most]), _from(region, groups[least])


def _from(region: str, group: Iterable[Drawn]) -> int:
    return sum(one.region == region for one in group)


def _shared(people: Sequence[Drawn]) -> Groups:
    """Two groups in which everybody is parted from their two counterparts.

    One counterpart is of the same function, the other from the same region, and of the same function too if possible;
    at most one person of each function, function in a region and region stays without. These ties make chains and
    rings; a ring alternates between the two kinds of ties, so it is even and can be parted like a chain.
    """
    functions = dict(_counterparts(people, function_of, _anybody))
    regions = dict(_counterparts(people, _function_in_region, region_of))
    side: dict[Drawn, int] = {}
    for first in people:
        if first in side:
            continue
        side[first] = first.lot[0] % 2
        waiting = [first]
        while waiting:
            one = waiting.pop()
            for other in (functions.get(one), regions.get(one)):
                if other is not None and other not in side:
                    side[other] = 1 - side[one]
                    waiting.append(other)
    return [[one for one in people if side[one] == place] for place in (0, 1)]


def _counterparts(people: Iterable[Drawn], *levels: Level) -> Iterator[tuple[Drawn, Drawn]]:
    """Pairs of those who are alike; whoever stays single at one level is paired at the next, wider one."""
    single = list(people)
    for alike in levels:
        waiting: dict[Hashable, Drawn] = {}
        for one in single:
            other = waiting.pop(alike(one), None)
            if other is None:
                waiting[alike(one)] = one
            else:
                yield one, other
                yield other, one
        single = list(waiting.values())


def _function_in_region(one: Drawn) -> Hashable:
    return one.function, one.region


def _anybody(_one: Drawn) -> Hashable:
    return None
