"""Photos and slides on their way into a documentation: read with all else, shown on the page, set into the PDF."""

import base64
from io import BytesIO

import pikepdf

from qidtool.catalogue import Catalogue
from qidtool.domain.ids import new_id
from qidtool.domain.jobs import ResultForm
from qidtool.storage.store import TableStore
from tests.house.example_days import documented
from tests.jobs.files import encoded, quarters
from tests.picture_script import keep
from tests.script import Story

SCREEN = base64.b64encode(encoded(quarters(1600, 1200), "JPEG")).decode()
DRAWN = [{"size": "screen", "kind": "image/jpeg", "content": SCREEN}]


def widths_in(pdf: bytes) -> list[int]:
    with pikepdf.open(BytesIO(pdf)) as opened:
        streams = [one for one in opened.objects if isinstance(one, pikepdf.Stream)]
        return [int(one.Width) for one in streams if one.get("/Subtype") == "/Image"]


def test_a_photo_is_on_the_page_and_in_the_pdf(day: Story, store: TableStore, catalogue: Catalogue) -> None:
    photo, waiting = new_id(), new_id()
    keep(day, "Mara", photo, "Eintrag", forms=DRAWN, alt="Drei Karten")
    keep(day, "Mara", waiting, new_id(), purpose="slide", forms=DRAWN)
    made = documented(store, catalogue, day.room)
    for form in (ResultForm.PAGE, ResultForm.CLOSED_PAGE):
        page = made[form].decode()
        assert f'<img src="/bilder/{photo}/screen" alt="Drei Karten"' in page
        assert waiting not in page
    assert widths_in(made[ResultForm.PDF]) == [1600]


def test_a_photo_of_the_protocol_stands_there_and_nowhere_else(
    day: Story, store: TableStore, catalogue: Catalogue
) -> None:
    photo = new_id()
    day.tell("Mara photographs 'Ein Plakat'")
    keep(day, "Mara", photo, day.ids["Ein Plakat"], forms=DRAWN)
    made = documented(store, catalogue, day.room)
    page = made[ResultForm.PAGE].decode()
    assert page.count(f'<img src="/bilder/{photo}/screen" alt="Ein Plakat"') == page.count(photo) == 1
    assert ("Protokoll des Tages" in page, "Fotos und Folien" in page) == (True, False)
    assert widths_in(made[ResultForm.PDF]) == [1600]


def test_a_photo_is_told_at_its_place_in_the_series(day: Story, store: TableStore, catalogue: Catalogue) -> None:
    keep(day, "Mara", new_id(), "Eintrag", forms=DRAWN)
    made = documented(store, catalogue, day.series)
    assert "Trier: Foto 1" in made[ResultForm.PAGE].decode()
    assert widths_in(made[ResultForm.PDF]) == [1600]


def test_a_photo_that_was_taken_out_is_told_no_more(day: Story, store: TableStore, catalogue: Catalogue) -> None:
    photo = new_id()
    keep(day, "Mara", photo, "Eintrag", forms=DRAWN)
    day.act("Mara", "picture.remove", picture=photo)
    made = documented(store, catalogue, day.room)
    assert "Fotos und Folien" not in made[ResultForm.PAGE].decode()
    assert widths_in(made[ResultForm.PDF]) == []
