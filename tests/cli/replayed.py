"""Plays the demo's days once more, into a database of their own and without pages."""

import tomllib
from pathlib import Path

from qidtool.catalogue import load_catalogue
from qidtool.cli.demo_series.play import play_all
from qidtool.gate.gate import Gate
from qidtool.places import METHODS, PACKAGE
from qidtool.storage.migrate import upgrade
from qidtool.storage.store import TableStore
from tests.cli.counted_by_sql import Counts

DAYS = PACKAGE / "cli" / "demo_series"


def methods_of(*days: str) -> list[str]:
    """In the order in which these days need them."""
    told = [tomllib.loads((DAYS / f"{day}_day.toml").read_text("utf-8"))["steps"] for day in days]
    return list(dict.fromkeys(step["method"] for steps in told for step in steps))


def absent_from(*days: str) -> list[str]:
    """Those whose folder is deleted here."""
    return [slug for slug in methods_of(*days) if not (METHODS / slug / "__init__.py").is_file()]


def words_in(database: Path) -> list[str]:
    counts = Counts(database)
    found = [str(text) for (text,) in counts.rows("SELECT text FROM wording ORDER BY contribution")]
    counts.close()
    return found


def replayed(database: Path, methods: Path, *plans: str, seed: str = "qidtool") -> list[str]:
    """Methods that were left out."""
    upgrade(f"sqlite:///{database}")
    store, catalogue = TableStore(f"sqlite:///{database}"), load_catalogue(shipped=methods)
    try:
        return [slug for one in play_all(Gate(store, catalogue), catalogue, plans, seed) for slug in one.left_out]
    finally:
        store.close()
