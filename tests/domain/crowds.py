"""Invented people for the forming of groups: a few by their functions and regions, or a whole hall by chance."""

import random
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from itertools import accumulate

from qidtool.domain.ids import ParticipantId
from qidtool.domain.members import Member

Key = Callable[[Member], tuple[str, ...]]


def crowd(*said: str) -> tuple[Member, ...]:
    """`crowd("Lehrkraft, Trier", "Küche")`: function, then region."""
    return tuple(somebody(f"p{number}", one) for number, one in enumerate(said))


def somebody(name: str, said: str = "") -> Member:
    function, _, region = said.partition(", ")
    return Member(ParticipantId(name), function, region)


def hall(people: int, functions: int, regions: int, chance: int) -> tuple[Member, ...]:
    """Some functions are held by many and most by few; the first is held by those who say nothing."""
    said = random.Random(chance)
    held = list(accumulate(1 / (rank + 2) for rank in range(functions)))
    return tuple(
        Member(
            ParticipantId(f"p{number}"),
            _name("Funktion", said.choices(range(functions), cum_weights=held)[0]),
            _name("Region", said.randrange(regions)),
        )
        for number in range(people)
    )


def _name(word: str, number: int) -> str:
    return f"{word} {number}" if number else ""


def function(one: Member) -> tuple[str, ...]:
    return (one.function,)


def region(one: Member) -> tuple[str, ...]:
    return (one.region,)


def both(one: Member) -> tuple[str, ...]:
    return function(one) + region(one)


def anybody(_one: Member) -> tuple[str, ...]:
    return ()


def unevenness(groups: Sequence[Sequence[Member]], key: Key) -> int:
    """By how many two groups differ at most in any one class of people."""
    counts = [Counter(map(key, group)) for group in groups]
    classes = {name for count in counts for name in count}
    return max((max(each) - min(each) for each in ([count[name] for count in counts] for name in classes)), default=0)


def together(groups: Iterable[Sequence[Member]], key: Key) -> int:
    """Pairs of people who are alike and in one group; few of them is what mixing means."""
    counts = [many for group in groups for many in Counter(map(key, group)).values()]
    return sum(many * (many - 1) // 2 for many in counts)


def cuts(groups: Iterable[Sequence[Member]], key: Key) -> int:
    """How often a class of people goes on in another group."""
    places = Counter(name for group in groups for name in set(map(key, group)))
    return sum(many - 1 for many in places.values())
