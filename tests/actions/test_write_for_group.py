"""What a group writes: everybody who sits in it sees, changes and arranges it, and nobody else does."""

import pytest

from qidtool.domain.errors import Refusal
from qidtool.domain.ids import new_id
from tests.script import Story


def test_the_phones_of_a_group_show_what_it_writes(bench: Story) -> None:
    bench.tell("""
        Ada puts 'Mut' on the poster
        Cem puts 'Zeit' on the poster
        Ada's phone shows: 'Mut'
        Bo's phone shows: 'Mut'
        Cem's phone shows: 'Zeit'
        the cockpit shows: 'Mut', 'Zeit'
        the wall shows: 'Mut', 'Zeit'
    """)
    entry = bench.ids["Mut"]
    shown = {name: bench.sees(f"{name}'s phone")["contributions"][entry] for name in ("Ada", "Bo")}
    assert {name: (one["mine"], one["for_group"], one["editable"]) for name, one in shown.items()} == {
        "Ada": (True, True, True), "Bo": (False, True, True)
    }  # fmt: skip
    assert {one["group"] for one in shown.values()} == {bench.group("Rot")}


def test_whoever_sits_in_the_group_changes_and_withdraws(bench: Story) -> None:
    bench.tell("""
        Ada puts 'Mut' on the poster
        Ada puts 'Zeit' on the poster
        Bo changes 'Mut' to 'Großmut'
        Ada's phone shows: 'Großmut', 'Zeit'
        Bo withdraws 'Zeit'
        Ada's phone shows: 'Großmut'
        Cem changes 'Großmut' to 'Unmut' is refused: contribution_unknown
        Cem withdraws 'Großmut' is refused: contribution_unknown
        Mara changes 'Großmut' to 'Unmut' is refused: contribution_unknown
        Dora joins
        Dora changes 'Großmut' to 'Unmut' is refused: contribution_unknown
    """)


def test_the_limit_is_the_groups(bench: Story) -> None:
    bench.tell("""
        Ada puts 'eins' on the poster
        Bo puts 'zwei' on the poster
        Mara puts 'drei' on the poster of 'Rot'
        Bo puts 'vier' on the poster is refused: too_many
        Mara puts 'vier' on the poster of 'Rot' is refused: too_many
        Cem puts 'eins' on the poster
        Bo withdraws 'eins' is refused: contribution_unknown
        Bo withdraws 'zwei'
        Ada puts 'vier' on the poster
    """)


def test_what_the_moderation_types_for_a_group_is_the_groups(bench: Story) -> None:
    bench.tell("""
        Mara puts 'Wärme' on the poster of 'Rot'
        Bo's phone shows: 'Wärme'
        Cem's phone shows: nothing
        Mara changes 'Wärme' to 'Wärme und Brot'
        Bo changes 'Wärme und Brot' to 'Brot'
        the cockpit shows: 'Brot'
    """)


def test_for_somebody_without_a_phone_it_goes_to_their_group(bench: Story) -> None:
    bench.tell("Mara adds Ida\nMara puts Ida into 'Blau'")
    entry = {"step": bench.steps[0], "input": "poster", "prompt": "q1", "text": "Brot"}
    bench.act("Mara", "contribution.write", on_behalf_of=bench.person("Ida"), **entry)
    bench.tell("Cem's phone shows: 'Brot'\nAda's phone shows: nothing")
    with pytest.raises(Refusal, match="message_wrong"):
        bench.act("Mara", "contribution.write", on_behalf_of=bench.person("Ida"), group=bench.group("Rot"), **entry)


def test_without_a_group_nobody_writes_as_one(bench: Story) -> None:
    bench.tell("""
        Dora joins
        Dora puts 'Mut' on the poster is refused: group_missing
        Dora lays 'Mut' into row 1
        Dora's phone shows: 'Mut'
        Mara adds the group 'Grün'
        Mara puts 'Ruhe' on the poster of 'Grün'
    """)
    with pytest.raises(Refusal, match="group_missing"):
        bench.act("Mara", "contribution.write", step=bench.steps[0], input="poster", prompt="q1", text="Ruhe")


def test_a_phone_writes_for_the_group_it_sits_in_and_no_other(bench: Story) -> None:
    """Words from a dead spot must not come to another group, to which their phone was put meanwhile."""
    bench.tell("""
        Ada puts 'Mut' on the poster of 'Blau' is refused: group_changed
        Ada puts 'Mut' on the poster of 'Rot'
        Mara puts Ada into 'Blau'
        Ada puts 'Zeit' on the poster of 'Rot' is refused: group_changed
        Ada puts 'Zeit' on the poster of 'Blau'
        Cem's phone shows: 'Zeit'
        Bo's phone shows: 'Mut'
    """)
    entry = {"step": bench.steps[0], "input": "poster", "prompt": "q1", "text": "Luft", "group": new_id()}
    with pytest.raises(Refusal, match="group_unknown"):
        bench.act("Mara", "contribution.write", **entry)


def test_whose_cards_they_were_is_known_for_good(bench: Story) -> None:
    """Cards of one's own remember the group as well, and the wall does not say it: groups can be small."""
    bench.tell("Ada lays 'Mut' into row 1\nAda puts 'Zeit' on the poster")
    red = bench.group("Rot")
    bench.tell("Mara puts Ada into 'Blau'\nMara dissolves 'Rot'")
    assert {bench.entry(text)["group"] for text in ("Mut", "Zeit")} == {red}
    on_wall = {one["text"]: one.get("group") for one in bench.sees("the wall")["contributions"].values()}
    assert on_wall == {"Mut": None, "Zeit": red}


def test_with_approval_what_a_group_writes_waits_on_all_of_its_phones(bench: Story) -> None:
    prompts = [{"id": "q1", "text": "Was trägt?"}, {"id": "q2", "text": "Was bremst?"}]
    bench.act("Mara", "step.change", step=bench.steps[0], title="Werkbank", prompts=prompts, approval=True)
    bench.tell("""
        Ada puts 'Mut' on the poster
        'Mut' is waiting on Bo's phone
        the wall shows: nothing
        Mara approves 'Mut'
        'Mut' is visible on Bo's phone
        Bo changes 'Mut' to 'Wut'
        'Wut' is waiting on Ada's phone
        the wall shows: nothing
        Mara hides 'Wut'
        'Wut' is visible on Ada's phone
    """)


def test_sent_again_from_the_same_phone_it_is_one_entry(bench: Story) -> None:
    entry = {"step": bench.steps[0], "input": "poster", "prompt": "q1", "text": "Mut"}
    act = new_id()
    first = bench.act("Ada", "contribution.write", act, **entry)
    bench.tell("Mara puts Ada into 'Blau'")
    assert bench.act("Ada", "contribution.write", act, **entry) == first
    bench.tell("Bo's phone shows: 'Mut'\nCem's phone shows: nothing")


def test_the_rules_of_the_step_hold_for_groups(bench: Story) -> None:
    bench.tell("""
        Ada puts 'Mut' on the poster
        Mara locks step 1
        Bo puts 'Zeit' on the poster is refused: step_locked
        Mara unlocks step 1
        Mara closes step 1
        Bo changes 'Mut' to 'Wut' is refused: step_closed
        Bo withdraws 'Mut'
        Mara puts 'Zeit' on the poster of 'Rot'
        Bo's phone shows: 'Zeit'
    """)
