"""Which scenes the wall has, whose words it counts, and where the same question is asked."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qidtool.domain.agenda import Step, StepState, StepStatus
from qidtool.domain.clouds import CloudPlace
from qidtool.domain.dramaturgy import (
    Scene,
    cloud_places,
    input_on_wall,
    prompts_on_wall,
    same_question,
    scenes_of,
    step_on_wall,
    turned,
)
from qidtool.domain.forms import FilledBy, Form, Input, InputKind, Pass, Prompt
from qidtool.domain.ids import RoomId, StepId, WorkshopId
from qidtool.domain.workshop import Wall, WallShows

ANSWERS = Input("answers", InputKind.CARDS, "Antwort", "answers")
HEARD = Input("heard", InputKind.CARDS, "Gehört", "heard")
ONCE = Input("once", InputKind.CARDS, "Einmal", "", per_prompt=False)
NOTE = Input("special", InputKind.NOTE, "Besonderheit", "answers", FilledBy.FACILITATOR)
FORM = Form((Pass("answers", "Antworten"), Pass("heard", "Gehört")), (ANSWERS, HEARD, NOTE))
TWO = (Prompt("q1", "Was trägt?"), Prompt("q2", "Was fehlt?"))
RUNNING = StepState(StepStatus.OPEN, "answers")


def step(
    *prompts: Prompt, form: Form = FORM, state: StepState = RUNNING, name: str = "s", title: str = "Anfang"
) -> Step:
    return Step(StepId(name), WorkshopId(RoomId("w")), 0, "method", title, form, prompts or TWO, state=state)


def told(scenes: tuple[Scene, ...]) -> list[str]:
    return [f"{one.shows.value} {one.prompt or 'all'}" for one in scenes]


def test_collecting_the_cards_each_cloud_all_clouds_and_the_places() -> None:
    scenes = ["count all", "cards all", "cloud q1", "cloud q2", "cloud all"]
    assert told(scenes_of(step(), has_places=False)) == scenes
    assert told(scenes_of(step(), has_places=True)) == [*scenes, "places q1", "places q2"]


def test_a_single_question_is_not_shown_twice() -> None:
    scenes = scenes_of(step(TWO[0]), has_places=True)
    assert told(scenes) == ["count all", "cards all", "cloud all", "places all"]


@given(way=st.lists(st.booleans(), max_size=30), has_places=st.booleans())
def test_whatever_is_pressed_the_wall_moves_by_one_scene_or_not_at_all(way: list[bool], has_places: bool) -> None:
    scenes, wall = scenes_of(step(), has_places=has_places), Wall(shows=WallShows.COUNT)
    place = 0
    for forward in way:
        place = min(max(place + (1 if forward else -1), 0), len(scenes) - 1)
        wall = turned(wall, scenes, forward=forward)
        assert Scene(wall.shows, wall.prompt) == scenes[place]


def test_from_what_is_no_scene_it_goes_on_from_one_that_shows_the_same() -> None:
    scenes = scenes_of(step(), has_places=False)
    after = turned(Wall(shows=WallShows.CARDS, prompt="q2"), scenes, forward=True)
    assert (after.shows, after.prompt) == (WallShows.CLOUD, "q1")
    lost = turned(Wall(shows=WallShows.PLACES), scenes, forward=True)
    assert (lost.shows, lost.prompt) == (WallShows.CARDS, None)


def test_a_held_wall_is_revealed_first_and_stays_held_on_the_way_back() -> None:
    scenes = scenes_of(step(), has_places=False)
    held = Wall(frozen=True)
    assert turned(held, scenes, forward=True) == replace(held, frozen=False)
    assert turned(held, scenes, forward=False) == replace(held, shows=WallShows.COUNT)


@pytest.mark.parametrize(
    ("wall", "pass_id", "expected"),
    [
        (Wall(), "answers", "answers"),
        (Wall(), "heard", "heard"),
        (Wall(input=""), "heard", ""),
        (Wall(input="answers"), "heard", "answers"),
        (Wall(input="special"), "heard", ""),
        (Wall(input="irgendwas"), "heard", ""),
    ],
)
def test_whose_words_the_cloud_is_made_of(wall: Wall, pass_id: str, expected: str) -> None:
    assert input_on_wall(step(state=StepState(StepStatus.OPEN, pass_id)), wall) == expected


def test_two_inputs_in_one_pass_are_counted_together() -> None:
    both = Form(FORM.passes, (ANSWERS, replace(HEARD, pass_id="")))
    assert input_on_wall(step(form=both), Wall()) == ""


def test_cards_that_are_asked_for_once_hang_at_no_question() -> None:
    asked = step(form=Form(FORM.passes, (ANSWERS, ONCE)))
    assert cloud_places(asked, "answers", ["q1", "q2"]) == [
        CloudPlace(asked.id, "q1", "answers"), CloudPlace(asked.id, "q2", "answers"),
    ]  # fmt: skip
    assert cloud_places(asked, "once", ["q1", "q2"]) == [CloudPlace(asked.id, "", "once")]
    assert cloud_places(asked, "", ["q1"]) == [CloudPlace(asked.id, "q1", "")]
    alone = step(form=Form(FORM.passes, (ONCE, NOTE)))
    assert cloud_places(alone, "", ["q1", "q2"]) == [CloudPlace(alone.id, "", "")]


def test_one_question_or_all_side_by_side() -> None:
    assert prompts_on_wall(step(), Wall(prompt="q2")) == ["q2"]
    assert prompts_on_wall(step(), Wall()) == prompts_on_wall(step(), Wall(prompt="gone")) == ["q1", "q2"]


def test_the_same_question_is_known_by_its_words() -> None:
    other = step(Prompt("x", " was   FEHLT? "), Prompt("y", "Was sonst?"))
    assert same_question(step(), "q2", other) == "x"
    assert same_question(step(), "q1", other) is None
    assert same_question(step(), "gone", other) is None
    assert same_question(step(), "q2", replace(other, method="another")) is None
    assert same_question(step(), "q2", replace(other, state=StepState())) is None


def test_a_whole_step_is_known_by_its_title() -> None:
    assert same_question(step(), "", step(title="ANFANG")) == ""
    assert same_question(step(), "", step(title="Ende")) is None


def test_the_wall_follows_the_day_unless_a_step_was_chosen() -> None:
    closed = replace(step(state=StepState(StepStatus.CLOSED, "answers"), name="closed"), closed_at=5)
    shown = replace(step(state=StepState(StepStatus.SHOWN, "answers"), name="shown"), closed_at=9)
    first, second = replace(step(name="first"), opened_at=3), replace(step(name="second"), opened_at=4)
    planned = step(state=StepState(), name="planned")

    def seen(wall: Wall, *steps: Step) -> str | None:
        found = step_on_wall(wall, steps)
        return None if found is None else found.id

    assert seen(Wall(), planned) is None
    assert seen(Wall(), closed, shown, planned) == "shown"
    assert seen(Wall(), closed, first, second) == "second"
    assert seen(Wall(step=StepId("closed")), closed, first) == "closed"
    assert seen(Wall(step=StepId("gone")), closed, first) == "first"
