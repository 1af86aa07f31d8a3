"""The shelf shows what somebody leads, the next workshop on top, and nothing of anybody else."""

from qidtool.domain.ids import HOUSE
from tests.cast import Cast, in_days
from tests.script import Story
from tests.web.planning.browser import Browser
from tests.web.planning.conftest import Seat


def test_an_empty_shelf_invites_to_fill_it(mara: Browser) -> None:
    page = mara.looks("/planung")
    assert [one for one in page.links if one.endswith("/neu")] == ["/reihen/neu", "/workshops/neu"]


def test_who_may_not_plan_is_not_invited_to_it(seat: Seat) -> None:
    rita = seat("Rita")
    assert [one for one in rita.looks("/planung").links if one.endswith("/neu")] == []
    assert rita.looks("/reihen/neu").status == 403
    assert rita.looks("/workshops/neu").status == 403


def test_the_next_workshop_lies_on_top(mara: Browser, story: Story) -> None:
    story.tell("Mara plans the series 'Übergänge'")
    for title, day in [("Worms", in_days(30)), ("Daun", in_days(3)), ("Kusel", in_days(-3))]:
        story.cast.acts("Mara", story.series, "workshop.plan", title=title, held_on=day)
    text = mara.looks("/planung").text
    assert text.index("Als Nächstes Daun") < text.index("Übergänge")


def test_an_open_workshop_goes_before_every_planned_one(mara: Browser, story: Story) -> None:
    story.tell("Mara plans the workshop 'Heute'\nMara opens the workshop")
    story.cast.acts("Mara", HOUSE, "workshop.plan_single", title="Morgen", held_on=in_days(1))
    assert "Läuft gerade Heute" in mara.looks("/planung").text


def test_nobody_sees_another_persons_shelf(seat: Seat, story: Story) -> None:
    story.tell("Mara plans the series 'Übergänge'\nMara plans the workshop 'Daun'")
    jonas = seat("Jonas")
    assert "Daun" not in jonas.looks("/planung").text
    places = [f"/reihen/{story.series}", f"/reihen/{story.series}/duplizieren", f"/reihen/{story.series}/workshops/neu"]
    places += [f"/workshops/{story.room}/{place}" for place in ("planung", "ergebnisse", "duplizieren")]
    places += [f"/workshops/{story.room}/schritte/neu?methode=two_rounds", "/workshops/nonsense/planung"]
    assert {place: jonas.looks(place).status for place in places} == dict.fromkeys(places, 404)


def test_whoever_leads_one_workshop_of_a_series_sees_only_that_one(seat: Seat, story: Story, cast: Cast) -> None:
    story.tell("Mara plans the series 'Übergänge'\nMara plans the workshop 'Worms'\nMara plans the workshop 'Daun'")
    jonas = seat("Jonas")
    story.act("Mara", "staff.appoint", email="jonas@beispiel.invalid", role="facilitator")
    page = jonas.looks("/planung")
    assert [one for one in page.links if one.startswith(("/reihen", "/workshops")) and one.endswith("planung")] == [
        f"/workshops/{story.room}/planung"
    ]
    assert jonas.looks(f"/reihen/{story.series}").status == 404
    assert jonas.looks(f"/workshops/{story.room}/duplizieren").status == 403


def test_a_stranger_is_asked_to_sign_in_and_comes_back(seat: Seat, story: Story) -> None:
    story.tell("Mara plans the workshop 'Daun'")
    mara = seat("Mara")
    mara.client.delete_cookie("qidtool_account")
    answer = mara.client.get(f"/workshops/{story.room}/planung")
    assert (answer.status_code, answer.location) == (302, f"/anmelden?weiter=/workshops/{story.room}/planung")
