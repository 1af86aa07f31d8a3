"""Finishes the tags of a PDF: cells that name their row become row heads, and links are printed."""

import io
from collections.abc import Iterator
from typing import Any

import pikepdf
from pikepdf import Array, Dictionary, Name

from qidtool.documentation.document import Document, Table, tables_of

PRINTED = 4
"""The flag of an annotation that is there on paper, too."""


def with_row_heads(made: bytes, document: Document) -> bytes:
    """Typst tags heads of columns only; tables stand in the tree of tags in the order of the document."""
    with pikepdf.open(io.BytesIO(made)) as pdf:
        root: Any = pdf.Root
        tables = [one for one in _elements(root.StructTreeRoot) if one.get("/S") == Name.Table]
        for tags, table in zip(tables, tables_of(document), strict=True):
            if table.row_head is not None and _is_more_than_pairs(table):
                _name_rows(tags, table.row_head)
        for page in pdf.pages:
            for annotation in page.get("/Annots", ()):
                annotation.F = int(annotation.get("/F", 0)) | PRINTED
        finished = io.BytesIO()
        pdf.save(finished, deterministic_id=True)
    return finished.getvalue()


def _is_more_than_pairs(table: Table) -> bool:
    """In a list of pairs, or of hardly any rows, more heads than data would only be heard twice."""
    columns, rows = len(table.head), len(table.rows)
    return rows * (columns - 1) >= rows + columns


def _name_rows(table: Any, column: int) -> None:
    for row in (one for one in _elements(table) if one.get("/S") == Name.TR):
        cells = [one for one in _below(row) if one.get("/S") in (Name.TD, Name.TH)]
        if column < len(cells) and cells[column].S == Name.TD:
            cells[column].S = Name.TH
            _say_scope(cells[column])


def _say_scope(cell: Any) -> None:
    scope = Dictionary(O=Name.Table, Scope=Name.Row)
    known = cell.get("/A")
    cell.A = scope if known is None else Array([*(known if isinstance(known, Array) else [known]), scope])


def _elements(tags: Any) -> Iterator[Any]:
    """Every element below, in the order of reading."""
    for below in _below(tags):
        yield below
        yield from _elements(below)


def _below(tags: Any) -> Iterator[Any]:
    kids = tags.get("/K", Array())
    for kid in kids if isinstance(kids, Array) else [kids]:
        if isinstance(kid, Dictionary) and "/S" in kid:
            yield kid
