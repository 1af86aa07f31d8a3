"""The PDF can be read by everybody, says what was written, and is the same whenever it is made."""

import io
import re
import subprocess
import sys
from dataclasses import replace
from functools import cache
from pathlib import Path

import outloud
import pikepdf
import pytest
from pdfua import Severity, validate

from qidtool.documentation.as_json import as_json
from qidtool.documentation.as_pdf import TEMPLATE, pdf_of
from qidtool.documentation.document import Document, Figure, Section, tables_of
from qidtool.documentation.figures.bar_chart import Count, bar_chart
from qidtool.documentation.series_report import series_report
from qidtool.documentation.told import told
from qidtool.documentation.workshop_report import workshop_report
from tests.documentation.days import EDITION, series, workshop
from tests.documentation.hostile import hostile, hostile_blocks, hostile_cloud, hostile_told
from tests.documentation.spoken import cells, spoken
from tests.house.tree import ROOT
from tests.methodkit.every_block import EVERY_BLOCK

HOSTILE_TOLD = told(hostile_blocks(), EDITION, "step-1")
DOCUMENTS = {
    "workshop": workshop_report(workshop("Speyer"), EDITION),
    "series": series_report(series(), EDITION),
    "hostile": Document(
        "Widerspenstiges", "Probe", "de", EDITION.made_at,
        sections=(
            Section("all", "#panic() <script> \U0001f469\u200d\U0001f467", (
                hostile_cloud(EDITION),
                Figure(bar_chart([Count(one[:200], 3) for one in hostile()[60:80]]), "<b> & #x \ufeff", "]#x", None),
            )),
        ),
    ),
    "told": Document(
        "Erzähltes", "Probe", "de", EDITION.made_at,
        sections=(Section("all", "Alles", HOSTILE_TOLD.blocks, HOSTILE_TOLD.sections),),
    ),
}  # fmt: skip

# Paper has no sign for what has no shape, and forbids signs that are none. Words written from right to left, and
# turned ones, stand in a line as the eye meets them. A letter under a tower of accents is named for every storey.
OTHERWISE = {
    "שלום עולם": "עולםשלום",
    "مرحبا بالعالم": "بالعالممرحبا",
    "a\u202eabc\u202c d": "a\u202ec\u202cabd",
    "\u2067rechts\u2069 links": "rechts\u2069links",
    "\ufeffMarke": "\u2060Marke",
    "\uffff": "\ufffd",
    "\ufdd0": "\ufffd",
    "a\u0308\u0323\u0301\u0302b": "a\u0308\u0323\u0301\u0302" * 3 + "b",
    "Z\u0351\u036b\u0343a\u0321\u0337lgo": "Z\u0351\u036b\u0343" * 3 + "a\u0321\u0337lgo",
    "\U000e0041": "",
    "\u200b" * 500 + "Ende": "Ende",
}


@cache
def printed(name: str) -> bytes:
    return pdf_of(DOCUMENTS[name])


def without_breaks(text: str) -> str:
    """A line of print may end anywhere: white space, and the hyphen at its end, say nothing."""
    return re.sub(r"[\s\u00ad]", "", text)


