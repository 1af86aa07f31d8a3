"""What a PDF says: its tags in the order of reading, and the words in each of them, as a screen reader hears them."""

import io
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import pikepdf

Place = tuple[int, int]
"""A page and a marked piece of it."""


@dataclass(frozen=True)
class Said:
    tag: str
    text: str


def spoken(pdf: bytes) -> list[Said]:
    """Every tag with all the words in it and below it."""
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        pages = {page.obj.objgen: number for number, page in enumerate(opened.pages)}
        words = {
            (number, mark): text for number, page in enumerate(opened.pages) for mark, text in _marked(page).items()
        }
        root: Any = opened.Root
        return list(_below(root.StructTreeRoot, -1, pages, words))


def cells(pdf: bytes) -> list[str]:
    return [one.text for one in spoken(pdf) if one.tag in ("TD", "TH")]


def _below(tag: Any, page: int, pages: dict[Any, int], words: dict[Place, str]) -> Iterator[Said]:
    for kid in _kids(tag):
        if isinstance(kid, pikepdf.Dictionary) and "/S" in kid:
            here = pages[kid.Pg.objgen] if "/Pg" in kid else page
            yield Said(str(kid.S).lstrip("/"), _words_in(kid, here, pages, words))
            yield from _below(kid, here, pages, words)


def _words_in(tag: Any, page: int, pages: dict[Any, int], words: dict[Place, str]) -> str:
    if "/Alt" in tag:
        return str(tag.Alt)
    pieces = []
    for kid in _kids(tag):
        if not isinstance(kid, pikepdf.Dictionary):
            pieces.append(words.get((page, int(kid)), ""))
            continue
        here = pages[kid.Pg.objgen] if "/Pg" in kid else page
        mark = int(kid.get("/MCID", -1))
        pieces.append(_words_in(kid, here, pages, words) if "/S" in kid else words.get((here, mark), ""))
    return "".join(pieces)


def _kids(tag: Any) -> list[Any]:
    kids = tag.get("/K", pikepdf.Array())
    return list(kids) if isinstance(kids, pikepdf.Array) else [kids]


@dataclass
class _Reading:
    """One way through the instructions of a page."""

    fonts: dict[str, dict[int, str]]
    found: dict[int, list[str]] = field(default_factory=dict)
    open: list[tuple[str, Any]] = field(default_factory=list)
    font: dict[int, str] = field(default_factory=dict)

    def shows(self, codes: bytes) -> None:
        marks = [int(facts.MCID) for _tag, facts in self.open if facts is not None and "/MCID" in facts]
        instead = any(facts is not None and "/ActualText" in facts for _tag, facts in self.open)
        if marks and not instead:
            glyphs = [self.font[int.from_bytes(codes[at : at + 2], "big")] for at in range(0, len(codes), 2)]
            backwards = any(tag == "/ReversedChars" for tag, _facts in self.open)
            self.found.setdefault(marks[-1], []).append("".join(reversed(glyphs) if backwards else glyphs))

    def opens(self, tag: str, facts: Any) -> None:
        self.open.append((tag, facts))
        marks = [int(one.MCID) for _tag, one in self.open if one is not None and "/MCID" in one]
        if facts is not None and "/ActualText" in facts and marks:
            self.found.setdefault(marks[-1], []).append(str(facts.ActualText))


def _marked(page: Any) -> dict[int, str]:
    fonts = {name: _letters(font) for name, font in page.get("/Resources", {}).get("/Font", {}).items()}
    reading = _Reading(fonts)
    for instruction in pikepdf.parse_content_stream(page):
        operands: Any = instruction.operands
        match str(instruction.operator):
            case "BDC":
                reading.opens(str(operands[0]), operands[1])
            case "BMC":
                reading.opens(str(operands[0]), None)
            case "EMC":
                reading.open.pop()
            case "Tf":
                reading.font = fonts[str(operands[0])]
            case "Tj":
                reading.shows(bytes(operands[0]))
            case "TJ":
                # One showing: what runs backwards does so across its pieces.
                reading.shows(b"".join(bytes(one) for one in operands[0] if isinstance(one, pikepdf.String)))
    return {mark: "".join(pieces) for mark, pieces in reading.found.items()}


def _letters(font: Any) -> dict[int, str]:
    """Which letters each code stands for."""
    table = font.ToUnicode.read_bytes().decode("latin-1")
    letters = {}
    for block in re.findall(r"beginbfchar(.*?)endbfchar", table, re.DOTALL):
        for code, text in re.findall(r"<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>", block):
            letters[int(code, 16)] = bytes.fromhex(text).decode("utf-16-be")
    return letters
