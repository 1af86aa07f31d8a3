"""Posters that all groups share: every phone reads what hangs there, live as afresh, and nothing that does not."""

import json
from random import Random
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qidtool.domain.contributions import ContributionStatus
from qidtool.storage.store import TableStore
from tests.cast import Cast
from tests.live.reducer import Reducer
from tests.live.screens import Air, fresh
from tests.live.stories import PHONES, Chance, begun
from tests.script import Story

POSTER_ENTRY = {"id", "step", "input", "prompt", "pass", "text", "written_at", "source", "group", "for_group"}


@pytest.fixture
def air(store: TableStore) -> Air:
    return Air(store)


@pytest.fixture
def posters(bench: Story) -> Story:
    """Ada and Bo sit in Rot, Cem in Blau; Dora sits in no group."""
    return bench.tell("Dora joins\nMara plans shared posters for 'Ankommen' and 'Gehen'\nMara opens step 2")


def test_a_phone_of_another_group_gets_the_entry_in_a_shared_step_and_in_no_other(posters: Story, air: Air) -> None:
    shared = posters.steps.pop()
    posters.tell("Ada puts 'EIGEN' on the poster")
    posters.steps.append(shared)
    posters.tell("Ada puts 'FÜR ALLE' on the poster 'Gehen'")
    for name in ("Cem", "Dora"):
        heard = json.dumps(air.sent_to(posters.cast.viewer(name, posters.room)), ensure_ascii=False)
        assert ("FÜR ALLE" in heard, "EIGEN" in heard) == (True, False)
        posters.tell(f"the posters on {name}'s phone show: 'FÜR ALLE'\n{name}'s phone shows: nothing")
    posters.tell("Bo's phone shows: 'EIGEN', 'FÜR ALLE'\nthe posters on Bo's phone show: 'FÜR ALLE'")


def test_it_is_told_once_for_all_phones(posters: Story, air: Air) -> None:
    """A hall of five hundred phones must not be drawn five hundred times."""
    cem = posters.cast.viewer("Cem", posters.room)
    before = len(air.sent_to(cem))
    posters.tell("Ada puts 'Mut' on the poster 'Gehen'")
    assert [one["stream"] for one in air.sent_to(cem)[before:]] == ["participants"]


def test_nobody_is_told_who_wrote_it(posters: Story, air: Air) -> None:
    posters.tell("Ada puts 'Mut' on the poster 'Gehen'")
    cem = posters.cast.viewer("Cem", posters.room)
    (record,) = fresh(air.store, cem)["state"]["posters"].values()
    assert (set(record), record["group"]) == (POSTER_ENTRY, posters.group("Rot"))
    assert str(posters.person("Ada")) not in json.dumps(air.sent_to(cem))


def test_what_waits_is_hidden_or_taken_back_is_not_for_others(posters: Story, air: Air, reducer: Reducer) -> None:
    prompts = [{"id": "q1", "text": "Ankommen"}, {"id": "q2", "text": "Gehen"}]
    change: dict[str, Any] = {"step": posters.steps[-1], "title": "Plakate", "prompts": prompts, "rotation_minutes": 5}
    posters.act("Mara", "step.change", **change, approval=True)
    cem = posters.cast.viewer("Cem", posters.room)
    view = fresh(air.store, cem)

    def read_by_cem() -> list[str]:
        shown = reducer.after(view, air.sent_to(cem))
        assert shown == fresh(air.store, cem)
        return [one["text"] for one in shown["state"]["posters"].values()]

    posters.tell("Ada puts 'Mut' on the poster 'Gehen'")
    assert read_by_cem() == []
    assert "Mut" not in json.dumps(air.sent_to(cem))
    posters.tell("Mara approves 'Mut'")
    assert read_by_cem() == ["Mut"]
    posters.tell("Mara hides 'Mut'\nBo's phone shows: 'Mut'")
    assert read_by_cem() == []
    posters.tell("Mara shows 'Mut'\nMara freezes the wall")
    assert read_by_cem() == ["Mut"]
    posters.tell("Ada withdraws 'Mut'")
    assert read_by_cem() == []


def test_cockpit_and_wall_have_them_among_their_contributions(posters: Story) -> None:
    posters.tell("Ada puts 'Mut' on the poster 'Gehen'\nthe wall shows: 'Mut'\nthe cockpit shows: 'Mut'")
    assert [posters.sees(screen)["posters"] for screen in ("the wall", "the cockpit")] == [{}, {}]


@given(seed=st.integers(0, 2**32))
def test_posters_hold_what_may_be_read_by_all_and_no_more(cast: Cast, seed: int) -> None:
    """However groups were formed, posters changed and words moderated before."""
    story = begun(Story(cast))
    chance = Chance(story, Random(seed))
    for _ in range(40):
        chance.happens()
    written, steps = cast.gate.store.read(lambda reading: (
        reading.contributions.where(workshop=story.room), reading.steps.where(workshop=story.room)
    ))  # fmt: skip
    shared = {one.id for one in steps if one.rotation_minutes}
    on_posters = [one for one in written if one.for_group and one.prompt and one.step in shared]
    expected = {one.id for one in on_posters if one.status is ContributionStatus.VISIBLE}
    for name in PHONES:
        assert set(story.sees(f"{name}'s phone")["posters"]) == expected
