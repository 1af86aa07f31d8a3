"""A workshop: planned in a series or alone, and changed."""

from typing import Any

import pytest

from qidtool.domain.errors import Refusal
from qidtool.domain.ids import HOUSE, new_id
from qidtool.domain.workshop import CODE_LETTERS
from tests.script import Story

WRONG = [
    ({"title": ""}, "title_missing"),
    ({"title": "x" * 161}, "title_too_long"),
    ({"place": "x" * 161}, "title_too_long"),
    ({"held_on": "17.5.2027"}, "date_wrong"),
    ({"held_on": "20270517"}, "date_wrong"),
    ({"held_on": "2027-02-30"}, "date_wrong"),
]


@pytest.mark.parametrize(("details", "key"), WRONG)
def test_what_does_not_fit_is_refused(story: Story, details: dict[str, Any], key: str) -> None:
    story.tell("Mara plans the series 'Vier Orte'\nMara plans the workshop 'Trier'")
    given = {"title": "Trier"} | details
    acts = {"workshop.plan_single": HOUSE, "workshop.plan": story.series, "workshop.change": story.room}
    for act, room in acts.items():
        with pytest.raises(Refusal, match=key):
            story.cast.acts("Mara", room, act, **given)


def test_the_id_of_the_act_becomes_the_id_of_the_workshop(story: Story) -> None:
    story.tell("Mara plans the series 'Vier Orte'")
    act = new_id()
    assert story.cast.acts("Mara", story.series, "workshop.plan", act, title="Trier") == {"workshop": act}


def test_it_has_a_code_to_say_aloud_and_a_longer_one_for_the_link(day: Story) -> None:
    workshop = day.cast.gate.store.read(lambda reading: reading.workshops.get(day.room))
    assert workshop is not None
    assert (len(workshop.code), len(workshop.link_code)) == (6, 8)
    assert set(workshop.code + workshop.link_code) <= set(CODE_LETTERS)


def test_every_screen_hears_of_a_new_title(day: Story) -> None:
    day.act("Mara", "workshop.change", title="Trier an der Mosel", place="Aula", held_on="2027-05-17")
    for screen in ("Ada's phone", "the wall", "the cockpit"):
        (workshop,) = day.sees(screen)["workshop"].values()
        assert (workshop["title"], workshop["held_on"]) == ("Trier an der Mosel", "2027-05-17")


def test_marked_words_are_the_moderations_alone(day: Story) -> None:
    day.act("Mara", "workshop.mark_words", words=["Kackwurst", " Kackwurst ", ""])
    (workshop,) = day.sees("the cockpit")["workshop"].values()
    assert workshop["marked_words"] == ["Kackwurst"]
    for screen in ("Ada's phone", "the wall"):
        assert "Kackwurst" not in repr(day.sees(screen))


@pytest.mark.parametrize("words", [["x" * 161], [str(place) for place in range(201)]])
def test_marked_words_have_a_limit(day: Story, words: list[str]) -> None:
    with pytest.raises(Refusal, match="list_too_long"):
        day.act("Mara", "workshop.mark_words", words=words)


def test_a_workshop_is_planned_in_a_series_only(day: Story) -> None:
    for act in ("workshop.plan", "series.duplicate"):
        with pytest.raises(Refusal, match="series_unknown"):
            day.act("Mara", act, title="Trier")
