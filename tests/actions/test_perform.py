"""The road of every act: it has its effect once, however often and in whatever order it is sent."""

import random

import pytest

from qidtool.actions import all_acts
from qidtool.domain.errors import Refusal
from qidtool.domain.ids import HOUSE, new_id
from tests.held import held_in
from tests.script import Story
from tests.whole_day import tell_whole_day


def test_the_whole_day_knows_every_act(story: Story) -> None:
    assert {one.act for one in tell_whole_day(story).cast.sent} == set(all_acts())


@pytest.mark.parametrize("seed", range(3))
def test_every_act_has_its_effect_once(story: Story, database: str, seed: int) -> None:
    """Each act of a day is sent up to four times more, in any order: nothing changes, and the answers are the same."""
    cast = tell_whole_day(story).cast
    before, dice = held_in(database), random.Random(seed)
    again = [one for one in cast.sent for _ in range(dice.randint(0, 4))]
    dice.shuffle(again)
    answers = [
        cast.gate.perform(one.actor, one.room, {"acts": [{"id": one.id, "act": one.act, "data": one.data}]})[0]
        for one in again
    ]
    assert [(one.id, one.answer) for one in answers] == [(one.id, one.answer) for one in again]
    assert held_in(database) == before


def test_the_same_id_with_other_words_is_answered_and_the_first_words_stay(day: Story) -> None:
    act, step = new_id(), day.steps[0]
    data = {"step": step, "input": "answers", "prompt": "q1"}
    first = day.act("Ada", "contribution.write", act, text="zuerst", **data)
    assert day.act("Ada", "contribution.write", act, text="danach", **data) == first
    day.tell("the cockpit shows: 'zuerst'")


def test_somebody_elses_id_is_refused_and_tells_nothing(day: Story) -> None:
    day.tell("Ada writes 'Vertrauen'")
    data = {"step": day.steps[0], "input": "answers", "prompt": "q1", "text": "Mut"}
    with pytest.raises(Refusal, match="already_there"):
        day.act("Bo", "contribution.write", day.ids["Vertrauen"], **data)
    day.tell("the cockpit shows: 'Vertrauen'\nBo's phone shows: nothing")


def test_the_answer_stays_the_same_after_the_step_has_closed(day: Story) -> None:
    day.tell("Ada writes 'Vertrauen'\nMara closes step 1\nMara ends the workshop")
    written = next(one for one in day.cast.sent if one.act == "contribution.write")
    assert day.act("Ada", written.act, written.id, **written.data) == written.answer


def test_a_refused_act_may_be_sent_again_once_it_is_allowed(day: Story) -> None:
    data = {"step": day.steps[0], "input": "answers", "prompt": "q1", "text": "Mut"}
    act = new_id()
    day.tell("Mara locks step 1")
    with pytest.raises(Refusal, match="step_locked"):
        day.act("Ada", "contribution.write", act, **data)
    day.tell("Mara unlocks step 1")
    day.act("Ada", "contribution.write", act, **data)
    day.tell("Ada's phone shows: 'Mut'")


def test_what_lies_in_another_room_is_not_found_here(day: Story) -> None:
    elsewhere = Story(day.cast).tell("Jonas plans the workshop 'Worms'\nJonas plans a step with 'Was trägt?'")
    with pytest.raises(Refusal, match="step_unknown"):
        day.act("Mara", "step.open", step=elsewhere.steps[0])
    with pytest.raises(Refusal, match="not_allowed"):
        elsewhere.act("Mara", "step.open", step=elsewhere.steps[0])
    with pytest.raises(Refusal, match="not_allowed"):
        day.cast.acts("Mara", HOUSE, "account.invite", token_hash=new_id(), role="reader")
