"""A method folder is deleted, and every day that was played with it can still be read, shown and printed."""

import re
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from qidtool.catalogue import Catalogue, load_catalogue
from qidtool.domain.jobs import ResultForm
from qidtool.places import METHODS
from qidtool.storage.store import TableStore
from tests.documentation.spoken import spoken
from tests.house.example_days import FOLDERS, Reopened, documented, missing, played, read, reopened, written_in


@dataclass(frozen=True)
class Left:
    """A day, the house in which it was played, and the same database after the folder is gone."""

    slug: str
    before: Reopened
    after: Reopened
    store: TableStore
    catalogue: Catalogue

    def written(self) -> list[str]:
        return written_in(self.after.day.example)

    def readable(self) -> list[str]:
        """What the method itself has shown of it; what it withholds is its own affair."""
        page = self.before.mara.looks(self.before.way("ergebnisse")).text
        return [one for one in self.written() if not missing([one], page)]


@pytest.fixture(scope="module", params=FOLDERS, ids=lambda one: one.name)
def left(
    request: pytest.FixtureRequest, sqlite_original: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Left]:
    folder: Path = request.param
    here = tmp_path_factory.mktemp(folder.name)
    database = shutil.copy(sqlite_original, here / "qidtool.sqlite3")
    with_it, without_it = load_catalogue(), load_catalogue(shipped=methods_without(folder, here))
    assert with_it.folders.keys() - without_it.folders.keys() == {folder.name}
    first = TableStore(f"sqlite:///{database}")
    day = played(first, with_it, folder.name)
    first.close()
    store = TableStore(f"sqlite:///{database}")
    yield Left(
        folder.name, reopened(store, with_it, day, here), reopened(store, without_it, day, here), store, without_it
    )
    store.close()


def methods_without(folder: Path, here: Path) -> Path:
    return Path(shutil.copytree(METHODS, here / "methods", ignore=shutil.ignore_patterns(folder.name, "__pycache__")))


def without_breaks(text: str) -> str:
    """A line of print may end anywhere."""
    return re.sub(r"[\s\u00ad]", "", text)


def test_every_live_screen_opens(left: Left) -> None:
    screens = left.after.screens()
    assert {name: one.status_code for name, one in screens.items()} == dict.fromkeys(screens, 200)
    assert [name for name, one in screens.items() if f'id="method-{left.slug}"' in one.text] == []


def test_the_cockpit_is_told_every_word(left: Left) -> None:
    told = left.after.screens()["told in the cockpit"]
    assert missing(left.readable(), read(told.data)) == []


def test_the_results_stay_readable_and_say_what_is_missing(left: Left) -> None:
    page = left.after.mara.looks(left.after.way("ergebnisse"))
    sentence = f"Die Methode „{left.slug}“ ist hier nicht installiert. Die Beiträge stehen deshalb als einfache Liste."
    assert (page.status, sentence in page.text) == (200, True)
    assert left.readable() != []
    assert missing(left.readable(), page.text) == []


def test_the_plan_says_it_and_every_page_around_the_step_opens(left: Left) -> None:
    mara, step = left.after.mara, f"schritte/{left.after.day.step}"
    plan = mara.looks(left.after.way("planung"))
    assert "Die Methode ist hier nicht mehr installiert." in plan.text
    pages = ("planung", step, f"{step}/vorschau", "duplizieren", "dokumentation")
    assert [mara.looks(left.after.way(one)).status for one in pages] == [200] * len(pages)


def test_page_and_pdf_of_the_documentation_hold_every_word_and_say_what_is_missing(left: Left) -> None:
    made = documented(left.store, left.catalogue, left.after.day.room)
    sentence = f"Die Methode „{left.slug}“ ist hier nicht installiert; dieses Kapitel folgt allein den Eingaben."
    words = [sentence, *left.readable()]
    for form in (ResultForm.PAGE, ResultForm.CLOSED_PAGE):
        assert missing(words, read(made[form])) == []
    printed = spoken(made[ResultForm.PDF])[0].text
    assert missing([without_breaks(one) for one in words], without_breaks(printed)) == []
