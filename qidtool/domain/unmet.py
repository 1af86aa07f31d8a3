"""What the forming of groups could not give, as data: the screens put it into words."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from qidtool.domain.group_sizes import NumberOfGroups, SizeOfGroups, Wish
from qidtool.domain.members import Member, Members, plain


class UnmetKind(StrEnum):
    FEWER_PEOPLE_THAN_GROUPS = "fewer_people_than_groups"
    """So many groups were wanted, so many were formed."""
    OTHER_SIZES = "other_sizes"
    """The wanted size, and the size furthest from it; one more or fewer is no matter."""
    ALL_ALIKE = "all_alike"
    """Spread: everybody has this function, or nobody named one."""
    FUNCTION_RARER_THAN_GROUPS = "function_rarer_than_groups"
    """Spread: of these functions there are too few for every group; wanted are as many as there are groups."""
    FUNCTION_SPLIT = "function_split"
    """Gather: these functions are spread over so many groups."""
    MIXED_GROUP = "mixed_group"
    """Gather: so many of each of these functions are in this group."""
    ALONE = "alone"
    """Gather: so many groups have a single person, though others have more."""


@dataclass(frozen=True)
class Tally:
    """A function as most of its people write it (empty: they named none), and how many people or groups there are."""

    function: str
    number: int


@dataclass(frozen=True)
class Unmet:
    kind: UnmetKind
    wanted: int = 0
    got: int = 0
    functions: tuple[Tally, ...] = ()
    """The largest number first."""
    group: int | None = None
    """The place of a mixed group among the groups, from 0."""


def unmet_sizes(groups: Sequence[Members], wish: Wish) -> Iterator[Unmet]:
    if isinstance(wish, NumberOfGroups) and len(groups) < wish.number:
        yield Unmet(UnmetKind.FEWER_PEOPLE_THAN_GROUPS, wanted=wish.number, got=len(groups))
    if isinstance(wish, SizeOfGroups):
        off = max((len(group) for group in groups), key=lambda size: (abs(size - wish.size), size), default=wish.size)
        if abs(off - wish.size) > 1:
            yield Unmet(UnmetKind.OTHER_SIZES, wanted=wish.size, got=off)


def unmet_in_spread(groups: Sequence[Members]) -> Iterator[Unmet]:
    people = [one for group in groups for one in group]
    functions = _functions_of(people)
    if len(functions) == 1 and len(people) > 1:
        yield Unmet(UnmetKind.ALL_ALIKE, functions=_tallies(functions, _spellings(people)))
    rare = {function: many for function, many in functions.items() if function and many < len(groups)}
    if rare:  # nobody misses somebody who has named no function
        told = _tallies(rare, _spellings(people))
        yield Unmet(UnmetKind.FUNCTION_RARER_THAN_GROUPS, wanted=len(groups), functions=told)


def unmet_in_gather(groups: Sequence[Members]) -> Iterator[Unmet]:
    spellings = _spellings(one for group in groups for one in group)
    inside = [_functions_of(group) for group in groups]
    places = Counter(function for functions in inside for function in functions)
    split = {function: many for function, many in places.items() if many > 1}
    if split:
        yield Unmet(UnmetKind.FUNCTION_SPLIT, functions=_tallies(split, spellings))
    for place, functions in enumerate(inside):
        if len(functions) > 1:
            yield Unmet(UnmetKind.MIXED_GROUP, functions=_tallies(functions, spellings), group=place)
    alone = sum(len(group) == 1 for group in groups)
    if 0 < alone < len(groups):
        yield Unmet(UnmetKind.ALONE, got=alone)


def _functions_of(people: Iterable[Member]) -> Counter[str]:
    return Counter(plain(one.function) for one in people)


def _tallies(functions: Mapping[str, int], spellings: Mapping[str, str]) -> tuple[Tally, ...]:
    ordered = sorted(functions.items(), key=lambda item: (-item[1], item[0]))
    return tuple(Tally(spellings[function], many) for function, many in ordered)


def _spellings(people: Iterable[Member]) -> dict[str, str]:
    written = Counter(" ".join(one.function.split()) for one in people)
    ordered = sorted(written, key=lambda text: (written[text], text))
    return {plain(text): text for text in ordered}
