"""Gathers people of one function in one group; cuts and joins whole functions only where the wish demands it."""

from bisect import insort
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from fractions import Fraction
from heapq import heapify, heapreplace

from qidtool.domain.group_sizes import SizeOfGroups, Wish, even_sizes
from qidtool.domain.members import Drawn, function_of, parted, region_of

Groups = list[list[Drawn]]


def gather(people: Sequence[Drawn], wish: Wish) -> Groups:
    functions = parted(people, function_of)
    if isinstance(wish, SizeOfGroups):
        return _of_size(functions, wish)
    return _of_number(functions, wish.for_people(len(people)))


def _of_number(functions: Groups, number: int) -> Groups:
    """A function is cut only if there are fewer functions than groups; else small ones are joined.

    No joined group is larger than the average n / number, or than 2n / (number + 1) where even the two smallest
    groups left are more than that.
    """
    if number > len(functions):
        return _cut_largest(functions, number)
    row = _Row(functions)
    average = sum(map(len, functions)) // max(number, 1)
    while len(row.groups) > number:
        row.join(row.partner(average))
    return row.as_lists()


def _of_size(functions: Groups, wish: SizeOfGroups) -> Groups:
    """Functions that are too large are cut evenly; then the smallest group joins another while that helps its size.

    So every group has fewer than twice as many as wanted, and one group at most has fewer than two thirds.
    """
    row = _Row([piece for one in functions for piece in cut(one, wish.for_people(len(one)))])
    while len(row.groups) > 1:
        smallest, partner = len(row.groups[0].people), row.partner(wish.size)
        joined = smallest + len(row.groups[partner].people)
        if abs(joined - wish.size) >= wish.size - smallest:
            break
        row.join(partner)
    return row.as_lists()


def _cut_largest(functions: Groups, number: int) -> Groups:
    """Each further group is given to the function with the largest pieces: no other way makes the largest smaller."""
    pieces = [1] * len(functions)
    largest = [(Fraction(-len(one)), place) for place, one in enumerate(functions)]
    heapify(largest)
    for _ in range(number - len(functions)):
        place = largest[0][1]
        pieces[place] += 1
        heapreplace(largest, (Fraction(-len(functions[place]), pieces[place]), place))
    return [piece for one, into in zip(functions, pieces, strict=True) for piece in cut(one, into)]


def cut(people: Sequence[Drawn], into: int) -> Groups:
    """Even pieces; a region stays whole where it fits, and fewer regions are cut than there are pieces.

    Regions that fill a place exactly go first, then the largest into the tightest place. If it fits nowhere, it fills
    the roomiest and what is left waits on.
    """
    if into == 1:
        return [list(people)]
    pieces: Groups = [[] for _ in range(into)]
    room = even_sizes(len(people), into)
    regions = sorted(parted(people, region_of), key=len)
    while regions:
        free, last = set(room), len(regions) - 1
        region = regions.pop(next((at for at in range(last, -1, -1) if len(regions[at]) in free), last))
        fitting = [place for place in range(into) if room[place] >= len(region)]
        place = min(fitting, key=room.__getitem__) if fitting else room.index(max(room))
        left = region[room[place] :]
        pieces[place] += region[: room[place]]
        room[place] -= len(region) - len(left)
        if left:
            insort(regions, left, key=len)
    return pieces


@dataclass(frozen=True, slots=True)
class _Joined:
    people: list[Drawn]
    regions: Counter[str]

    def nearness(self, other: "_Joined") -> float:
        """How likely somebody from here and somebody from there have their region in common."""
        shared = sum(many * other.regions[region] for region, many in self.regions.items() if region in other.regions)
        return shared / (len(self.people) * len(other.people))


class _Row:
    """Groups from the smallest to the largest; the smallest joins another until the wish is met."""

    def __init__(self, groups: Iterable[list[Drawn]]) -> None:
        self.groups = sorted((_Joined(one, Counter(map(region_of, one))) for one in groups), key=_size)

    def partner(self, limit: int) -> int:
        """Nearest by region among the small ones, so that large functions stay by themselves; else the smallest."""
        smallest = self.groups[0]
        most = min(2 * _size(smallest), limit - _size(smallest))
        best, nearest = 1, -1.0
        for place in range(1, len(self.groups)):
            if _size(self.groups[place]) > most:
                break
            near = smallest.nearness(self.groups[place])
            if near > nearest:
                best, nearest = place, near
        return best

    def join(self, place: int) -> None:
        other, smallest = self.groups.pop(place), self.groups.pop(0)
        joined = _Joined(smallest.people + other.people, smallest.regions + other.regions)
        insort(self.groups, joined, key=_size)

    def as_lists(self) -> Groups:
        return [one.people for one in self.groups]


def _size(joined: _Joined) -> int:
    return len(joined.people)
