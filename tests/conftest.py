"""What tests stand on: a real database of each kind, the store, the gate, a story to tell, and the whole house."""

import gc
import os
import shutil
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest
from hypothesis import HealthCheck, settings
from psycopg import sql
from sqlalchemy import make_url
from xdist.remote import Producer

from qidtool.app import House, build_house
from qidtool.catalogue import Catalogue, load_catalogue
from qidtool.domain.ids import HOUSE, new_id
from qidtool.gate.gate import Gate
from qidtool.settings import Settings
from qidtool.storage.migrate import upgrade
from qidtool.storage.store import TableStore
from qidtool.storage.tables import metadata
from tests.cast import Cast
from tests.methods.shelf import SHELF
from tests.script import Story
from tests.services import postgres_url
from tests.turns import Turns, in_turn
from tests.workbench import WithWorkbench

_PATIENT = settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
settings.register_profile("daily", _PATIENT, max_examples=12, derandomize=True, database=None)
settings.register_profile("nightly", _PATIENT, max_examples=400)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "daily"))


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_auto_num_workers(config: pytest.Config) -> int:
    """One more than there are cores: there is always one that waits."""
    return (os.cpu_count() or 1) + 1


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: Producer) -> Turns:
    return Turns(config, log)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    items.sort(key=in_turn)


def pytest_collection_finish() -> None:
    """What is loaded stays loaded: looking through it for rubbish again and again was a fifth of all tests' time."""
    gc.collect()
    gc.freeze()


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Skips by their reasons: one line each, since without PostgreSQL hundreds of tests have the same."""
    skipped = terminalreporter.getreports("skipped")
    reasons = Counter(one.longrepr[2].removeprefix("Skipped: ") for one in skipped if isinstance(one.longrepr, tuple))
    if reasons:
        terminalreporter.section("skipped")
    for reason, times in reasons.most_common():
        terminalreporter.line(f"{times} × {reason}")


@pytest.fixture(scope="session")
def catalogue() -> Catalogue:
    return load_catalogue(str(SHELF))


@pytest.fixture(scope="session")
def sqlite_original(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Migrated once; every test gets a copy."""
    path = tmp_path_factory.mktemp("original") / "original.sqlite3"
    upgrade(f"sqlite:///{path}")
    return path


@pytest.fixture(scope="session")
def postgres_database() -> Iterator[str]:
    """A database of our own, made once for each process that tests, and dropped afterwards."""
    address = make_url(postgres_url()).set(drivername="postgresql")
    name = f"qidtool_test_{new_id()[:8]}"
    plain = address.render_as_string(hide_password=False)
    with psycopg.connect(plain, autocommit=True) as admin:
        admin.execute(sql.SQL("CREATE DATABASE {}").format(sql.Identifier(name)))
    url = address.set(database=name).render_as_string(hide_password=False)
    upgrade(url)
    yield url
    with psycopg.connect(plain, autocommit=True) as admin:
        admin.execute(sql.SQL("DROP DATABASE {} WITH (FORCE)").format(sql.Identifier(name)))


_EMPTY = sql.SQL("; ").join(
    sql.SQL("DELETE FROM {}").format(sql.Identifier(table.name)) for table in reversed(metadata.sorted_tables)
)


def emptied(url: str) -> str:
    """Over a plain line and in one go, since every test waits for it."""
    plain = make_url(url).set(drivername="postgresql").render_as_string(hide_password=False)
    with psycopg.connect(plain, options="-c synchronous_commit=off") as line:
        line.execute(_EMPTY)
        line.execute("INSERT INTO room (id, last_n) VALUES (%s, 0)", [HOUSE])
    return url


@pytest.fixture(params=["sqlite", "postgresql"])
def database(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """The address of an empty, migrated database."""
    if request.param == "postgresql":
        return emptied(request.getfixturevalue("postgres_database"))
    path = tmp_path / "data" / "qidtool.sqlite3"
    path.parent.mkdir()
    shutil.copy(request.getfixturevalue("sqlite_original"), path)
    return f"sqlite:///{path}"


@pytest.fixture
def store(database: str) -> Iterator[TableStore]:
    opened = TableStore(database)
    yield opened
    opened.close()


@pytest.fixture
def gate(store: TableStore, catalogue: Catalogue) -> Gate:
    """Tests write faster than people do; the limits of haste have tests of their own."""
    return Gate(store, WithWorkbench(catalogue), burst=1e6)


@pytest.fixture
def cast(gate: Gate) -> Cast:
    return Cast(gate)


@pytest.fixture
def story(cast: Cast) -> Story:
    return Story(cast)


@pytest.fixture
def day(story: Story) -> Story:
    """The day has begun: one open step with two questions, Ada and Bo have joined."""
    return story.tell("""
        Mara plans the workshop 'Trier'
        Mara plans a step with 'Was stärkt uns?' and 'Was bremst uns?'
        Mara opens the workshop
        Mara opens step 1
        Ada joins
        Bo joins
    """)


@pytest.fixture
def bench(story: Story) -> Story:
    """Two groups at work, where entries of every kind are asked for: Ada and Bo in one, Cem in the other."""
    return story.tell("""
        Mara plans the workshop 'Trier'
        Mara plans a workbench with 'Was trägt?' and 'Was bremst?'
        Mara opens the workshop
        Mara opens step 1
        Ada joins
        Bo joins
        Cem joins
        Mara adds the group 'Rot'
        Mara adds the group 'Blau'
        Mara puts Ada into 'Rot'
        Mara puts Bo into 'Rot'
        Mara puts Cem into 'Blau'
    """)


@pytest.fixture
def house(store: TableStore, catalogue: Catalogue, tmp_path: Path) -> House:
    settings = Settings(data=tmp_path / "house", secret_key="a key for tests that nobody else has", methods=str(SHELF))
    return build_house(settings, store, catalogue, async_mode="threading")
