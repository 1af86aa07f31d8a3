"""The demo's series is played once; then every number in its documentation is counted again, by SQL alone."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from click.testing import CliRunner

from qidtool.cli.demo import demo
from qidtool.places import METHODS
from tests.cli import recounts
from tests.cli.counted_by_sql import Counts
from tests.cli.printed import Page, every_word
from tests.cli.recounts.book import ALONE, PLACES, RECOUNTS, TOGETHER, Book, Recounting
from tests.cli.recounts.no_counts import NUMBER, RULES, known
from tests.cli.replayed import absent_from, replayed, words_in
from tests.house.tree import imports_of

ABSENT = absent_from("series", "conference")
pytestmark = pytest.mark.skipif(bool(ABSENT), reason=f"the demo's days need methods that are deleted here: {ABSENT}")
NUMBERS = re.compile(r"\d+")


@dataclass(frozen=True)
class Left:
    """What the demo has left behind, and what it has said."""

    folder: Path
    said: str
    book: Book

    @property
    def counts(self) -> Counts:
        return self.book.counts


@pytest.fixture(scope="module")
def left(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Left]:
    folder = tmp_path_factory.mktemp("demo") / "out"
    done = CliRunner().invoke(demo, ["--no-serve", "--out", str(folder)])
    assert done.exit_code == 0, done.output
    book = Book(folder)
    yield Left(folder, done.output, book)
    book.counts.close()


def test_all_of_it_lies_there_and_opens_by_itself(left: Left) -> None:
    texts = {path.name: path.read_text("utf-8") for path in left.folder.glob("*.html")}
    assert len(texts) == 6
    assert all(any(place in text for text in texts.values()) for place in PLACES)
    series = next(text for name, text in texts.items() if name.startswith("reihe-"))
    assert [place for place in PLACES if place not in series] == []
    assert [name for name, text in texts.items() if re.search(r'<link|<script|src="|href="[^#]', text)] == []


def test_what_was_promised_was_played(left: Left) -> None:
    people = "FROM person WHERE of_series"
    groups = 'FROM "group" JOIN day ON day.id = "group".workshop WHERE of_series'
    assert left.counts.number(f"SELECT count(*) {people}") == 88
    assert left.counts.number(f"SELECT count(*) {groups}") == 12
    indicators = left.counts.table("SELECT at_table, count(*) FROM kept WHERE input = 'indicators' GROUP BY at_table")
    assert (len(indicators), set(indicators.values())) == (12, {3})
    assert 25 <= left.counts.number(f"SELECT count(DISTINCT function) {people}") <= 35


def test_people_are_as_different_as_people_are(left: Left) -> None:
    """Hidden, withdrawn, from paper; one word that offends, and it is hidden."""
    status = left.counts.table("SELECT status, count(*) FROM contribution GROUP BY status")
    assert status["hidden"] > 0
    assert status["withdrawn"] > 0
    assert left.counts.number("SELECT count(*) FROM contribution WHERE source = 'paper'") > 100
    assert left.counts.rows("SELECT status FROM entry WHERE words LIKE '%idioten%'") == [("hidden",)]
    agreed = left.counts.table(
        "SELECT instr(marks, 'consent') > 0, count(*) FROM contribution WHERE input = 'quotes' GROUP BY 1"
    )
    assert set(agreed) == {"0", "1"}
    answers = left.counts.rows("SELECT count(*), count(DISTINCT words) FROM entry WHERE input = 'answers'")
    assert answers[0][1] > 100


def test_what_the_console_says(left: Left) -> None:
    counted = left.counts.rows(
        'SELECT (SELECT count(*) FROM person WHERE of_series = one), (SELECT count(*) FROM "group" JOIN day'
        " ON day.id = workshop WHERE of_series = one), (SELECT count(*) FROM kept WHERE of_series = one)"
        " FROM (SELECT DISTINCT of_series AS one FROM day) ORDER BY one DESC"
    )
    told = [tuple(map(int, NUMBERS.findall(line))) for line in left.said.splitlines() if " Personen, " in line]
    assert told == counted


@pytest.mark.parametrize("recounting", RECOUNTS, ids=lambda one: f"{one.__module__.rpartition('.')[2]}.{one.__name__}")
def test_every_number_is_a_count(recounting: Recounting, left: Left) -> None:
    found = [(chapter, one) for each, chapter, one in left.book.recounts if each is recounting]
    assert any(list(one.words()) for _chapter, one in found)
    for chapter, one in found:
        assert list(one.told) == list(one.counted), (chapter.place or "all places", chapter.prefix, one.what)


def test_the_series_tells_of_each_place_what_its_own_page_tells(left: Left) -> None:
    own = {one.place: one for one in left.book.own}
    for chapter in left.book.within:
        here = Counter((one.what, len(one.told)) for one in left.book.of(chapter))
        alone = Counter((one.what, len(one.told)) for one in left.book.of(own[chapter.place]))
        assert alone - here == Counter({("workshop in numbers", 4): 1})
        assert here - alone == Counter()


@pytest.mark.parametrize("place", [TOGETHER, *PLACES, ALONE])
def test_no_number_is_overlooked(place: str, left: Left) -> None:
    """Whatever is seen or heard of the page has been read, and was counted again or counts nothing."""
    page, words = left.book.pages[place], known(left.counts)
    read, there = (Counter(NUMBERS.findall(" ".join(one))) for one in (page.words, every_word(page.tree)))
    assert read == there
    left_over = [one for where, one in left.book.uncounted() if where == place]
    assert [one for one in left_over if not any(rule(one, words) for rule in RULES)] == []


def test_every_rule_excuses_something(left: Left) -> None:
    words = known(left.counts)
    first = {next(rule for rule in RULES if rule(one, words)) for _place, one in left.book.uncounted()}
    assert first == set(RULES)


@pytest.mark.parametrize("place", [TOGETHER, *PLACES, ALONE])
def test_chapters_tables_and_figures_are_numbered_in_their_order(place: str, left: Left) -> None:
    page = left.book.pages[place]
    for kind in ("Tabelle", "Abbildung"):
        numbers = [one for one in page.words if one.kind == "number" and one.startswith(kind)]
        assert numbers == [f"{kind} {number}" for number in range(1, len(numbers) + 1)]
    at: list[int] = []
    for number, _name in page.outline(3):
        depth = number.count(".")
        at = [*at[:depth], (*at, 0)[depth] + 1]
        assert number == ".".join(map(str, at))
    assert page.contents == page.outline(2)


def test_a_number_that_nobody_counts_is_found() -> None:
    """Wherever it stands: in a line, at the end of a bar, between the pieces, or for ears alone."""
    said = '<p>Stimmen: 7</p><div aria-label="8 Stimmen">9<img alt="2 Punkte"><span> (3 ×)</span></div>'
    found = [one for one in Page(said).words if NUMBER.search(one)]
    assert found == ["Stimmen: 7", "8 Stimmen", "9", "2 Punkte", "(3 ×)"]


def test_nothing_but_sql_counts_here() -> None:
    folder = Path(str(recounts.__file__)).parent
    beside = ("counted_by_sql.py", "printed.py", "markup.py")
    modules = [*folder.glob("*.py"), *(folder.parent / name for name in beside)]
    assert {name for path in modules for _dots, name in imports_of(path) if name.startswith("qidtool")} == set()


def test_the_same_seed_gives_the_same_words(left: Left, tmp_path: Path) -> None:
    assert replayed(tmp_path / "again.sqlite3", METHODS, "series", "conference") == []
    assert words_in(tmp_path / "again.sqlite3") == words_in(left.folder / "qidtool.sqlite3")
