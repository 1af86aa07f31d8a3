"""A drawing is kept, unless words had to leave while it was being made; and they leave at once."""

import pytest

from qidtool.domain.errors import Refusal
from tests.script import Story

FIRST = "Was stärkt uns?"


@pytest.fixture
def drawn(day: Story) -> Story:
    return day.tell("""
        Ada writes 'Vertrauen'
        Bo writes 'Zeit'
        Mara asks for the cloud of 'Was stärkt uns?'
        the house draws 'Was stärkt uns?' with 'Vertrauen', 'Zeit'
    """)


def words_on(day: Story, screen: str) -> list[str]:
    return [one["text"] for one in day.cloud(screen, FIRST)["words"]]


def test_a_drawing_reaches_the_wall_and_with_its_table_the_cockpit(drawn: Story) -> None:
    assert words_on(drawn, "the wall") == ["Vertrauen", "Zeit"]
    wall, cockpit = drawn.cloud("the wall", FIRST), drawn.cloud("the cockpit", FIRST)
    assert wall["terms"] == [{"shown": "Vertrauen", "count": 1}, {"shown": "Zeit", "count": 1}]
    assert "corrections" not in wall
    assert cockpit["terms"][1] == {
        "key": "Zeit", "keys": ["Zeit"], "shown": "Zeit", "count": 1, "forms": [{"text": "Zeit", "count": 1}],
        "contributions": [drawn.ids["Zeit"]],
    }  # fmt: skip
    assert cockpit["drawn_at"] is not None


def test_the_same_drawing_is_news_to_nobody(drawn: Story) -> None:
    assert drawn.draws(drawn.ids[FIRST], ["Vertrauen", "Zeit"]) == {}
    assert "n" in drawn.draws(drawn.ids[FIRST], ["Zeit"])


def test_counted_in_another_way_it_is_not_settled_until_it_is_drawn_anew(drawn: Story) -> None:
    assert drawn.cloud("the cockpit", FIRST)["settled"]
    drawn.tell("Mara counts every mention in 'Was stärkt uns?'")
    assert not drawn.cloud("the cockpit", FIRST)["settled"]
    assert drawn.cloud("the wall", FIRST)["rule"] == "once_per_person"
    drawn.tell("the house draws 'Was stärkt uns?' with 'Vertrauen', 'Zeit'")
    assert drawn.cloud("the cockpit", FIRST)["settled"]
    assert drawn.cloud("the wall", FIRST)["rule"] == "every_mention"


def test_an_empty_drawing_is_a_drawing_as_well(day: Story) -> None:
    day.tell("Mara asks for the cloud of 'Was stärkt uns?'")
    assert "n" in day.draws(day.ids[FIRST], [])
    assert day.cloud("the cockpit", FIRST)["drawn_at"] is not None
    assert day.draws(day.ids[FIRST], []) == {}


LEAVING = [
    "Ada withdraws 'Vertrauen'", "Mara hides 'Vertrauen'", "Ada changes 'Vertrauen' to 'Zutrauen'",
    "Mara freezes the wall\nAda changes 'Vertrauen' to 'Vertrauen!'",
]  # fmt: skip


@pytest.mark.parametrize("leaving", LEAVING)
def test_words_leave_every_screen_at_once(drawn: Story, leaving: str) -> None:
    drawn.tell(leaving)
    for screen in ("the wall", "the cockpit"):
        assert words_on(drawn, screen) == ["Zeit"]
        assert "Vertrauen" not in repr(drawn.cloud(screen, FIRST))


def test_words_that_still_stand_in_the_new_text_stay_where_they_are(drawn: Story) -> None:
    """Whoever mends a word on a phone moves nothing else on the wall."""
    before = drawn.cloud("the wall", FIRST)["words"]
    drawn.tell("Ada changes 'Vertrauen' to 'mehr Vertrauen'")
    assert drawn.cloud("the wall", FIRST)["words"] == before
    drawn.tell("Ada changes 'mehr Vertrauen' to 'Vertrauensvorschuss'")
    assert drawn.cloud("the wall", FIRST)["words"] == before[1:]


def test_words_that_wait_for_approval_again_leave(day: Story) -> None:
    day.tell("""
        Mara plans a step for approval with 'Was bleibt?'
        Mara opens step 2
        Ada writes 'Vertrauen'
        Mara approves 'Vertrauen'
        Mara asks for the cloud of 'Was bleibt?'
        the house draws 'Was bleibt?' with 'Vertrauen'
        Ada changes 'Vertrauen' to 'Vertrauen!'
    """)
    assert day.cloud("the wall", "Was bleibt?")["words"] == []


def test_other_clouds_of_the_step_are_left_alone(drawn: Story) -> None:
    drawn.tell("Ada writes 'Eile' to 'Was bremst uns?'\nAda changes 'Eile' to 'Hast'\nAda withdraws 'Hast'")
    assert drawn.draws(drawn.ids[FIRST], ["Zeit"], taken_out=0) != {}


def test_a_cloud_that_words_have_left_is_drawn_anew_even_if_it_looks_the_same(drawn: Story) -> None:
    def is_overdue() -> bool:
        found = drawn.cast.gate.store.read(lambda reading: reading.clouds.get(drawn.ids[FIRST]))
        return found is not None and found.overdue

    drawn.tell("Bo writes 'Ach'\nBo withdraws 'Ach'")
    assert is_overdue()
    assert "n" in drawn.draws(drawn.ids[FIRST], ["Vertrauen", "Zeit"])
    assert not is_overdue()
    assert drawn.draws(drawn.ids[FIRST], ["Vertrauen", "Zeit"]) == {}


def test_a_drawing_begun_before_words_left_does_not_bring_them_back(drawn: Story) -> None:
    drawn.tell("Ada withdraws 'Vertrauen'")
    assert drawn.draws(drawn.ids[FIRST], ["Vertrauen", "Zeit"], taken_out=0) == {}
    assert words_on(drawn, "the wall") == ["Zeit"]
    drawn.tell("the house draws 'Was stärkt uns?' with 'Zeit'")
    assert words_on(drawn, "the wall") == ["Zeit"]


def test_what_others_said_as_well_stays(day: Story) -> None:
    day.tell("""
        Ada writes 'Zeit'
        Mara asks for the cloud of 'Was stärkt uns?'
        the house draws 'Was stärkt uns?' with 'Mut', 'Zeit'
        Ada withdraws 'Zeit'
    """)
    assert words_on(day, "the wall") == []
    assert day.cloud("the cockpit", FIRST)["terms"] == []


def test_who_draws_is_the_house_alone(drawn: Story) -> None:
    with pytest.raises(Refusal, match="not_allowed"):
        drawn.act("Mara", "cloud.draw", cloud=drawn.ids[FIRST], taken_out=0, drawing={})
