"""Who may read a documentation and who may make one, the whole series and its places, and the ways that lead there."""

from dataclasses import replace

import pytest

from qidtool.app import House
from qidtool.domain.ids import RoomId, WorkshopId
from qidtool.domain.roles import Role
from qidtool.domain.series import Series
from qidtool.domain.workshop import Workshop
from qidtool.web.documentation.subject import Subject
from qidtool.web.documentation.words import LONGEST_NAME, file_name
from tests.cast import CAST, Cast
from tests.script import Story
from tests.web.documentation.conftest import Desk
from tests.web.documentation.page import INVITES, STALE, WORMS, asks, keys, told, way
from tests.web.documentation.typesetter import Typesetter
from tests.web.window import Page, Window


@pytest.mark.parametrize(
    ("title", "held_on", "name"),
    [
        ("Tür an Tür", "2026-05-17", "Dokumentation Tür an Tür 2026-05-17.pdf"),
        ("../../etc/passwd", "", "Dokumentation .. .. etc passwd.pdf"),
        ('Wer? "Alle": 100 % | <b>', "", "Dokumentation Wer Alle 100 b.pdf"),
        ("fdp.\u202eexe\x00\r\nX-Evil: 1", "", "Dokumentation fdp.exeX-Evil 1.pdf"),
        ("a" * 500, "", f"Dokumentation {'a' * (LONGEST_NAME - 14)}.pdf"),
    ],
)
def test_the_file_has_a_name_every_system_takes(
    house: House, trier: Workshop, title: str, held_on: str, name: str
) -> None:
    with house.app.test_request_context():
        named = replace(trier, title=title, held_on=held_on)
        assert file_name(Subject(Series(trier.series, "", 0), named, frozenset())) == name


@pytest.mark.parametrize(
    ("name", "role", "reads", "makes"),
    [
        ("Jonas", Role.FACILITATOR, True, True),
        ("Anton", Role.AUTHOR, True, True),
        ("Dana", Role.DOCUMENTER, True, False),
        ("Rita", Role.READER, True, False),
        ("Olaf", None, False, False),
        ("Jonas", None, False, False),
    ],
)
@pytest.mark.usefixtures("finished")
def test_who_may(
    desk: Desk, cast: Cast, trier: Workshop, name: str, role: Role | None, reads: bool, makes: bool
) -> None:
    window = desk(name)
    if role:
        cast.acts("Mara", trier.id, "staff.appoint", email=CAST[name].email, role=role.value)
    page = window.opens(way(trier))
    assert [page.status, *(window.opens(way(trier, one)).status for one in ("/stand", ".pdf"))] == [
        200 if reads else 404
    ] * 3
    assert keys(page) == (["Neu zusammenstellen"] if makes else [])
    token = window.opens("/konto").form("/language").fields["csrf_token"]
    sent = window.sends(way(trier), csrf_token=token)
    assert sent.status == (303 if makes else 422 if reads else 404)


def test_strangers_are_asked_to_sign_in(phone: Window, trier: Workshop) -> None:
    for more in ("", "/stand", ".pdf"):
        assert phone.opens(way(trier, more)).goes_to == f"/anmelden?weiter={way(trier, more)}"


@pytest.mark.usefixtures("finished")
def test_words_open_only_for_those_who_work_with_them(desk: Desk, cast: Cast, trier: Workshop, mara: Window) -> None:
    """What stands behind a word of a cloud."""
    window = desk("Rita")
    cast.acts("Mara", trier.id, "staff.appoint", email=CAST["Rita"].email, role="reader")
    rita = window.opens(way(trier))
    signs = ("<details", "drawing__link", 'role="group" aria-label="Wortwolke', "öffnet die Beiträge")
    assert [one in mara.opens(way(trier)).html for one in signs] == [True] * 4
    assert [one in rita.html for one in signs] == [False] * 4
    assert (WORMS in rita.words, 'role="img" aria-label="Wortwolke' in rita.html) == (True, True)


def test_it_is_made_in_the_language_of_the_page(mara: Window, trier: Workshop, finished: Typesetter) -> None:
    mara.carries("qidtool_language", "en")
    assert WORMS in mara.opens(way(trier)).words
    asks(mara, trier)
    assert [(one.language, one.status.value) for one in finished.jobs()] == [("de", "done"), ("en", "waiting")]


def series_of_two(story: Story) -> tuple[str, Workshop, Workshop]:
    story.tell("Mara plans the series 'Übergänge'")
    rooms = []
    for place in ("Daun", "Kusel"):
        story.tell(f"Mara plans the workshop '{place}'")
        rooms.append(WorkshopId(story.room))
    found = story.cast.gate.store.read(lambda reading: [reading.workshops.get(one) for one in rooms])
    daun, kusel = [one for one in found if one]
    return f"/reihen/{story.series}", daun, kusel


def documentations(page: Page) -> list[str]:
    return [one for one in page.links if one.endswith("/dokumentation")]


def test_a_series_has_one_and_each_of_its_places(desk: Desk, story: Story) -> None:
    series, daun, kusel = series_of_two(story)
    mara, all_three = desk("Mara"), [f"{series}/dokumentation", way(daun), way(kusel)]
    for one in all_three:
        page = mara.opens(one)
        assert (page.status, told(page), documentations(page)) == (200, [INVITES], all_three)
    mara.fills(mara.opens(all_three[0]), all_three[0])
    Typesetter(story.cast, RoomId(story.series)).begins().finishes()
    page = mara.opens(all_three[0])
    assert told(page) == [WORMS]
    assert mara.opens(f"{all_three[0]}.pdf").response.headers["Content-Disposition"] == (
        "attachment; filename=\"Dokumentation Ubergange.pdf\"; filename*=UTF-8''Dokumentation%20%C3%9Cberg%C3%A4nge.pdf"
    )
    story.tell("Mara opens the workshop\nAda joins")
    assert told(mara.opens(all_three[0])) == [STALE, WORMS]


def test_who_leads_one_place_sees_nothing_of_the_others(desk: Desk, story: Story) -> None:
    series, daun, _kusel = series_of_two(story)
    jonas = desk("Jonas")
    story.cast.acts("Mara", daun.id, "staff.appoint", email=CAST["Jonas"].email, role="facilitator")
    assert documentations(jonas.opens(way(daun))) == []
    assert jonas.opens(f"{series}/dokumentation").status == 404


def test_behind_a_single_workshop_there_is_no_series(mara: Window, trier: Workshop) -> None:
    assert documentations(mara.opens(way(trier))) == []
    assert mara.opens(f"/reihen/{trier.series}/dokumentation").status == 404
    assert mara.opens(f"/reihen/{trier.id}/dokumentation").status == 404
    assert mara.opens(f"/workshops/{trier.series}/dokumentation").status == 404


def test_the_ways_to_it(desk: Desk, story: Story) -> None:
    series, daun, kusel = series_of_two(story)
    mara = desk("Mara")
    story.tell("Mara opens the workshop\nMara ends the workshop")
    assert documentations(mara.opens("/planung")) == [f"{series}/dokumentation", way(kusel)]
    assert documentations(mara.opens(series)) == [f"{series}/dokumentation", way(kusel)]
    assert documentations(mara.opens(f"/workshops/{daun.id}/planung")) == [way(daun)]
    assert documentations(mara.opens(f"/workshops/{daun.id}/ergebnisse")) == [way(daun)]
