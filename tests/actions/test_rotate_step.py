"""Shared posters: planned with a step, moved on with one act, and taken back as if nobody had touched the clock."""

from typing import Any

import pytest

from qidtool.domain.errors import Refusal
from qidtool.domain.ids import RoomId
from qidtool.domain.moments import MINUTE, now
from tests.script import Story

PROMPTS = [{"id": "q1", "text": "Ankommen"}, {"id": "q2", "text": "Gehen"}]


@pytest.fixture
def posters(bench: Story) -> Story:
    """Rot (Ada and Bo) and Blau (Cem) at two posters, five minutes at each."""
    return bench.tell("Mara plans shared posters for 'Ankommen' and 'Gehen'\nMara opens step 2")


def step(story: Story) -> dict[str, Any]:
    found: dict[str, Any] = story.sees("Ada's phone")["steps"][story.steps[-1]]
    return found


def test_it_moves_all_groups_on_and_starts_their_time(posters: Story) -> None:
    red, blue = posters.group("Rot"), posters.group("Blau")
    before = now()
    answer = posters.act("Mara", "step.rotate", step=posters.steps[-1], turn=1)
    assert answer["standing"] == {red: "q2", blue: "q1"}
    assert (step(posters)["turn"], step(posters)["rotation_minutes"]) == (1, 5)
    assert before + 5 * MINUTE <= step(posters)["timer"]["ends_at"] <= now() + 5 * MINUTE
    assert posters.act("Mara", "step.rotate", step=posters.steps[-1], turn=1) == {}
    posters.tell("Mara sends the groups on to turn 0")
    assert step(posters)["turn"] == 0


def test_there_are_as_many_turns_as_posters_and_none_without_shared_ones(posters: Story) -> None:
    for turn in (-1, 2):
        with pytest.raises(Refusal, match="turn_unknown"):
            posters.act("Mara", "step.rotate", step=posters.steps[-1], turn=turn)
    with pytest.raises(Refusal, match="step_stays"):
        posters.act("Mara", "step.rotate", step=posters.steps[0], turn=1)
    posters.tell("Ada sends the groups on to turn 1 is refused: not_allowed")


def test_taken_back_the_clock_runs_on_as_it_ran(posters: Story) -> None:
    posters.act("Mara", "step.set_timer", step=posters.steps[-1], minutes=90)
    running = step(posters)["timer"]
    posters.tell("Mara sends the groups on to turn 1\nMara steps back")
    assert (step(posters)["turn"], step(posters)["timer"]) == (0, running)
    posters.act("Mara", "step.stop_timer", step=posters.steps[-1])
    posters.tell("Mara sends the groups on to turn 1\nMara steps back")
    assert step(posters)["timer"] is None


def test_each_pass_begins_where_the_first_began_and_a_step_back_leads_to_the_last_poster(posters: Story) -> None:
    posters.tell("Mara sends the groups on to turn 1\nMara turns step 2 to 'look'")
    assert step(posters)["turn"] == 0
    assert step(posters)["timer"] is not None
    posters.tell("Mara steps back")
    assert (step(posters)["pass"], step(posters)["turn"]) == ("work", 1)
    assert step(posters)["timer"] is not None


def test_in_a_step_that_does_not_run_no_time_runs(posters: Story) -> None:
    posters.tell("Mara closes step 2\nMara sends the groups on to turn 1")
    assert (step(posters)["turn"], step(posters)["timer"]) == (1, None)
    posters.tell("Mara steps back")
    assert (step(posters)["turn"], step(posters)["timer"]) == (0, None)


def test_late_words_for_another_poster_are_taken(posters: Story) -> None:
    """It informs and never blocks."""
    posters.tell("""
        Mara sends the groups on to turn 1
        Ada puts 'Ein Wort' on the poster 'Ankommen'
        Ada puts 'Noch eins' on the poster 'Gehen'
        Ada's phone shows: 'Ein Wort', 'Noch eins'
    """)


def test_own_cards_are_changed_as_ever_and_those_of_others_are_not(posters: Story) -> None:
    posters.tell("""
        Ada puts 'Mut' on the poster 'Ankommen'
        Bo changes 'Mut' to 'Großmut'
        Cem changes 'Großmut' to 'Unmut' is refused: contribution_unknown
        Cem withdraws 'Großmut' is refused: contribution_unknown
        the posters on Cem's phone show: 'Großmut'
        Bo withdraws 'Großmut'
        the posters on Cem's phone show: nothing
    """)


def test_a_method_must_have_posters_to_share(day: Story) -> None:
    prompts = [{"id": "q1", "text": "Was bleibt?"}]
    with pytest.raises(Refusal, match="step_stays"):
        day.act("Mara", "step.plan", method="two_rounds", prompts=prompts, rotation_minutes=5)
    for minutes in (-1, 601):
        with pytest.raises(Refusal, match="minutes_out_of_range"):
            day.act("Mara", "step.plan", method="workbench", prompts=prompts, rotation_minutes=minutes)


def test_whom_people_wrote_for_stays_as_it_was(posters: Story) -> None:
    """The minutes may change at any time."""
    change: dict[str, Any] = {"step": posters.steps[-1], "title": "Plakate", "prompts": PROMPTS}
    posters.act("Mara", "step.change", **change, rotation_minutes=0)
    posters.act("Mara", "step.change", **change, rotation_minutes=5)
    posters.tell("Ada puts 'Mut' on the poster 'Ankommen'")
    posters.act("Mara", "step.change", **change, rotation_minutes=7)
    with pytest.raises(Refusal, match="rotation_in_use"):
        posters.act("Mara", "step.change", **change, rotation_minutes=0)
    assert step(posters)["rotation_minutes"] == 7


def test_a_copy_keeps_the_plan_and_not_the_turn(posters: Story) -> None:
    posters.tell("Mara sends the groups on to turn 1")
    copied = posters.cast.acts("Mara", posters.series, "workshop.duplicate", workshop=posters.room, title="Noch einmal")
    copy = RoomId(copied["workshop"])
    found = posters.cast.gate.store.read(lambda reading: reading.steps.where(workshop=copy))[-1]
    assert (found.rotation_minutes, found.state.turn, found.form.may_rotate) == (5, 0, True)
