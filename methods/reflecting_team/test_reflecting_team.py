"""Reflecting Team, tried out: two questions, two passes, one Besonderheit each."""

import pytest

from qidtool.methodkit import Note, Product, Said
from qidtool.methodkit.testing import Refusal, Rehearsal, complaints, folder_of, play

FOLDER = folder_of(__file__)
METHOD = FOLDER.method


def test_the_folder_is_whole() -> None:
    assert complaints(FOLDER) == []


def test_answers_come_first_and_then_what_was_heard() -> None:
    step = Rehearsal(METHOD, ["Was trägt uns?"])
    step.write("Ada", "Humor", into="answers")
    with pytest.raises(Refusal, match="pass_over"):
        step.write("Bruno", "Leichtigkeit", into="heard")
    step.turn("heard")
    step.write("Bruno", "Leichtigkeit", into="heard")
    (part,) = step.results().parts
    assert [(one.step_pass.title, one.said) for one in part.rounds] == [
        ("Antworten", (Said("Humor"),)),
        ("Gehört", (Said("Leichtigkeit"),)),
    ]


def test_the_same_answer_of_two_people_is_counted_and_stands_once() -> None:
    step = Rehearsal(METHOD, ["Was trägt uns?"])
    for who, text in [("Ada", "Zeit"), ("Bruno", "Humor"), ("Cem", "humor "), ("Dorte", "Humor")]:
        step.write(who, text, into="answers")
    answers = step.results().parts[0].rounds[0]
    assert answers.said == (Said("Humor", 3), Said("Zeit", 1))
    assert (answers.contributions, answers.people) == (4, 4)


def test_the_besonderheit_stands_with_its_question_and_is_the_moderations() -> None:
    step = Rehearsal(METHOD, ["Was trägt uns?", "Was bremst uns?"])
    step.close()
    step.note("Viel Gelächter.", into="special", prompt="q2")
    assert [part.notes for part in step.results().parts] == [
        (),
        (Note("Besonderheit dieser Runde", "Viel Gelächter."),),
    ]
    with pytest.raises(Refusal, match="not_allowed"):
        step.write("Ada", "Ich fand es laut.", into="special")


def test_both_passes_give_terms_and_the_note_gives_none() -> None:
    step = Rehearsal(METHOD, ["Was trägt uns?"])
    step.write("Ada", "Humor", into="answers")
    step.turn("heard")
    step.write("Bruno", "Leichtigkeit", into="heard")
    step.note("Viel Gelächter.", into="special")
    assert [(one.product, one.text) for one in step.products()] == [
        (Product.TERM, "Humor"),
        (Product.TERM, "Leichtigkeit"),
    ]


def test_the_example_plays_from_the_first_line_to_the_last() -> None:
    example = FOLDER.example()
    assert example is not None
    results = play(METHOD, example).results()
    assert [part.rounds[0].contributions for part in results.parts] == [10, 6]
    assert [part.rounds[1].said[0].text for part in results.parts] == ["Offene Tür", "Zeit für die Menschen"]


def test_in_english_passes_and_labels_are_english() -> None:
    english = METHOD.in_language("en")
    assert [one.title for one in english.passes] == ["Answers", "Heard"]
    assert [one.label for one in english.inputs] == [
        "Answer",
        "What I heard",
        "What was special in this round",
    ]
