"""What is played, as the data files beside this module say it: series, places, people, steps, and what may be said."""

import tomllib
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

import msgspec

DATA = Path(__file__).parent
Read = TypeVar("Read")


@dataclass(frozen=True)
class Says:
    """What is written into one input. A text may hold variants, divided by |, and {words} of the day's lists."""

    input: str
    each: tuple[int, int] = (1, 1)
    """At least and at most so many entries of one owner, at each question and thing that an entry must be about."""
    share: float = 1.0
    """How many of the owners write at all."""
    about: float = 0.0
    """How many entries are about something, where that is free."""
    texts: tuple[str, ...] = ()
    by_question: tuple[tuple[str, ...], ...] = ()
    by_theme: tuple[tuple[str, ...], ...] = ()
    """By the focus theme of who writes."""
    once: tuple[tuple[str, ...], ...] = ()
    """By question: each said now and then by somebody, and never again."""
    marks: tuple[tuple[str, ...], ...] = ()


@dataclass(frozen=True)
class Remark:
    """An entry of the protocol."""

    kind: str
    text: str
    special: bool = False
    speaker: str = ""
    exact: bool = False


@dataclass(frozen=True)
class Question:
    text: str
    details: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class ScriptStep:
    method: str
    title: str
    minutes: int
    questions: tuple[Question, ...] = ()
    themes: bool = False
    """Its questions are the focus themes of the series."""
    says: tuple[Says, ...] = ()
    protocol: tuple[Remark, ...] = ()
    """One of them at each place."""
    hidden: int = 0
    withdrawn: int = 0


@dataclass(frozen=True)
class Day:
    starts: str
    steps: tuple[ScriptStep, ...]
    words: dict[str, tuple[str, ...]] = field(default_factory=dict)


@dataclass(frozen=True)
class PlannedGroup:
    name: str
    theme: int
    """The number of the focus theme it comes to."""
    functions: str = ""
    """The kind of functions its members hold; empty for a group of all kinds."""


@dataclass(frozen=True)
class Place:
    title: str
    place: str
    days_ago: int
    people: int
    on_paper: int = 0
    groups: tuple[PlannedGroup, ...] = ()


@dataclass(frozen=True)
class Plan:
    """A series, or a single workshop if it has no title of its own."""

    day: str
    places: tuple[Place, ...]
    functions: dict[str, tuple[str, ...]]
    """By their kind."""
    regions: tuple[str, ...]
    names: tuple[str, ...]
    privacy: dict[str, str]
    title: str = ""
    guiding_question: str = ""
    goal: str = ""
    themes: tuple[str, ...] = ()
    marked_words: tuple[str, ...] = ()


def plan(name: str) -> Plan:
    return _read(name, Plan)


def day(name: str) -> Day:
    return _read(name, Day)


def _read(name: str, kind: type[Read]) -> Read:
    return msgspec.convert(tomllib.loads((DATA / f"{name}.toml").read_text("utf-8")), kind)
