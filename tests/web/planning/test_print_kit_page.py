"""The print kit is put together, fetched and changed by those who lead the workshop, and by nobody else."""

import re
from collections.abc import Callable
from urllib.parse import unquote

import pytest

from qidtool.app import House
from qidtool.domain.ids import StepId
from qidtool.domain.jobs import JobKind, JobStatus
from qidtool.domain.printing import PrintPart, PrintWish
from qidtool.domain.wifi import Wifi
from qidtool.domain.workshop import Workshop
from qidtool.gate.cookies import seat_cookie
from tests.cast import CAST, Cast
from tests.script import Story
from tests.web.documentation.typesetter import PDF, Typesetter
from tests.web.window import Page, Window

Desk = Callable[[str], Window]


def way(workshop: Workshop, more: str = "") -> str:
    return f"/workshops/{workshop.id}/druck{more}"


def wants(window: Window, workshop: Workshop, **chosen: list[str]) -> Page:
    token = window.opens(way(workshop)).form(way(workshop)).fields["csrf_token"]
    answer = window.client.post(way(workshop), data={"csrf_token": token, **chosen})
    return Page(answer)


def ticked(page: Page) -> list[str]:
    return re.findall(r'name="(?:part|step)" value="([^"]+)" checked', page.html)


def test_nearly_every_day_needs_the_poster_and_all_sheets(day: Story, desk: Desk, trier: Workshop) -> None:
    page = desk("Mara").opens(way(trier))
    assert (page.status, ticked(page)) == (200, ["poster", *day.steps])
    assert way(trier) in desk("Mara").opens(f"/workshops/{trier.id}/planung").links


def test_it_is_made_as_it_was_wished_for(day: Story, desk: Desk, trier: Workshop, cast: Cast) -> None:
    mara = desk("Mara")
    page = wants(mara, trier, part=["agenda"], step=[day.steps[0]])
    assert page.goes_to == way(trier)
    typesetter = Typesetter(cast, trier.id)
    [job] = typesetter.jobs()
    assert (job.kind, job.language) == (JobKind.PRINT_KIT, "de")
    assert job.wish == PrintWish("http://localhost", (PrintPart.AGENDA,), (StepId(day.steps[0]),))
    page = mara.opens(way(trier))
    assert "Das Druckpaket wird zusammengestellt." in page.words
    assert ticked(page) == ["agenda", day.steps[0]]
    typesetter.begins().is_at("pdf", 30)
    running = {"under_way": True, "stage": "Das PDF wird gesetzt.", "progress": 30, "page": "", "pdf": False}
    assert mara.client.get(way(trier, "/stand")).json == running
    assert mara.client.get(way(trier, ".pdf")).status_code == 404
    typesetter.hands_over_the_pdf()
    typesetter.ends()
    page = mara.opens(way(trier))
    assert "Das Druckpaket ist fertig." in page.words
    assert way(trier, ".pdf") in page.links
    answer = mara.client.get(way(trier, ".pdf"))
    assert (answer.data, answer.headers["Cache-Control"]) == (PDF, "no-store")
    assert "Druckpaket Trier" in unquote(answer.headers["Content-Disposition"])


def test_it_says_when_the_day_has_changed_since(day: Story, desk: Desk, trier: Workshop, cast: Cast) -> None:
    mara = desk("Mara")
    wants(mara, trier, part=["poster"])
    typesetter = Typesetter(cast, trier.id).begins()
    typesetter.hands_over_the_pdf()
    typesetter.ends()
    day.act("Mara", "workshop.set_wifi", name="Saal", password="achtKatzen")
    assert "Seit diesem Druckpaket hat sich am Tag etwas geändert." in mara.opens(way(trier)).words


def test_whoever_wants_nothing_is_told_so_and_whoever_cancels_is_heard(
    desk: Desk, trier: Workshop, cast: Cast
) -> None:
    mara = desk("Mara")
    page = wants(mara, trier)
    assert (page.status, ticked(page)) == (422, [])
    assert "Bitte zuerst ankreuzen, was gedruckt werden soll." in page.words
    wants(mara, trier, part=["poster"])
    page = mara.opens(way(trier))
    mara.fills(page, way(trier, "/abbrechen"))
    assert [one.status for one in Typesetter(cast, trier.id).jobs()] == [JobStatus.CANCELLED]
    assert mara.opens(way(trier)).status == 200


def test_what_is_no_part_and_no_step_of_this_day_is_not_printed(desk: Desk, trier: Workshop) -> None:
    mara = desk("Mara")
    assert wants(mara, trier, part=["alles"]).status == 422
    assert wants(mara, trier, step=["anderswo"]).status == 422


@pytest.mark.parametrize("more", ["", "/stand", ".pdf"])
def test_nobody_else_sees_it(day: Story, desk: Desk, trier: Workshop, house: House, more: str) -> None:
    desk("Rita")
    day.act("Mara", "staff.appoint", email=CAST["Rita"].email, role="reader")
    for name in ("Rita", "Jonas", "Olaf"):
        assert desk(name).client.get(way(trier, more)).status_code == 404
    phone = Window(house.app).carries(seat_cookie(trier.id), str(day.cast.actor("Ada", day.room).session))
    for window in (phone, Window(house.app)):
        answer = window.client.get(way(trier, more))
        assert (answer.status_code, "/anmelden" in answer.headers["Location"]) == (302, True)


def test_nobody_else_asks_for_it(day: Story, desk: Desk, trier: Workshop) -> None:
    rita = desk("Rita")
    day.act("Mara", "staff.appoint", email=CAST["Rita"].email, role="reader")
    token = rita.opens("/konto").form("/abmelden").fields["csrf_token"]
    assert rita.client.post(way(trier), data={"csrf_token": token, "part": "poster"}).status_code == 404


def test_the_network_of_the_hall_is_kept_for_the_poster(desk: Desk, trier: Workshop, cast: Cast) -> None:
    mara, plan = desk("Mara"), f"/workshops/{trier.id}/planung"
    action = f"/workshops/{trier.id}/wlan"

    def kept() -> Wifi | None:
        found = cast.gate.store.read(lambda reading: reading.workshops.get(trier.id))
        assert found is not None
        return found.wifi

    mara.fills(mara.opens(plan), action, wifi_name="Saal; oben", wifi_password="neun:Katzen")
    assert kept() == Wifi("Saal; oben", "neun:Katzen")
    page = mara.opens(plan)
    assert page.form(action).fields["wifi_password"] == "neun:Katzen"
    page = mara.fills(page, action, wifi_name="Saal", wifi_password="kurz")
    assert page.status == 422
    assert "Ein WLAN-Kennwort hat 8 bis 63 Zeichen." in page.words
    assert page.form(action).fields["wifi_password"] == "kurz"
    mara.fills(mara.opens(plan), action, wifi_name="", wifi_password="")
    assert kept() is None
