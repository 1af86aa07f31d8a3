"""Stegreifrede, tried out: keywords of the groups, quotes with their passages, and nothing printed without consent."""

import pytest

from qidtool.methodkit import Heading, Items, Product, Quote, Words
from qidtool.methodkit.testing import Refusal, Rehearsal, complaints, folder_of, play

FOLDER = folder_of(__file__)
METHOD = FOLDER.method


def hall() -> Rehearsal:
    step = Rehearsal(METHOD, [])
    step.groups({"A": ["Ada"], "B": ["Bruno"]})
    return step


def test_the_folder_is_whole() -> None:
    assert complaints(FOLDER) == []


def test_keywords_are_the_groups_and_stand_with_its_quotes_in_the_running_order() -> None:
    step = hall()
    step.write("Bruno", "Ruhe", into="keywords")
    step.write("Ada", "Licht", into="keywords")
    step.turn("speak")
    step.note("Mehr Licht!", into="quotes", about="A", marks=("exact", "consent"), passages=((5, 10),))
    told = step.tells()
    assert [one.text for one in told if isinstance(one, Heading)] == ["A", "B"]
    quote = told[2]
    assert isinstance(quote, Quote)
    assert (quote.text, quote.passages, quote.by, quote.exact) == ("Mehr Licht!", ((5, 10),), "A", True)
    keywords = told[-1]
    assert isinstance(keywords, Items)
    assert [one.text for one in keywords.items] == ["Ruhe"]


def test_a_paraphrase_is_told_as_one() -> None:
    step = hall()
    step.turn("speak")
    step.note("Es soll heller werden.", into="quotes", about="A", marks=("consent",))
    assert [one.exact for one in step.tells() if isinstance(one, Quote)] == [False]


def test_without_consent_a_quote_is_counted_and_not_told() -> None:
    step = hall()
    step.turn("speak")
    step.note("Unter uns gesagt …", into="quotes", about="A", marks=("exact",))
    assert step.tells() == (Words("Ein Zitat ist ohne Zustimmung und steht deshalb nicht hier."),)
    step.note("Und noch etwas.", into="quotes", about="B")
    assert step.tells() == (Words("2 Zitate sind ohne Zustimmung und stehen deshalb nicht hier."),)


def test_what_is_about_all_speeches_stands_below_no_group() -> None:
    step = hall()
    step.write("Bruno", "Ruhe", into="keywords")
    step.turn("speak")
    step.note("Unter uns gesagt …", into="quotes", about="A")
    step.note("Es wurde still.", into="special")
    assert [one.text for one in step.tells() if isinstance(one, (Heading, Words))] == [
        "B",
        "Zu allen Reden",
        "Ein Zitat ist ohne Zustimmung und steht deshalb nicht hier.",
        "Es wurde still.",
    ]


def test_only_the_moderation_takes_down_and_always_says_of_whom() -> None:
    step = hall()
    step.turn("speak")
    with pytest.raises(Refusal, match="not_allowed"):
        step.write("Ada", "Ich sagte …", into="quotes", about="A")
    with pytest.raises(Refusal, match="about_missing"):
        step.note("Wer war das?", into="quotes")


def test_every_quote_goes_on_with_the_group_it_is_about() -> None:
    step = hall()
    step.turn("speak")
    step.note("Mehr Licht!", into="quotes", about="A", marks=("exact", "consent"))
    assert [(one.product, one.text, one.about) for one in step.products()] == [(Product.QUOTE, "Mehr Licht!", "A")]


def test_the_example_plays_from_the_first_line_to_the_last() -> None:
    example = FOLDER.example()
    assert example is not None
    told = play(METHOD, example).tells()
    assert [one.exact for one in told if isinstance(one, Quote)] == [True, False, True]
