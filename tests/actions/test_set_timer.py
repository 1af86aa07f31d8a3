"""The timer of a step: set, extended, stopped; it informs and never blocks."""

import pytest

from qidtool.domain.errors import Refusal
from qidtool.domain.moments import MINUTE, now
from tests.script import Story


def test_it_ends_after_the_minutes_given(day: Story) -> None:
    before = now()
    day.act("Mara", "step.set_timer", step=day.steps[0], minutes=10)
    assert before + 10 * MINUTE <= _ends(day) <= now() + 10 * MINUTE


def test_it_is_extended_from_its_end_while_it_runs(day: Story) -> None:
    day.act("Mara", "step.set_timer", step=day.steps[0], minutes=10)
    before = _ends(day)
    day.act("Mara", "step.extend_timer", step=day.steps[0], minutes=1)
    assert _ends(day) == before + MINUTE


def test_it_is_extended_from_now_if_none_runs(day: Story) -> None:
    before = now()
    day.act("Mara", "step.extend_timer", step=day.steps[0], minutes=1)
    assert before + MINUTE <= _ends(day) <= now() + MINUTE


def test_it_is_stopped_by_hand_and_by_closing(day: Story) -> None:
    for ending in ("step.stop_timer", "step.close"):
        day.act("Mara", "step.set_timer", step=day.steps[0], minutes=10)
        day.act("Mara", ending, step=day.steps[0])
        assert next(iter(day.sees("the wall")["steps"].values()))["timer"] is None


@pytest.mark.parametrize("minutes", [0, -1, 601, 2**70])
def test_minutes_are_of_a_day(day: Story, minutes: int) -> None:
    for act in ("step.set_timer", "step.extend_timer"):
        with pytest.raises(Refusal, match="minutes_out_of_range"):
            day.act("Mara", act, step=day.steps[0], minutes=minutes)


def _ends(day: Story) -> int:
    (step,) = day.sees("Ada's phone")["steps"].values()
    ends: int = step["timer"]["ends_at"]
    return ends
