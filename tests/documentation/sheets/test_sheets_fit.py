"""Every sheet of every method fits its page, even with the longest prompts that may be planned; no word is missing."""

from functools import cache
from pathlib import Path

import outloud
import pytest
from pdfua import Severity, validate

from qidtool.documentation.sheets.kit import Kit, SheetKind
from qidtool.documentation.sheets.print_kit import pdf_of
from tests.documentation.sheets.kits import EVERYTHING, METHODS, WORKSHOP, kit, longest, usual, wide_day
from tests.documentation.sheets.paper import Sheet, sheets_of, without_breaks

PRINTERS_EDGE = 5
SCISSORS = 4
BRING = without_breaks("Bitte zur Moderation bringen")
LENGTHS = (300, 2000)
"""The longest that may be planned, and such as just fit here and there."""


@cache
def printed(slug: str, signs: int) -> tuple[Kit, tuple[Sheet, ...], bytes]:
    step = longest(slug, signs) if signs else usual(slug)
    whole = kit(step, workshop=wide_day()) if signs else kit(step)
    made = pdf_of(whole)
    return whole, tuple(sheets_of(made)), made


@pytest.mark.parametrize("slug", METHODS)
@pytest.mark.parametrize("signs", [0, *LENGTHS])
def test_nothing_leaves_its_page_or_lies_over_something_else(slug: str, signs: int) -> None:
    _kit, pages, _made = printed(slug, signs)
    outside = {number: page.beyond(PRINTERS_EDGE)[:3] for number, page in enumerate(pages, 1)}
    assert {number: found for number, found in outside.items() if found} == {}
    assert {number: page.collisions() for number, page in enumerate(pages, 1) if page.collisions()} == {}


@pytest.mark.parametrize("slug", METHODS)
@pytest.mark.parametrize("signs", [0, *LENGTHS])
def test_every_sheet_is_one_page_and_four_cards_can_be_cut(slug: str, signs: int) -> None:
    whole, pages, _made = printed(slug, signs)
    sheets = [one for step in whole.steps for one in step.sheets]
    assert sheets != []
    feet = [page.run.count(BRING) for page in pages]
    assert [many for many in feet if many] == [4 if one.kind is SheetKind.CARDS else 1 for one in sheets]
    cards = [page for page, many in zip(pages, feet, strict=True) if many == 4]
    cut = [page.across(down=148.5, over=105, apart=SCISSORS) for page in cards]
    assert [found for found in cut if found] == []


@pytest.mark.parametrize("slug", METHODS)
@pytest.mark.parametrize("signs", LENGTHS)
def test_every_word_of_every_prompt_is_there(slug: str, signs: int) -> None:
    _kit, pages, _made = printed(slug, signs)
    there = "".join(page.run for page in pages)
    wanted = [word for one in longest(slug, signs).prompts for word in (*one.text.split(), *one.hint.split())]
    assert [word for word in wanted if without_breaks(word) not in there] == []


@pytest.mark.parametrize("slug", METHODS)
@pytest.mark.parametrize("signs", [0, 2000])
def test_it_can_be_read_by_everybody(slug: str, signs: int, tmp_path: Path) -> None:
    _kit, _pages, made = printed(slug, signs)
    file = tmp_path / "sheets.pdf"
    file.write_bytes(made)
    assert [str(one) for one in outloud.check(str(file)).findings if one.severity == "error"] == []
    assert [one.message for one in validate(str(file)).findings if one.severity is Severity.ERROR] == []


def test_what_is_printed_around_the_day_fits_as_well(tmp_path: Path) -> None:
    for workshop in (wide_day(), WORKSHOP):
        whole = kit(longest("two_rounds", many=12), parts=EVERYTHING, workshop=workshop)
        made = pdf_of(whole)
        pages = sheets_of(made)
        assert [page.beyond(PRINTERS_EDGE)[:3] for page in pages if page.beyond(PRINTERS_EDGE)] == []
        assert sum(page.collisions() for page in pages) == 0
        file = tmp_path / "around.pdf"
        file.write_bytes(made)
        assert [str(one) for one in outloud.check(str(file)).findings if one.severity == "error"] == []
        assert [one.message for one in validate(str(file)).findings if one.severity is Severity.ERROR] == []


def test_what_should_be_found_is_found() -> None:
    """A sheet that overflows, a card that is cut, words that lie over others."""
    _kit, pages, _made = printed("two_rounds", 0)
    page = pages[0]
    narrow = Sheet(100, page.height, page.signs, page.text)
    assert narrow.beyond(PRINTERS_EDGE) != []
    assert Sheet(page.width, page.height, page.signs * 2, page.text).collisions() > 100
    assert page.across(down=page.signs[0].top, over=50, apart=SCISSORS) != []
    assert BRING in page.run
