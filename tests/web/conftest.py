"""The pages are tested on SQLite; what differs between databases is tested where the database is."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from jinja2.bccache import Bucket, BytecodeCache

from qidtool.app import House, build_house
from qidtool.catalogue import Catalogue
from qidtool.domain.ids import WorkshopId
from qidtool.domain.workshop import Workshop
from qidtool.gate.cookies import ACCOUNT_COOKIE, seat_cookie, wall_cookie
from qidtool.gate.identity import hash_of, new_token
from qidtool.settings import Settings
from qidtool.storage.store import TableStore
from qidtool.web.guesses import Guesses
from qidtool.web.passwords import new_hash
from tests.cast import CAST, Cast, token_of
from tests.methods.shelf import SHELF
from tests.script import Story
from tests.web.window import Window

PASSWORD = "vier bunte Karten"


class Kept(BytecodeCache):
    """Every test builds a house of its own, and compiling its pages anew would take more time than all else it does."""

    def __init__(self) -> None:
        self._pages: dict[str, bytes] = {}

    def load_bytecode(self, bucket: Bucket) -> None:
        if bucket.key in self._pages:
            bucket.bytecode_from_string(self._pages[bucket.key])

    def dump_bytecode(self, bucket: Bucket) -> None:
        self._pages[bucket.key] = bucket.bytecode_to_string()


KEPT = Kept()


@pytest.fixture
def database(tmp_path: Path, sqlite_original: Path) -> str:
    path = tmp_path / "data" / "qidtool.sqlite3"
    path.parent.mkdir()
    shutil.copy(sqlite_original, path)
    return f"sqlite:///{path}"


@pytest.fixture
def house(store: TableStore, catalogue: Catalogue, database: str, tmp_path: Path) -> House:
    """Wrong codes are counted as ever; only nobody waits for them here."""
    key = "a key for tests that nobody else has"
    settings = Settings(tmp_path / "house", database, secret_key=key, methods=str(SHELF))
    house = build_house(settings, store, catalogue, async_mode="threading")
    house.app.jinja_env.bytecode_cache = KEPT
    house.app.extensions["qidtool_guesses"] = Guesses(wait=lambda _seconds: None)
    return house


@pytest.fixture
def phone(house: House) -> Window:
    return Window(house.app)


@pytest.fixture
def desk(house: House, cast: Cast) -> Callable[[str], Window]:
    """The browser of a member of staff who is signed in."""

    def of(name: str) -> Window:
        account = cast.actor(name).account
        token = new_token()
        cast.house_does("session.start", account=account, token_hash=hash_of(token), device="Firefox, Linux")
        return Window(house.app).carries(ACCOUNT_COOKIE, token)

    return of


@pytest.fixture
def people(house: House, desk: Callable[[str], Window], day: Story, cast: Cast) -> dict[str, Window]:
    """Everybody who might want to see something of the day."""
    for name, role in (("Dana", "documenter"), ("Anton", "author"), ("Rita", "reader")):
        cast.actor(name)
        day.act("Mara", "staff.appoint", email=CAST[name].email, role=role)
    cast.wall(day.room)
    return {
        **{name.lower(): desk(name) for name in ("Mara", "Dana", "Anton", "Rita", "Jonas")},
        "ada": Window(house.app).carries(seat_cookie(day.room), token_of("Ada", day.room)),
        "wall": Window(house.app).carries(wall_cookie(day.room), token_of("the wall", day.room)),
        "zoe": Window(house.app),
    }


@pytest.fixture
def planned(story: Story) -> Story:
    return story.tell("Mara plans the workshop 'Trier'")


@pytest.fixture
def trier(day: Story, cast: Cast) -> Workshop:
    """The workshop of the day that has begun."""
    return workshop_of(day, cast)


def workshop_of(story: Story, cast: Cast) -> Workshop:
    found = cast.gate.store.read(lambda reading: reading.workshops.get(WorkshopId(story.room)))
    assert found is not None
    return found


def give_password(cast: Cast, name: str, password: str = PASSWORD) -> None:
    account = cast.actor(name).account
    cast.house_does("account.change_password", account=account, password_hash=new_hash(password), is_same=True)
