"""A step may call its inputs by words of its own, before and during the day."""

import pytest

from qidtool.domain.errors import Refusal
from tests.script import Story

ANSWERS = {"input": "answers", "label": "Was uns trägt", "placeholder": "Ein Satz"}
PROMPTS = [{"id": "q1", "text": "Was stärkt uns?"}, {"id": "q2", "text": "Was bremst uns?"}]


def words_on_phone(story: Story, step: str) -> dict[str, tuple[str, str]]:
    inputs = story.sees("Ada")["steps"][step]["inputs"]
    return {one["id"]: (one["label"], one["placeholder"]) for one in inputs}


def rename(story: Story, *namings: dict[str, str]) -> None:
    story.act("Mara", "step.change", step=story.steps[0], title="Anfang", prompts=PROMPTS, namings=list(namings))


def test_only_the_input_that_is_named_is_called_otherwise(day: Story) -> None:
    before = words_on_phone(day, day.steps[0])
    rename(day, ANSWERS)
    assert words_on_phone(day, day.steps[0]) == {**before, "answers": ("Was uns trägt", "Ein Satz")}


def test_a_new_step_can_have_words_of_its_own_at_once(day: Story) -> None:
    step = day.act("Mara", "step.plan", method="two_rounds", prompts=PROMPTS, namings=[ANSWERS])["step"]
    assert words_on_phone(day, step)["answers"] == ("Was uns trägt", "Ein Satz")


def test_what_was_written_stays_and_a_later_change_keeps_the_words(day: Story) -> None:
    day.tell("Ada writes 'Vertrauen'")
    rename(day, ANSWERS)
    rename(day)
    assert words_on_phone(day, day.steps[0])["answers"] == ("Was uns trägt", "Ein Satz")
    assert [one["text"] for one in day.sees("Ada")["contributions"].values()] == ["Vertrauen"]


def test_an_emptied_label_takes_the_words_of_the_method_back(day: Story) -> None:
    before = words_on_phone(day, day.steps[0])
    rename(day, ANSWERS)
    rename(day, {"input": "answers"})
    assert words_on_phone(day, day.steps[0]) == before


@pytest.mark.parametrize(
    ("naming", "key"),
    [
        ({"input": "feelings", "label": "Gefühle"}, "input_unknown"),
        ({"input": "answers", "label": "x" * 161}, "title_too_long"),
        ({"input": "answers", "label": "Kurz", "placeholder": "x" * 161}, "title_too_long"),
    ],
)
def test_what_does_not_fit_is_refused_and_changes_nothing(day: Story, naming: dict[str, str], key: str) -> None:
    before = words_on_phone(day, day.steps[0])
    with pytest.raises(Refusal, match=key):
        rename(day, naming)
    assert words_on_phone(day, day.steps[0]) == before
