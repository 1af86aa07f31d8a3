"""The protocol in a documentation: by step, with its moments, and nothing of what was taken out."""

from dataclasses import replace
from pathlib import Path

import outloud
from pdfua import Severity, validate

from qidtool.documentation.as_html import page_of
from qidtool.documentation.as_pdf import pdf_of
from qidtool.documentation.document import Document, Note, PictureFigure, Prose, Quote, Section
from qidtool.documentation.workshop_report import workshop_report
from qidtool.domain.groups import Group
from qidtool.domain.ids import GroupId, PictureId, ProtocolEntryId, RoomId, StepId, WorkshopId
from qidtool.domain.moments import DAY, MINUTE, Millis
from qidtool.domain.pictures import Picture, Purpose
from qidtool.domain.protocol import ProtocolEntry, ProtocolKind
from tests.documentation.days import EDITION, MORNING, workshop
from tests.documentation.spoken import spoken
from tests.jobs.files import encoded, quarters

PLACE = WorkshopId(RoomId("Speyer"))
FIRST, SECOND = StepId("Speyer-step-0"), StepId("Speyer-step-1")
RED, UNNAMED = Group(GroupId("red"), PLACE, 0, "Rot"), Group(GroupId("other"), PLACE, 1, "")


def entry(name: str, minutes: int, kind: ProtocolKind = ProtocolKind.NOTE, **more: object) -> ProtocolEntry:
    at: Millis = MORNING + minutes * MINUTE
    plain = ProtocolEntry(ProtocolEntryId(name), PLACE, kind, at, at, None, FIRST, None, f"Das ist {name}.")
    return replace(plain, **more)  # type: ignore[arg-type]  # fields of the entry by their names


def made(*entries: ProtocolEntry, pictures: tuple[Picture, ...] = ()) -> Document:
    day = workshop("Speyer")
    day = replace(day, workshop=replace(day.workshop, held_on="2026-05-17"))
    return workshop_report(replace(day, groups=(RED, UNNAMED), protocol=entries, pictures=pictures), EDITION)


def protocol_in(document: Document) -> Section | None:
    return next((one for one in document.sections if one.id == "protocol-Speyer"), None)


def test_without_a_protocol_there_is_no_chapter() -> None:
    assert protocol_in(made()) is None
    assert protocol_in(made(entry("weg", 1, removed_at=MORNING, text=""))) is None
    assert protocol_in(made(entry("bild", 1, ProtocolKind.PHOTO))) is None


def test_it_follows_the_agenda_and_the_clock_however_it_was_written() -> None:
    found = protocol_in(made(
        entry("spät", 30), entry("anderswo", 5, step=SECOND), entry("ohne", 1, step=None),
        entry("fort", 2, step=StepId("gone")), entry("früh", 10),
    ))  # fmt: skip
    assert found is not None
    assert found.title == "Protokoll des Tages"
    told = [(one.title, [getattr(block, "id", "") for block in one.blocks]) for one in found.sections]
    assert told == [
        ("Ankommen und hinschauen", ["protocol-früh", "protocol-spät"]),
        ("Weiterdenken", ["protocol-anderswo"]),
        ("Zum ganzen Tag", ["protocol-ohne", "protocol-fort"]),
    ]


def test_notes_and_quotes_say_when_who_and_how_exactly() -> None:
    found = protocol_in(made(
        entry("notiz", 12, group=GroupId("red")),
        entry("besonders", 13, special=True, group=GroupId("other")),
        entry("zitat", 14, ProtocolKind.QUOTE, speaker="Sprecherin", exact=True, group=GroupId("red")),
        entry("sinn", 15, ProtocolKind.QUOTE, special=True),
        entry("später", 16, said_at=MORNING + 3 * DAY),
    ))  # fmt: skip
    assert found is not None
    note, special, quote, meant, later = found.sections[0].blocks
    assert isinstance(note, Prose)
    assert [span.text for span in note.paragraphs[0]] == ["10:12 Uhr, Rot: ", "Das ist notiz."]
    assert isinstance(special, Note)
    assert (special.label, special.text) == ("Besonderheit – 10:13 Uhr, Gruppe 2", "Das ist besonders.")
    assert isinstance(quote, Quote)
    assert (quote.said_by, quote.remark) == ("Sprecherin, Rot", "wörtlich, 10:14 Uhr")
    assert quote.sources == ("zitat",)
    assert isinstance(meant, Quote)
    assert (meant.said_by, meant.remark) == ("", "Besonderheit, sinngemäß, 10:15 Uhr")
    assert isinstance(later, Prose)
    assert later.paragraphs[0][0].text == "20. Mai 2026, 10:00 Uhr: "


