"""Two keys lead the wall through its scenes, from the cockpit or from the machine that shows it."""

import pytest

from qidtool.domain.errors import Refusal
from tests.script import Story

SCENES = [("count", None), ("cards", None), ("cloud", "q1"), ("cloud", "q2"), ("cloud", None)]


def scene(day: Story) -> tuple[str, str | None]:
    (workshop,) = day.sees("the wall")["workshop"].values()
    return workshop["wall"]["show"], workshop["wall"]["prompt"]


def test_on_and_on_to_the_last_scene_and_back_to_the_first(day: Story) -> None:
    day.tell("Mara turns the wall back")
    seen = [scene(day)]
    for _ in SCENES[1:]:
        day.tell("Mara turns the wall on")
        seen.append(scene(day))
    assert seen == SCENES
    assert day.act("Mara", "wall.turn") == {}
    for expected in reversed(SCENES[:-1]):
        day.tell("Mara turns the wall back")
        assert scene(day) == expected
    assert day.act("Mara", "wall.turn", forward=False) == {}


def test_the_wall_may_turn_itself_and_nobody_elses(day: Story) -> None:
    wall = day.cast.wall(day.room)
    assert "n" in day.cast.send(wall, day.room, "wall.turn", {"forward": True})
    assert scene(day) == ("cloud", "q1")
    with pytest.raises(Refusal, match="not_allowed"):
        day.cast.send(wall, day.room, "wall.set", {"show": "cards"})
    day.tell("Ada turns the wall on is refused: not_allowed\nMara plans the workshop 'Koblenz'")
    with pytest.raises(Refusal, match="not_allowed"):
        day.cast.send(wall, day.room, "wall.turn", {"forward": True})


def test_a_held_wall_is_revealed_before_it_moves(day: Story) -> None:
    day.tell("""
        Mara freezes the wall
        Ada writes 'Vertrauen'
        the wall shows: nothing
        Mara turns the wall on
        the wall shows: 'Vertrauen'
    """)
    assert scene(day) == ("cards", None)
    day.tell("Mara turns the wall on")
    assert scene(day) == ("cloud", "q1")


def test_before_the_first_step_there_is_nothing_to_turn(story: Story) -> None:
    story.tell("Mara plans the workshop 'Trier'\nMara plans a step with 'Was bleibt?'")
    assert story.act("Mara", "wall.turn") == {}


def test_at_last_all_places_if_there_are_others(story: Story) -> None:
    story.tell("Mara plans the series 'Vier Orte'")
    for place in ("Trier", "Koblenz"):
        story.tell(f"Mara plans the workshop '{place}'\nMara plans a step with 'Was trägt?'\nMara opens the workshop")
        story.act("Mara", "step.open", step=story.steps[-1])
    story.tell("Mara lets the wall show the cloud\nMara turns the wall on")
    assert scene(story) == ("places", None)
