"""Impuls, tried out: questions from the hall, what stays, and who spoke."""

import pytest

from qidtool.methodkit import Heading, Items, Product, Prompt, Words
from qidtool.methodkit.testing import Refusal, Rehearsal, complaints, folder_of, play

FOLDER = folder_of(__file__)
METHOD = FOLDER.method


def test_the_folder_is_whole() -> None:
    assert complaints(FOLDER) == []


def test_it_is_told_who_spoke_what_stays_and_what_was_asked() -> None:
    details = {"speaker": "Gesine", "role": "Haus am Kanal"}
    step = Rehearsal(METHOD, [Prompt("q1", "Ein Jahr Schlüsselbrett", details=details), "Noch ein Vortrag"])
    questions = [step.write(who, "Und wenn einer fehlt?", into="questions") for who in ("Ada", "Bo")]
    core = step.note("Keiner fehlt.", into="core")
    told = step.tells()
    assert told[:3] == (
        Heading("Ein Jahr Schlüsselbrett"),
        Words("Es sprach: Gesine, Haus am Kanal."),
        Words("Keiner fehlt.", (core.id,), "Das bleibt von diesem Impuls"),
    )
    [asked] = told[3:]
    assert isinstance(asked, Items)
    assert [(one.text, one.count, one.entries) for one in asked.items] == [
        ("Und wenn einer fehlt?", 2, tuple(one.id for one in questions))
    ]
    assert [(one.product, one.text) for one in step.products()] == [(Product.STATEMENT, "Keiner fehlt.")]


def test_three_questions_for_each_person() -> None:
    step = Rehearsal(METHOD, ["Ein Jahr Schlüsselbrett"])
    for number in range(3):
        step.write("Ada", f"Frage {number}", into="questions")
    with pytest.raises(Refusal, match="too_many"):
        step.write("Ada", "Noch eine", into="questions")


def test_the_example_plays_from_the_first_line_to_the_last() -> None:
    example = FOLDER.example()
    assert example is not None
    told = play(METHOD, example).tells()
    [asked] = [one for one in told if isinstance(one, Items)]
    assert [one.count for one in asked.items] == [2, 1]
