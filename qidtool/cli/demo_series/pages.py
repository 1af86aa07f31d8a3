"""What is left of the demo: the documentation of each workshop and of the series, as files that open by themselves."""

import re
import unicodedata
from collections.abc import Iterable
from pathlib import Path

from qidtool.catalogue import Catalogue
from qidtool.cli.demo_series.play import Played
from qidtool.documentation.as_html import STYLE, page_of
from qidtool.documentation.document import Document
from qidtool.documentation.material import SeriesMaterial
from qidtool.documentation.series_report import series_report
from qidtool.documentation.workshop_report import workshop_report
from qidtool.domain.ids import RoomId
from qidtool.jobs.documenting import Making, edition_in
from qidtool.jobs.material import find
from qidtool.storage.store import TableStore

LANGUAGE = "de"
_NOT_IN_NAMES = re.compile(r"[^a-z0-9]+")
_PLAIN = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"})


def write_pages(store: TableStore, catalogue: Catalogue, played: Iterable[Played], folder: Path) -> list[Path]:
    style = STYLE.read_text("utf-8")
    written = []
    for one in played:
        for name, document in _documents(store, catalogue, one):
            path = folder / f"{_file_name(name)}.html"
            path.write_text(page_of(document, style=style), "utf-8")
            written.append(path)
    return written


def _documents(store: TableStore, catalogue: Catalogue, played: Played) -> Iterable[tuple[str, Document]]:
    """All places are read and counted once, for the series and for their own documents."""
    room: RoomId = played.series or played.workshops[0]
    found = store.read(lambda reading: find(reading, room))
    edition = edition_in(LANGUAGE)
    places = tuple(Making(found, edition, catalogue, lambda _message: None).drawn())
    if played.series:
        yield f"reihe-{found.series.title}", series_report(SeriesMaterial(found.series, places), edition)
    for place in places:
        yield f"workshop-{place.name}", workshop_report(place, edition)


def _file_name(title: str) -> str:
    plain = unicodedata.normalize("NFC", title).lower().translate(_PLAIN)
    return _NOT_IN_NAMES.sub("-", plain).strip("-")
