"""Putting somebody into a group: their phone shows what that group writes, and no longer what the other one does."""

import pytest

from qidtool.actions import seating
from tests.script import Story


def test_whoever_changes_takes_nothing_along_and_finds_everything_there(bench: Story) -> None:
    bench.tell("""
        Ada puts 'Mut' on the poster
        Bo puts 'Geduld' on the poster
        Cem puts 'Zeit' on the poster
        Ada lays 'Meins' into row 1
        Ada's phone shows: 'Meins', 'Mut', 'Geduld'
        Mara puts Ada into 'Blau'
        Ada sits in 'Blau'
        Ada's phone shows: 'Meins', 'Zeit'
        Bo's phone shows: 'Mut', 'Geduld'
        Ada withdraws 'Mut' is refused: contribution_unknown
        Ada withdraws 'Zeit'
        Cem's phone shows: nothing
        Mara puts Ada into no group
        Ada's phone shows: 'Meins'
        Mara puts Ada into 'Rot'
        Ada's phone shows: 'Meins', 'Mut', 'Geduld'
    """)


def test_somebody_without_a_phone_sits_in_a_group_too(bench: Story) -> None:
    bench.tell("Mara adds Ida\nMara puts Ida into 'Rot'\nIda sits in 'Rot'")


def test_putting_somebody_where_they_sit_changes_nothing(bench: Story) -> None:
    assert bench.act("Mara", "group.assign", participant=bench.person("Ada"), group=bench.group("Rot")) == {}


def test_a_group_can_be_full(bench: Story, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(seating, "MOST_MEMBERS", 2)
    bench.tell("""
        Mara puts Cem into 'Rot' is refused: group_full
        Mara puts Ada into 'Rot'
        Mara removes Bo
        Mara puts Cem into 'Rot'
    """)


def test_nobody_is_put_who_is_not_there(bench: Story) -> None:
    bench.tell("Mara removes Bo\nMara puts Bo into 'Blau' is refused: participant_unknown")


def test_only_the_moderation_puts(bench: Story) -> None:
    bench.tell("Ada puts Bo into 'Blau' is refused: not_allowed\nAda puts Ada into 'Blau' is refused: not_allowed")
