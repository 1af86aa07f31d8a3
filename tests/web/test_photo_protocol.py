"""The protocol as a PDF: asked for, fetched and cancelled by those who keep it, and by nobody else."""

from collections.abc import Callable
from urllib.parse import unquote

import pytest

from qidtool.domain.jobs import JobKind, JobStatus
from qidtool.domain.workshop import Workshop
from tests.cast import CAST, Cast
from tests.script import Story
from tests.web.documentation.typesetter import PDF, Typesetter
from tests.web.window import Window

Desk = Callable[[str], Window]


@pytest.fixture
def dana(day: Story, desk: Desk) -> Window:
    day.tell("Mara appoints Dana as documenter")
    return desk("Dana")


def way(workshop: Workshop, more: str = "") -> str:
    return f"/workshops/{workshop.id}/fotoprotokoll{more}"


def test_dana_has_it_made_and_takes_it_along(day: Story, dana: Window, trier: Workshop, cast: Cast) -> None:
    page = dana.opens(way(trier))
    assert (page.status, f"/workshops/{trier.id}/protokoll" in page.links) == (200, True)
    assert f"/workshops/{trier.id}/planung" not in page.links
    assert dana.fills(page, way(trier)).goes_to == way(trier)
    typesetter = Typesetter(cast, trier.id)
    assert [one.kind for one in typesetter.jobs()] == [JobKind.PHOTO_PROTOCOL]
    assert "Das Fotoprotokoll wird zusammengestellt." in dana.opens(way(trier)).words
    typesetter.begins().is_at("pdf", 30)
    running = {"under_way": True, "stage": "Das PDF wird gesetzt.", "progress": 30, "page": "", "pdf": False}
    assert dana.client.get(way(trier, "/stand")).json == running
    assert dana.client.get(way(trier, ".pdf")).status_code == 404
    typesetter.hands_over_the_pdf()
    typesetter.ends()
    page = dana.opens(way(trier))
    assert ("Das Fotoprotokoll ist fertig." in page.words, way(trier, ".pdf") in page.links) == (True, True)
    answer = dana.client.get(way(trier, ".pdf"))
    assert (answer.data, answer.headers["Cache-Control"]) == (PDF, "no-store")
    assert "Fotoprotokoll Trier" in unquote(answer.headers["Content-Disposition"])
    day.tell("Dana notes down 'Noch etwas'")
    assert "Am besten neu zusammenstellen." in dana.opens(way(trier)).words


def test_dana_cancels_what_she_asked_for(dana: Window, trier: Workshop, cast: Cast) -> None:
    dana.fills(dana.opens(way(trier)), way(trier))
    dana.fills(dana.opens(way(trier)), way(trier, "/abbrechen"))
    assert [one.status for one in Typesetter(cast, trier.id).jobs()] == [JobStatus.CANCELLED]


def test_whoever_leads_has_it_as_well_and_nobody_else(day: Story, desk: Desk, dana: Window, trier: Workshop) -> None:
    for name, role in (("Anton", "author"), ("Rita", "reader")):
        desk(name)
        day.act("Mara", "staff.appoint", email=CAST[name].email, role=role)
    for more in ("", "/stand"):
        assert desk("Mara").client.get(way(trier, more)).status_code == 200
        assert {desk(name).client.get(way(trier, more)).status_code for name in ("Anton", "Rita", "Jonas")} == {404}
    token = dana.opens("/konto").form("/abmelden").fields["csrf_token"]
    assert dana.client.post(f"/workshops/{trier.id}/druck", data={"csrf_token": token}).status_code == 404
    assert dana.client.get(f"/workshops/{trier.id}/druck").status_code == 404
