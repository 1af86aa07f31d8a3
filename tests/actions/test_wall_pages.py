"""The wall beside its scenes: the pages of a result, the clock, the groups, and whose turn it is to speak."""

import pytest

from qidtool.domain.errors import Refusal
from tests.script import Story


def wall(day: Story) -> dict[str, object]:
    (workshop,) = day.sees("the wall")["workshop"].values()
    found: dict[str, object] = workshop["wall"]
    return found


def page(day: Story) -> object:
    return wall(day)["page"]


def on_page(day: Story, number: int) -> dict[str, object]:
    return {"step": day.steps[0], "number": number, "slides_of": ""}


def test_a_key_turns_the_pages_of_a_result_before_the_scene(day: Story) -> None:
    by_link = day.cast.wall(day.room)
    for number in (1, 2):
        day.cast.send(by_link, day.room, "wall.turn", {"forward": True, "pages": 3})
        assert (wall(day)["show"], page(day)) == ("cards", on_page(day, number))
    day.cast.send(by_link, day.room, "wall.turn", {"forward": True, "pages": 3})
    assert wall(day)["show"] == "cloud"
    day.cast.send(by_link, day.room, "wall.turn", {"forward": False, "pages": 1})
    assert (wall(day)["show"], page(day)) == ("cards", on_page(day, 2))
    for number in (1, 0):
        day.cast.send(by_link, day.room, "wall.turn", {"forward": False, "pages": 3})
        assert page(day) == on_page(day, number)


def test_a_screen_with_fewer_pages_counts_on_from_its_first(day: Story) -> None:
    day.act("Mara", "wall.set", page=4)
    assert page(day) == on_page(day, 4)
    day.act("Mara", "wall.turn", forward=True, pages=3)
    assert page(day) == on_page(day, 2)


@pytest.mark.parametrize(("wished", "kept"), [(-3, 0), (2**40, 100)])
def test_pages_are_of_a_wall(day: Story, wished: int, kept: int) -> None:
    day.act("Mara", "wall.set", page=wished)
    assert page(day) == on_page(day, kept)


def test_before_the_first_step_there_is_no_page(story: Story) -> None:
    story.tell("Mara plans the workshop 'Trier'\nMara plans a step with 'Was bleibt?'")
    assert story.act("Mara", "wall.set", page=1) == {}


def test_a_held_wall_is_revealed_before_its_page_turns(day: Story) -> None:
    day.tell("Mara freezes the wall")
    day.act("Mara", "wall.turn", forward=True, pages=3)
    assert (wall(day)["frozen"], page(day)) == (False, None)


@pytest.mark.parametrize("shows", ["timer", "groups"])
def test_from_clock_and_groups_a_key_leads_back_into_the_scenes(day: Story, shows: str) -> None:
    day.act("Mara", "wall.set", show=shows)
    assert wall(day)["show"] == shows
    day.tell("Mara turns the wall on")
    assert wall(day)["show"] == "cards"


def test_whose_turn_it_is_to_speak(day: Story) -> None:
    owls = day.act("Mara", "group.add", name="Die Eulen")["group"]
    day.act("Mara", "wall.set", group=owls)
    day.act("Mara", "wall.set", show="timer")
    assert wall(day)["group"] == owls
    day.act("Mara", "wall.set", group="")
    assert wall(day)["group"] is None
    with pytest.raises(Refusal, match="group_unknown"):
        day.act("Mara", "wall.set", group="irgendwer")


def test_a_timer_says_from_when_it_counts(day: Story) -> None:
    day.act("Mara", "step.set_timer", step=day.steps[0], minutes=10)
    before = timer(day)
    assert before["ends_at"] - before["started_at"] == 600_000
    day.act("Mara", "step.extend_timer", step=day.steps[0], minutes=1)
    assert timer(day) == before | {"ends_at": before["ends_at"] + 60_000}


def timer(day: Story) -> dict[str, int]:
    (step,) = day.sees("the wall")["steps"].values()
    found: dict[str, int] = step["timer"]
    return found
