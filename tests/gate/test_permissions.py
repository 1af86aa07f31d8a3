"""Who may do what, where and when: every act by everybody in every room and state of the day, against one table."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from itertools import product

import pytest

from qidtool.actions import all_acts
from qidtool.actions.perform import Request, task_for
from qidtool.actions.ports import Answer, Task, Tx
from qidtool.domain.agenda import StepStatus
from qidtool.domain.errors import Refusal
from qidtool.domain.ids import ActId, WorkshopId, new_id
from qidtool.domain.viewers import ViewerKind
from qidtool.domain.workshop import WorkshopStatus
from qidtool.gate.gate import Gate
from qidtool.gate.schema import given_for
from tests.cast import Cast
from tests.gate.rights import STANDING, STATES, WHO, is_time_for
from tests.gate.scene import Scene, set_scene


@pytest.fixture
def scene(cast: Cast) -> Scene:
    return set_scene(cast)


def tried(gate: Gate, request: Request) -> Task:
    """Does the act and takes it back again, so that every case finds the same scene."""
    task = task_for(request, gate.methods)

    def work(tx: Tx) -> Answer:
        task.work(tx)
        raise Refusal("done")

    return replace(task, work=work)


OPEN_DAY = (WorkshopStatus.OPEN, StepStatus.OPEN)


def cases(state: tuple[WorkshopStatus, StepStatus]) -> Iterator[tuple[str, str, str]]:
    """States are those of a workshop: the rooms that have none are tried once."""
    rooms = ("house", "series", "workshop", "foreign") if state == OPEN_DAY else ("workshop", "foreign")
    yield from product(sorted(all_acts()), STANDING, rooms)


def check(scene: Scene, state: tuple[WorkshopStatus, StepStatus]) -> int:
    scene.puts(*state)
    gate, acts, everything = scene.cast.gate, all_acts(), list(cases(state))
    tasks = [
        tried(gate, Request(acts[act], given_for(acts[act], scene.data(act, name, place)), scene.actor(name),
                            scene.room(place), ActId(new_id())))
        for act, name, place in everything
    ]  # fmt: skip
    keys = [one.refusal.key for one in gate.store.write(tasks) if one.refusal is not None]
    wrong = []
    for (act, name, place), key in zip(everything, keys, strict=True):
        role = STANDING[name].get(place, "stranger")
        may = role in WHO.get(("workshop" if place == "foreign" else place, act), set())
        passes = may and is_time_for(act, role, *state)
        is_outside = role in ("stranger", "projector")
        if (key == "done") != passes or (is_outside and not may and key not in ("not_allowed", "signed_out")):
            wrong.append(f"{name} ({role}) in {place}: {act} -> {key}")
    assert wrong == []
    assert Counter(keys)["failed"] == 0
    return len(keys)


@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
@pytest.mark.parametrize("state", STATES, ids="-".join)
def test_exactly_those_who_may_do(scene: Scene, state: tuple[WorkshopStatus, StepStatus]) -> None:
    assert check(scene, state) > 1500


@pytest.mark.parametrize("database", ["postgresql"], indirect=True)
def test_exactly_those_who_may_do_on_postgresql_as_well(scene: Scene) -> None:
    assert check(scene, (WorkshopStatus.OPEN, StepStatus.OPEN)) > 1500


def test_the_table_names_every_act() -> None:
    assert {act for _, act in WHO} == set(all_acts())


def may_look(scene: Scene, name: str, kind: ViewerKind, place: str) -> bool:
    try:
        scene.cast.gate.viewer(scene.actor(name), kind, WorkshopId(scene.room(place)))
    except Refusal:
        return False
    return True


@pytest.mark.parametrize("readable", [False, True])
def test_exactly_those_who_may_look(scene: Scene, readable: bool) -> None:
    """Whoever takes part sees the wall only while it may be read along, and only that of their own workshop."""
    scene.here.act("Mara", "wall.set", readable=readable)
    seen = {
        (kind.value, place): {name for name in STANDING if may_look(scene, name, kind, place)}
        for kind in ViewerKind
        for place in ("house", "series", "workshop", "foreign")
    }
    nowhere = {(kind.value, place): set[str]() for kind in ViewerKind for place in ("house", "series")}
    assert seen == nowhere | {
        ("participant", "workshop"): {"Ada"},
        ("participant", "foreign"): {"Cem"},
        ("facilitator", "workshop"): {"Mara"},
        ("facilitator", "foreign"): {"Jonas"},
        ("documenter", "workshop"): {"Mara", "Dana"},
        ("documenter", "foreign"): {"Jonas", "Rita"},
        ("projector", "workshop"): {"Mara", "the wall"} | ({"Ada"} if readable else set()),
        ("projector", "foreign"): {"Jonas", "Cem"},
    }