@pytest.fixture(params=DOCUMENTS)
def pdf(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    file = tmp_path / "document.pdf"
    file.write_bytes(printed(request.param))
    return file


def test_outloud_finds_no_error(pdf: Path) -> None:
    found = outloud.check(str(pdf))
    assert [str(one) for one in found.findings if one.severity == "error"] == []
    assert found.verdict in ("pass", "review")


def test_pdfua_finds_no_error(pdf: Path) -> None:
    found = validate(str(pdf)).findings
    assert [one.message for one in found if one.severity is Severity.ERROR] == []


def test_it_says_its_language_its_title_and_its_standard(pdf: Path) -> None:
    with pikepdf.open(pdf) as opened:
        assert str(opened.Root.Lang) == "de"
        assert bool(opened.Root.ViewerPreferences.DisplayDocTitle)
        with opened.open_metadata() as metadata:
            assert metadata["pdfuaid:part"] == "1"
            assert metadata["dc:title"] in {document.title for document in DOCUMENTS.values()}


@pytest.mark.parametrize(("name", "least"), [("workshop", 12), ("series", 30)])
def test_it_is_a_whole_documentation(name: str, least: int) -> None:
    said = spoken(printed(name))
    heads = [one.text for one in said if re.fullmatch(r"H[1-6]", one.tag)]
    assert heads[:3] == ["Inhalt", "Abbildungen", "1Auf einen Blick"]
    figures = [one.text for one in said if one.tag == "Figure"]
    assert all(re.match(r"(Balkendiagramm|Wortwolke) „", text) for text in figures)
    with pikepdf.open(io.BytesIO(printed(name))) as opened:
        assert len(opened.pages) >= least


def test_every_contribution_is_said_as_it_was_written() -> None:
    said = cells(printed("hostile"))[2::2]
    written = hostile()
    assert len(written) == len(said) == 200
    differing = {
        text: without_breaks(heard)
        for text, heard in zip(written, said, strict=True)
        if without_breaks(text) != without_breaks(heard)
    }
    assert differing == OTHERWISE


def test_whatever_is_told_is_said_as_it_was_written() -> None:
    whole = without_breaks(spoken(printed("told"))[0].text)
    written = {one: OTHERWISE.get(one, without_breaks(one)) for one in hostile_told()}
    assert [one for one, heard in written.items() if heard not in whole] == []


def test_lists_and_towers_are_lists_and_a_quote_is_a_quote() -> None:
    shown = told(EVERY_BLOCK, EDITION)
    document = Document("Probe", "Probe", "de", 0, sections=(Section("a", "Schritt", shown.blocks, shown.sections),))
    said = [(one.tag, one.text) for one in spoken(pdf_of(document))]
    heads = [text for tag, text in said if tag in ("H1", "H2", "H3")][2:]
    assert heads == ["1Schritt", "1.1Ziele"]
    items = [without_breaks(text) for tag, text in said if tag == "LBody"]
    assert items == ["eins(2×)–beide", "darunter", "zwei", "oben", "unten", "Zeit"]
    lists = [without_breaks(text) for tag, text in said if tag == "L"]
    assert lists == ["•eins(2×)–beide•darunter•zwei", "•darunter", "obenunten•Zeit", "•Zeit"]
    assert ("BlockQuote", "Wir fangen an.— Rot (sinngemäß)") in said
    assert ("Strong", "Wir") in said
    captions = [text.replace("\xa0", " ") for tag, text in said if tag == "Caption"]
    assert captions == ["Tabelle 1Tabelle", "Abbildung 1Balken", "Tabelle 2Balken", "Abbildung 2Turm"]


def test_little_pictures_come_from_one_font_and_whatever_no_font_has_is_a_box() -> None:
    with pikepdf.open(io.BytesIO(printed("hostile"))) as opened:
        fonts = [one for one in opened.objects if isinstance(one, pikepdf.Dictionary) and "/BaseFont" in one]
        families = {str(one.BaseFont).partition("+")[2].partition("-")[0] for one in fonts}
    assert families == {"AtkinsonHyperlegibleNext", "NotoEmoji", "DejaVuSans", "QidtoolSubstitute"}


def test_on_paper_nothing_opens() -> None:
    assert pdf_of(workshop_report(workshop("Speyer"), replace(EDITION, voices=True))) == printed("workshop")


@pytest.mark.parametrize("name", ["workshop", "series"])
def test_small_numbers_are_marked_on_paper(name: str) -> None:
    marked = [cell.text for table in tables_of(DOCUMENTS[name]) for row in table.rows for cell in row if cell.marked]
    heard = [cell for cell in cells(printed(name)) if cell.endswith("°")]
    assert heard == [f"{text}°" for text in marked]
    assert {"workshop": 16, "series": 53}[name] == len(heard)


def test_nothing_in_it_leads_anywhere(pdf: Path) -> None:
    with pikepdf.open(pdf) as opened:
        kinds = {str(thing.get("/S")) for thing in opened.objects if isinstance(thing, pikepdf.Dictionary)}
        assert kinds & {"/URI", "/Launch", "/GoToR", "/JavaScript", "/ImportData", "/SubmitForm"} == set()
        assert "/Names" not in opened.Root or "/EmbeddedFiles" not in opened.Root.Names


def test_the_template_reads_nothing_and_brings_nothing_in() -> None:
    code = re.sub(r"//.*", "", TEMPLATE.read_text("utf-8"))
    assert re.findall(r"\b(?:read|import|include|eval|plugin|csv|yaml|toml|xml|cbor|bibliography)\b", code) == []


def test_the_same_document_gives_the_same_bytes_in_a_process_of_its_own() -> None:
    made = subprocess.run(
        [sys.executable, "-m", "qidtool.documentation.as_pdf"],
        input=as_json(DOCUMENTS["workshop"]), capture_output=True, cwd=ROOT, check=False,
    )  # fmt: skip
    assert (made.returncode, made.stderr) == (0, b"")
    assert made.stdout == printed("workshop")


def test_the_process_says_what_is_no_document() -> None:
    made = subprocess.run(
        [sys.executable, "-m", "qidtool.documentation.as_pdf"], input=b"{}", capture_output=True, cwd=ROOT, check=False
    )
    assert (made.returncode, made.stdout) == (2, b"")
    assert made.stderr.startswith(b"This is no document")
