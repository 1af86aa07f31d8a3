"""A whole agenda is laid and taken out at once, and the rest of a day that runs late moves along."""

from typing import Any

import pytest

from qidtool.domain.errors import Refusal
from tests.script import Story

STEP = {"method": "two_rounds", "prompts": [{"id": "q1", "text": "Was trägt?"}]}


@pytest.fixture
def free(story: Story) -> Story:
    return story.tell("Mara plans the workshop 'Trier'")


def lay(story: Story, *steps: dict[str, Any]) -> list[str]:
    laid: list[str] = story.act("Mara", "agenda.lay", steps=list(steps))["steps"]
    return laid


def starts(story: Story) -> list[str]:
    steps = story.sees("the cockpit")["steps"].values()
    return [one["planned_start"] for one in sorted(steps, key=lambda one: one["position"])]


def test_steps_come_in_their_order_behind_what_is_there(free: Story) -> None:
    lay(free, {**STEP, "title": "Anfang"}, {**STEP, "title": "Mitte"})
    lay(free, {**STEP, "title": "Ende"})
    steps = sorted(free.sees("the cockpit")["steps"].values(), key=lambda one: one["position"])
    assert [(one["position"], one["title"]) for one in steps] == [(0, "Anfang"), (1, "Mitte"), (2, "Ende")]


@pytest.mark.parametrize("wrong", [{"method": "pendeln"}, {**STEP, "title": "x" * 161}, {**STEP, "prompts": []}])
def test_all_of_it_or_nothing(free: Story, wrong: dict[str, Any]) -> None:
    with pytest.raises(Refusal):
        lay(free, STEP, wrong)
    assert free.sees("the cockpit")["steps"] == {}


@pytest.mark.parametrize("count", [0, 61])
def test_an_agenda_has_some_steps_and_not_too_many(free: Story, count: int) -> None:
    with pytest.raises(Refusal, match="list_too_long"):
        lay(free, *[STEP] * count)


def test_it_is_taken_out_at_once_but_never_with_words_in_it(free: Story) -> None:
    first, second = lay(free, STEP, STEP)
    free.tell("Mara opens the workshop")
    free.act("Mara", "step.open", step=first)
    free.tell("Ada joins")
    free.act("Ada", "contribution.write", step=first, input="answers", prompt="q1", text="Vertrauen")
    with pytest.raises(Refusal, match="step_in_use"):
        free.act("Mara", "agenda.take_out", steps=[second, first])
    assert set(free.sees("the cockpit")["steps"]) == {first, second}
    free.act("Mara", "agenda.take_out", steps=[second])
    assert set(free.sees("the cockpit")["steps"]) == {first}


def test_the_rest_moves_and_moves_back(free: Story) -> None:
    first, second, *_ = lay(
        free, {**STEP, "planned_start": "09:30"}, STEP, STEP, {**STEP, "planned_start": "12:30"}, STEP
    )
    free.tell("Mara opens the workshop")
    free.act("Mara", "step.open", step=first)
    free.act("Mara", "agenda.shift", step=second, minutes=12)
    assert starts(free) == ["09:30", "10:22", "", "12:42", ""]
    free.act("Mara", "agenda.shift", step=second, minutes=-12)
    assert starts(free) == ["09:30", "10:10", "", "12:30", ""]


def test_what_has_begun_has_no_time_or_would_leave_the_day_stays(free: Story) -> None:
    timeless, timed = lay(free, STEP, {**STEP, "planned_start": "23:00"})
    for step, minutes in ((timeless, 5), (timed, 60), (timed, -24 * 60), (timed, 2**80)):
        with pytest.raises(Refusal, match="rest_stays"):
            free.act("Mara", "agenda.shift", step=step, minutes=minutes)
    free.tell("Mara opens the workshop")
    free.act("Mara", "step.open", step=timed)
    with pytest.raises(Refusal, match="rest_stays"):
        free.act("Mara", "agenda.shift", step=timed, minutes=5)
    assert starts(free) == ["", "23:00"]
