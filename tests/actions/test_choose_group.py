"""Choosing one's own group: as long as groups are formed by choice, and as often as one likes."""

import pytest

from qidtool.actions import seating
from qidtool.domain.errors import Refusal
from tests.script import Story


def test_everybody_chooses_and_may_choose_again(bench: Story) -> None:
    bench.tell("""
        Dora joins
        Mara lets people group by choice
        Dora sits in no group
        Dora goes to 'Blau'
        Dora sits in 'Blau'
        Cem puts 'Zeit' on the poster
        Dora's phone shows: 'Zeit'
        Dora goes to 'Rot'
        Dora sits in 'Rot'
        Dora's phone shows: nothing
    """)
    assert bench.act("Dora", "group.choose", group=bench.group("Rot")) == {}


@pytest.mark.parametrize("grouping", ["none", "hand", "spread", "gather"])
def test_only_while_groups_are_formed_by_choice(bench: Story, grouping: str) -> None:
    bench.tell(f"Mara lets people group by {grouping}\nAda goes to 'Blau' is refused: choice_closed\nAda sits in 'Rot'")


def test_only_while_the_workshop_is_open(bench: Story) -> None:
    bench.tell("""
        Mara lets people group by choice
        Mara ends the workshop
        Ada goes to 'Blau' is refused: workshop_not_open
    """)


def test_only_a_group_that_lives_and_has_room(bench: Story, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(seating, "MOST_MEMBERS", 2)
    bench.tell("""
        Mara lets people group by choice
        Cem goes to 'Rot' is refused: group_full
        Mara dissolves 'Blau'
        Ada goes to 'Blau' is refused: group_unknown
    """)


def test_nobody_else_chooses(bench: Story) -> None:
    bench.tell("Mara lets people group by choice\nMara goes to 'Rot' is refused: not_allowed")
    with pytest.raises(Refusal, match="not_allowed"):
        bench.cast.house_does("group.choose", bench.room, group=bench.group("Rot"))
