"""Those of whom working groups are formed: what counts of each person, and the lot that is drawn for them."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from hashlib import blake2b

from qidtool.domain.ids import ParticipantId


@dataclass(frozen=True)
class Member:
    id: ParticipantId
    function: str = ""
    region: str = ""


Members = tuple[Member, ...]
"""Those who are in one group."""


@dataclass(frozen=True, slots=True, eq=False)
class Drawn:
    """A member with function and region made comparable, in the order of the lots."""

    member: Member
    function: str
    region: str
    lot: bytes


def plain(text: str) -> str:
    """Functions and regions are free text: case and spaces make no difference. Empty: nothing was said."""
    return " ".join(text.casefold().split())


def draw(members: Iterable[Member], seed: str) -> list[Drawn]:
    """Everybody in the order of their lots, which hang on seed and id alone: however people stand, all stays the same.

    A digest is used in place of Python's generator, because its answer is the same in every version.
    """
    all_drawn = [Drawn(one, plain(one.function), plain(one.region), _lot(seed, one.id)) for one in members]
    all_drawn.sort(key=lambda one: (one.lot, one.member.id))
    return all_drawn


def parted(people: Iterable[Drawn], by: Callable[[Drawn], str]) -> list[list[Drawn]]:
    """Those who are alike, each class in a list of its own; the class of the first lot comes first."""
    classes: dict[str, list[Drawn]] = {}
    for one in people:
        classes.setdefault(by(one), []).append(one)
    return list(classes.values())


def function_of(one: Drawn) -> str:
    return one.function


def region_of(one: Drawn) -> str:
    return one.region


def _lot(seed: str, name: str) -> bytes:
    return blake2b(f"{seed}\x1f{name}".encode("utf-8", "surrogatepass"), digest_size=8).digest()
