"""Whatever is left to chance: drawn from one seed, so that the same seed plays the same day again."""

import random
import re
import uuid
from collections.abc import Mapping, Sequence
from typing import Any, TypeVar

Thing = TypeVar("Thing")
_GAP = re.compile(r"\{(\w+)\}")


class Chance:
    def __init__(self, seed: str) -> None:
        self._random = random.Random(seed)  # noqa: S311 - what people say is no secret
        self._bags: dict[object, list[Any]] = {}
        self._left: dict[tuple[str, ...], list[str]] = {}

    def id(self) -> str:
        return str(uuid.UUID(int=self._random.getrandbits(128), version=4))

    def happens(self, share: float) -> bool:
        return self._random.random() < share

    def between(self, least: int, most: int) -> int:
        return self._random.randint(least, most)

    def one(self, things: Sequence[Thing]) -> Thing:
        return self._random.choice(things)

    def some(self, things: Sequence[Thing], number: int) -> list[Thing]:
        return self._random.sample(things, min(number, len(things)))

    def shuffled(self, things: Sequence[Thing]) -> list[Thing]:
        return self.some(things, len(things))

    def often_said(self, texts: Sequence[str]) -> str:
        """The first of them more often than the last, as in a hall where many think alike."""
        weights = [1 / (place + 2) ** 0.5 for place in range(len(texts))]
        return self._random.choices(texts, weights)[0]

    def not_yet_said(self, things: tuple[Thing, ...]) -> Thing:
        """Until all were said; then they begin anew."""
        bag: list[Thing] = self._bags.setdefault(things, [])
        if not bag:
            bag += self.shuffled(things)
        return bag.pop()

    def said_once(self, texts: tuple[str, ...]) -> str:
        """One that nobody has said, or nothing any more."""
        left = self._left.setdefault(texts, list(texts))
        return left.pop(0) if left else ""

    def worded(self, text: str, words: Mapping[str, tuple[str, ...]]) -> str:
        variant = self.one([one.strip() for one in text.split("|")])
        return _GAP.sub(lambda found: self.one(words[found[1]]), variant)
