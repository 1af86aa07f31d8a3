"""What a walk is: a story that stops at each state, so that one can look around there."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from playwright.sync_api import Page

from tests.browser.stage import Stage

Stop = tuple[str, Page]
Told = Callable[[Stage], Iterator[Stop]]


@dataclass(frozen=True)
class Walk:
    name: str
    states: tuple[str, ...]
    told: Told


def walk(*states: str) -> Callable[[Told], Walk]:
    """The states in the order in which the walk comes to them."""

    def named(told: Told) -> Walk:
        return Walk(told.__name__, states, told)

    return named
