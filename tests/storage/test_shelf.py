"""Things come back from their table exactly as they were put in, whatever their words look like."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qidtool.actions.ports import Answer, Tx
from qidtool.domain.ids import RoomId, SeriesId, WorkshopId, new_id
from qidtool.domain.series import Privacy, Series
from qidtool.domain.texts import clean
from qidtool.domain.workshop import Wall, Workshop
from qidtool.storage.store import TableStore
from tests.storage.works import task

ODD = ("null", "NULL", "none", "true", "0", "1", "1e9", "", '"', "[]", "{}", "ä", "👩‍👩‍👧", "\u202e", "' OR 1=1 --")
words = st.sampled_from(ODD) | st.text(st.characters(codec="utf-8"), max_size=40).map(clean)


def kept(store: TableStore, series: Series, workshop: Workshop) -> tuple[Series | None, Workshop | None]:
    def work(tx: Tx) -> Answer:
        tx.series.add(series)
        tx.workshops.add(workshop)
        return {}

    assert store.write([task(work)])[0].refusal is None
    return store.read(lambda reading: (reading.series.get(series.id), reading.workshops.get(workshop.id)))


@given(st.lists(words, min_size=8, max_size=8))
def test_whatever_words_look_like_they_come_back(store: TableStore, said: list[str]) -> None:
    series = Series(
        SeriesId(RoomId(new_id())), said[0], 1, said[1], said[2], tuple(said), (said[3],), (),
        Privacy(said[4], said[5], said[6], said[7]), single=True,
    )  # fmt: skip
    wall = Wall(frozen=True, theme=said[0], prompt=said[1])
    workshop = Workshop(
        WorkshopId(RoomId(new_id())), series.id, said[2], 2, new_id(), new_id(), said[3], said[4], wall=wall,
        marked_words=tuple(said),
    )  # fmt: skip
    assert kept(store, series, workshop) == (series, workshop)


@pytest.mark.parametrize("many", [1, 501, 1200])
def test_many_are_found_at_once(store: TableStore, many: int) -> None:
    keys = [new_id() for _ in range(many)]
    assert store.read(lambda reading: reading.accounts.of(keys)) == []
    assert store.read(lambda reading: reading.words([])) == {}


@pytest.mark.parametrize("key", ["\x00", "a\x00b", "\ud800", "\udfff\ud800", "x" * 100_000, "' OR 1=1 --"])
def test_what_no_database_takes_is_simply_not_found(store: TableStore, key: str) -> None:
    assert store.read(lambda reading: reading.workshops.get(key)) is None
    assert store.read(lambda reading: reading.workshops.first(code=key, place="")) is None
    assert store.read(lambda reading: reading.accounts.count(email=key)) == 0
