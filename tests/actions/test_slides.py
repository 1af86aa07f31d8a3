"""Slides reach everybody: each screen knows how many a question has, and the wall turns them one by one."""

from typing import Any

import pytest

from tests.picture_script import slides_of
from tests.script import Story

SCREENS = ("the cockpit", "the wall", "the protocol", "Ada's phone")
FIRST, SECOND = "Was stärkt uns?", "Was bremst uns?"


def prompts(day: Story, screen: str = "the wall") -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = day.sees(screen)["steps"][day.steps[-1]]["prompts"]
    return found


def told(day: Story) -> dict[str, tuple[int, ...]]:
    return {screen: tuple(one.get("slides", 0) for one in prompts(day, screen)) for screen in SCREENS}


def wall(day: Story) -> dict[str, Any]:
    (workshop,) = day.sees("the wall")["workshop"].values()
    found: dict[str, Any] = workshop["wall"]
    return found


def shown(day: Story) -> tuple[str, int]:
    """Of slides the question and the number; of everything else what it is."""
    now = wall(day)
    page = now["page"] or {}
    is_slide = now["show"] == "slides" and page.get("slides_of") == now["prompt"]
    return (now["prompt"], page["number"]) if is_slide else (now["show"], 0)


def test_every_screen_knows_how_many_slides_a_question_has(day: Story) -> None:
    day.tell(f"Mara brings 3 slides for '{FIRST}'\nMara brings the photo 'Plakat' of 'Eintrag'")
    assert told(day) == dict.fromkeys(SCREENS, (3, 0))
    day.act("Mara", "picture.remove", picture=slides_of(day, FIRST)[1].id)
    assert told(day) == dict.fromkeys(SCREENS, (2, 0))
    day.tell(f"Mara takes out the slides of '{FIRST}'")
    assert told(day) == dict.fromkeys(SCREENS, (0, 0))
    assert [set(one) for one in prompts(day)] == [{"id", "text", "hint", "details"}] * 2
    assert day.act("Mara", "slides.remove", step=day.steps[0], prompt="q1") == {}


def test_other_slides_of_the_same_number_are_another_deck(day: Story) -> None:
    day.tell(f"Mara brings 2 slides for '{FIRST}'")
    before = prompts(day)[0]
    day.tell(f"Mara brings 2 slides for '{FIRST}'")
    after = prompts(day)[0]
    assert (before["slides"], after["slides"]) == (2, 2)
    assert before["deck"] != after["deck"]


def test_slides_of_what_has_not_begun_are_known_to_the_cockpit_alone(day: Story) -> None:
    day.tell("Mara plans a step with 'Was bleibt?'\nMara brings 2 slides for 'Was bleibt?'")
    assert told(day) == dict.fromkeys(SCREENS, ()) | {"the cockpit": (2,)}
    day.tell("Mara opens step 2")
    assert told(day) == dict.fromkeys(SCREENS, (2,))


def test_a_held_wall_gets_no_newer_slides_until_the_reveal(day: Story) -> None:
    day.tell(f"""
        Mara brings 2 slides for '{FIRST}'
        Mara freezes the wall
        Mara brings 3 slides for '{FIRST}'
    """)
    assert told(day) == dict.fromkeys(SCREENS, (3, 0)) | {"the wall": (0, 0)}
    assert [one.get("slides_wait", False) for one in prompts(day, "the cockpit")] == [True, False]
    assert [one.get("slides_wait", False) for one in prompts(day, "Ada's phone")] == [False, False]
    day.tell("Mara reveals the wall")
    assert told(day) == dict.fromkeys(SCREENS, (3, 0))
    assert "slides_wait" not in prompts(day, "the cockpit")[0]


def test_what_is_taken_out_leaves_a_held_wall_at_once(day: Story) -> None:
    day.tell(f"Mara brings 2 slides for '{FIRST}'\nMara freezes the wall\nMara takes out the slides of '{FIRST}'")
    assert told(day) == dict.fromkeys(SCREENS, (0, 0))


def test_the_keys_turn_slide_by_slide_and_then_the_scene(day: Story) -> None:
    """From the wall's own machine, which does not have to say how many there are, and back the same way."""
    day.tell(f"Mara brings 2 slides for '{FIRST}'\nMara brings 1 slides for '{SECOND}'")
    pointer, way = day.cast.wall(day.room), [("q1", 0), ("q1", 1), ("q2", 0), ("count", 0), ("cards", 0)]
    for expected in reversed(way[:-1]):
        day.cast.send(pointer, day.room, "wall.turn", {"forward": False})
        assert shown(day) == expected
    assert day.act("Mara", "wall.turn", forward=False) == {}
    for expected in way[1:]:
        day.cast.send(pointer, day.room, "wall.turn", {"forward": True})
        assert shown(day) == expected


def test_slides_are_hung_by_hand_and_stay_where_they_were(day: Story) -> None:
    day.tell(f"Mara brings 3 slides for '{FIRST}'")
    day.act("Mara", "wall.set", show="slides")
    day.act("Mara", "wall.set", page=7)
    assert wall(day)["page"] == {"step": day.steps[0], "number": 2, "slides_of": "q1"}
    day.act("Mara", "wall.set", page=1)
    day.act("Mara", "wall.set", show="cloud")
    day.act("Mara", "wall.set", show="slides")
    day.tell("Mara turns the wall on")
    assert wall(day)["page"]["number"] == 2


def test_the_page_of_a_result_and_the_number_of_a_slide_are_not_mixed_up(day: Story) -> None:
    day.tell(f"Mara brings 9 slides for '{FIRST}'")
    day.act("Mara", "wall.set", show="slides", page=5)
    day.act("Mara", "wall.set", show="cards")
    day.act("Mara", "wall.turn", forward=True, pages=3)
    assert wall(day)["page"] == {"step": day.steps[0], "number": 1, "slides_of": ""}


def test_a_held_wall_is_revealed_before_its_slide_turns(day: Story) -> None:
    day.tell(f"Mara brings 2 slides for '{FIRST}'")
    day.act("Mara", "wall.set", show="slides", frozen=True)
    day.tell("Mara turns the wall on")
    assert (wall(day)["frozen"], wall(day)["page"]) == (False, None)
    day.tell("Mara turns the wall on")
    assert wall(day)["page"]["number"] == 1


@pytest.mark.parametrize(("way", "scene"), [("on", "cloud"), ("back", "count")])
def test_without_slides_the_keys_go_on_from_the_cards(day: Story, way: str, scene: str) -> None:
    """As with the next step, whose question has none."""
    day.act("Mara", "wall.set", show="slides")
    day.tell(f"Mara turns the wall {way}")
    assert wall(day)["show"] == scene
