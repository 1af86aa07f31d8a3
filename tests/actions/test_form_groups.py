"""Forming groups of all who are present: by rule, at once, and with a word on what could not be had."""

from typing import Any

import pytest

from qidtool.actions import seating
from qidtool.domain.errors import Refusal
from tests.held import places_with
from tests.script import Story


@pytest.fixture
def hall(story: Story) -> Story:
    """Two teachers and two of the kitchen, one of them without a phone."""
    story.tell(
        "Mara plans the workshop 'Trier'\nMara opens the workshop\nMara adds Ida\nAda joins\nBo joins\nCem joins"
    )
    for name, function in (("Ada", "Lehrkraft"), ("Bo", "Lehrkraft "), ("Cem", "küche")):
        story.act(name, "participant.change", name=name, function=function)
    return story


def together(story: Story) -> set[frozenset[str]]:
    """Who sits with whom."""
    state = story.sees("the cockpit")
    inside: dict[str | None, set[str]] = {}
    for one in state["people"].values():
        inside.setdefault(one["group"], set()).add(one["name"])
    assert set(inside) == set(state["groups"])
    return {frozenset(names) for names in inside.values()}


def test_spread_every_group_has_one_of_each_function(hall: Story) -> None:
    hall.tell("Mara spreads people into 2 groups")
    teachers, kitchen = {"Ada", "Bo"}, {"Cem", "Ida"}
    assert all(len(names & teachers) == len(names & kitchen) == 1 for names in together(hall))
    groups = hall.sees("Ada's phone")["groups"].values()
    assert [(one["position"], one["name"]) for one in groups] == [(0, ""), (1, "")]
    assert {one["proposed"] for one in hall.sees("the cockpit")["groups"].values()} == {"heterogeneous"}


def test_gathered_each_function_sits_by_itself(hall: Story) -> None:
    hall.tell("Mara gathers people into groups of 2")
    assert together(hall) == {frozenset({"Ada", "Bo"}), frozenset({"Cem", "Ida"})}
    assert {one["proposed"] for one in hall.sees("the cockpit")["groups"].values()} == {"homogeneous"}


def test_the_answer_names_the_groups_and_what_could_not_be_had(hall: Story, database: str) -> None:
    answer = hall.act("Mara", "groups.form", mode="spread", number=3)
    assert answer["groups"] == list(hall.sees("the cockpit")["groups"])
    (rare,) = answer["unmet"]
    assert (rare["kind"], rare["wanted"], rare["group"]) == ("function_rarer_than_groups", 3, None)
    people = hall.sees("the cockpit")["people"]
    told = {people[one["like"]]["function"].strip().casefold(): one["number"] for one in rare["functions"]}
    assert told == {"lehrkraft": 2, "küche": 2}
    assert places_with("Lehrkraft", database) == ["participant"]


def test_a_group_of_several_functions_is_named(hall: Story) -> None:
    answer = hall.act("Mara", "groups.form", mode="gather", number=1)
    (mixed,) = [one for one in answer["unmet"] if one["kind"] == "mixed_group"]
    assert [mixed["group"]] == answer["groups"]


def test_formed_anew_the_former_groups_are_gone_and_keep_what_they_wrote(bench: Story) -> None:
    bench.tell("Ada puts 'Mut' on the poster\nCem puts 'Zeit' on the poster")
    red = bench.group("Rot")
    bench.tell("Mara spreads people into 1 groups")
    assert red not in bench.sees("the cockpit")["groups"]
    assert red not in bench.sees("the wall")["groups"]
    assert bench.entry("Mut")["group"] == red
    bench.tell("""
        the cockpit shows: 'Mut', 'Zeit'
        the wall shows: 'Mut', 'Zeit'
        Ada's phone shows: nothing
        Ada changes 'Mut' to 'Wut' is refused: contribution_unknown
        Ada puts 'Neu' on the poster
        Cem's phone shows: 'Neu'
    """)


def test_every_forming_draws_other_lots(hall: Story) -> None:
    drawn = set()
    for _ in range(12):
        hall.tell("Mara spreads people into 2 groups")
        drawn.add(frozenset(together(hall)))
    assert len(drawn) == 2


def test_late_comers_come_where_they_are_missed_most(hall: Story) -> None:
    hall.tell("Mara spreads people into 2 groups\nMara removes Cem\nDora joins")
    assert {len(names) for names in together(hall)} == {2}
    hall.tell("Mara puts Dora into no group\nMara gathers people into groups of 2\nMara adds Cem")
    (alike,) = [names for names in together(hall) if "Cem" in names]
    assert len(alike) > 1


def test_a_late_comer_gets_what_their_group_has_written(bench: Story) -> None:
    bench.tell("Mara spreads people into 1 groups\nAda puts 'Mut' on the poster\nDora joins\nDora's phone shows: 'Mut'")


def test_before_there_are_groups_nobody_is_placed(hall: Story) -> None:
    hall.tell("Mara lets people group by spread\nDora joins\nDora sits in no group")


def test_full_groups_take_no_late_comer(hall: Story, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(seating, "MOST_MEMBERS", 2)
    hall.tell("Mara spreads people into 2 groups\nDora joins\nDora sits in no group")


def test_who_is_alone_is_no_group(story: Story) -> None:
    story.tell("""
        Mara plans the workshop 'Trier'
        Mara opens the workshop
        Mara spreads people into 2 groups is refused: too_few_people
        Ada joins
        Mara spreads people into 2 groups is refused: too_few_people
        Bo joins
        Mara removes Bo
        Mara gathers people into 2 groups is refused: too_few_people
        Mara adds Ida
        Mara gathers people into 2 groups
    """)


@pytest.mark.parametrize(
    ("wish", "key"),
    [
        ({}, "groups_how_many"), ({"number": 2, "size": 2}, "groups_how_many"),
        ({"number": 0}, "number_out_of_range"), ({"size": -1}, "number_out_of_range"),
        ({"number": 501}, "number_out_of_range"), ({"size": 251}, "number_out_of_range"),
    ],
)  # fmt: skip
def test_a_wish_makes_sense(hall: Story, wish: dict[str, Any], key: str) -> None:
    with pytest.raises(Refusal, match=key):
        hall.act("Mara", "groups.form", mode="spread", **wish)


def test_there_is_a_limit_to_groups_and_to_each(hall: Story, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("qidtool.actions.form_groups.MOST_GROUPS", 3)
    monkeypatch.setattr("qidtool.actions.form_groups.MOST_MEMBERS", 3)
    hall.tell("""
        Mara spreads people into groups of 1 is refused: too_many_groups
        Mara spreads people into 1 groups is refused: group_full
        Mara spreads people into 3 groups
    """)


def test_only_the_moderation_forms(hall: Story) -> None:
    hall.tell("Ada spreads people into 2 groups is refused: not_allowed")
