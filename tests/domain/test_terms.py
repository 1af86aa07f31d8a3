"""A correction says in a list what it puts right, and knows when nothing is left of it."""

from dataclasses import replace

import pytest

from qidtool.domain.ids import RoomId, SeriesId, TermCorrectionId
from qidtool.domain.terms import LONGEST_LABEL, CorrectionKind, TermCorrection, borrowed_from, words_in

JOINED = TermCorrection(
    TermCorrectionId("c"), SeriesId(RoomId("s")), CorrectionKind.JOIN, 0, ("Kita", "=Krippen"), shown="Haus der Kinder"
)


def test_its_label_is_made_of_what_it_corrects() -> None:
    assert JOINED.label == "Kita, Krippen → Haus der Kinder"
    assert replace(JOINED, shown="").label == "Kita, Krippen"
    assert replace(JOINED, kind=CorrectionKind.SPLIT, keys=(), forms=("Kitas", "KITA"), shown="").label == "Kitas, KITA"


@pytest.mark.parametrize("letters", [LONGEST_LABEL - 1, LONGEST_LABEL, LONGEST_LABEL + 1, 4000])
def test_a_label_has_an_end_and_says_so(letters: int) -> None:
    label = replace(JOINED, keys=("x" * letters,), shown="").label
    assert label == ("x" * letters if letters <= LONGEST_LABEL else "x" * (LONGEST_LABEL - 1) + "…")


@pytest.mark.parametrize(
    ("kind", "words", "shown", "is_empty"),
    [
        ("join", ("Kita", "Krippe"), "", False), ("join", ("Kita",), "", True), ("join", ("Kita",), "Haus", False),
        ("join", (), "Haus", True), ("rename", ("Kita",), "Haus", False), ("rename", ("Kita",), "", True),
        ("rename", (), "Haus", True), ("exclude", ("Kita",), "", False), ("exclude", (), "", True),
        ("split", ("Kitas",), "", False), ("split", (), "", True),
    ],
)  # fmt: skip
def test_it_is_empty_when_nothing_is_left_to_put_right(
    kind: str, words: tuple[str, ...], shown: str, *, is_empty: bool
) -> None:
    """What is left of two joined terms is still called by their common name."""
    keys, forms = ((), words) if kind == "split" else (words, ())
    one = replace(JOINED, kind=CorrectionKind(kind), keys=keys, forms=forms, shown=shown)
    assert one.is_empty is is_empty


def test_words_of_a_name_are_borrowed_if_people_wrote_them() -> None:
    written = words_in("Unser HAUS, die Kinder-Ecke")
    assert written == {"unser", "haus", "die", "kinder", "ecke"}
    assert borrowed_from("Haus der kinder, Haus", written) == ("Haus", "kinder")
