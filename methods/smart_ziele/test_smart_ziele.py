"""S.M.A.R.T., tried out: goals with what belongs to them, and hints that inform and never hold anything up."""

from dataclasses import replace

import pytest

from qidtool.methodkit import Block, Grid, Heading, Items, Product, Words
from qidtool.methodkit.testing import Refusal, Rehearsal, complaints, folder_of, play

FOLDER = folder_of(__file__)
METHOD = FOLDER.method
DATE, NOBODY, OTHERS = (
    "Noch ohne Termin: Bis wann soll es erreicht sein?",
    "Noch kümmert sich niemand: Wer fängt an?",
    "Alles liegt bei anderen: Was davon können wir selbst?",
)


def hall() -> Rehearsal:
    step = Rehearsal(METHOD, ["Unser Leitziel"])
    step.groups({"A": ["Ada", "Bruno"], "B": ["Cem"]})
    return step


def lists(told: tuple[Block, ...]) -> dict[str, list[str]]:
    return {one.label: [item.text for item in one.items] for one in told if isinstance(one, Items)}


def hinted(timed: str = "", who: str = "", marks: tuple[str, ...] = ()) -> list[str]:
    """The hints for one goal with what is given."""
    step = hall()
    goal = step.write("Ada", "Die Tür steht offen", into="goals")
    step.turn("smart")
    if timed:
        step.write("Ada", timed, into="timed", about=goal)
    step.turn("paths")
    if who:
        step.write("Ada", who, into="who", about=goal)
    if marks:
        step.write("Ada", "Schlüssel besorgen", into="agency", about=goal, marks=marks)
    return lists(step.tells()).get("Hinweise", [])


def test_the_folder_is_whole() -> None:
    assert complaints(FOLDER) == []


def test_everything_stands_with_its_goal_and_each_goal_with_its_group() -> None:
    step = hall()
    goal = step.write("Ada", "Die Tür steht offen", into="goals")
    step.write("Cem", "Ein Bogen für alle", into="goals")
    step.turn("smart")
    step.write("Bruno", "Ab Mai", into="timed", about=goal)
    step.write("Ada", "Abends bis neun", into="specific", about=goal)
    step.turn("paths")
    step.write("Bruno", "Ein Ort nach Feierabend", into="needs", about=goal)
    step.write("Ada", "Bruno", into="who", about=goal)
    told = step.tells()
    assert told[0] == Heading("A")
    assert isinstance(told[1], Words)
    assert (told[1].label, told[1].text) == ("Handlungsziel", "Die Tür steht offen")
    [sheet] = [one for one in told if isinstance(one, Grid)]
    assert [tuple(cell.text for cell in row) for row in sheet.rows] == [
        ("Spezifisch", "Abends bis neun"),
        ("Terminiert", "Ab Mai"),
    ]
    assert [one.text for one in told if isinstance(one, Heading)] == ["A", "B"]


def test_three_goals_for_a_group_and_one_answer_in_each_field_of_a_goal() -> None:
    step = hall()
    goals = [step.write("Ada", f"Ziel {number}", into="goals") for number in range(3)]
    with pytest.raises(Refusal, match="too_many"):
        step.write("Bruno", "Noch eins", into="goals")
    step.turn("smart")
    for goal in goals:
        step.write("Ada", "Bis Mai", into="timed", about=goal)
    with pytest.raises(Refusal, match="too_many"):
        step.write("Bruno", "Bis Juni", into="timed", about=goals[0])
    with pytest.raises(Refusal, match="about_missing"):
        step.write("Ada", "Bis Mai", into="timed")


@pytest.mark.parametrize(
    "date",
    [
        "bis 30.6.", "am 1. Mai", "Ende September", "2027", "im Sommer", "nach den Herbstferien", "im 2. Quartal",
        "innerhalb von sechs Wochen", "nächste Woche", "bis Freitag", "zum Jahresende", "in zwei Monaten", "KW 12",
    ],
)  # fmt: skip
def test_a_date_is_understood_in_many_ways(date: str) -> None:
    assert hinted(timed=date, who="Ada") == []


@pytest.mark.parametrize("vague", ["bald", "so schnell wie möglich", "mit 3 Personen", "maikäferfrei", "immer wieder"])
def test_what_no_calendar_knows_is_no_date(vague: str) -> None:
    assert hinted(timed=vague, who="Ada") == [DATE]


def test_a_goal_nobody_owns_and_a_goal_out_of_reach_are_pointed_at() -> None:
    assert hinted() == [DATE, NOBODY]
    assert hinted(timed="im Mai", marks=("others",)) == [NOBODY, OTHERS]
    assert hinted(timed="im Mai", who="Ada", marks=("others",)) == [OTHERS]
    assert hinted(timed="im Mai", who="Ada", marks=("ours", "others")) == []


def test_what_is_about_all_goals_stands_below_no_group() -> None:
    step = hall()
    step.write("Ada", "Die Tür steht offen", into="goals")
    step.note("Alle wollten dasselbe.", into="special")
    told = [one.text for one in step.tells() if isinstance(one, (Heading, Words))]
    assert told == ["Alle wollten dasselbe.", "A", "Die Tür steht offen"]


def test_on_the_wall_where_notes_never_are_no_date_is_missed() -> None:
    step = hall()
    step.write("Ada", "Die Tür steht offen", into="goals")
    tells = METHOD.tells
    assert tells is not None
    assert lists(tells(replace(step.results(), has_notes=False)))["Hinweise"] == [NOBODY]


def test_hints_hold_nothing_up() -> None:
    step = hall()
    step.write("Ada", "Die Tür steht offen", into="goals")
    step.close()
    assert lists(step.tells())["Hinweise"] == [DATE, NOBODY]
    assert [(one.product, one.group) for one in step.products()] == [(Product.GOAL, "A")]


def test_what_is_ticked_as_nothing_is_left_open() -> None:
    step = hall()
    goal = step.write("Ada", "Die Tür steht offen", into="goals")
    step.turn("paths")
    for text, marks in [("Dienste tauschen", ("ours",)), ("Geld", ("others",)), ("Mut", ())]:
        step.write("Ada", text, into="agency", about=goal, marks=marks)
    found = lists(step.tells())
    assert found["Das können wir selbst"] == ["Dienste tauschen"]
    assert found["Das müssen andere tun"] == ["Geld"]
    assert found["Noch offen, bei wem es liegt"] == ["Mut"]


def test_the_example_plays_from_the_first_line_to_the_last() -> None:
    example = FOLDER.example()
    assert example is not None
    step = play(METHOD, example)
    assert [one.text for one in step.tells() if isinstance(one, Heading)] == ["Tisch am Fenster", "Tisch an der Tür"]
    assert lists(step.tells())["Hinweise"] == [DATE, NOBODY, OTHERS]
    kinds = {Product.GOAL: 2, Product.NEED: 1, Product.BRAKE: 1, Product.MEASURE: 1}
    given = [one.product for one in step.products()]
    assert {kind: given.count(kind) for kind in kinds} == kinds
