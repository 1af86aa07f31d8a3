"""Feedback dritter Ordnung, tried out: one round, a sentence each, summed up by the moderation."""

import pytest

from qidtool.methodkit import Note, Product, Said
from qidtool.methodkit.testing import Refusal, Rehearsal, complaints, folder_of, play

FOLDER = folder_of(__file__)
METHOD = FOLDER.method


def test_the_folder_is_whole() -> None:
    assert complaints(FOLDER) == []


def test_everybody_says_a_few_sentences_to_each_question_and_then_it_is_enough() -> None:
    step = Rehearsal(METHOD, ["Was kann weg?"])
    for number in range(5):
        step.write("Ada", f"Satz {number}", into="feedback")
    (part,) = step.results().parts
    assert (part.rounds[0].contributions, part.rounds[0].people) == (5, 1)
    assert METHOD.inputs[0].max_per_person == 5


def test_the_summary_stands_with_its_question_and_is_the_moderations() -> None:
    step = Rehearsal(METHOD, ["Was ändern wir?", "Was kann weg?"])
    step.write("Ada", "Der zweite Bogen", into="feedback", prompt="q2")
    step.close()
    step.note("Weniger Papier.", into="summary", prompt="q2")
    with pytest.raises(Refusal, match="not_allowed"):
        step.write("Bruno", "Alles.", into="summary")
    parts = step.results().parts
    assert parts[0].rounds[0].said == ()
    assert parts[1].rounds[0].said == (Said("Der zweite Bogen"),)
    assert parts[1].notes == (Note("Zusammengefasst für diesen Ort", "Weniger Papier."),)


def test_each_sentence_is_feedback_for_later_and_the_summary_is_not() -> None:
    step = Rehearsal(METHOD, ["Was kann weg?"])
    step.write("Ada", "Der zweite Bogen", into="feedback")
    step.note("Weniger Papier.", into="summary")
    assert [(one.product, one.text) for one in step.products()] == [(Product.FEEDBACK, "Der zweite Bogen")]


def test_the_example_plays_from_the_first_line_to_the_last() -> None:
    example = FOLDER.example()
    assert example is not None
    results = play(METHOD, example).results()
    assert [part.rounds[0].contributions for part in results.parts] == [3, 3, 2]
    assert results.parts[1].rounds[0].said[0] == Said("Öffnungszeiten gemeinsam aushängen", 2)
    assert [len(part.notes) for part in results.parts] == [1, 0, 1]


def test_in_english_it_is_english() -> None:
    english = METHOD.in_language("en")
    assert (english.title, english.passes[0].title) == ("Third-order feedback", "Closing round")
