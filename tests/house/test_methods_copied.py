"""A method folder copied under another name onto an institute's shelf is a method of its own, from plan to paper."""

import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from click.testing import CliRunner

from qidtool.catalogue import Catalogue, load_catalogue
from qidtool.cli.methods import methods
from qidtool.domain.ids import WorkshopId
from qidtool.domain.jobs import ResultForm
from qidtool.domain.viewers import Viewer, ViewerKind
from qidtool.methodkit import Method
from qidtool.methodkit.testing import play
from qidtool.storage.store import TableStore
from tests.house.example_days import (
    FOLDERS,
    Reopened,
    documented,
    missing,
    played,
    read,
    reopened,
    words_in,
    written_in,
)

LONGEST_NAME = 40
INSTALLED = "ist hier nicht installiert"
"""Stands on every page that misses a method."""


def own(folder: Path) -> str:
    return f"eigene_{folder.name}"[:LONGEST_NAME]


@pytest.fixture(scope="module")
def shelf(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Every folder of the house under another name, and not a letter in it changed."""
    shelf = tmp_path_factory.mktemp("shelf")
    for folder in FOLDERS:
        shutil.copytree(folder, shelf / own(folder), ignore=shutil.ignore_patterns("__pycache__"))
    return shelf


@pytest.fixture(scope="module")
def catalogue(shelf: Path) -> Catalogue:
    return load_catalogue(str(shelf))


@dataclass(frozen=True)
class Copy:
    """A copied method, and a day that was played with it."""

    method: Method
    house: Reopened
    store: TableStore
    catalogue: Catalogue

    def told(self) -> list[str]:
        """What the method makes of its example, in its own words and in those of the people."""
        example = self.house.day.example
        if self.method.tells is None:
            return written_in(example)
        return list(words_in(play(self.method, example).tells()))


@pytest.fixture(scope="module", params=FOLDERS, ids=own)
def copy(
    request: pytest.FixtureRequest,
    catalogue: Catalogue,
    sqlite_original: Path,
    tmp_path_factory: pytest.TempPathFactory,
) -> Iterator[Copy]:
    slug = own(request.param)
    here = tmp_path_factory.mktemp(slug)
    store = TableStore(f"sqlite:///{shutil.copy(sqlite_original, here / 'qidtool.sqlite3')}")
    method = catalogue.get(slug)
    assert method is not None
    day = played(store, catalogue, slug)
    yield Copy(method, reopened(store, catalogue, day, here), store, catalogue)
    store.close()


def test_both_stand_on_the_shelf(copy: Copy) -> None:
    mara = copy.house.mara
    assert f"/methoden/{copy.method.slug}" in mara.looks("/methoden").links
    plan = mara.looks(copy.house.way("planung"))
    chosen = [one for one in plan.links if f"methode={copy.method.slug}#" in one]
    assert [mara.looks(one.partition("#")[0]).status for one in chosen] == [200]
    assert mara.looks(f"/methoden/{copy.method.slug}").status == 200


def test_every_live_screen_brings_its_page(copy: Copy) -> None:
    screens = copy.house.screens()
    assert {name: one.status_code for name, one in screens.items()} == dict.fromkeys(screens, 200)
    brought = [name for name, one in screens.items() if f'id="method-{copy.method.slug}"' in one.text]
    assert brought == ["cockpit", "wall", "phone"]
    assert missing(copy.told(), read(screens["told in the cockpit"].data)) == []


def test_phone_and_wall_have_what_was_written_with_it(copy: Copy) -> None:
    day = copy.house.day
    here, somebody = WorkshopId(day.room), next(iter(day.actors.values()))
    for viewer in (Viewer(ViewerKind.PARTICIPANT, here, somebody.participant), Viewer(ViewerKind.PROJECTOR, here)):
        seen = day.cast.looks_at(viewer)
        assert seen["steps"][day.step]["method"] == copy.method.slug
        assert day.step in {one["step"] for one in seen["contributions"].values()}


def test_the_results_are_told_by_the_copy(copy: Copy) -> None:
    page = copy.house.mara.looks(copy.house.way("ergebnisse"))
    assert (page.status, f"„{copy.method.slug}“ {INSTALLED}" in page.text) == (200, False)
    assert copy.told() != []
    assert missing(copy.told(), page.text) == []


def test_the_documentation_is_told_by_the_copy(copy: Copy) -> None:
    made = documented(copy.store, copy.catalogue, copy.house.day.room)
    page = read(made[ResultForm.PAGE])
    assert f"„{copy.method.slug}“ {INSTALLED}" not in page
    assert missing([copy.method.summary, *copy.told()], page) == []
    assert made[ResultForm.PDF].startswith(b"%PDF-")


@pytest.mark.parametrize("folder", FOLDERS, ids=own)
def test_check_finds_nothing(shelf: Path, folder: Path) -> None:
    checked = CliRunner().invoke(methods, ["check", str(shelf / own(folder))])
    assert checked.output == f"Die Methode „{own(folder)}“ ist in Ordnung.\n"


def test_their_own_tests_pass_under_the_other_names(shelf: Path) -> None:
    """As their author would run them: in a process of their own, outside this project."""
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "--rootdir", str(shelf), str(shelf)]
    done = subprocess.run(command, cwd=shelf, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout
