"""How many groups are wished for, or how large ones, and what whole people make of that."""

from dataclasses import dataclass


@dataclass(frozen=True)
class NumberOfGroups:
    number: int

    def __post_init__(self) -> None:
        _check(self.number)

    def for_people(self, people: int) -> int:
        """No group stays empty."""
        return min(self.number, people)


@dataclass(frozen=True)
class SizeOfGroups:
    size: int

    def __post_init__(self) -> None:
        _check(self.size)

    def for_people(self, people: int) -> int:
        """The number at which no even group is further from the wanted size than it must be; in doubt more groups."""
        few = max(people // self.size, 1)
        numbers = [number for number in (few + 1, few) if number <= people]
        return min(numbers, key=lambda number: self._missed(people, number), default=0)

    def _missed(self, people: int, number: int) -> tuple[int, int]:
        furthest = max(abs(one - self.size) for one in even_sizes(people, number))
        return furthest, abs(people - number * self.size)


Wish = NumberOfGroups | SizeOfGroups


def even_sizes(people: int, number: int) -> list[int]:
    size, more = divmod(people, number)
    return [size + 1] * more + [size] * (number - more)


def _check(wanted: int) -> None:
    if wanted < 1:
        raise ValueError("At least one is wanted, group or person.")
