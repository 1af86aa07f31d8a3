"""Small rounds are held against every way there is to make groups of them: no other is better, or hardly."""

from collections.abc import Iterator, Sequence
from itertools import combinations_with_replacement, product

import pytest

from qidtool.domain.group_sizes import NumberOfGroups, SizeOfGroups, even_sizes
from qidtool.domain.grouping import Mode, formed
from qidtool.domain.members import Member
from tests.domain.crowds import anybody, both, crowd, cuts, function, region, together, unevenness

FOUR_KINDS = [f"{one}, {where}" for one in "AB" for where in "XY"]
SIX_KINDS = [f"{one}, {where}" for one in "ABC" for where in "XY"]
SMALL_ROUNDS = [
    round_
    for kinds, most in ((FOUR_KINDS, 8), (SIX_KINDS, 6))
    for people in range(1, most + 1)
    for round_ in combinations_with_replacement(kinds, people)
]


def ways(people: Sequence[Member], number: int, largest: int) -> Iterator[list[list[Member]]]:
    """Every way to make so many groups, none empty; a list that changes. Who is alike, of people and of groups, is
    not told apart."""
    groups: list[list[Member]] = [[] for _ in range(number)]

    def place(at: int, used: int, least: int) -> Iterator[list[list[Member]]]:
        if at == len(people):
            if used == number:
                yield groups
            return
        alike = at > 0 and both(people[at]) == both(people[at - 1])
        for here in range(least if alike else 0, min(used + 1, number)):
            if len(groups[here]) < largest:
                groups[here].append(people[at])
                yield from place(at + 1, max(used, here + 1), here)
                groups[here].pop()

    yield from place(0, 0, 0)


def even_ways(people: Sequence[Member], number: int) -> Iterator[list[list[Member]]]:
    return (way for way in ways(people, number, -(-len(people) // number)) if is_even(way))


def is_even(groups: Sequence[Sequence[Member]]) -> bool:
    return unevenness(groups, anybody) <= 1


def sums(people: int, largest: int) -> Iterator[tuple[int, ...]]:
    """4 as 4, 3 + 1, 2 + 2, 2 + 1 + 1, 1 + 1 + 1 + 1."""
    if people == 0:
        yield ()
    for first in range(min(people, largest), 0, -1):
        yield from ((first, *rest) for rest in sums(people - first, first))


def rounds_of(at_least: int) -> list[tuple[int, ...]]:
    return [parts for people in range(at_least, 9) for parts in sums(people, people)]


@pytest.mark.parametrize("number", [1, 2, 3, 4])
def test_no_other_way_mixes_a_small_round_better(number: int) -> None:
    for said in SMALL_ROUNDS:
        people = crowd(*said)
        groups = formed(people, NumberOfGroups(number), Mode.SPREAD, "seed").groups
        found = [[together(way, key) for key in (function, region, both)] for way in even_ways(people, len(groups))]
        assert len(groups) == min(number, len(people))
        assert is_even(groups), said
        assert [together(groups, key) for key in (function, region, both)] == list(map(min, zip(*found, strict=True)))


@pytest.mark.parametrize("number", [1, 2, 3, 4])
def test_no_other_way_cuts_fewer_functions(number: int) -> None:
    for parts in rounds_of(number):
        people = crowd(*(name for name, many in zip("ABCDEFGH", parts, strict=False) for _ in range(many)))
        groups = formed(people, NumberOfGroups(number), Mode.GATHER, "seed").groups
        found = [(cuts(way, function), max(map(len, way))) for way in ways(people, number, len(people))]
        fewest, largest = min(found)
        assert len(groups) == number
        assert cuts(groups, function) == fewest == max(0, number - len(parts)), parts
        joined = 0 if number >= len(parts) else 2 * len(people) // (number + 1)
        assert max(map(len, groups)) <= max(largest, joined), parts


@pytest.mark.parametrize("number", [2, 3, 4])
def test_a_function_is_cut_between_its_regions_as_far_as_even_pieces_allow(number: int) -> None:
    for parts in rounds_of(number):
        people = crowd(*(f"A, {name}" for name, many in zip("RSTUVWXY", parts, strict=False) for _ in range(many)))
        groups = formed(people, NumberOfGroups(number), Mode.GATHER, "seed").groups
        assert is_even(groups)
        assert cuts(groups, region) == min(cuts(way, region) for way in even_ways(people, number)), parts


def test_a_wanted_size_is_missed_by_as_little_as_can_be() -> None:
    for people, size in product(range(1, 61), range(1, 21)):
        numbers = range(1, people + 1)
        off = {one: max(abs(many - size) for many in even_sizes(people, one)) for one in numbers}
        in_all = {one: abs(people - one * size) for one in numbers}
        best = min((off[one], in_all[one], -one) for one in numbers)
        assert SizeOfGroups(size).for_people(people) == -best[2]