def photo(key: str, of: str, alt: str = "", position: int = 0) -> Picture:
    return Picture(PictureId(key), PLACE, of, Purpose.PHOTO, position, 1600, 1200, MORNING, alt=alt)


def test_a_photo_stands_at_its_entry_and_not_once_more_at_the_end() -> None:
    document = made(
        entry("früh", 9), entry("bild", 12, ProtocolKind.PHOTO, group=GroupId("red")), entry("spät", 30),
        entry("stumm", 14, ProtocolKind.PHOTO, text="", special=True), entry("fehlt", 15, ProtocolKind.PHOTO),
        entry("lang", 16, ProtocolKind.PHOTO, text="sehr lang " * 99),
        pictures=(photo("a", "bild", "Das ist bild."), photo("b", "stumm"), photo("d", "lang", "Langes"),
                  photo("e", "lang", position=1), photo("x", "anderswo", "Flur")),
    )  # fmt: skip
    found = protocol_in(document)
    assert found is not None
    [section] = found.sections
    kinds = [block.kind for block in section.blocks]
    assert kinds == ["prose", "picture", "picture", "prose", "picture", "picture", "prose"]
    figures = [one for one in section.blocks if isinstance(one, PictureFigure)]
    assert [(one.picture, one.caption, one.alternative) for one in figures[:2]] == [
        ("a", "10:12 Uhr, Rot: Das ist bild.", "Das ist bild."),
        ("b", "Besonderheit, 10:14 Uhr", "Foto ohne Beschreibung"),
    ]
    assert [(one.picture, len(one.caption) < 250) for one in figures[2:]] == [("d", True), ("e", True)]
    [others] = [one for one in document.sections if one.title == "Fotos und Folien"]
    assert [one.picture for one in others.blocks if isinstance(one, PictureFigure)] == ["x"]


def test_photos_can_be_read_by_everybody(tmp_path: Path) -> None:
    document = made(
        entry("bild", 12, ProtocolKind.PHOTO), entry("ohne", 13, ProtocolKind.PHOTO),
        pictures=(photo("a", "bild", "Das ist bild."), photo("missing", "ohne", "#panic() <b>")),
    )  # fmt: skip
    page = page_of(document)
    assert '<img src="/bilder/a/screen" alt="Das ist bild."' in page
    file = tmp_path / "protocol.pdf"
    file.write_bytes(pdf_of(document, {"a": encoded(quarters(1600, 1200), "JPEG")}))
    assert [one.text for one in spoken(file.read_bytes()) if one.tag == "Figure" and "Das ist bild." in one.text] != []
    assert [str(one) for one in outloud.check(str(file)).findings if one.severity == "error"] == []
    assert [one.message for one in validate(str(file)).findings if one.severity is Severity.ERROR] == []


def test_on_the_page_and_on_paper() -> None:
    document = made(
        entry("notiz", 12), entry("zitat", 14, ProtocolKind.QUOTE, speaker="Sprecherin <b>", exact=True),
        entry("weg", 15, removed_at=MORNING, text="Quittenbrot"),
    )  # fmt: skip
    page, paper = page_of(document), " ".join(one.text for one in spoken(pdf_of(document)))
    assert 'id="doc-protocol-zitat"' in page
    assert "Sprecherin &lt;b&gt;" in page
    for words in ("Das ist notiz.", "Das ist zitat.", "wörtlich, 10:14 Uhr"):
        assert words in page
        assert words in paper
    assert "Quittenbrot" not in page + paper
