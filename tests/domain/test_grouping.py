"""Working groups, mixed or alike: what could not be met is said, and who comes late finds a place."""

import pytest

from qidtool.domain.group_kinds import kind_of
from qidtool.domain.group_sizes import NumberOfGroups, SizeOfGroups, Wish
from qidtool.domain.grouping import Formation, Mode, formed, late
from qidtool.domain.groups import GroupKind
from qidtool.domain.members import Member
from qidtool.domain.unmet import Tally, Unmet, UnmetKind
from tests.domain.crowds import crowd, hall, somebody

SCHOOL = ("Lehrkraft, Trier", "Lehrkraft, Worms", "Küche, Trier", "Küche, Worms")


def spread(wish: Wish, *said: str) -> Formation:
    return formed(crowd(*said), wish, Mode.SPREAD, "seed")


def gathered(wish: Wish, *said: str) -> Formation:
    return formed(crowd(*said), wish, Mode.GATHER, "seed")


def names(found: Formation) -> list[list[str]]:
    return [[" ".join(filter(None, (one.function, one.region))) for one in group] for group in found.groups]


def test_every_group_has_both_functions_and_both_regions() -> None:
    found = spread(NumberOfGroups(2), *SCHOOL, *SCHOOL)
    assert names(found) == 2 * [["Küche Trier", "Küche Worms", "Lehrkraft Trier", "Lehrkraft Worms"]]
    assert found.unmet == ()


def test_one_function_sits_together_and_one_region_within_it() -> None:
    assert names(gathered(NumberOfGroups(2), *SCHOOL)) == [
        ["Küche Trier", "Küche Worms"], ["Lehrkraft Trier", "Lehrkraft Worms"],
    ]  # fmt: skip
    assert names(gathered(NumberOfGroups(4), *SCHOOL, *SCHOOL)) == [
        2 * ["Küche Trier"], 2 * ["Küche Worms"], 2 * ["Lehrkraft Trier"], 2 * ["Lehrkraft Worms"],
    ]  # fmt: skip


def test_small_functions_are_put_together_with_their_neighbours_and_large_ones_left_alone() -> None:
    found = gathered(NumberOfGroups(3), *5 * ["Lehrkraft, Trier"], "Küche, Trier", "Träger, Worms", "Koch, Trier",
                     "Verein, Worms")  # fmt: skip
    assert names(found) == [["Koch Trier", "Küche Trier"], 5 * ["Lehrkraft Trier"], ["Träger Worms", "Verein Worms"]]


def test_a_neighbour_of_a_small_function_stays_alone_if_it_is_larger_itself() -> None:
    teachers = ["Lehrkraft, Trier", "Lehrkraft, Trier", "Lehrkraft, Worms"]
    found = gathered(NumberOfGroups(3), *8 * ["Amt, Mainz"], *teachers, "Koch, Trier", "Küche, Worms")
    together = [{name.split()[0] for name in group} for group in names(found)]
    assert together == [{"Amt"}, {"Koch", "Küche"}, {"Lehrkraft"}]


def test_however_a_function_is_written_it_is_one() -> None:
    found = gathered(NumberOfGroups(2), "Lehr  Kraft", " lehr kraft ", "LEHR\tKRAFT", "Straße", "STRASSE")
    assert [len(group) for group in found.groups] == [3, 2]
    assert found.unmet == ()


def test_those_who_say_nothing_are_a_class_of_their_own() -> None:
    assert names(gathered(NumberOfGroups(2), "", "Küche", "", "Küche")) == [["", ""], ["Küche", "Küche"]]
    assert all(len(set(group)) == 2 for group in names(spread(NumberOfGroups(2), "", "Küche", "", "Küche")))


@pytest.mark.parametrize("mode", Mode)
def test_nobody_came_and_so_there_is_no_group(mode: Mode) -> None:
    missing = Unmet(UnmetKind.FEWER_PEOPLE_THAN_GROUPS, wanted=3, got=0)
    assert formed((), NumberOfGroups(3), mode, "") == Formation((), (missing,))
    assert formed((), SizeOfGroups(3), mode, "") == Formation(())


@pytest.mark.parametrize("mode", Mode)
def test_no_group_stays_empty(mode: Mode) -> None:
    found = formed(crowd("Küche", "Träger"), NumberOfGroups(3), mode, "")
    assert [len(group) for group in found.groups] == [1, 1]
    told = {Mode.SPREAD: [UnmetKind.FUNCTION_RARER_THAN_GROUPS], Mode.GATHER: []}[mode]
    assert found.unmet[0] == Unmet(UnmetKind.FEWER_PEOPLE_THAN_GROUPS, wanted=3, got=2)
    assert [one.kind for one in found.unmet[1:]] == told


def test_a_function_too_rare_for_every_group_is_named_as_most_write_it() -> None:
    found = spread(NumberOfGroups(4), *5 * ["Lehrkraft"], "Träger", "Küche", "küche", "küche", "", "")
    rare = (Tally("küche", 3), Tally("Träger", 1))
    assert found.unmet == (Unmet(UnmetKind.FUNCTION_RARER_THAN_GROUPS, wanted=4, functions=rare),)


def test_where_all_are_alike_there_is_nothing_to_mix() -> None:
    everybody = (Tally("Küche", 3),)
    assert spread(NumberOfGroups(2), *3 * ["Küche"]).unmet == (Unmet(UnmetKind.ALL_ALIKE, functions=everybody),)
    assert spread(NumberOfGroups(1), "Küche").unmet == ()


