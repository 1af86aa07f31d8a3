"""What can be asked of one table: each question is worded once, because wording it costs far more than asking it."""

from collections.abc import Iterable, Mapping
from dataclasses import fields
from typing import Any, Generic, TypeVar

import msgspec
from sqlalchemy import Row, Select, Table, bindparam, func, select
from sqlalchemy.sql.elements import ColumnElement

Thing = TypeVar("Thing")
Asked = tuple[tuple[str, bool], ...]
"""By which columns somebody looks, and whether each is to be empty: databases ask for that in other words."""
_IN_THIS_ORDER = ("position", "joined_at", "written_at", "created_at", "asked_at", "id")


class Questions(Generic[Thing]):
    """SQLAlchemy knows a statement again by the very object; one made anew is looked through from top to bottom."""

    def __init__(self, table: Table, kind: type[Thing]) -> None:
        self.name = str(table.name)
        self._table = table
        self._kind = kind
        self._names = [one.name for one in fields(kind)]  # type: ignore[arg-type]  # things are dataclasses
        columns = [table.c[name] for name in self._names]
        is_it = table.c.id == bindparam("key")
        self.get = select(*columns).where(is_it)
        self.of = select(*columns).where(table.c.id.in_(bindparam("keys", expanding=True)))
        self.add = table.insert()
        self.put = table.update().where(is_it)
        self.drop = table.delete().where(is_it)
        self._all = select(*columns).order_by(*(table.c[name] for name in _IN_THIS_ORDER if name in table.c))
        self._number = select(func.count()).select_from(table)
        self._known: dict[tuple[str, Asked], Select[Any]] = {}

    def where(self, equals: Mapping[str, object]) -> Select[Any]:
        return self._narrowed("where", self._all, equals)

    def count(self, equals: Mapping[str, object]) -> Select[Any]:
        return self._narrowed("count", self._number, equals)

    def thing(self, row: Row[Any]) -> Thing:
        """As a plain dict: the mappings of SQLAlchemy have a method `keys`, which stood for a column of that name."""
        return msgspec.convert(dict(zip(self._names, row, strict=True)), self._kind, strict=False)

    def things(self, rows: Iterable[Row[Any]]) -> list[Thing]:
        return [self.thing(row) for row in rows]

    def _narrowed(self, what: str, question: Select[Any], equals: Mapping[str, object]) -> Select[Any]:
        """Callers name columns in their code, so there are only so many."""
        asked = tuple((name, value is None) for name, value in equals.items())
        if (what, asked) not in self._known:
            self._known[what, asked] = question.where(*(self._condition(*one) for one in asked))
        return self._known[what, asked]

    def _condition(self, name: str, is_empty: bool) -> ColumnElement[bool]:
        column = self._table.c[name]
        return column.is_(None) if is_empty else column == bindparam(name)


def row_of(thing: object) -> dict[str, Any]:
    row = msgspec.to_builtins(thing)
    assert isinstance(row, dict)
    return row
