"""An input that cannot work is named, with what it lacks, in one German sentence."""

from dataclasses import replace
from pathlib import Path

import pytest

from qidtool.methodkit import (
    About,
    Gives,
    Input,
    Mark,
    Method,
    Offer,
    Owner,
    Product,
    cards,
    choice,
    of_input,
    of_product,
    of_prompts,
    pyramid,
    ranked,
)
from qidtool.methodkit.checks import complaints, gives_one_thing_each
from qidtool.methodkit.folder import MethodFolder
from qidtool.methodkit.input_checks import RULES
from tests.methodkit.every_kind import EVERY_KIND, WORK

GOALS = cards("goals", "Ziel", in_pass=WORK)
THEME = next(one for one in EVERY_KIND.inputs if one.id == "theme")


def said_of(method: Method) -> list[str]:
    return complaints(MethodFolder(Path("werkbank"), method), RULES)


def needs(about: About, slot: str = "needs") -> Input:
    return cards(slot, "Bedarf", in_pass=WORK, about=about)


NAMELESS = "Jede Zeile der Eingabe „rows“ braucht einen eigenen Namen."
WORDLESS = "Die Eingabe „theme“ hat keine Worte und braucht etwas zur Auswahl (of oder on)."
PLACELESS = (
    "Die Eingabe „there“ nennt mit chosen_in „{}“. Das ist eine choice unter den Fragen (of_prompts) "
    "für den ganzen Schritt mit demselben owner, und die Eingabe selbst fragt je Frage."
)
SPOILED = [
    (pyramid("rows", "Zeilen", in_pass=WORK, rows=("eine",)), "Die Eingabe „rows“ braucht 2 bis 9 Zeilen."),
    (ranked("rows", "Ränge", in_pass=WORK, ranks=tuple("123456789x")), "Die Eingabe „rows“ braucht 2 bis 9 Zeilen."),
    (pyramid("rows", "Zeilen", in_pass=WORK, rows=("a", " ")), NAMELESS),
    (pyramid("rows", "Zeilen", in_pass=WORK, rows=("a", "a")), NAMELESS),
    (replace(GOALS, id="cards", rows=("a", "b")),
     "Die Eingabe „cards“ hat Zeilen (rows), die es nur in pyramid und ranked gibt."),
    (needs(of_input("wishes")), "Die Eingabe „needs“ nennt „wishes“, das es in METHOD.inputs nicht gibt."),
    (needs(of_input("needs")), "Die Eingabe „needs“ führt mit about zu sich selbst zurück."),
    (needs(of_product(Product.TERM)), "Die Eingabe „needs“ geht von einem Produkt aus, das METHOD.takes nicht nennt."),
    (replace(THEME, about=About()), WORDLESS),
    (replace(THEME, about=About(Offer.PROMPTS)), WORDLESS),
    (cards("marked", "Karte", in_pass=WORK, marks=(Mark("Unser!", "bei uns"),)),
     "Die Merkmale der Eingabe „marked“: „Unser!“ braucht 2 bis 40 Kleinbuchstaben, Ziffern und Unterstriche."),
    (cards("marked", "Karte", in_pass=WORK, marks=(Mark("ours", "a"), Mark("ours", "b"))),
     "Die Merkmale der Eingabe „marked“: „ours“ kommt mehrfach vor."),
    (cards("marked", "Karte", in_pass=WORK, marks=(Mark("ours", " "),)),
     "Jedes Merkmal der Eingabe „marked“ braucht eine Beschriftung (label)."),
    (needs(of_product(Product.GOAL, Product.TERM)),
     "Die Eingabe „needs“ geht von einem Produkt aus, das METHOD.takes nicht nennt."),
    (cards("there", "Dort", in_pass=WORK, chosen_in="goals"), PLACELESS.format("goals")),
    (cards("there", "Dort", in_pass=WORK, chosen_in="nowhere"), PLACELESS.format("nowhere")),
]  # fmt: skip


@pytest.mark.parametrize(("slot", "sentence"), SPOILED, ids=[f"{n} {one[1]}"[:60] for n, one in enumerate(SPOILED)])
def test_one_spoiled_input_gives_its_sentence(slot: Input, sentence: str) -> None:
    assert said_of(replace(EVERY_KIND, inputs=(GOALS, slot), gives=())) == [sentence]


def test_nothing_is_wrong_with_an_input_of_every_kind() -> None:
    assert said_of(EVERY_KIND) == []


def test_two_inputs_that_are_about_each_other_are_no_beginning() -> None:
    circle = (needs(of_input("paths")), needs(of_input("needs"), "paths"))
    assert said_of(replace(EVERY_KIND, inputs=circle, gives=())) == [
        "Die Eingabe „needs“ führt mit about zu sich selbst zurück."
    ]


def test_groups_go_from_poster_to_poster_only_where_they_have_posters() -> None:
    sentence = "METHOD.may_rotate braucht eine Eingabe je Frage, die der Gruppe gehört (owner=Owner.GROUP)."
    once, own = replace(GOALS, owner=Owner.GROUP, per_prompt=False), replace(GOALS, id="ideas")
    assert said_of(replace(EVERY_KIND, inputs=(once, own), may_rotate=True)) == [sentence]
    assert said_of(replace(EVERY_KIND, inputs=(replace(GOALS, owner=Owner.GROUP),), may_rotate=True)) == []


def test_whoever_chooses_a_place_is_whoever_writes_there() -> None:
    room = choice("room", "Raum", of=of_prompts())
    there = cards("there", "Dort", in_pass=WORK, chosen_in="room")
    assert said_of(replace(EVERY_KIND, inputs=(room, there), gives=())) == []
    for wrong in (replace(there, owner=Owner.GROUP), replace(there, per_prompt=False)):
        assert said_of(replace(EVERY_KIND, inputs=(room, wrong), gives=())) == [PLACELESS.format("room")]
    each = replace(room, per_prompt=True)
    assert said_of(replace(EVERY_KIND, inputs=(each, there), gives=())) == [PLACELESS.format("room")]


def test_a_break_asks_nothing_and_says_so() -> None:
    empty = replace(EVERY_KIND, inputs=(), gives=())
    assert said_of(replace(empty, rests=True)) == []
    [silent] = said_of(empty)
    assert silent.endswith("Eine Pause sagt rests=True.")
    assert said_of(replace(EVERY_KIND, rests=True)) == [
        "METHOD.rests sagt, dass nichts gefragt wird; dann bleibt METHOD.inputs leer."
    ]


def test_an_input_gives_one_thing_at_most() -> None:
    twice = (Gives(Product.GOAL, from_input="goals"), Gives(Product.TERM, from_input="goals"))
    folder = MethodFolder(Path("werkbank"), replace(EVERY_KIND, gives=twice))
    assert gives_one_thing_each(folder) == "METHOD.gives: Die Eingabe „goals“ ergibt höchstens ein Produkt."
