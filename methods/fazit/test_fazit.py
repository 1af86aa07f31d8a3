"""Fazit, tried out: key words and sentences, and beneath each of them what it rests on."""

import pytest

from qidtool.methodkit import Heading, Item, Items, Product, Quote, Words
from qidtool.methodkit.testing import Refusal, Rehearsal, complaints, folder_of, play

FOLDER = folder_of(__file__)
METHOD = FOLDER.method


def plenum() -> Rehearsal:
    step = Rehearsal(METHOD, ["Was gilt?"])
    step.groups({"A": ["Ada"]})
    return step


def test_the_folder_is_whole() -> None:
    assert complaints(FOLDER) == []


def test_a_word_stands_once_with_all_that_it_rests_on() -> None:
    step = plenum()
    goal = step.given(Product.GOAL, "Die Tür steht offen", group="A")
    idea = step.given(Product.MEASURE, "Ein Schlüsselbrett", group="A")
    words = [
        step.write("Ada", "Schlüssel", into="keywords", about=goal),
        step.write("Bo", "schlüssel", into="keywords", about=idea),
        step.write("Cem", "Mut", into="keywords"),
    ]
    below = (
        Item("Die Tür steht offen", 1, (goal.id,), "Ziel"),
        Item("Ein Schlüsselbrett", 1, (idea.id,), "Maßnahme"),
    )
    assert step.tells() == (
        Heading("Was gilt?"),
        Items(
            "Stichworte",
            (Item("Schlüssel", 2, (words[0].id, words[1].id), below=below), Item("Mut", 1, (words[2].id,))),
        ),
    )


def test_a_sentence_says_what_it_rests_on_and_becomes_a_statement() -> None:
    step = plenum()
    brake = step.given(Product.BRAKE, "Kein Geld", group="A")
    step.turn("close")
    one = step.note("Wir fangen ohne Geld an.", into="statements", about=brake, marks=("exact",))
    other = step.note("Danke euch allen.", into="statements")
    assert step.tells() == (
        Heading("Schlusssätze"),
        Quote("Wir fangen ohne Geld an.", entries=(one.id,)),
        Items("Das stützt sich auf", (Item("Kein Geld", 1, (brake.id,), "Bremse"),)),
        Quote("Danke euch allen.", exact=False, entries=(other.id,)),
    )
    assert [(given.product, given.text) for given in step.products()] == [
        (Product.STATEMENT, "Wir fangen ohne Geld an."),
        (Product.STATEMENT, "Danke euch allen."),
    ]


def test_nothing_rests_on_what_the_method_does_not_take() -> None:
    step = plenum()
    term = step.given(Product.TERM, "Schlüsselfrage", group="A")
    with pytest.raises(Refusal, match="about_unknown"):
        step.write("Ada", "Schlüssel", into="keywords", about=term)


def test_what_was_withdrawn_since_carries_nothing_any_more() -> None:
    step = plenum()
    goal = step.given(Product.GOAL, "Die Tür steht offen", group="A")
    word = step.write("Ada", "Schlüssel", into="keywords", about=goal)
    step.withdraw(goal)
    assert step.tells()[1] == Items("Stichworte", (Item("Schlüssel", 1, (word.id,)),))


def test_the_example_plays_from_the_first_line_to_the_last() -> None:
    example = FOLDER.example()
    assert example is not None
    told = play(METHOD, example).tells()
    assert [one.text for one in told if isinstance(one, Heading)] == ["Was gilt ab morgen?", "Schlusssätze"]
    [words, ground] = [one for one in told if isinstance(one, Items)]
    assert (words.items[0].text, words.items[0].count) == ("Anfangen", 2)
    assert ground.items[0].detail == "Ziel"
    assert [one.label for one in told if isinstance(one, Words)] == ["Besonderheit des Abschlusses"]
