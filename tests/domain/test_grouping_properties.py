"""What holds for groups of any hall: nobody is lost, sizes and bounds are kept, and chance is only in the seed."""

import random
from collections import Counter
from collections.abc import Sequence

from hypothesis import given, settings
from hypothesis import strategies as st

from qidtool.domain.group_sizes import NumberOfGroups, SizeOfGroups, Wish, even_sizes
from qidtool.domain.grouping import Formation, Mode, formed, late
from qidtool.domain.members import Member
from tests.domain.crowds import anybody, both, cuts, function, hall, region, somebody, unevenness

PEOPLE = st.integers(1, 60) | st.integers(1, 300)
HALLS = st.builds(hall, people=PEOPLE, functions=st.integers(1, 40), regions=st.integers(1, 12), chance=st.integers())
SEEDS = st.text(max_size=8)
NUMBERS = st.builds(NumberOfGroups, st.integers(1, 60))
SIZES = st.builds(SizeOfGroups, st.integers(1, 40))
MIXED, GATHERED = settings(max_examples=2000), settings(max_examples=1000)


def turned(people: Sequence[Member], seed: str) -> tuple[Member, ...]:
    return tuple(random.Random(seed).sample(people, len(people)))


def form_and_check_everybody(people: Sequence[Member], wish: Wish, mode: Mode, seed: str) -> Formation:
    """Everybody is in one group, whatever the order they stood in."""
    found = formed(people, wish, mode, seed)
    assert sorted(one.id for group in found.groups for one in group) == sorted(one.id for one in people)
    assert all(found.groups)
    assert formed(turned(people, seed), wish, mode, seed) == found
    return found


@MIXED
@given(HALLS, NUMBERS | SIZES, SEEDS)
def test_spread_no_two_groups_differ_by_more_than_one_in_anything(
    people: tuple[Member, ...], wish: Wish, seed: str
) -> None:
    groups = form_and_check_everybody(people, wish, Mode.SPREAD, seed).groups
    assert sorted(map(len, groups), reverse=True) == even_sizes(len(people), wish.for_people(len(people)))
    assert max(unevenness(groups, key) for key in (anybody, function, region, both)) <= 1


@GATHERED
@given(HALLS, NUMBERS, SEEDS)
def test_gathered_in_so_many_groups_functions_are_cut_only_where_they_must_be(
    people: tuple[Member, ...], wish: NumberOfGroups, seed: str
) -> None:
    groups = form_and_check_everybody(people, wish, Mode.GATHER, seed).groups
    functions = Counter(map(function, people))
    assert len(groups) == min(wish.number, len(people))
    assert cuts(groups, function) == max(0, len(groups) - len(functions))
    if len(groups) > len(functions):
        check_pieces(groups, functions)
    mixed = [len(group) for group in groups if len(set(map(function, group))) > 1]
    assert not (mixed and len(groups) >= len(functions))
    assert max(mixed, default=0) <= max(len(people) // len(groups), 2 * len(people) // (len(groups) + 1))


def check_pieces(groups: Sequence[Sequence[Member]], functions: Counter[tuple[str, ...]]) -> None:
    """Even, cut between regions, and with one piece fewer they would have been larger than any group is now."""
    for name, many in functions.items():
        pieces = [group for group in groups if function(group[0]) == name]
        assert unevenness(pieces, anybody) <= 1
        assert cuts(pieces, region) < len(pieces)
        assert len(pieces) == 1 or max(map(len, groups)) <= max(even_sizes(many, len(pieces) - 1))


@GATHERED
@given(HALLS, SIZES, SEEDS)
def test_gathered_by_size_no_group_is_twice_as_large_and_one_at_most_is_small(
    people: tuple[Member, ...], wish: SizeOfGroups, seed: str
) -> None:
    groups = form_and_check_everybody(people, wish, Mode.GATHER, seed).groups
    places = Counter(name for group in groups for name in set(map(function, group)))
    assert all(len(group) < 2 * wish.size for group in groups)
    assert sum(3 * len(group) < 2 * wish.size for group in groups) <= 1
    for name, many in Counter(map(function, people)).items():
        assert places[name] == 1 or 3 * many > 4 * wish.size


@given(HALLS, NUMBERS, SEEDS, st.integers(1, 60))
def test_those_who_come_late_leave_a_mixed_room_even(
    people: tuple[Member, ...], wish: Wish, seed: str, many: int
) -> None:
    groups = list(formed(people, wish, Mode.SPREAD, seed).groups)
    for one in hall(many, functions=8, regions=4, chance=many):
        place = late(groups, one, Mode.SPREAD)
        groups[place] = (*groups[place], one)
    assert unevenness(groups, anybody) <= 1


@given(HALLS, NUMBERS | SIZES, SEEDS, st.integers(0, 40))
def test_who_comes_late_finds_their_like(people: tuple[Member, ...], wish: Wish, seed: str, rank: int) -> None:
    groups, comer = formed(people, wish, Mode.GATHER, seed).groups, somebody("late", f"Funktion {rank}")
    likes = [sum(function(one) == function(comer) for one in group) for group in groups]
    assert likes[late(groups, comer, Mode.GATHER)] == max(likes)
