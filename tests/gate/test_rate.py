"""Haste: nobody crowds out the others, and what was too fast may be sent again."""

from qidtool.domain.actors import Actor
from qidtool.domain.ids import new_id
from qidtool.gate.gate import Gate
from qidtool.gate.rate import Rate
from qidtool.storage.store import TableStore
from tests.script import Story


class Clock:
    def __init__(self) -> None:
        self.at = 0.0

    def __call__(self) -> float:
        return self.at


def test_a_burst_and_then_one_a_second() -> None:
    clock = Clock()
    rate = Rate(5, 1, clock)
    assert [rate.allows("Ada") for _ in range(6)] == [True] * 5 + [False]
    assert rate.allows("Bo")
    clock.at = 1.5
    assert [rate.allows("Ada") for _ in range(2)] == [True, False]
    clock.at = 1000
    assert [rate.allows("Ada") for _ in range(6)] == [True] * 5 + [False]


def test_those_who_left_are_forgotten_and_those_who_hurry_are_not() -> None:
    clock = Clock()
    rate = Rate(1, 0.01, clock)
    for place in range(20_000):
        rate.allows(f"guest {place}")
    clock.at = 50
    assert not rate.allows("guest 7")
    clock.at = 101
    rate.allows("somebody new")
    assert set(rate._buckets) == {"guest 7", "somebody new"}


def test_one_who_hurries_is_told_to_wait_and_the_others_are_served(day: Story, store: TableStore) -> None:
    gate = Gate(store, day.cast.gate.methods, burst=2, per_second=0)
    ada, bo, mara = (day.cast.actor(name, day.room) for name in ("Ada", "Bo", "Mara"))
    data = {"step": day.steps[0], "input": "answers", "prompt": "q1"}

    def send(actor: Actor) -> list[str]:
        items = [{"id": new_id(), "act": "contribution.write", "data": data | {"text": str(n)}} for n in range(2)]
        results = gate.perform(actor, day.room, {"acts": items})
        assert [one.id for one in results] == [one["id"] for one in items]
        return ["saved" if one.refusal is None else f"{one.refusal.key} {one.refusal.retry}" for one in results]

    assert [send(ada) for _ in range(3)] == [["saved"] * 2, ["saved"] * 2, ["too_fast True"] * 2]
    assert send(bo) == ["saved"] * 2
    assert [send(mara) for _ in range(16)] == [["saved"] * 2] * 16
    assert day.words("Ada's phone") == ["0", "0", "1", "1"]


def test_a_wall_is_turned_as_quickly_as_a_cockpit_presses(day: Story, store: TableStore) -> None:
    """Somebody who looks for a scene with the pointer is in no haste."""
    gate = Gate(store, day.cast.gate.methods, burst=2, per_second=0)
    wall = day.cast.wall(day.room)
    turns = [{"acts": [{"id": new_id(), "act": "wall.turn", "data": {"forward": n % 2 == 0}}]} for n in range(16)]
    assert [one.refusal for turn in turns for one in gate.perform(wall, day.room, turn)] == [None] * 16
