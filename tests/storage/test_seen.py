"""What the writer has seen it need not read again; what was changed, taken back or written by others it does."""

from collections.abc import Iterator
from dataclasses import replace

import pytest

from qidtool.actions.ports import Answer, Recorded, Task, Tx
from qidtool.domain.errors import refuse
from qidtool.domain.events import WorkshopChanged
from qidtool.domain.ids import AccountId, RoomId, SeriesId, WorkshopId, new_id
from qidtool.domain.people import Account, Staff
from qidtool.domain.roles import Role
from qidtool.domain.series import Series
from qidtool.domain.workshop import Workshop
from qidtool.storage.store import TableStore
from tests.held import held_in
from tests.storage.test_journal import check_numbers
from tests.storage.works import cannot_be_committed, task

SERIES = SeriesId(RoomId(new_id()))
TRIER = WorkshopId(RoomId(new_id()))
MARA = AccountId(new_id())
LEADS = Staff(Staff.key(TRIER, MARA), TRIER, MARA, Role.FACILITATOR)


def begin(tx: Tx) -> Answer:
    """One workshop, led by Mara."""
    tx.series.add(Series(SERIES, "Vier Orte", tx.now))
    tx.workshops.add(Workshop(TRIER, SERIES, "Trier", tx.now, "ABCDEF", "ABCDEFGH"))
    tx.accounts.add(Account(MARA, "Mara", "mara@beispiel.invalid", Role.FACILITATOR, tx.now))
    tx.staff.add(LEADS)
    tx.open_room(TRIER)
    return look(tx)


def look(tx: Tx) -> Answer:
    """By key, as most acts do."""
    workshop, staff = tx.workshops.get(TRIER), tx.staff.get(LEADS.id)
    return {"title": workshop.title if workshop else None, "leads": staff is not None}


def rename(title: str, tx: Tx) -> Answer:
    workshop = tx.workshops.get(TRIER)
    assert workshop is not None
    tx.workshops.put(replace(workshop, title=title))
    tx.append(TRIER, WorkshopChanged(TRIER))
    return look(tx)


def renames(title: str) -> Task:
    return task(lambda tx: rename(title, tx))


def renames_in_vain(title: str) -> Task:
    def work(tx: Tx) -> Answer:
        assert rename(title, tx)["title"] == title
        raise refuse("not_allowed")

    return task(work)


def seen(store: TableStore) -> Answer:
    return store.write([task(look)])[0].given()


@pytest.fixture
def second(store: TableStore, database: str) -> Iterator[TableStore]:
    """Another server, or a command, on the same database."""
    store.write([task(begin)])
    other = TableStore(database)
    yield other
    other.close()


def test_what_an_act_changed_the_next_one_sees(store: TableStore) -> None:
    outcomes = store.write([task(begin), renames("Mainz"), task(look), renames("Worms"), task(look)])
    assert [one.given()["title"] for one in outcomes] == ["Trier", "Mainz", "Mainz", "Worms", "Worms"]
    assert seen(store)["title"] == "Worms"


def test_what_was_refused_was_never_there(store: TableStore, database: str) -> None:
    outcomes = store.write([task(begin), renames_in_vain("Mainz"), task(look), renames("Worms")])
    assert outcomes[2].given()["title"] == "Trier"
    assert seen(store)["title"] == "Worms"
    check_numbers(held_in(database))


def test_what_was_not_committed_was_never_there(store: TableStore, database: str) -> None:
    store.write([task(begin)])
    refused = store.write([renames("Mainz"), task(cannot_be_committed)])
    assert [one.refusal.key for one in refused if one.refusal] == ["not_saved", "not_saved"]
    assert seen(store)["title"] == "Trier"
    assert store.write([renames("Worms")])[0].given()["title"] == "Worms"
    check_numbers(held_in(database))


def test_what_another_server_changed_is_seen(store: TableStore, second: TableStore, database: str) -> None:
    heard: list[Recorded] = []
    for one in (store, second):
        one.after_commit(heard.extend)
    for title in ("Mainz", "Worms", "Speyer"):
        for writes, looks in ((store, second), (second, store)):
            writes.write([renames(title), renames(f"{title} am Rhein")])
            assert seen(looks)["title"] == f"{title} am Rhein"
    second.close()
    store.close()
    check_numbers(held_in(database))
    assert sorted(one.n for one in heard) == list(range(1, 13))


def test_what_goes_with_another_thing_is_gone(store: TableStore) -> None:
    assert store.write([task(begin)])[0].given() == {"title": "Trier", "leads": True}

    def close(tx: Tx) -> Answer:
        tx.close_room(TRIER)
        return look(tx)

    def delete(tx: Tx) -> Answer:
        tx.series.drop(SERIES)
        return look(tx)

    assert [one.given() for one in store.write([task(close), task(delete)])] == [
        {"title": "Trier", "leads": False},
        {"title": None, "leads": False},
    ]
    assert seen(store) == {"title": None, "leads": False}


def test_with_very_much_to_remember_it_is_begun_anew(store: TableStore, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("qidtool.storage.seen._MOST", 1)
    store.write([task(begin), renames("Mainz")])
    assert [seen(store)["title"] for _ in range(3)] == ["Mainz"] * 3
    assert len(store._commit._seen._things) <= 3
