"""Pyramids laid over one another: what several have and at which levels, what only one has, where they differ most."""

from collections.abc import Iterable
from dataclasses import dataclass

from qidtool.methodkit import Entry, alike


@dataclass(frozen=True)
class Shared:
    """One term in the pyramids of several people; of each person the lowest level counts, as all else rests on it."""

    text: str
    levels: tuple[int, ...]
    """One for each person, the base first."""
    entries: tuple[Entry, ...]

    @property
    def people(self) -> int:
        return len(self.levels)

    @property
    def spread(self) -> int:
        return max(self.levels) - min(self.levels)


@dataclass(frozen=True)
class Comparison:
    shared: tuple[Shared, ...]
    """Those that most people have come first, then those that lie lowest."""
    single: tuple[Entry, ...]
    """What only one person has."""

    @property
    def differing(self) -> tuple[Shared, ...]:
        """The widest apart first; what lies on one level everywhere is not among them."""
        apart = [one for one in self.shared if one.spread]
        return tuple(sorted(apart, key=lambda one: (-one.spread, -one.people)))


def compared(entries: Iterable[Entry]) -> Comparison:
    """Entries of people; the same words in another case or spacing are one term."""
    terms: dict[str, list[Entry]] = {}
    for one in entries:
        if one.person:
            terms.setdefault(alike(one.text), []).append(one)
    shared = [_shared(each) for each in terms.values() if len({one.person for one in each}) > 1]
    single = [one for each in terms.values() if len({one.person for one in each}) == 1 for one in each[:1]]
    return Comparison(tuple(sorted(shared, key=lambda one: (-one.people, sum(one.levels) / one.people))), tuple(single))


def missing_in(joint: Iterable[Entry], entries: Iterable[Entry]) -> tuple[Entry, ...]:
    """What somebody had laid and the joint pyramid has not, each term once."""
    there = {alike(one.text) for one in joint}
    left = {alike(one.text): one for one in reversed(tuple(entries)) if alike(one.text) not in there}
    return tuple(reversed(left.values()))


def _shared(entries: list[Entry]) -> Shared:
    lowest: dict[str, int] = {}
    for one in entries:
        level = one.row or 0
        lowest[one.person] = min(level, lowest.get(one.person, level))
    texts = [one.text for one in entries]
    text = max(dict.fromkeys(texts), key=texts.count)
    return Shared(text, tuple(sorted(lowest.values())), tuple(entries))
