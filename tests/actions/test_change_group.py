"""Groups made by hand: what they are called, at which table they sit, on what they work, and how they end."""

import pytest

from qidtool.actions import change_group
from qidtool.domain.errors import Refusal
from tests.script import Story


def test_a_group_says_of_itself_what_the_moderation_says(bench: Story) -> None:
    group = bench.group("Rot")
    details = {"name": "Rote Gruppe", "table": "Tisch 4", "theme": "Übergänge", "kind": "homogeneous"}
    bench.act("Mara", "group.change", group=group, **details)
    for screen in ("the cockpit", "the wall", "Ada's phone", "Cem's phone"):
        record = bench.sees(screen)["groups"][group]
        assert record == record | details | {"id": group, "position": 0}
    bench.act("Mara", "group.change", group=group, name="Rot")
    assert bench.sees("Ada's phone")["groups"][group] == {
        "id": group, "position": 0, "name": "Rot", "table": "", "theme": "", "kind": None
    }  # fmt: skip


def test_the_cockpit_proposes_a_kind_and_a_person_decides(bench: Story) -> None:
    def said() -> tuple[str | None, str | None]:
        record = bench.sees("the cockpit")["groups"][bench.group("Rot")]
        return record["proposed"], record["kind"]

    assert said() == ("heterogeneous", None)
    bench.act("Bo", "participant.change", name="Bo", function="lehrkraft")
    assert said() == ("homogeneous", None)
    bench.act("Mara", "group.change", group=bench.group("Rot"), name="Rot", kind="heterogeneous")
    assert said() == ("homogeneous", "heterogeneous")
    bench.tell("Mara puts Ada into no group\nMara removes Bo")
    assert said() == (None, "heterogeneous")


def test_a_new_group_stands_behind_the_others_and_no_other_is_called_anew(bench: Story) -> None:
    bench.tell("Mara adds the group ''\nMara dissolves 'Rot'\nMara adds the group 'Grün'")
    groups = bench.sees("the wall")["groups"].values()
    assert {one["position"]: one["name"] for one in groups} == {1: "Blau", 2: "", 3: "Grün"}


def test_dissolved_its_people_sit_nowhere_and_its_words_stay(bench: Story) -> None:
    bench.tell("Ada puts 'Mut' on the poster")
    red = bench.group("Rot")
    bench.tell("""
        Mara dissolves 'Rot'
        Ada sits in no group
        Bo sits in no group
        Cem sits in 'Blau'
        Ada's phone shows: nothing
        the cockpit shows: 'Mut'
        the wall shows: 'Mut'
        Ada puts 'Zeit' on the poster is refused: group_missing
        Mara dissolves 'Rot' is refused: group_unknown
        Mara puts Ada into 'Rot' is refused: group_unknown
        Mara puts 'Zeit' on the poster of 'Rot'
        the cockpit shows: 'Mut', 'Zeit'
    """)
    assert (bench.entry("Mut")["group"], bench.entry("Zeit")["group"]) == (red, red)
    with pytest.raises(Refusal, match="group_unknown"):
        bench.act("Mara", "group.change", group=red, name="Rot")


def test_a_wall_that_calls_a_group_calls_nobody_when_it_is_gone(bench: Story) -> None:
    def speaking() -> str | None:
        found: str | None = bench.sees("the wall")["workshop"][bench.room]["wall"]["group"]
        return found

    bench.act("Mara", "wall.set", group=bench.group("Rot"))
    bench.tell("Mara dissolves 'Blau'")
    assert speaking() == bench.group("Rot")
    bench.tell("Mara dissolves 'Rot'")
    assert speaking() is None


def test_details_are_short(bench: Story) -> None:
    with pytest.raises(Refusal, match="detail_too_long"):
        bench.act("Mara", "group.add", name="x" * 81)
    with pytest.raises(Refusal, match="detail_too_long"):
        bench.act("Mara", "group.change", group=bench.group("Rot"), table="x" * 81)
    with pytest.raises(Refusal, match="title_too_long"):
        bench.act("Mara", "group.add", theme="x" * 161)


def test_there_is_an_end_to_groups(bench: Story, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(change_group, "MOST_GROUPS", 3)
    bench.tell("Mara adds the group 'Grün'\nMara adds the group 'Gelb' is refused: too_many_groups")


def test_a_group_of_another_room_is_not_found_here(bench: Story) -> None:
    elsewhere = Story(bench.cast).tell("Jonas plans the workshop 'Worms'\nJonas adds the group 'Fremd'")
    with pytest.raises(Refusal, match="group_unknown"):
        bench.act("Mara", "group.change", group=elsewhere.groups["Fremd"], name="Rot")


def test_only_the_moderation_has_a_say(bench: Story) -> None:
    bench.tell("Ada adds the group 'Grün' is refused: not_allowed\nAda dissolves 'Rot' is refused: not_allowed")
