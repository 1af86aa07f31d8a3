"""The agenda: steps are added, changed, moved and taken out."""

from typing import Any

import pytest

from qidtool.domain.errors import Refusal
from tests.script import Story

PROMPTS = [{"id": "q1", "text": "Was trägt?"}]
WRONG = [
    ({"title": "x" * 161}, "title_too_long"),
    ({"prompts": []}, "prompt_missing"),
    ({"prompts": [{"id": "q1", "text": ""}]}, "prompt_missing"),
    ({"prompts": [{"id": "", "text": "Was trägt?"}]}, "prompt_missing"),
    ({"prompts": PROMPTS * 2}, "list_too_long"),
    ({"prompts": [{"id": str(place), "text": "?"} for place in range(13)]}, "list_too_long"),
    ({"prompts": [{"id": "q1", "text": "x" * 2001}]}, "title_too_long"),
    ({"planned_minutes": -1}, "minutes_out_of_range"),
    ({"planned_minutes": 2**80}, "minutes_out_of_range"),
    ({"planned_start": "25:00"}, "time_wrong"),
    ({"planned_start": "9.30"}, "time_wrong"),
    ({"planned_start": "٠٩:٣٠"}, "time_wrong"),
    ({"planned_start": "0" * 5000 + "9:30"}, "time_wrong"),
    ({"planned_start": "9:30"}, "time_wrong"),
]


@pytest.mark.parametrize(("details", "key"), WRONG)
def test_what_does_not_fit_is_refused(day: Story, details: dict[str, Any], key: str) -> None:
    given = {"title": "Anfang", "prompts": PROMPTS} | details
    with pytest.raises(Refusal, match=key):
        day.act("Mara", "step.plan", method="two_rounds", **given)
    with pytest.raises(Refusal, match=key):
        day.act("Mara", "step.change", step=day.steps[0], **given)


def test_a_method_that_is_not_here_is_refused(day: Story) -> None:
    with pytest.raises(Refusal, match="method_unknown"):
        day.act("Mara", "step.plan", method="pendeln", prompts=PROMPTS)


def test_steps_are_moved_and_taken_out(day: Story) -> None:
    day.tell("Mara plans a step with 'Was bleibt?'\nMara plans a step with 'Was geht?'")
    day.act("Mara", "step.place", step=day.steps[2], position=-5)
    assert _order(day) == [3, 1, 2]
    day.act("Mara", "step.place", step=day.steps[2], position=10**30)
    assert _order(day) == [1, 2, 3]
    day.tell("Mara removes step 1")
    assert _order(day) == [2, 3]
    positions = {one["position"] for one in day.sees("the wall")["steps"].values()}
    assert positions == {0, 1}


def test_what_has_words_in_it_stays(day: Story) -> None:
    day.tell("Ada writes 'Vertrauen'\nMara removes step 1 is refused: step_in_use")
    only_second = [{"id": "q2", "text": "Was bremst uns?"}]
    with pytest.raises(Refusal, match="prompt_in_use") as refused:
        day.act("Mara", "step.change", step=day.steps[0], title="Anfang", prompts=only_second)
    assert refused.value.about == {"prompt": "Was stärkt uns?"}
    only_first = [{"id": "q1", "text": "Was stärkt uns wirklich?"}]
    day.act("Mara", "step.change", step=day.steps[0], title="Anfang", prompts=only_first)


def _order(day: Story) -> list[int]:
    steps = sorted(day.sees("the cockpit")["steps"].values(), key=lambda one: one["position"])
    return [day.steps.index(one["id"]) + 1 for one in steps]
