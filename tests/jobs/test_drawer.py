"""The drawer hears what happened and keeps every cloud up to date, drawn by a real child on a real database."""

import pytest

from qidtool.jobs.drawer import artist
from tests.jobs.desk import Desk, rooms, two_places
from tests.script import Story


@pytest.fixture
def desk(day: Story) -> Desk:
    return Desk(day)


def test_nothing_is_drawn_until_somebody_wants_to_see_it(day: Story, desk: Desk) -> None:
    day.tell("Ada writes 'Vertrauen'")
    desk.rounds()
    assert desk.clouds(day.room) == []


def test_the_wall_asks_for_its_clouds_by_showing_them(day: Story, desk: Desk) -> None:
    day.tell("Ada writes 'Vertrauen'\nBo writes 'Zeitnot' to 'Was bremst uns?'")
    day.act("Mara", "wall.set", show="cloud")
    desk.rounds()
    assert desk.terms() == {"q1": {"Vertrauen": 1}, "q2": {"Zeitnot": 1}}
    day.tell("Ada writes 'Humor'")
    desk.rounds()
    assert desk.terms()["q1"] == {"Vertrauen": 1, "Humor": 1}


def test_a_drawing_of_its_own_is_no_news(day: Story, desk: Desk) -> None:
    day.act("Mara", "wall.set", show="cloud")
    day.tell("Ada writes 'Vertrauen'")
    desk.rounds()
    day.tell("Bo writes 'Humor'")
    assert desk.rounds() <= 3


def test_hidden_and_withdrawn_words_leave_at_once_and_the_count_follows(day: Story, desk: Desk) -> None:
    day.act("Mara", "wall.set", show="cloud")
    day.tell("Ada writes 'Mist'\nBo writes 'Humor'\nAda writes 'Geduld'")
    desk.rounds()
    day.tell("Mara hides 'Mist'\nAda withdraws 'Geduld'")
    assert desk.terms()["q1"] == {"Humor": 1}
    assert {one.text for cloud in desk.clouds(day.room) for one in cloud.drawing.words} == {"Humor"}
    desk.rounds()
    assert desk.terms()["q1"] == {"Humor": 1}


def test_a_word_that_is_mended_moves_no_other(day: Story, desk: Desk) -> None:
    """The wrong one is gone at once, the right one comes with the next drawing."""
    day.act("Mara", "wall.set", show="cloud", prompt="q1")
    day.tell("Ada writes 'Vertraun braucht Zeit'\nBo writes 'Humor'")
    desk.rounds()
    before = desk.places()
    assert before.keys() == {"vertraun", "Zeit", "brauchen", "Humor"}
    day.tell("Ada changes 'Vertraun braucht Zeit' to 'Vertrauen braucht Zeit'")
    at_once = desk.places()
    assert at_once == {key: place for key, place in before.items() if key != "vertraun"}
    desk.rounds()
    after = desk.places()
    assert after.keys() == {"vertrauen", *at_once}
    assert {key: after[key] for key in at_once} == at_once


def test_what_is_put_right_by_hand_holds_for_the_whole_series(story: Story) -> None:
    two_places(story)
    desk = Desk(story)
    for room in rooms(story):
        story.cast.acts("Mara", room, "wall.set", show="cloud")
    desk.rounds()
    trier, mainz = rooms(story)
    assert [desk.terms(room)["q1"] for room in (trier, mainz)] == [{"Ruhe": 1}, {"Lärm": 1, "Stille": 1}]
    keys = [term.key for room in rooms(story) for cloud in desk.clouds(room) for term in cloud.drawing.terms]
    loud = next(key for key in keys if key.startswith("lärm") or "rm" in key.casefold())
    story.cast.acts("Mara", trier, "words.correct", kind="rename", keys=[loud], shown="Getöse")
    desk.rounds()
    assert desk.terms(mainz)["q1"] == {"Getöse": 1, "Stille": 1}
    [correction] = story.cast.gate.store.read(lambda reading: reading.corrections.where())
    story.cast.acts("Mara", mainz, "words.take_back", correction=correction.id)
    desk.rounds()
    assert desk.terms(mainz)["q1"] == {"Lärm": 1, "Stille": 1}


def test_the_clouds_of_all_places_follow_what_is_said_there(story: Story) -> None:
    two_places(story)
    desk = Desk(story)
    trier, mainz = rooms(story)
    story.cast.acts("Mara", mainz, "wall.set", show="places")
    desk.rounds()
    assert desk.terms(mainz) == {"q1": {"Lärm": 1, "Stille": 1}, "Trier": {"Ruhe": 1}}
    story.room, story.steps[:] = trier, story.steps[:1]
    story.tell("Ada writes 'Weite'")
    desk.rounds()
    assert desk.terms(mainz)["Trier"] == {"Ruhe": 1, "Weite": 1}


def test_a_lost_child_costs_one_drawing_and_no_word(day: Story, database: str) -> None:
    child = artist(database)
    desk = Desk(day, child)
    day.act("Mara", "wall.set", show="cloud", prompt="q1")
    day.tell("Ada writes 'Vertrauen'")
    desk.rounds()
    assert desk.terms()["q1"] == {"Vertrauen": 1}
    assert child._process is not None
    child._process.kill()
    child._process.wait()
    day.tell("Bo writes 'Humor'")
    desk.rounds()
    day.tell("Bo writes 'Geduld'")
    desk.rounds()
    assert desk.terms()["q1"] == {"Vertrauen": 1, "Humor": 1, "Geduld": 1}
    child.end()
