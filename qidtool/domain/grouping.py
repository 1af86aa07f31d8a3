"""Forms working groups, mixed or alike, from a wish and a seed; the same people and seed make the same groups."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from qidtool.domain.gathering import gather
from qidtool.domain.group_sizes import Wish
from qidtool.domain.members import Drawn, Member, Members, draw, plain
from qidtool.domain.spreading import spread
from qidtool.domain.unmet import Unmet, unmet_in_gather, unmet_in_spread, unmet_sizes


class Mode(StrEnum):
    SPREAD = "spread"
    """Functions and regions mixed in every group."""
    GATHER = "gather"
    """People of one function together, within it people of one region."""


@dataclass(frozen=True)
class Formation:
    groups: tuple[Members, ...]
    unmet: tuple[Unmet, ...] = ()


def formed(members: Sequence[Member], wish: Wish, mode: Mode, seed: str) -> Formation:
    """Everybody is in one group, no group is empty. Another seed makes other groups that are as good."""
    if len({one.id for one in members}) < len(members):
        raise ValueError("Somebody stands among the members twice.")
    if not members:
        return Formation((), tuple(unmet_sizes((), wish)))
    people = draw(members, seed)
    if mode is Mode.SPREAD:
        groups = _as_told(spread(people, wish.for_people(len(people))))
        return Formation(groups, (*unmet_sizes(groups, wish), *unmet_in_spread(groups)))
    groups = _as_told(sorted(gather(people, wish), key=_name))
    return Formation(groups, (*unmet_sizes(groups, wish), *unmet_in_gather(groups)))


def late(groups: Sequence[Sequence[Member]], member: Member, mode: Mode) -> int:
    """The place of the group for somebody who comes late; of several that are as good, the first.

    Mixed: the smallest group, with the fewest of that function, then from that region. Alike: the group with the most
    of that function, then from that region, then the smallest.
    """
    if not groups:
        raise ValueError("There is no group to come into.")
    function, region = plain(member.function), plain(member.region)

    def fit(place: int) -> tuple[int, int, int]:
        group = groups[place]
        same_function = sum(plain(one.function) == function for one in group)
        same_region = sum(plain(one.region) == region for one in group)
        if mode is Mode.SPREAD:
            return len(group), same_function, same_region
        return -same_function, -same_region, len(group)

    return min(range(len(groups)), key=fit)


def _as_told(groups: Iterable[Iterable[Drawn]]) -> tuple[Members, ...]:
    return tuple(tuple(one.member for one in sorted(group, key=_alike)) for group in groups)


def _alike(one: Drawn) -> tuple[str, str, bytes, str]:
    return one.function, one.region, one.lot, one.member.id


def _name(group: Iterable[Drawn]) -> tuple[str, list[tuple[str, str, bytes, str]]]:
    """Groups in which most have the same function stand side by side."""
    ordered = sorted(map(_alike, group))
    leading = Counter(function for function, *_ in ordered).most_common(1)
    return leading[0][0], ordered
