"""What an act is: a name, what it takes, who may do it and what it does."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from qidtool.actions.occasion import Occasion
from qidtool.actions.ports import Answer
from qidtool.domain.roles import Role

Input = TypeVar("Input")
Doing = Callable[[Input, Occasion], Answer]


@dataclass(frozen=True)
class Act(Generic[Input]):
    name: str
    takes: type[Input]
    who: frozenset[Role]
    do: Doing[Input]


REGISTERED: dict[str, Act[Any]] = {}


def act(name: str, takes: type[Input], who: frozenset[Role]) -> Callable[[Doing[Input]], Doing[Input]]:
    """Declares an act beside the function that does it; two acts of one name stop the start."""

    def declare(do: Doing[Input]) -> Doing[Input]:
        if name in REGISTERED:
            raise ValueError(f"two acts are called {name}")
        REGISTERED[name] = Act(name, takes, who, do)
        return do

    return declare
