"""The protocol with its photos for the evening: by the clock, under the steps, large, and readable for everybody."""

from dataclasses import replace
from pathlib import Path

import outloud
from pdfua import Severity, validate

from qidtool.documentation.sheets.kit import Kit
from qidtool.documentation.sheets.print_kit import pdf_of, print_kit
from qidtool.domain.ids import GroupId, PictureId, ProtocolEntryId, StepId
from qidtool.domain.moments import MINUTE
from qidtool.domain.pictures import Picture, Purpose
from qidtool.domain.printing import PrintPart, PrintWish
from qidtool.domain.protocol import ProtocolEntry, ProtocolKind
from tests.documentation.days import EDITION, MORNING
from tests.documentation.sheets.kits import ADDRESS, ROOM, WIDE, material, usual
from tests.documentation.sheets.paper import sheets_of
from tests.documentation.spoken import spoken
from tests.jobs.files import encoded, quarters

FIRST = usual("two_rounds")
SECOND = replace(FIRST, id=StepId("second"), title="Noch zwei Runden", position=1)
PIXELS = {"wide": encoded(quarters(1600, 900), "JPEG"), "tall": encoded(quarters(900, 1600), "JPEG")}
PRINTERS_EDGE = 5


def entry(name: str, minutes: int, kind: ProtocolKind = ProtocolKind.NOTE, **more: object) -> ProtocolEntry:
    at = MORNING + minutes * MINUTE
    plain = ProtocolEntry(ProtocolEntryId(name), ROOM, kind, at, at, None, FIRST.id, None, f"Das ist {name}.")
    return replace(plain, **more)  # type: ignore[arg-type]  # fields of the entry by their names


def photo(key: str, of: str, width: int, height: int, alt: str = "") -> Picture:
    return Picture(PictureId(key), ROOM, of, Purpose.PHOTO, 0, width, height, MORNING, alt=alt)


def kit(*entries: ProtocolEntry, pictures: tuple[Picture, ...] = ()) -> Kit:
    day = replace(material(FIRST, SECOND), protocol=entries, pictures=pictures)
    return print_kit(day, PrintWish(ADDRESS, (PrintPart.PHOTO_PROTOCOL,)), EDITION)


def full() -> Kit:
    return kit(
        entry("zuletzt", 40), entry("breit", 12, ProtocolKind.PHOTO, group=GroupId("g1")),
        entry("hoch", 20, ProtocolKind.PHOTO, step=SECOND.id, text="", special=True),
        entry("zitat", 10, ProtocolKind.QUOTE, speaker="Sprecherin", exact=True),
        entry("fehlt", 21, ProtocolKind.PHOTO), entry("allgemein", 50, step=StepId("gone")),
        entry("weg", 22, text="Quittenbrot", removed_at=MORNING),
        pictures=(photo("wide", "breit", 1600, 900, "Das ist breit."), photo("tall", "hoch", 900, 1600),
                  photo("slide", "x/y", 1600, 900)),
    )  # fmt: skip


def test_it_follows_the_clock_under_the_titles_of_the_steps() -> None:
    told = full().photo_protocol or ()
    assert [(part.title, [(one.where, one.text) for one in part.entries]) for part in told] == [
        (FIRST.title, [("10:10 Uhr", "„Das ist zitat.“"), ("10:12 Uhr, Rot", "Das ist breit.")]),
        (SECOND.title, [("10:20 Uhr, Besonderheit", "")]),
        (FIRST.title, [("10:40 Uhr", "Das ist zuletzt.")]),
        ("Zum ganzen Tag", [("10:50 Uhr", "Das ist allgemein.")]),
    ]
    entries = [one for part in told for one in part.entries]
    assert entries[0].quoted == "Sprecherin, wörtlich"
    assert [(one.picture, one.alternative) for each in entries for one in each.photos] == [
        ("wide", "Das ist breit."), ("tall", "Foto ohne Beschreibung"),
    ]  # fmt: skip


def test_it_can_be_read_by_everybody_and_each_photo_says_what_it_shows(tmp_path: Path) -> None:
    made = pdf_of(full(), PIXELS)
    file = tmp_path / "photos.pdf"
    file.write_bytes(made)
    assert [str(one) for one in outloud.check(str(file)).findings if one.severity == "error"] == []
    assert [one.message for one in validate(str(file)).findings if one.severity is Severity.ERROR] == []
    figures = [one.text for one in spoken(made) if one.tag == "Figure"]
    assert [["Das ist breit." in one, "Foto ohne Beschreibung" in one] for one in figures] == [
        [True, False], [False, True],
    ]  # fmt: skip
    assert made == pdf_of(full(), {**PIXELS, "slide": b"not a picture, and not asked for"})


def test_a_photo_whose_pixels_are_gone_is_told_in_words() -> None:
    [*_, page] = sheets_of(pdf_of(full()))
    assert "FotoohneBeschreibung" in "".join(one.run for one in sheets_of(pdf_of(full())))
    assert page.text


def test_long_words_leave_no_page_and_lie_over_nothing() -> None:
    text = f"{WIDE} " * 20 + "Zeile\n" * 90
    whole = kit(
        entry("lang", 1, ProtocolKind.PHOTO, text=text),
        entry("zitat", 2, ProtocolKind.QUOTE, text=text, speaker=WIDE),
        pictures=(photo("tall", "lang", 900, 1600, text[:1000]),),
    )
    pages = sheets_of(pdf_of(whole, PIXELS))
    assert [page.beyond(PRINTERS_EDGE)[:3] for page in pages if page.beyond(PRINTERS_EDGE)] == []
    assert sum(page.collisions() for page in pages) == 0
    assert sum(page.run.count("Zeile") for page in pages) == 180


def test_where_nothing_was_taken_down_it_says_so() -> None:
    [page] = sheets_of(pdf_of(kit()))
    assert "ImProtokolldiesesTagesstehtnochnichts" in page.run
