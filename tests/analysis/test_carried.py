"""Whether somebody still says a word: never a no while it is counted, never a yes because of its letters alone."""

import pytest
from hypothesis import given

from qidtool.analysis.words.carried import carried_forms, carried_keys, words_of_name
from qidtool.analysis.words.corrections import split
from qidtool.analysis.words.count import terms_of
from qidtool.analysis.words.counting import Counting
from qidtool.analysis.words.voices import Voice
from qidtool.domain.clouds import CountingRule
from tests.analysis.test_counting_properties import halls

WAYS = [Counting(CountingRule.EVERY_MENTION, more_than=0, whole=whole) for whole in (False, True)]


@given(halls())
def test_whatever_is_counted_stands_in_a_text_behind_it(hall: list[Voice]) -> None:
    texts = {one.contribution: one.text for one in hall}
    for counting in WAYS:
        for by_hand in ([], [split(["Kitas", "Räume"])]):
            for term in terms_of(hall, counting, by_hand).terms:
                behind = [texts[one] for one in term.contributions]
                assert carried_keys(term.keys, behind) == set(term.keys)
                forms = {one.text for one in term.forms}
                assert carried_forms(forms, behind) == forms


@pytest.mark.parametrize(
    ("key", "text", "is_carried"),
    [
        ("Kita", "Unsere Kitas", True),
        ("Kita", "Kitaleitung", False),
        ("Mut", "Mutter", False),
        ("zuhören", "gutes Zuhören", True),
        ("offen Tür", "Die Tür steht offen", True),
        ("offen Tür", "Die Tür", False),
        ("Kitasozialarbeit", "Kita Sozialarbeit", True),
        ("Kitasozialarbeit", "Kita, Sozialarbeit", False),
        ("=Kitas", "Unsere Kitas", True),
        ("=Kitas", "Unsere Kita", False),
        ("alles gut", "Alles gut", True),
        ("", "Alles gut", False),
    ],
)
def test_a_key_is_carried_by_every_form_of_its_word(key: str, text: str, *, is_carried: bool) -> None:
    assert carried_keys([key], ["Ruhe", text]) == ({key} if is_carried else set())


def test_a_phrase_is_carried_by_one_text_and_not_by_two_halves() -> None:
    assert carried_keys(["offen Tür"], ["die Tür", "sei offen"]) == set()


def test_a_spelling_is_carried_as_it_stands() -> None:
    texts = ["Unsere Kitas", "offene Türen!", "❤️"]
    sought = ["Kitas", "Kita", "Kit", "offene Türen", "Türen offene", "❤️", "🌳", ""]
    assert carried_forms(sought, texts) == {"Kitas", "offene Türen", "❤️"}


def test_small_words_of_a_name_are_nobodys() -> None:
    assert words_of_name("Haus der Kinder").keys() == {"Haus", "Kinder"}
    assert "Kitasozialarbeit" in words_of_name("Kita-Sozialarbeit")["Kita-Sozialarbeit"]
