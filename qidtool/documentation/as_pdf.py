"""A document as an accessible PDF (PDF/UA-1), set by Typst; as a program it reads JSON and writes the PDF."""

import json
import sys
from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass, replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import msgspec
import typst

from qidtool.documentation.as_json import read_json
from qidtool.documentation.document import Cell, Document, PictureFigure, blocks_of
from qidtool.documentation.fonts import lay_out_fonts
from qidtool.documentation.pdf_tags import with_row_heads
from qidtool.documentation.signs import printable
from qidtool.domain.moments import Millis

TEMPLATE = Path(__file__).with_name("report.typ")


def pdf_of(document: Document, pixels: Mapping[str, bytes] | None = None) -> bytes:
    """The same document gives the same bytes. Nothing is read but the template and nothing is fetched.

    `pixels` holds the pictures of the document by their ids; in place of one that is missing stands what it shows.
    """
    return with_row_heads(typeset(document, pixels or {}), document)


def typeset(document: Document, pixels: Mapping[str, bytes]) -> bytes:
    shown = {one.picture for one in blocks_of(document) if isinstance(one, PictureFigure)}
    return compiled(
        TEMPLATE, as_data(document), document.made_at, {key: one for key, one in pixels.items() if key in shown}
    )


def compiled(source: Path, words: Any, made_at: Millis, pixels: Mapping[str, bytes] | None = None) -> bytes:
    """Typst may read below its root only, where nothing lies but the template and the pictures; all it gets besides are
    strings of JSON.
    """
    with TemporaryDirectory() as place:
        root, fonts = Path(place, "root"), Path(place, "fonts")
        root.mkdir()
        fonts.mkdir()
        families = lay_out_fonts(fonts, _texts_in(words))
        template = root / source.name
        template.write_bytes(source.read_bytes())
        pictures = _lay_out_pictures(root, pixels or {})
        return typst.compile(
            template,
            root=root,
            font_paths=typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[fonts]),
            format="pdf",
            pdf_standards="ua-1",
            sys_inputs={
                "document": json.dumps(words),
                "families": json.dumps(families),
                "pictures": json.dumps(pictures),
            },
            timestamp=made_at // 1000,
            package_path=root,
            package_cache_path=root,
        )


def _lay_out_pictures(root: Path, pixels: Mapping[str, bytes]) -> dict[str, str]:
    """Under names of our own."""
    names = {key: f"picture-{number}" for number, key in enumerate(pixels)}
    for key, name in names.items():
        Path(root, name).write_bytes(pixels[key])
    return names


def as_data(document: object) -> Any:
    """A document as its template reads it: names and printable words, without what opens on screens."""

    def instead(thing: Any) -> Any:
        if isinstance(thing, Cell) and thing.voices:
            return instead(replace(thing, voices=()))
        if isinstance(thing, str):
            return printable(thing)
        if isinstance(thing, list | tuple):
            return [instead(one) for one in thing]
        if is_dataclass(thing):
            return {one.name: instead(getattr(thing, one.name)) for one in fields(thing)}
        return thing

    return instead(document)


def _texts_in(data: Any) -> Iterator[str]:
    if isinstance(data, str):
        yield data
    elif isinstance(data, dict | list):
        for one in data.values() if isinstance(data, dict) else data:
            yield from _texts_in(one)


def main() -> int:
    """Limits of time and memory are set by whoever starts this process."""
    try:
        document = read_json(sys.stdin.buffer.read())
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        sys.stderr.write(f"This is no document: {error}\n")
        return 2
    sys.stdout.buffer.write(pdf_of(document))
    return 0


if __name__ == "__main__":
    sys.exit(main())
