"""The things in one table, as acts and screens ask for them."""

import re
from collections.abc import Iterable
from typing import Generic, Protocol, TypeVar

from sqlalchemy import Connection, Table

from qidtool.storage.questions import Questions, row_of
from qidtool.storage.seen import Seen

Thing = TypeVar("Thing")
_NEVER_KEPT = re.compile("[\\x00\\ud800-\\udfff]")
_MANY = 500
"""Databases limit how many values one question may carry."""


class TableShelf(Generic[Thing]):
    def __init__(self, connection: Connection, questions: Questions[Thing], seen: Seen) -> None:
        self._connection = connection
        self._questions = questions
        self._seen = seen

    def get(self, key: str) -> Thing | None:
        known: Thing | None = self._seen.get(self._questions.name, key)
        if known is None and _can_be_kept(key):
            row = self._connection.execute(self._questions.get, {"key": key}).first()
            if row is not None:
                known = self._questions.thing(row)
                self._seen.keep(self._questions.name, key, known)
        return known

    def of(self, keys: Iterable[str]) -> list[Thing]:
        """Mostly it is one thing that changed, and a question for a list is dearer."""
        wanted = list(dict.fromkeys(keys))
        if len(wanted) == 1:
            return [one for one in [self.get(wanted[0])] if one is not None]
        found: list[Thing] = []
        for start in range(0, len(wanted), _MANY):
            part = {"keys": wanted[start : start + _MANY]}
            found += self._questions.things(self._connection.execute(self._questions.of, part))
        return found

    def where(self, **equals: object) -> list[Thing]:
        if not all(map(_can_be_kept, equals.values())):
            return []
        return self._questions.things(self._connection.execute(self._questions.where(equals), _said(equals)))

    def first(self, **equals: object) -> Thing | None:
        return next(iter(self.where(**equals)), None)

    def count(self, **equals: object) -> int:
        if not all(map(_can_be_kept, equals.values())):
            return 0
        return int(self._connection.execute(self._questions.count(equals), _said(equals)).scalar_one())

    def add(self, thing: Thing) -> None:
        self._connection.execute(self._questions.add, row_of(thing))

    def put(self, thing: Thing) -> None:
        row = row_of(thing)
        key = row.pop("id")
        self._seen.forget(self._questions.name, key)
        self._connection.execute(self._questions.put, row | {"key": key})

    def drop(self, key: str) -> None:
        """What hangs on it goes with it, from other tables too."""
        self._seen.forget_all()
        self._connection.execute(self._questions.drop, {"key": key})


class Shelved(Protocol):
    """Whoever has shelves: one connection, and what was seen on it."""

    @property
    def connection(self) -> Connection: ...
    @property
    def seen(self) -> Seen: ...


class ShelfOf(Generic[Thing]):
    """Stands in a class; its instances have the shelf at hand as soon as they reach for it, and not before."""

    def __init__(self, table: Table, kind: type[Thing]) -> None:
        self._questions = Questions(table, kind)

    def __get__(self, holder: Shelved, _kind: type[Shelved]) -> TableShelf[Thing]:
        return TableShelf(holder.connection, self._questions, holder.seen)


def _said(equals: dict[str, object]) -> dict[str, object]:
    return {name: value for name, value in equals.items() if value is not None}


def _can_be_kept(value: object) -> bool:
    """No database takes these signs, not even in a question, so nothing with them in it can be found."""
    return not (isinstance(value, str) and _NEVER_KEPT.search(value))
