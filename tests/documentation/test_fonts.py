"""The fonts of a PDF: pictures from a font that only paper asks for, and everything else as plain as it was."""

from pathlib import Path

import pytest

from qidtool.documentation.emoji_font import EMOJI
from qidtool.documentation.fonts import EXTENDED, OWN, WIDE, lay_out_fonts
from qidtool.documentation.substitute import SUBSTITUTE
from qidtool.places import STATIC
from tests.documentation.hostile import EMOJI as PICTURES

DIST = STATIC / "dist"


@pytest.mark.parametrize(
    ("text", "families"),
    [
        ("Grüße aus Łódź, 5 €", (OWN, EXTENDED, WIDE)),
        ("✔ ☑ ☐ ▶ ☎ und 中", (OWN, EXTENDED, WIDE, SUBSTITUTE)),
        ("Fest\U0001f389", (OWN, EXTENDED, EMOJI, WIDE)),
        (" ".join(PICTURES), (OWN, EXTENDED, EMOJI, WIDE)),
    ],
    ids=["letters", "signs of a text", "a picture", "pictures of many parts"],
)
def test_each_text_gets_the_fonts_it_needs(text: str, families: tuple[str, ...], tmp_path: Path) -> None:
    assert lay_out_fonts(tmp_path, [text]) == families
    assert {file.name.rpartition(" ")[0] for file in tmp_path.iterdir()} == set(families)


def test_no_page_knows_the_font_of_the_pictures() -> None:
    bundles = [file for kind in ("css", "js") for file in (DIST / kind).iterdir() if file.suffix in (".css", ".js")]
    assert len(bundles) > 4
    assert [file.name for file in bundles if "noto-emoji" in file.read_text("utf-8").casefold()] == []


def test_every_font_brings_its_licence() -> None:
    names = {file.name for file in (DIST / "fonts").iterdir() if file.suffix == ".txt"}
    assert names == {"LICENSE-atkinson-hyperlegible-next.txt", "LICENSE-noto-emoji.txt"}