def test_a_size_that_people_do_not_come_up_to_is_said() -> None:
    functions = (Tally("A", 7), Tally("B", 7))
    few = [spread(SizeOfGroups(8), *people * ["A", "B"]) for people in (3, 4, 7)]
    assert [[len(group) for group in one.groups] for one in few] == [[6], [8], [7, 7]]
    assert [one.unmet for one in few] == [(Unmet(UnmetKind.OTHER_SIZES, wanted=8, got=6),), (), ()]
    assert gathered(SizeOfGroups(14), *7 * ["A", "B"]).unmet == (
        Unmet(UnmetKind.MIXED_GROUP, functions=functions, group=0),
    )


def test_what_gathering_had_to_split_to_mix_and_to_leave_alone() -> None:
    split = gathered(NumberOfGroups(3), *5 * ["Küche"], "Träger")
    assert [len(group) for group in split.groups] in ([3, 2, 1], [2, 3, 1])
    assert split.unmet == (
        Unmet(UnmetKind.FUNCTION_SPLIT, functions=(Tally("Küche", 2),)), Unmet(UnmetKind.ALONE, got=1),
    )  # fmt: skip
    mixed = gathered(NumberOfGroups(2), *5 * ["Küche"], "Träger", "Verein", "Träger")
    inside = (Tally("Träger", 2), Tally("Verein", 1))
    assert mixed.unmet == (Unmet(UnmetKind.MIXED_GROUP, functions=inside, group=1),)


def test_a_wanted_size_cuts_what_is_too_large_and_joins_what_is_too_small() -> None:
    found = gathered(SizeOfGroups(4), *8 * ["Lehrkraft"], *5 * ["Küche"], "Träger", "Verein", "Verein")
    assert names(found) == [5 * ["Küche"], 4 * ["Lehrkraft"], 4 * ["Lehrkraft"], ["Träger", "Verein", "Verein"]]


@pytest.mark.parametrize("mode", Mode)
def test_another_seed_is_another_draw_and_the_same_seed_the_same(mode: Mode) -> None:
    people = hall(40, functions=3, regions=3, chance=1)
    drawn = [formed(people, NumberOfGroups(5), mode, seed).groups for seed in ("one", "two", "one")]
    assert drawn[0] == drawn[2] != drawn[1]


def test_who_comes_late_to_a_mixed_room_fills_the_smallest_group() -> None:
    room = [crowd("A, X", "B, X", "B, Y"), crowd("A, X", "C, Y"), crowd("B, X", "A, Y"), crowd("B, X", "C, X")]
    who = {"A, X": 3, "B, X": 1, "C, X": 2, "A, Y": 3, "": 1}
    assert {said: late(room, somebody("late", said), Mode.SPREAD) for said in who} == who


def test_a_region_decides_between_mixed_groups_that_are_as_good() -> None:
    room = [crowd("A, X", "B, X"), crowd("A, X", "B, Y"), crowd("A, Y", "B, Y")]
    assert [late(room, somebody("late", f"a, {where}"), Mode.SPREAD) for where in "xyz"] == [2, 0, 0]


def test_who_comes_late_to_their_like_joins_most_of_them() -> None:
    room = [crowd("A, X", "A, X"), crowd("A, X", "A, Y", "B, Y"), crowd("B, Y", "C, Z"), crowd("B, X")]
    who = {"a, x": 0, "A, Y": 1, "A, Z": 0, "B, Y": 1, "B, X": 3, "C": 2, "D, Y": 1, "D, W": 3}
    assert {said: late(room, somebody("late", said), Mode.GATHER) for said in who} == who


@pytest.mark.parametrize("mode", Mode)
def test_where_there_is_no_group_nobody_can_come_late(mode: Mode) -> None:
    with pytest.raises(ValueError, match="no group"):
        late([], somebody("late"), mode)


def test_what_makes_no_sense_is_refused() -> None:
    for wish in (NumberOfGroups, SizeOfGroups):
        with pytest.raises(ValueError, match="At least one"):
            wish(0)
    ada = somebody("ada", "Lehrkraft")
    with pytest.raises(ValueError, match="twice"):
        formed((ada, Member(ada.id)), NumberOfGroups(1), Mode.SPREAD, "")


@pytest.mark.parametrize(
    ("said", "kind"),
    [
        ("", None),
        ("-", None),
        ("A", GroupKind.HOMOGENEOUS),
        ("AAAB", GroupKind.HOMOGENEOUS),
        ("AAAaBB", GroupKind.HETEROGENEOUS),
        ("AAA-", GroupKind.HOMOGENEOUS),
        ("AA-", GroupKind.HETEROGENEOUS),
        ("---", None),
        ("ABCD", GroupKind.HETEROGENEOUS),
    ],
)
def test_three_quarters_of_one_function_group_make_a_group_homogeneous(said: str, kind: GroupKind | None) -> None:
    assert kind_of(crowd(*said.replace("-", " "))) == kind


def test_functions_count_by_the_group_the_authors_put_them_in() -> None:
    table = crowd("Lehrkraft", "Rektorin", "Hausmeister", "Träger")
    assert kind_of(table) is GroupKind.HETEROGENEOUS
    schools = {" LEHRKRAFT": "Schule", "Rektorin": "schule", "hausmeister": "Schule ", "Träger": ""}
    assert kind_of(table, schools) is GroupKind.HOMOGENEOUS
    assert kind_of(table, dict.fromkeys(schools, "")) is GroupKind.HETEROGENEOUS
