"""Journals: numbered without gaps, for each room and for each stream, however many write at once."""

from concurrent.futures import ThreadPoolExecutor
from itertools import groupby, pairwise
from typing import Any

import pytest

from qidtool.domain.ids import new_id
from qidtool.gate.gate import Gate
from qidtool.storage.store import TableStore
from tests.cast import Cast
from tests.held import Held, held_in
from tests.script import Story

WRITERS, EACH = 6, 20


def check_numbers(held: Held) -> None:
    """Every room counts 1, 2, 3; every stream knows the number before each of its own."""
    heads = {(room, stream): n for room, stream, n in held["stream_head"]}
    last = {room: n for room, n in held["room"]}  # noqa: C416 - rows are tuples of any length
    for room, rows in groupby(held["journal"], lambda row: row[0]):
        assert [row[1] for row in rows] == list(range(1, last[room] + 1))
    for place, rows in groupby(held["stream_entry"], lambda row: row[:2]):
        entries = [(row[2], row[3]) for row in rows]
        assert entries[0][1] == 0
        assert all(before == earlier for (earlier, _), (_, before) in pairwise(entries))
        assert heads[place] == entries[-1][0]


def write_much(day: Story, gate: Gate) -> int:
    """Ada and Bo write from several phones at once, while the moderation hides and turns; answers what was saved."""
    cast = Cast(gate, _inside=day.cast._inside)

    def one_phone(place: int) -> int:
        who = ("Ada", "Bo", "Mara")[place % 3]
        data = {"step": day.steps[0], "input": "special" if who == "Mara" else "answers", "prompt": f"q{place % 2 + 1}"}
        items = [
            {"id": new_id(), "act": "contribution.write", "data": data | {"text": f"{place}/{n}"}} for n in range(EACH)
        ]
        answers: list[Any] = []
        for start in range(0, EACH, 4):
            answers += gate.perform(cast.actor(who, day.room), day.room, {"acts": items[start : start + 4]})
        return sum(one.refusal is None for one in answers)

    with ThreadPoolExecutor(WRITERS) as pool:
        return sum(pool.map(one_phone, range(WRITERS)))


def test_many_writers_leave_no_gap(day: Story, database: str) -> None:
    saved = write_much(day, day.cast.gate)
    held = held_in(database)
    check_numbers(held)
    assert len(held["contribution"]) == len(held["wording"]) == saved > WRITERS * EACH / 2
    assert sum(row[3] == "contribution_written" for row in held["journal"]) == saved


@pytest.mark.parametrize("database", ["postgresql"], indirect=True)
def test_two_servers_on_one_database_leave_no_gap(day: Story, database: str) -> None:
    second = TableStore(database)
    gates = (day.cast.gate, Gate(second, day.cast.gate.methods, burst=1e6))
    with ThreadPoolExecutor(2) as pool:
        saved = sum(pool.map(lambda gate: write_much(day, gate), gates))
    second.close()
    held = held_in(database)
    check_numbers(held)
    assert len(held["contribution"]) == saved


@pytest.mark.parametrize("database", ["postgresql"], indirect=True)
def test_the_same_act_at_two_servers_at_once_has_one_effect(day: Story, database: str) -> None:
    """A phone that changes servers sends everything again, maybe while the first server is still at it."""
    second = TableStore(database)
    gates = (day.cast.gate, Gate(second, day.cast.gate.methods, burst=1e6))
    data = {"step": day.steps[0], "input": "answers", "prompt": "q1"}
    ada = day.cast.actor("Ada", day.room)
    for place in range(10):
        message = {"acts": [{"id": new_id(), "act": "contribution.write", "data": data | {"text": f"Karte {place}"}}]}
        with ThreadPoolExecutor(2) as pool:
            first, again = pool.map(lambda gate: gate.perform(ada, day.room, message), gates)  # noqa: B023
        assert first == again
        assert first[0].refusal is None
    second.close()
    held = held_in(database)
    check_numbers(held)
    assert len(held["contribution"]) == 10


@pytest.mark.parametrize("database", ["postgresql"], indirect=True)
def test_servers_that_need_several_rooms_do_not_wait_for_one_another_for_ever(story: Story, database: str) -> None:
    """A series tells its workshops of a change while they are being worked in at another server."""
    story.tell("Mara plans the series 'Vier Orte'\nMara plans the workshop 'Trier'\nMara plans the workshop 'Mainz'")
    second = TableStore(database)
    other = Cast(Gate(second, story.cast.gate.methods, burst=1e6), _inside=story.cast._inside)

    def change_series() -> None:
        for place in range(8):
            story.cast.acts("Mara", story.series, "series.change", title=f"Vier Orte {place}")

    def change_workshop() -> None:
        for place in range(8):
            other.acts("Mara", story.room, "workshop.change", title=f"Mainz {place}")

    with ThreadPoolExecutor(2) as pool:
        for done in [pool.submit(change_series), pool.submit(change_workshop)]:
            done.result()
    second.close()
    check_numbers(held_in(database))


def test_a_refused_act_takes_no_number(day: Story, database: str) -> None:
    before = held_in(database)
    day.tell("Ada writes ' ' is refused: text_empty\nBo closes step 1 is refused: not_allowed")
    assert held_in(database) == before
