"""Groups that go from poster to poster: everybody comes everywhere, and only what hangs there is read by all."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qidtool.domain.agenda import Step, StepState
from qidtool.domain.contributions import Contribution, ContributionStatus
from qidtool.domain.forms import Form, Input, InputKind, Owner, Prompt
from qidtool.domain.groups import Group
from qidtool.domain.ids import ContributionId, GroupId, RoomId, StepId, WorkshopId
from qidtool.domain.rotation import is_read_by_all, is_shared, standing

WORKSHOP = WorkshopId(RoomId("w"))
EXAMPLES = json.loads(Path(__file__).with_name("standing.json").read_text("utf-8"))
"""The screens' twin is held to the same ones, in `tests/screens/rotation.test.mjs`."""
POSTER = Input("poster", InputKind.CARDS, "Plakat", "", owner=Owner.GROUP)


def step_with(prompts: list[str], turn: int = 0, minutes: int = 5, *inputs: Input) -> Step:
    asked = tuple(Prompt(one, one) for one in prompts)
    form = Form((), inputs or (POSTER,), may_rotate=True)
    return Step(
        StepId("s"), WORKSHOP, 0, "any", "Plakate", form, asked, StepState(turn=turn), rotation_minutes=minutes
    )


def groups(number: int) -> list[Group]:
    """With a gap, as after one was dissolved: what counts is the place in the row."""
    return [Group(GroupId(f"g{place}"), WORKSHOP, place * 2, "") for place in range(number)]


@pytest.mark.parametrize("one", EXAMPLES, ids=lambda one: one["told"])
def test_who_stands_where(one: dict[str, Any]) -> None:
    found = standing(step_with(one["prompts"], one["turn"]), groups(one["groups"]))
    assert list(found.values()) == one["stand"]


@given(number=st.integers(1, 40), posters=st.integers(1, 12))
def test_after_as_many_turns_as_there_are_posters_every_group_was_everywhere_once(number: int, posters: int) -> None:
    prompts = [f"q{place}" for place in range(posters)]
    turns = [standing(step_with(prompts, turn), groups(number)) for turn in range(posters)]
    for group in groups(number):
        assert sorted(turn[group.id] for turn in turns) == sorted(prompts)


@given(number=st.integers(1, 40), posters=st.integers(1, 12), turn=st.integers(0, 11))
def test_nobody_is_crowded_while_a_poster_stands_empty(number: int, posters: int, turn: int) -> None:
    prompts = [f"q{place}" for place in range(posters)]
    stand = list(standing(step_with(prompts, turn), groups(number)).values())
    counts = [stand.count(one) for one in prompts]
    assert max(counts) - min(counts) <= 1


def test_who_stays_at_their_own_posters_stands_nowhere_else() -> None:
    assert standing(step_with(["a", "b"], minutes=0), groups(2)) == {}
    assert standing(step_with([]), groups(2)) == {}


def test_only_what_groups_write_to_a_prompt_hangs_on_shared_posters() -> None:
    own, once = replace(POSTER, owner=Owner.PERSON), replace(POSTER, per_prompt=False)
    step = step_with(["a"])
    assert [is_shared(one, step) for one in (POSTER, own, once, None)] == [True, False, False, False]
    assert not is_shared(POSTER, step_with(["a"], minutes=0))


@pytest.mark.parametrize("status", ContributionStatus)
def test_all_read_what_is_visible_and_nothing_else(status: ContributionStatus) -> None:
    card = Contribution(
        ContributionId("c"), WORKSHOP, StepId("s"), "poster", "a", "", 0, status=status, for_group=True
    )
    assert is_read_by_all(card, step_with(["a"])) is (status is ContributionStatus.VISIBLE)
    assert not is_read_by_all(replace(card, for_group=False), step_with(["a"]))
    assert not is_read_by_all(card, step_with(["a"], minutes=0))
