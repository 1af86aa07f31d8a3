"""A document is data: it travels as JSON and comes back the same, and whatever is no document is refused."""

import msgspec
import pytest

from qidtool.documentation.as_json import as_json, read_json
from qidtool.documentation.document import (
    Box,
    Document,
    ListBlock,
    ListItem,
    Note,
    PageBreak,
    Prose,
    Quote,
    Section,
    Span,
    Tower,
    TowerRow,
    blocks_of,
    plain,
    tables_of,
)
from qidtool.documentation.series_report import series_report
from tests.documentation.days import EDITION, series

EVERY_KIND = Document(
    "Alles", "in einem", "de", 0,
    sections=(
        Section("a", "Eins", (
            Prose(((Span("fest", strong=True), Span(" und leise")),), soft=True),
            Box("Kasten", (ListBlock((ListItem(plain("erst"), (ListItem(plain("unten")),)),), numbered=True),)),
            Quote(plain("Wir bleiben sitzen."), "Ada", "sinngemäß", sources=("beitrag-1",)),
            Tower("Pyramide", (TowerRow("Spitze", ()), TowerRow("Grund", (ListItem(plain("Zeit")),)))),
            PageBreak(),
        ), (Section("b", "Eins eins", (Note("Besonderheit", "Es regnete herein."),)),)),
    ),
)  # fmt: skip


@pytest.mark.parametrize("document", [EVERY_KIND, series_report(series(), EDITION)], ids=["every kind", "series"])
def test_a_document_travels_as_json(document: Document) -> None:
    assert read_json(as_json(document)) == document


@pytest.mark.parametrize(
    "text", ["{", "[]", '{"title": "x"}', as_json(EVERY_KIND).decode().replace('"quote"', '"script"')]
)
def test_whatever_is_no_document_is_refused(text: str) -> None:
    with pytest.raises(msgspec.DecodeError):
        read_json(text.encode())


def test_ids_stay_when_a_document_is_made_again_and_are_given_once() -> None:
    first, again = series_report(series(), EDITION), series_report(series(), EDITION)
    ids = [block.id for block in tables_of(first)]
    assert ids == [block.id for block in tables_of(again)]
    assert len(set(ids)) == len(ids)


def test_blocks_come_in_the_order_of_reading() -> None:
    kinds = ["prose", "box", "list", "quote", "tower", "page_break", "note"]
    assert [block.kind for block in blocks_of(EVERY_KIND)] == kinds
