"""The team of a workshop: colleagues come by e-mail and go again; links are shown once and can be taken back."""

from collections.abc import Callable

import pytest

from qidtool.domain.ids import RoomId, new_id
from qidtool.domain.people import Staff
from qidtool.domain.workshop import Workshop
from tests.cast import CAST, Cast
from tests.script import Story
from tests.web.test_people import link_on
from tests.web.window import Window

Desk = Callable[[str], Window]


def role_of(cast: Cast, room: RoomId, name: str) -> str:
    account = cast.actor(name).account
    place = cast.gate.store.read(lambda reading: reading.staff.get(Staff.key(room, account or "")))  # type: ignore[arg-type]  # a plain key
    return place.role.value if place else ""


def way(workshop: Workshop, more: str = "") -> str:
    return f"/workshops/{workshop.id}/team{more}"


def test_a_colleague_is_taken_in_and_let_go(desk: Desk, trier: Workshop, cast: Cast) -> None:
    mara, jonas = desk("Mara"), desk("Jonas")
    assert jonas.opens(way(trier)).status == 404
    done = mara.fills(mara.opens(way(trier)), way(trier), email=f" {CAST['Jonas'].email.upper()} ", role="facilitator")
    assert (done.goes_to, role_of(cast, trier.id, "Jonas")) == (way(trier), "facilitator")
    page = jonas.opens(way(trier))
    assert page.status == 200
    gone = jonas.fills(page, way(trier, "/entlassen"), account=str(cast.actor("Jonas").account), room=trier.id)
    assert (gone.goes_to, role_of(cast, trier.id, "Jonas")) == ("/planung", "")
    assert jonas.opens(way(trier)).status == 404


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ({"email": "niemand@beispiel.invalid"}, "Dieses Konto gibt es hier nicht."),
        ({"email": "niemand"}, "Diese E-Mail-Adresse ist nicht vollständig."),
        ({"role": "operator"}, "Diese Rolle gibt es nicht."),
        ({"role": "kaiser"}, "Diese Nachricht war nicht lesbar."),
        ({"room": new_id()}, "Diesen Workshop gibt es hier nicht."),
    ],
)
def test_what_does_not_fit_stays_in_the_form(desk: Desk, trier: Workshop, typed: dict[str, str], sentence: str) -> None:
    mara = desk("Mara")
    given = {"email": "rita@beispiel.invalid", "role": "reader", **typed}
    refused = mara.fills(mara.opens(way(trier)), way(trier), **given)
    assert (refused.status, sentence in refused.words) == (422, True)
    assert refused.form(way(trier)).fields["email"] == given["email"]


def test_nobody_is_left_without_moderation(desk: Desk, trier: Workshop, cast: Cast) -> None:
    mara = desk("Mara")
    account = str(cast.actor("Mara").account)
    refused = mara.fills(mara.opens(way(trier)), way(trier, "/entlassen"), account=account, room=trier.series)
    assert (refused.status, "Jemand muss die Moderation behalten." in refused.words) == (422, True)


def test_whoever_helps_in_the_series_helps_everywhere(desk: Desk, story: Story, cast: Cast) -> None:
    story.tell("""
        Mara plans the series 'Gemeinsam'
        Mara plans the workshop 'Trier'
    """)
    mara, jonas, path = desk("Mara"), desk("Jonas"), f"/workshops/{story.room}/team"
    page = mara.opens(path)
    assert "die ganze Reihe „Gemeinsam“" in page.words
    mara.fills(page, path, email=CAST["Jonas"].email, role="facilitator", room=story.series)
    assert role_of(cast, story.series, "Jonas") == "facilitator"
    assert (jonas.opens(path).status, "in der ganzen Reihe" in jonas.opens(path).words) == (200, True)


def test_whoever_leads_one_workshop_does_not_touch_the_series(desk: Desk, story: Story, cast: Cast) -> None:
    story.tell("""
        Mara plans the series 'Gemeinsam'
        Mara plans the workshop 'Trier'
    """)
    path = f"/workshops/{story.room}/team"
    cast.acts("Mara", story.room, "staff.appoint", email=cast_email("Jonas", cast), role="facilitator")
    jonas = desk("Jonas")
    page = jonas.opens(path)
    assert "die ganze Reihe" not in page.words
    refused = jonas.fills(page, path, email=CAST["Rita"].email, role="facilitator", room=story.series)
    assert (refused.status, role_of(cast, story.series, "Rita")) == (422, "")


def cast_email(name: str, cast: Cast) -> str:
    cast.actor(name)
    return CAST[name].email


@pytest.mark.parametrize(("kind", "path"), [("handover", "/uebergabe/"), ("projector", "/wand-oeffnen/")])
def test_a_link_is_shown_once_and_can_be_taken_back(desk: Desk, trier: Workshop, kind: str, path: str) -> None:
    mara = desk("Mara")
    made = mara.fills(mara.opens(way(trier)), way(trier, "/link"), kind=kind)
    link = link_on(made.html, path)
    page = mara.opens(way(trier))
    assert link not in page.html
    assert mara.fills(page, way(trier, "/link-zurueck")).goes_to == way(trier)
    dead = Window(mara.app).opens(link)
    assert (dead.status, "Dieser Link gilt nicht mehr." in dead.words) == (404, True)


def test_a_link_of_another_kind_is_not_made(desk: Desk, trier: Workshop) -> None:
    mara = desk("Mara")
    for kind in ("invitation", "setup", "sign_in", "", "x"):
        assert mara.fills(mara.opens(way(trier)), way(trier, "/link"), kind=kind).status == 422


def test_links_of_another_workshop_are_not_touched(desk: Desk, trier: Workshop, story: Story, cast: Cast) -> None:
    made = cast.acts("Mara", trier.id, "workshop.make_wall_link", token_hash="x")["link"]
    story.series = RoomId("house")
    story.tell("Jonas plans the workshop 'Mainz'")
    jonas = desk("Jonas")
    path = f"/workshops/{story.room}/team"
    token = jonas.opens(path).form(path).fields["csrf_token"]
    refused = jonas.sends(f"{path}/link-zurueck", link=made, csrf_token=token)
    assert (refused.status, "Dieser Link gilt nicht mehr." in refused.words) == (422, True)


@pytest.mark.parametrize("more", ["", "/entlassen", "/link", "/link-zurueck"])
def test_the_team_of_others_does_not_exist_for_me(desk: Desk, trier: Workshop, more: str) -> None:
    for name in ("Jonas", "Rita", "Olaf"):
        window = desk(name)
        token = window.opens("/konto").form("/abmelden").fields["csrf_token"]
        assert window.sends(way(trier, more), csrf_token=token).status == 404
        assert window.opens(way(trier)).status == 404


def test_reloading_after_a_form_leads_to_the_page_itself(desk: Desk, trier: Workshop) -> None:
    mara = desk("Mara")
    assert [mara.opens(way(trier, more)).goes_to for more in ("/entlassen", "/link", "/link-zurueck")] == [
        way(trier)
    ] * 3
