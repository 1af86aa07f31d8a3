"""Taking a forming back: the former groups live again, and everybody sits where they sat."""

from typing import Any

from tests.script import Story


def seats(story: Story) -> dict[str, Any]:
    state = story.sees("the cockpit")
    people = {one["name"]: one["group"] for one in state["people"].values()}
    return {"people": people, "groups": state["groups"], "grouping": state["workshop"][story.room]["grouping"]}


def test_everything_is_as_it_was(bench: Story) -> None:
    details = {"name": "Rot", "table": "7", "theme": "Übergang", "kind": "homogeneous"}
    bench.act("Mara", "group.change", group=bench.group("Rot"), **details)
    bench.tell("""
        Mara lets people group by hand
        Mara puts Bo into no group
        Ada puts 'Mut' on the poster
    """)
    before = seats(bench)
    bench.tell("Mara spreads people into 2 groups")
    assert seats(bench)["people"].keys() == before["people"].keys()
    assert not seats(bench)["groups"].keys() & before["groups"].keys()
    bench.tell("Mara takes the forming back")
    assert seats(bench) == before
    bench.tell("""
        Ada's phone shows: 'Mut'
        Ada changes 'Mut' to 'Übermut'
        the cockpit shows: 'Übermut'
    """)


def test_formings_are_taken_back_one_by_one(bench: Story) -> None:
    looks = [seats(bench)]
    for forming in ("spreads people into 2 groups", "gathers people into 3 groups", "spreads people into 1 groups"):
        bench.tell(f"Mara {forming}")
        looks.append(seats(bench))
    for look in reversed(looks[:-1]):
        bench.tell("Mara takes the forming back")
        assert seats(bench) == look
    bench.tell("Mara takes the forming back is refused: no_forming_to_take_back")


def test_after_a_step_back_there_may_be_another_forming(bench: Story) -> None:
    before = seats(bench)
    bench.tell("""
        Mara spreads people into 2 groups
        Mara takes the forming back
        Mara gathers people into 2 groups
        Mara takes the forming back
        Mara takes the forming back is refused: no_forming_to_take_back
    """)
    assert seats(bench) == before


def test_who_joined_since_sits_in_no_group(bench: Story) -> None:
    bench.tell("""
        Mara spreads people into 2 groups
        Dora joins
        Mara adds Ida
        Mara removes Cem
        Mara takes the forming back
        Dora sits in no group
        Ida sits in no group
        Ada sits in 'Rot'
        Bo sits in 'Rot'
    """)


def test_what_was_done_by_hand_since_goes_with_it(bench: Story) -> None:
    """Otherwise there would be two groups of one place, and somebody would sit where they never sat."""
    before = seats(bench)
    bench.tell("""
        Mara spreads people into 2 groups
        Mara adds the group 'Grün'
        Mara puts Ada into 'Grün'
        Mara dissolves 'Gruppe 1'
        Mara takes the forming back
    """)
    assert seats(bench) == before


def test_what_the_formed_groups_wrote_is_kept_with_its_origin(bench: Story) -> None:
    bench.tell("Mara spreads people into 1 groups\nAda puts 'Mut' on the poster")
    formed = bench.group("Gruppe 1")
    bench.tell("""
        Mara takes the forming back
        the cockpit shows: 'Mut'
        the wall shows: 'Mut'
        Ada's phone shows: nothing
        Cem's phone shows: nothing
    """)
    assert bench.entry("Mut")["group"] == formed


def test_only_the_moderation_takes_back(bench: Story) -> None:
    bench.tell("Mara spreads people into 2 groups\nAda takes the forming back is refused: not_allowed")
