"""What tests stand on: a real database of each kind, the store, the gate, a story to tell, and the whole house."""

import os
import shutil
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest
from hypothesis import HealthCheck, settings
from psycopg import sql
from sqlalchemy import make_url, text

from qidtool.app import House, build_house
from qidtool.catalogue import Catalogue, load_catalogue
from qidtool.domain.ids import HOUSE, new_id
from qidtool.gate.gate import Gate
from qidtool.settings import Settings
from qidtool.storage.engine import open_engine
from qidtool.storage.migrate import upgrade
from qidtool.storage.store import TableStore
from qidtool.storage.tables import metadata, room
from tests.cast import Cast
from tests.methods.shelf import SHELF
from tests.script import Story
from tests.services import postgres_url
from tests.workbench import WithWorkbench

_PATIENT = settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
settings.register_profile("daily", _PATIENT, max_examples=12, derandomize=True, database=None)
settings.register_profile("nightly", _PATIENT, max_examples=400)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "daily"))


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


def emptied(url: str) -> str:
    engine = open_engine(url)
    with engine.begin() as connection:
        connection.execute(text("SET LOCAL synchronous_commit = off"))
        for table in reversed(metadata.sorted_tables):
            connection.execute(table.delete())
        connection.execute(room.insert(), {"id": HOUSE, "last_n": 0})
    engine.dispose()
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
def house(store: TableStore, tmp_path: Path) -> House:
    settings = Settings(data=tmp_path / "house", secret_key="a key for tests that nobody else has", methods=str(SHELF))
    return build_house(settings, store, async_mode="threading")
