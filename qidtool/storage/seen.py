"""What was read by its key and need not be read again, as long as nobody can have changed it meanwhile."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

_MOST = 20_000
"""Some thousand people with all that their acts look at; with more it is begun anew."""


class Seen:
    """By table and key; whoever changes a thing says so, and it is read again when it is next asked for."""

    def __init__(self) -> None:
        self._things: dict[tuple[str, str], Any] = {}
        self._as_of: object = None

    def renew(self, as_of: object) -> None:
        """Nothing is forgotten while the database stands as it stood last time."""
        if as_of != self._as_of or len(self._things) > _MOST:
            self._things.clear()
        self._as_of = as_of

    @contextmanager
    def unless_undone(self) -> Iterator[None]:
        """Whoever failed may have seen what it wrote itself, and that is gone."""
        try:
            yield
        except BaseException:
            self.forget_all()
            raise

    def get(self, table: str, key: str) -> Any:
        return self._things.get((table, key))

    def keep(self, table: str, key: str, thing: object) -> None:
        self._things[table, key] = thing

    def forget(self, table: str, key: str) -> None:
        self._things.pop((table, key), None)

    def forget_all(self) -> None:
        self._things.clear()
