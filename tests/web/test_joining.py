"""Joining by phone: three lines about the data, as much of a name as one likes, one seat however often it is sent."""

from qidtool.actions.ports import Reading
from qidtool.domain.ids import new_id
from qidtool.domain.people import Participant
from qidtool.domain.workshop import Workshop
from qidtool.gate.cookies import seat_cookie
from tests.cast import Cast
from tests.script import Story
from tests.web.window import Page, Window


def people(cast: Cast, workshop: Workshop) -> list[Participant]:
    def asked(reading: Reading) -> list[Participant]:
        return reading.participants.where(workshop=workshop.id)

    return cast.gate.store.read(asked)


def joins(phone: Window, page: Page, **typed: str) -> Page:
    return phone.fills(page, "", **typed)


def test_the_page_says_who_what_for_and_until_when(phone: Window, trier: Workshop) -> None:
    page = phone.opens(f"/j/{trier.link_code}")
    assert [said in page.words for said in ("Verantwortlich: Institut", "Probe", "Gelöscht wird alles")] == [True] * 3
    assert f"/datenschutz?workshop={trier.id}" in page.links
    assert len(page.form("").fields["name"].split()) == 2


def test_joining_sets_the_seat_and_leads_to_the_phone(phone: Window, trier: Workshop, cast: Cast) -> None:
    page = phone.opens(f"/j/{trier.link_code}")
    joined = joins(phone, page, name="Igel", function="Leitung", region="Trier")
    assert (joined.status, joined.goes_to) == (303, f"/teilnahme/{trier.id}")
    last = people(cast, trier)[-1]
    assert (last.name, last.function, last.region) == ("Igel", "Leitung", "Trier")
    cookie = phone.client.get_cookie(seat_cookie(trier.id))
    assert cookie is not None
    assert (cookie.http_only, cookie.same_site, cookie.secure, cookie.path) == (True, "Lax", False, "/")


def test_over_https_the_seat_is_kept_to_https(phone: Window, trier: Workshop) -> None:
    phone.around["wsgi.url_scheme"] = "https"
    page = phone.opens(f"/j/{trier.link_code}", base_url="https://localhost")
    sent = phone.client.post(page.response.request.path, data=page.form("").fields, base_url="https://localhost")
    marks = [mark.strip() for mark in sent.headers["Set-Cookie"].split(";")]
    assert [mark in marks for mark in ("Secure", "HttpOnly", "SameSite=Lax")] == [True] * 3


def test_everything_about_me_may_be_left_empty(phone: Window, trier: Workshop, cast: Cast) -> None:
    joins(phone, phone.opens(f"/j/{trier.link_code}"), name="", function="", region="")
    last = people(cast, trier)[-1]
    assert (last.name, last.function, last.region) == ("", "", "")


def test_a_double_click_is_one_person(phone: Window, trier: Workshop, cast: Cast) -> None:
    before = len(people(cast, trier))
    page = phone.opens(f"/j/{trier.link_code}")
    ways = [joins(phone, page).goes_to for _ in range(3)]
    assert ways == [f"/teilnahme/{trier.id}"] * 3
    assert len(people(cast, trier)) == before + 1


def test_nobody_sits_down_on_a_seat_that_is_taken(phone: Window, trier: Workshop, cast: Cast) -> None:
    ada = cast.actor("Ada", trier.id).participant
    page = phone.opens(f"/j/{trier.link_code}")
    refused = joins(phone, page, participant=str(ada), name="Igel")
    assert (refused.status, "Dieser Platz ist schon vergeben" in refused.words) == (422, True)
    assert refused.form("").fields["name"] == "Igel"
    assert refused.form("").fields["participant"] != ada
    assert joins(phone, refused).goes_to == f"/teilnahme/{trier.id}"


def test_a_broken_seat_is_replaced_and_nothing_typed_is_lost(phone: Window, trier: Workshop) -> None:
    page = phone.opens(f"/j/{trier.link_code}")
    for broken in ({"participant": "7"}, {"key": "short"}, {"key": "ä" * 40}, {"participant": ""}):
        refused = joins(phone, page, name="Igel", **broken)
        assert (refused.status, refused.form("").fields["name"]) == (422, "Igel")
        assert joins(phone, refused).status == 303


def test_too_long_a_name_is_kept_to_be_shortened(phone: Window, trier: Workshop) -> None:
    refused = joins(phone, phone.opens(f"/j/{trier.link_code}"), name="I" * 81, function="Leitung")
    assert (refused.status, "auf 80 Zeichen kürzen" in refused.words) == (422, True)
    kept = refused.form("").fields
    assert (kept["name"], kept["function"]) == ("I" * 81, "Leitung")


def test_a_workshop_that_ended_meanwhile_says_so(phone: Window, trier: Workshop, day: Story) -> None:
    page = phone.opens(f"/j/{trier.link_code}")
    day.tell("Mara ends the workshop")
    refused = joins(phone, page, name="Igel")
    assert (refused.status, "gerade nicht geöffnet" in refused.words) == (422, True)
    assert refused.form("").fields["name"] == "Igel"


def test_whoever_sits_here_already_goes_straight_back(phone: Window, trier: Workshop) -> None:
    joins(phone, phone.opens(f"/j/{trier.link_code}"), name="Igel")
    again = phone.opens(f"/j/{trier.link_code}")
    assert ("Weiter als Igel" in again.words, f"/teilnahme/{trier.id}" in again.links) == (True, True)
    assert phone.cookie(seat_cookie(trier.id)) not in again.html


def test_a_removed_person_is_not_invited_back_to_the_old_seat(phone: Window, trier: Workshop, cast: Cast) -> None:
    joins(phone, phone.opens(f"/j/{trier.link_code}"), name="Igel")
    cast.acts("Mara", trier.id, "participant.remove", participant=people(cast, trier)[-1].id)
    assert "Weiter als" not in phone.opens(f"/j/{trier.link_code}").words


def test_without_the_token_of_the_page_nobody_joins(phone: Window, trier: Workshop, cast: Cast) -> None:
    before = people(cast, trier)
    refused = phone.sends(f"/j/{trier.link_code}", participant=new_id(), key="k" * 43)
    assert (refused.status, "zu lange offen" in refused.words) == (400, True)
    assert people(cast, trier) == before
