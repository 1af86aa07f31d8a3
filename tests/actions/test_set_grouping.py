"""How people come into a group: every screen knows, and nobody is moved by it."""

import pytest

from tests.script import Story


def grouping(story: Story, screen: str) -> str:
    found: str = story.sees(screen)["workshop"][story.room]["grouping"]
    return found


@pytest.mark.parametrize("chosen", ["hand", "choice", "spread", "gather"])
def test_every_screen_knows_it(bench: Story, chosen: str) -> None:
    screens = ("the cockpit", "the wall", "Ada's phone")
    assert [grouping(bench, one) for one in screens] == ["none"] * 3
    bench.tell(f"Mara lets people group by {chosen}\nAda sits in 'Rot'")
    assert [grouping(bench, one) for one in screens] == [chosen] * 3
    assert bench.act("Mara", "groups.set", grouping=chosen) == {}


def test_a_forming_says_how_late_comers_are_placed(bench: Story) -> None:
    bench.tell("Mara gathers people into 2 groups")
    assert grouping(bench, "Ada's phone") == "gather"


def test_late_comers_are_placed_by_rule_only(bench: Story) -> None:
    for chosen in ("none", "hand", "choice"):
        bench.tell(f"Mara lets people group by {chosen}\nMara adds Ida\nIda sits in no group")
    bench.tell("Mara lets people group by spread\nDora joins\nDora sits in 'Blau'")


def test_a_copy_of_the_day_has_neither_groups_nor_a_way_to_them(bench: Story) -> None:
    bench.tell("Mara lets people group by choice")
    copy = bench.cast.acts("Mara", bench.series, "workshop.duplicate", workshop=bench.room, title="Noch einmal")
    other = Story(bench.cast)
    other.series, other.room = bench.series, copy["workshop"]
    assert (grouping(other, "the wall"), other.sees("the wall")["groups"]) == ("none", {})


def test_only_the_moderation_says_it(bench: Story) -> None:
    bench.tell("Ada lets people group by choice is refused: not_allowed")
