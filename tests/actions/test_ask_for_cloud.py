"""Asking for a word cloud, and choosing how it is counted."""

import pytest

from qidtool.domain.audiences import PROJECTOR
from qidtool.domain.errors import Refusal
from tests.script import Story

FIRST = "Was stärkt uns?"


def test_a_cloud_that_is_asked_for_is_there_and_not_drawn_yet(day: Story) -> None:
    day.tell("Mara asks for the cloud of 'Was stärkt uns?'")
    found = day.cloud("the cockpit", FIRST)
    assert (found["step"], found["prompt"], found["input"]) == (day.steps[0], "q1", "answers")
    assert (found["drawn_at"], found["terms"], found["words"]) == (None, [], [])
    assert (found["rule"], found["at_least"], found["elsewhere"]) == ("once_per_person", None, "")
    assert day.cloud("the wall", FIRST)["drawn_at"] is None
    assert day.sees("Ada's phone")["clouds"] == {}


def test_asked_for_again_it_is_the_same_one(day: Story) -> None:
    place = {"step": day.steps[0], "prompt": "q1", "input": "answers"}
    first, again = (day.act("Mara", "cloud.ask", **place) for _ in range(2))
    assert first["cloud"] == again["cloud"]
    assert "n" not in again


def test_every_question_and_every_input_has_a_cloud_of_its_own(day: Story) -> None:
    for prompt in ("q1", "q2"):
        for slot in ("answers", "heard", ""):
            day.act("Mara", "cloud.ask", step=day.steps[0], prompt=prompt, input=slot)
    assert len(day.sees("the cockpit")["clouds"]) == 6


@pytest.mark.parametrize(
    ("place", "key"),
    [
        ({"step": "irgendwo"}, "step_unknown"),
        ({"prompt": "q9"}, "input_unknown"),
        ({"input": "irgendwas"}, "input_unknown"),
        ({"input": "special"}, "input_unknown"),
    ],
)
def test_notes_and_what_nobody_asks_have_none(day: Story, place: dict[str, str], key: str) -> None:
    with pytest.raises(Refusal, match=key):
        day.act("Mara", "cloud.ask", **{"step": day.steps[0], "prompt": "q1", "input": "answers"} | place)


def test_how_it_is_counted_is_chosen_and_said(day: Story) -> None:
    day.tell("Mara asks for the cloud of 'Was stärkt uns?'\nMara counts every mention in 'Was stärkt uns?'")
    found = day.cloud("the cockpit", FIRST)
    assert (found["rule"], found["at_least"]) == ("every_mention", 2)
    assert day.act("Mara", "cloud.count", cloud=day.ids[FIRST], rule="every_mention", at_least=2) == {}
    day.act("Mara", "cloud.count", cloud=day.ids[FIRST], rule="once_per_person")
    assert day.cloud("the cockpit", FIRST)["at_least"] is None


@pytest.mark.parametrize("at_least", [0, -1, 51])
def test_nobody_counts_from_nothing_or_from_beyond_a_hall(day: Story, at_least: int) -> None:
    day.tell("Mara asks for the cloud of 'Was stärkt uns?'")
    with pytest.raises(Refusal, match="number_out_of_range"):
        day.act("Mara", "cloud.count", cloud=day.ids[FIRST], rule="every_mention", at_least=at_least)


def test_another_rooms_cloud_is_not_found(day: Story) -> None:
    day.tell("Mara asks for the cloud of 'Was stärkt uns?'\nMara plans the workshop 'Koblenz'")
    with pytest.raises(Refusal, match="cloud_unknown"):
        day.act("Mara", "cloud.count", cloud=day.ids[FIRST], rule="every_mention")


@pytest.fixture
def two_places(story: Story) -> Story:
    """The same question was asked in Trier and is asked in Koblenz, in other letters; Mainz asks something else."""
    for place, question in (("Trier", "Was trägt?"), ("Mainz", "Was fehlt?"), ("Koblenz", "was  TRÄGT?")):
        story.tell(f"""
            {"Mara plans the series 'Vier Orte'" if place == "Trier" else ""}
            Mara plans the workshop '{place}'
            Mara plans a step with '{question}'
            Mara opens the workshop
        """)
        story.act("Mara", "step.open", step=story.steps[-1])
    return story


def test_the_same_question_at_the_other_places(two_places: Story) -> None:
    here, there = two_places.steps[-1], two_places.steps[0]
    two_places.act("Mara", "cloud.ask", step=here, prompt="q1", input="answers", all_places=True)
    clouds = two_places.sees("the cockpit")["clouds"].values()
    assert {(one["step"], one["elsewhere"]) for one in clouds} == {(here, ""), (there, "Trier")}


def test_a_step_that_goes_takes_its_clouds_from_every_screen(two_places: Story) -> None:
    koblenz, here, there = two_places.room, two_places.steps[-1], two_places.steps[0]
    two_places.act("Mara", "cloud.ask", step=here, prompt="q1", input="answers", all_places=True)
    trier = two_places.cast.gate.store.read(lambda reading: reading.steps.get(there))
    assert trier is not None
    before = two_places.act("Mara", "workshop.mark_words", words=["dumm"])["n"]
    two_places.cast.acts("Mara", trier.workshop, "step.remove", step=there)
    assert [one["step"] for one in two_places.sees("the cockpit")["clouds"].values()] == [here]
    two_places.act("Mara", "step.remove", step=here)
    assert two_places.sees("the cockpit")["clouds"] == {}
    heard = two_places.cast.gate.store.read(lambda reading: reading.journal.after(koblenz, PROJECTOR, before, 50))
    assert [one.event.kind for one in heard].count("cloud_changed") == 2


def test_only_the_moderation_asks(day: Story) -> None:
    day.tell("Ada asks for the cloud of 'Was stärkt uns?' is refused: not_allowed")
    wall = day.cast.wall(day.room)
    with pytest.raises(Refusal, match="not_allowed"):
        day.cast.send(wall, day.room, "cloud.ask", {"step": day.steps[0]})
