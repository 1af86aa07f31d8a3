"""Photos and slides in a documentation: only if there are any, each with its words, and none that may not be there."""

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import outloud
import pytest
from pdfua import Severity, validate

from qidtool.documentation.as_html import fragment_of
from qidtool.documentation.as_json import as_json, read_json
from qidtool.documentation.as_pdf import pdf_of
from qidtool.documentation.document import Document, PictureFigure, blocks_of
from qidtool.documentation.material import WorkshopMaterial
from qidtool.documentation.workshop_report import workshop_report
from qidtool.domain.contributions import ContributionStatus
from qidtool.domain.ids import PictureId
from qidtool.domain.pictures import Picture, Purpose, place_of
from qidtool.methodkit import CONSENT
from tests.documentation.days import EDITION, workshop
from tests.documentation.hostile import hostile
from tests.documentation.spoken import spoken
from tests.jobs.files import encoded, quarters

DAY = workshop("Speyer")
ESSEN = DAY.steps[0]
PIXELS = {"photo": encoded(quarters(1600, 1200), "JPEG"), "slide-0": encoded(quarters(1600, 900), "PNG")}


def photo(key: str, belongs_to: str = "Eintrag", alt: str = "", kept_at: int = 1) -> Picture:
    return Picture(PictureId(key), DAY.workshop.id, belongs_to, Purpose.PHOTO, 0, 2400, 1800, kept_at, alt=alt)


def slide(number: int, prompt: str = "essen", alt: str = "") -> Picture:
    key, place = PictureId(f"slide-{number}"), place_of(ESSEN.id, prompt)
    return Picture(key, DAY.workshop.id, place, Purpose.SLIDE, number, 2400, 1350, 1, alt=alt)


def told(*pictures: Picture, day: WorkshopMaterial = DAY) -> Document:
    return workshop_report(replace(day, pictures=pictures), EDITION)


def figures(document: Document) -> Iterator[tuple[str, str]]:
    return ((one.caption, one.alternative) for one in blocks_of(document) if isinstance(one, PictureFigure))


def test_without_pictures_there_is_no_section_for_them() -> None:
    assert "Fotos und Folien" not in [one.title for one in told().sections]
    assert told(photo("photo")).sections[-1].title == "Fotos und Folien"


def test_photos_come_in_the_order_of_the_day_and_then_the_slides_of_each_question() -> None:
    document = told(
        slide(1), slide(0, alt="Begrüßung"), slide(0, "zeit"),
        photo("late", kept_at=9), photo("early", alt="Ein Plakat"),
    )  # fmt: skip
    essen, zeit = (prompt.text for prompt in ESSEN.prompts)
    assert list(figures(document)) == [
        ("Foto 1", "Ein Plakat"),
        ("Foto 2", "Foto ohne Beschreibung"),
        (f"{essen} Folie 1", "Begrüßung"),
        (f"{essen} Folie 2", "Folie 2 ohne Beschreibung"),
        (f"{zeit} Folie 1", "Folie 1 ohne Beschreibung"),
    ]


def test_a_photo_of_an_entry_is_called_by_its_words_and_not_printed_without_them() -> None:
    said, hidden = DAY.contributions[0], DAY.contributions[-1]
    assert hidden.status is ContributionStatus.HIDDEN
    document = told(photo("photo", said.id), photo("hidden", hidden.id))
    assert [caption for caption, _ in figures(document)] == [f"Foto 1: {DAY.words[said.id]}"]


def test_a_photo_of_an_entry_without_consent_is_not_printed() -> None:
    said = DAY.contributions[0]
    form = replace(ESSEN.form, inputs=tuple(replace(one, marks=(CONSENT,)) for one in ESSEN.form.inputs))
    asked = replace(DAY, steps=(replace(ESSEN, form=form), *DAY.steps[1:]))
    assert list(figures(told(photo("photo", said.id), day=asked))) == []
    consented = replace(said, marks=(CONSENT.id,))
    given = replace(asked, contributions=(consented, *DAY.contributions[1:]))
    assert len(list(figures(told(photo("photo", said.id), day=given)))) == 1


def test_slides_of_a_question_that_is_gone_are_left_out() -> None:
    assert list(figures(told(slide(0, "gone")))) == []


def test_the_page_asks_the_house_for_the_pixels() -> None:
    page = str(fragment_of(told(photo("photo", alt='<b> & "Plakat"'), slide(0))))
    assert re.findall(r'<img src="([^"]+)" alt="([^"]*)"', page) == [
        ("/bilder/photo/screen", "&lt;b&gt; &amp; &#34;Plakat&#34;"),
        ("/bilder/slide-0/screen", "Folie 1 ohne Beschreibung"),
    ]
    numbers = re.findall(r'id="doc-figure-(\d+)"', page)
    assert numbers == [str(number) for number in range(1, len(numbers) + 1)]
    assert len(as_json(told(photo("photo")))) - len(as_json(told())) < 1000
    assert read_json(as_json(told(photo("photo")))) == told(photo("photo"))


@pytest.fixture(scope="module")
def pdf(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """With one whose pixels are missing, a narrow one, and words nobody should write."""
    document = told(photo("photo", alt=hostile()[7]), slide(0, alt="Begrüßung"), slide(1, alt="#panic() <b>"))
    made = tmp_path_factory.mktemp("pdf") / "pictures.pdf"
    made.write_bytes(pdf_of(document, PIXELS))
    return made


def test_the_pdf_can_be_read_by_everybody(pdf: Path) -> None:
    found = outloud.check(str(pdf))
    assert [str(one) for one in found.findings if one.severity == "error"] == []
    assert [one.message for one in validate(str(pdf)).findings if one.severity is Severity.ERROR] == []


def test_the_pdf_says_what_each_picture_shows(pdf: Path) -> None:
    said = [one.text for one in spoken(pdf.read_bytes()) if one.tag == "Figure"]
    assert [one for one in said if "Begrüßung" in one] != []
    assert [one for one in said if "#panic() <b>" in one] != []
    assert len(pdf.read_bytes()) > sum(map(len, PIXELS.values())) // 2


def test_the_same_pictures_give_the_same_bytes() -> None:
    document = told(photo("photo", alt="Ein Plakat"))
    assert pdf_of(document, PIXELS) == pdf_of(document, PIXELS)
