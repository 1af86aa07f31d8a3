"""Photos of the protocol in the real house: sent by one, seen by all, and tied to the words of their entry."""

from playwright.sync_api import expect

from tests.browser.hall import Hall
from tests.browser.office import Day
from tests.browser.protocol_desk import ProtocolDesk, appoint, from_a_camera, rows_of
from tests.browser.stage import PHONE, Stage
from tests.browser.watch import LOST_LINE, REFUSED
from tests.jobs.files import CAMERA

_CONTENT = """(path) => fetch(path).then(async (answer) =>
    [answer.ok, new TextDecoder("latin1").decode(await answer.arrayBuffer())])"""


def two_at(stage: Stage, day: Day) -> tuple[ProtocolDesk, ProtocolDesk]:
    appoint(stage.office, day)
    dana = ProtocolDesk(stage.signed_in("Dana", PHONE).new_page()).opens(day)
    return dana, ProtocolDesk(stage.signed_in("Mara").new_page()).opens(day)


def pictures_of(hall: Hall, day: Day) -> list[tuple[object, ...]]:
    return hall.asks("SELECT belongs_to, alt, width, height FROM picture WHERE workshop = ?", day.id)


def test_a_photo_comes_into_the_house_and_all_who_keep_the_protocol_see_it(stage: Stage) -> None:
    day = stage.office.plans(opened=1)
    dana, mara = two_at(stage, day)
    dana.photographs("Ein Plakat", from_a_camera())
    for desk in (dana, mara):
        desk.shows_photo("Ein Plakat")
        expect(desk.entry("Ein Plakat")).to_contain_text("Das Foto ist gespeichert.")
    [(_, _, _, _, _, entry)] = rows_of(stage.hall, day)
    assert pictures_of(stage.hall, day) == [(entry, "Ein Plakat", 600, 800)]
    dana.page.reload()
    dana.shows_photo("Ein Plakat")
    [(photo,)] = stage.hall.asks("SELECT id FROM picture WHERE workshop = ?", day.id)
    is_there, content = dana.page.evaluate(_CONTENT, f"/bilder/{photo}/print")
    assert is_there
    assert CAMERA not in content


def test_it_shows_what_its_entry_says_and_goes_with_it(stage: Stage) -> None:
    day = stage.office.plans(opened=1)
    dana, mara = two_at(stage, day)
    dana.photographs("Ein Plakat", from_a_camera())
    mara.shows_photo("Ein Plakat")
    mara.on_entry("Ein Plakat", "Ändern")
    mara.page.get_by_role("textbox", name="Was zu sehen ist").fill("Vier Farben")
    mara.page.get_by_role("button", name="Speichern").click()
    for desk in (mara, dana):
        desk.shows_photo("Vier Farben")
    assert [alt for _, alt, _, _ in pictures_of(stage.hall, day)] == ["Vier Farben"]
    stage.office.does(day.id, "protocol.remove", {"entry": rows_of(stage.hall, day)[0][5]})
    for desk in (mara, dana):
        desk.shows()
    assert pictures_of(stage.hall, day) == []


def test_a_photo_that_a_lost_line_kept_away_is_seen_when_it_is_back(stage: Stage) -> None:
    stage.watch.expects(LOST_LINE, "ERR_FAILED")
    day = stage.office.plans(opened=1)
    dana, _ = two_at(stage, day)
    dana.page.route("**/thumb", lambda route: route.abort())
    dana.photographs("Ein Plakat", from_a_camera())
    expect(dana.entry("Ein Plakat")).to_contain_text("Das Foto ist gespeichert.")
    expect(dana.entry("Ein Plakat").locator("img")).to_have_count(0)
    with stage.hall.is_gone():
        dana.has_no_line()
        dana.page.unroute("**/thumb")
    dana.is_connected()
    dana.shows_photo("Ein Plakat")


def test_what_is_no_photo_is_refused_with_a_sentence(stage: Stage) -> None:
    stage.watch.expects(REFUSED)
    day = stage.office.plans(opened=1)
    dana, _ = two_at(stage, day)
    dana.photographs("Ein Plakat", {"name": "a.jpg", "mimeType": "image/jpeg", "buffer": b"GIF89a"})
    expect(dana.entry("Ein Plakat").locator(".notice")).to_contain_text("Bitte")
    dana.shows_entry("Ein Plakat")
    assert pictures_of(stage.hall, day) == []
