"""A recorded small run of a method: data of the demo, of tests and of screenshots in one file."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from qidtool.domain.forms import Prompt
from qidtool.domain.products import Product


class ExampleError(Exception):
    """An example that cannot be understood; the message is a German sentence."""


@dataclass(frozen=True)
class Somebody:
    name: str
    function: str = ""
    region: str = ""
    group: str = ""
    """The name of the group they sit in."""


@dataclass(frozen=True)
class Brought:
    """What an earlier step of the day gave, if the method goes on from it."""

    product: Product
    text: str
    group: str = ""


@dataclass(frozen=True)
class Line:
    """One thing somebody wrote or chose; nobody's name stands for the moderation."""

    input: str
    text: str = ""
    """Empty for a choice and a dot."""
    prompt: str = ""
    by: str = ""
    after: float = 0
    """Seconds after the line before it, so that a demo has a human pace."""
    group: str = ""
    """For which group the moderation writes; whoever sits in one writes for it anyway."""
    row: int | None = None
    """Counted from 0: the base of a pyramid, the first rank."""
    about: str = ""
    """The id of a prompt, the name of a group, or the text of an earlier line or of something `given`."""
    marks: tuple[str, ...] = ()


@dataclass(frozen=True)
class Example:
    title: str
    prompts: tuple[Prompt, ...]
    people: tuple[Somebody, ...]
    lines: tuple[Line, ...]
    given: tuple[Brought, ...] = ()

    @property
    def groups(self) -> Mapping[str, tuple[str, ...]]:
        """Who sits together, in the order in which the groups are first named."""
        names = dict.fromkeys(one.group for one in self.people if one.group)
        return {name: tuple(one.name for one in self.people if one.group == name) for name in names}


def read_example(file: Path) -> Example:
    try:
        found = json.loads(file.read_text("utf-8"))
        return Example(
            title=_text(found["title"]),
            prompts=tuple(_prompt(one) for one in found["prompts"]),
            people=tuple(Somebody(**_texts(one)) for one in found["people"]),
            lines=tuple(_line(one) for one in found["lines"]),
            given=tuple(_brought(one) for one in found.get("given", ())),
        )
    except KeyError as error:
        raise ExampleError(f"example.json: Es fehlt {error}.") from error
    except (ValueError, TypeError, AttributeError) as error:
        raise ExampleError(f"example.json lässt sich nicht lesen: {error}.") from error


def _prompt(found: dict[str, Any]) -> Prompt:
    texts = {key: value for key, value in found.items() if key != "details"}
    return Prompt(**_texts(texts), details=_texts(found.get("details", {})))


def _line(found: dict[str, Any]) -> Line:
    after, row, marks = found.get("after", 0), found.get("row"), found.get("marks", [])
    if isinstance(after, bool) or not isinstance(after, int | float):
        raise TypeError(f"„after“ ist eine Zahl von Sekunden, nicht {after!r}")
    if row is not None and (isinstance(row, bool) or not isinstance(row, int)):
        raise TypeError(f"„row“ ist eine ganze Zahl ab 0, nicht {row!r}")
    if not isinstance(marks, list):
        raise TypeError(f"„marks“ ist eine Liste, nicht {marks!r}")
    texts = {key: value for key, value in found.items() if key not in ("after", "row", "marks")}
    return Line(**_texts(texts), after=after, row=row, marks=tuple(_text(one) for one in marks))


def _brought(found: dict[str, Any]) -> Brought:
    texts = _texts(found)
    return Brought(Product(texts["product"]), texts["text"], texts.get("group", ""))


def _texts(found: dict[str, Any]) -> dict[str, Any]:
    return {key: _text(value) for key, value in found.items()}


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError(f"{value!r} müsste ein Text sein")
    return value
