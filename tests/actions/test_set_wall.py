"""The wall: what it shows, and what waits while it is frozen."""

import pytest

from qidtool.domain.errors import Refusal
from tests.script import Story


def test_while_frozen_new_words_wait_for_the_reveal(day: Story) -> None:
    day.tell("""
        Ada writes 'Vertrauen'
        Mara freezes the wall
        Bo writes 'Zeit'
        Ada writes 'Unfug'
        Mara hides 'Unfug'
        Mara notes 'leise'
        the wall shows: 'Vertrauen'
        the cockpit shows: 'Vertrauen', 'Zeit', 'Unfug', 'leise'
        Mara reveals the wall
        the wall shows: 'Vertrauen', 'Zeit'
    """)


def test_while_frozen_hidden_words_leave_at_once_and_come_back_with_the_reveal(day: Story) -> None:
    day.tell("""
        Ada writes 'Unfug'
        Mara freezes the wall
        Mara hides 'Unfug'
        the wall shows: nothing
        Mara shows 'Unfug'
        the wall shows: nothing
        Mara reveals the wall
        the wall shows: 'Unfug'
    """)


def test_while_frozen_changed_words_wait_like_new_ones(day: Story) -> None:
    day.tell("""
        Ada writes 'Vertrauen'
        Bo writes 'Zeit'
        Mara freezes the wall
        Ada changes 'Vertrauen' to 'Zutrauen'
        the wall shows: 'Zeit'
        the cockpit shows: 'Zutrauen', 'Zeit'
        Mara reveals the wall
        the wall shows: 'Zutrauen', 'Zeit'
    """)


def test_what_waits_for_approval_is_not_revealed(day: Story) -> None:
    day.tell("""
        Mara plans a step for approval with 'Was bleibt?'
        Mara opens step 2
        Mara freezes the wall
        Ada writes 'Vertrauen'
        Ada writes 'Zeit'
        Mara approves 'Zeit'
        Mara reveals the wall
        the wall shows: 'Zeit'
    """)


def test_what_is_left_out_stays_as_it_is(day: Story) -> None:
    day.act("Mara", "wall.set", theme="dark", step=day.steps[0], prompt="q2", show="cloud", input="heard")
    expected = {
        "frozen": False,
        "theme": "dark",
        "step": day.steps[0],
        "prompt": "q2",
        "show": "cloud",
        "input": "heard",
        "readable": True,
        "group": None,
        "page": None,
    }
    assert _wall(day) == expected
    day.act("Mara", "wall.set", frozen=True)
    assert _wall(day) == expected | {"frozen": True}
    day.act("Mara", "wall.set", step="")
    assert _wall(day) == expected | {"frozen": True, "step": None, "prompt": None, "input": None}
    assert day.act("Mara", "wall.set", theme="dark") == {}


def test_whose_words_the_cloud_is_made_of(day: Story) -> None:
    for chosen, kept in (("heard", "heard"), ("", ""), ("running", None)):
        day.act("Mara", "wall.set", input=chosen)
        assert _wall(day)["input"] == kept


def test_phones_may_read_along_until_the_moderation_forbids_it(day: Story) -> None:
    assert _may_read(day, "Ada's phone")
    day.tell("Mara forbids phones to read along")
    assert not any(_may_read(day, screen) for screen in ("Ada's phone", "the wall", "the cockpit"))
    day.tell("Mara lets phones read along")
    assert _may_read(day, "Ada's phone")


def test_a_removed_step_is_followed_no_longer(day: Story) -> None:
    day.tell("Mara plans a step with 'Was bleibt?'")
    day.act("Mara", "wall.set", step=day.steps[1], prompt="q1", input="heard")
    day.tell("Mara removes step 2")
    assert [_wall(day)[name] for name in ("step", "prompt", "input")] == [None, None, None]


@pytest.mark.parametrize("follows", [True, False])
def test_a_question_that_is_gone_is_held_no_longer(day: Story, follows: bool) -> None:
    step = day.steps[0]
    day.act("Mara", "wall.set", step="" if follows else step, prompt="q2")
    only_first = [{"id": "q1", "text": "Was stärkt uns?"}]
    day.act("Mara", "step.change", step=step, title="Anfang", prompts=only_first)
    assert (_wall(day)["step"], _wall(day)["prompt"]) == (None if follows else step, None)


def test_only_known_themes_and_steps(day: Story) -> None:
    with pytest.raises(Refusal, match="theme_unknown"):
        day.act("Mara", "wall.set", theme="neon")
    with pytest.raises(Refusal, match="step_unknown"):
        day.act("Mara", "wall.set", step="irgendwo")


def _wall(day: Story) -> dict[str, object]:
    (workshop,) = day.sees("the wall")["workshop"].values()
    wall: dict[str, object] = workshop["wall"]
    return wall


def _may_read(day: Story, screen: str) -> bool:
    (workshop,) = day.sees(screen)["workshop"].values()
    return bool(workshop["wall_readable"])
