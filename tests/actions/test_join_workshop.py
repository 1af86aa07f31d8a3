"""Joining by phone, and people without one."""

import pytest

from qidtool.domain.errors import Refusal
from qidtool.domain.ids import new_id
from tests.cast import CAST
from tests.script import Story


def test_people_are_seen_by_the_moderation_and_by_themselves(day: Story) -> None:
    day.tell("Mara adds Ida")
    people = {one["name"]: one for one in day.sees("the cockpit")["people"].values()}
    assert {name: one["source"] for name, one in people.items()} == {"Ada": "phone", "Bo": "phone", "Ida": "paper"}
    assert (people["Ada"]["function"], people["Ada"]["region"]) == (CAST["Ada"].function, CAST["Ada"].region)
    assert [one["name"] for one in day.sees("Ada's phone")["people"].values()] == ["Ada"]
    assert day.sees("the wall")["people"] == {}


def test_joining_again_with_the_same_key_is_the_same_seat(day: Story) -> None:
    seat = {"participant": new_id(), "key_hash": "a key", "name": "Cem"}
    day.cast.house_does("participant.join", day.room, **seat)
    day.tell("Mara ends the workshop")
    again = day.cast.house_does("participant.join", day.room, **seat)
    assert again == {"participant": seat["participant"]}
    assert len(day.sees("the cockpit")["people"]) == 3


def test_nobody_takes_somebody_elses_seat(day: Story) -> None:
    known = {"participant": new_id(), "key_hash": "a key"}
    day.cast.house_does("participant.join", day.room, **known)
    for other in ({"key_hash": "another key"}, {"participant": new_id()}):
        with pytest.raises(Refusal, match="seat_taken"):
            day.cast.house_does("participant.join", day.room, **known | other)
    elsewhere = Story(day.cast).tell("Mara plans the workshop 'Worms'\nMara opens the workshop")
    with pytest.raises(Refusal, match="seat_taken"):
        day.cast.house_does("participant.join", elsewhere.room, **known)


@pytest.mark.parametrize("made_up", ["", "Ada", "projector", "x" * 5000])
def test_a_seat_needs_an_id_in_its_usual_form(day: Story, made_up: str) -> None:
    with pytest.raises(Refusal, match="message_wrong"):
        day.cast.house_does("participant.join", day.room, participant=made_up, key_hash="a key")


def test_details_are_short(day: Story) -> None:
    for detail in ("name", "function", "region"):
        with pytest.raises(Refusal, match="detail_too_long"):
            day.act("Mara", "participant.add", **{detail: "x" * 81})


def test_only_the_entrance_lets_people_join(day: Story) -> None:
    seat = {"participant": new_id(), "key_hash": "a key"}
    for name in ("Zoe", "Ada", "Mara", "Olaf"):
        with pytest.raises(Refusal, match="not_allowed"):
            day.act(name, "participant.join", **seat)
