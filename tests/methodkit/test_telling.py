"""What a method tells is checked before anybody draws it, and every piece knows the contributions it comes from."""

from dataclasses import replace
from pathlib import Path

import pytest

from qidtool.cli.filled_pages import page_complaints
from qidtool.methodkit import (
    Bar,
    Bars,
    Heading,
    Item,
    Items,
    Results,
    Tower,
    Words,
    items_of,
)
from qidtool.methodkit.blocks import sources_of
from qidtool.methodkit.folder import open_folder
from qidtool.methodkit.manners import keeps_no_old_words, speaks_english
from qidtool.methodkit.telling import WrongBlocks, told
from tests.methodkit.every_block import EVERY_BLOCK, A, B, C
from tests.methodkit.every_kind import EVERY_KIND, at_work
from tests.methodkit.folders import copied, replaced, with_rules


def test_blocks_come_as_they_were_told() -> None:
    results = Results("Werkbank")
    assert told(lambda _results: EVERY_BLOCK, results) == EVERY_BLOCK
    assert told(lambda _results: [Items("Liste", [Item("eins")])], results) == (  # type: ignore[arg-type, return-value]
        Items("Liste", (Item("eins"),)),
    )


def test_a_block_knows_all_contributions_it_comes_from_each_once() -> None:
    assert [sources_of(one) for one in EVERY_BLOCK] == [(), (A,), (A, B, C), (A, B), (A, B), (C, A), (B,)]


@pytest.mark.parametrize(
    ("wrong", "sentence"),
    [
        (None, "tells gibt ein Tupel von Blöcken zurück, nicht NoneType"),
        (Heading("Ziele"), "tells gibt ein Tupel von Blöcken zurück, nicht Heading"),
        (("Ziele",), "tells gibt Blöcke zurück, nicht str"),
        ((Item("eins"),), "tells gibt Blöcke zurück, nicht Item"),
        ((Items("Liste", ("eins",)),), "In einem Block Items stimmt etwas nicht: "),  # type: ignore[arg-type]
        ((Bars("Balken", (Bar("a", 1.5),)),), "In einem Block Bars stimmt etwas nicht: "),  # type: ignore[arg-type]
        ((Tower("Turm", (Item("eins"),)),), "In einem Block Tower stimmt etwas nicht: "),  # type: ignore[arg-type]
        ((Words(3),), "In einem Block Words stimmt etwas nicht: "),  # type: ignore[arg-type]
        ((Words(object()),), "In einem Block Words stimmt etwas nicht: "),  # type: ignore[arg-type]
    ],
    ids=[
        "nothing",
        "no tuple",
        "a text",
        "a piece",
        "texts for items",
        "halves",
        "items for rows",
        "a number",
        "a thing",
    ],
)
def test_what_is_no_block_is_named_in_a_sentence(wrong: object, sentence: str) -> None:
    with pytest.raises(WrongBlocks) as said:
        told(lambda _results: wrong, Results("Werkbank"))  # type: ignore[arg-type, return-value]  # it is wrong
    assert str(said.value).startswith(sentence)


def test_the_same_words_are_one_item_with_all_who_wrote_them() -> None:
    step = at_work()
    said = [("Ada", "zeit"), ("Bo", "Mut"), ("Cem", "Zeit "), ("Bo", "zeit")]
    ids = [step.write(who, text, into="layers", row=0).id for who, text in said]
    assert items_of(step.results().entries) == (Item("zeit", 3, (ids[0], ids[2], ids[3])), Item("Mut", 1, (ids[1],)))


def test_a_rehearsal_tells_what_screens_get_and_a_method_without_rules_nothing() -> None:
    step = at_work(replace(EVERY_KIND, tells=lambda results: (Heading(results.title),)))
    assert step.tells() == (Heading("Werkbank"),)
    with pytest.raises(ValueError, match="Diese Methode hat kein tells"):
        at_work().tells()


@pytest.mark.parametrize(
    ("telling", "sentence"),
    [
        ("def tells(results):\n    return Heading(results.title)",
         "tells gibt ein Tupel von Blöcken zurück, nicht Heading."),
        ("def tells(results):\n    return (1 / 0,)",
         "tells kann das Beispiel nicht auswerten: ZeroDivisionError('division by zero')."),
    ],
    ids=["no tuple", "an error"],
)  # fmt: skip
def test_the_check_tries_the_rules_on_the_example(tmp_path: Path, telling: str, sentence: str) -> None:
    folder = open_folder(with_rules(copied(tmp_path / "mit_regeln"), telling))
    assert page_complaints(folder)[0] == sentence


def test_what_rules_say_is_translated_like_everything_else(tmp_path: Path) -> None:
    telling = 'def tells(results):\n    return (Heading(results.say("Was trägt")), Heading(results.say("1.")))'
    folder = with_rules(copied(tmp_path / "mit_regeln"), telling)
    assert speaks_english(open_folder(folder)) == "In texts/en.toml fehlt der Satz „Was trägt“."
    replaced(folder / "texts" / "en.toml", "# Report", '"Was trägt" = "What carries"\n# Report')
    opened = open_folder(folder)
    assert (speaks_english(opened), keeps_no_old_words(opened), page_complaints(opened)) == (None, None, [])
