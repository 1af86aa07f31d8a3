"""Coming in by a link: once, in time, and only for what it is for."""

import time

import pytest
import time_machine

from qidtool.domain.actors import Actor
from qidtool.domain.errors import Refusal
from qidtool.domain.ids import HOUSE, AccountId, SessionId, new_id
from tests.cast import CAST, Cast
from tests.script import Story

NEW = {"session_hash": "a session", "name": "Rita", "email": " RITA@beispiel.invalid ", "password_hash": "x"}


@pytest.fixture
def invited(cast: Cast) -> Cast:
    cast.acts("Olaf", HOUSE, "account.invite", token_hash="invitation", role="reader")
    return cast


def test_an_invitation_makes_one_account(invited: Cast) -> None:
    given = NEW | {"link_hash": "invitation"}
    account = invited.house_does("account.accept_invitation", **given)["account"]
    kept = invited.gate.store.read(lambda reading: reading.accounts.get(account))
    assert kept is not None
    assert (kept.email, kept.role) == ("rita@beispiel.invalid", "reader")
    with pytest.raises(Refusal, match="link_unknown"):
        invited.house_does("account.accept_invitation", **given | {"email": "noch@beispiel.invalid"})


@pytest.mark.parametrize(
    ("change", "key"),
    [
        ({"email": "rita"}, "email_wrong"),
        ({"email": "rita@haus"}, "email_wrong"),
        ({"email": "ri ta@beispiel.invalid"}, "email_wrong"),
        ({"email": CAST["Olaf"].email.upper()}, "email_taken"),
        ({"name": " "}, "name_missing"),
        ({"name": "x" * 161}, "name_missing"),
        ({"link_hash": "made up"}, "link_unknown"),
    ],
)
def test_what_does_not_fit_is_refused_and_the_link_stays(invited: Cast, change: dict[str, str], key: str) -> None:
    given = NEW | {"link_hash": "invitation"}
    with pytest.raises(Refusal, match=key):
        invited.house_does("account.accept_invitation", **given | change)
    invited.house_does("account.accept_invitation", **given)


def test_a_link_is_over_when_its_time_is(invited: Cast) -> None:
    with time_machine.travel(8 * 24 * 3600 + _now(), tick=True), pytest.raises(Refusal, match="link_unknown"):
        invited.house_does("account.accept_invitation", **NEW | {"link_hash": "invitation"})


def test_a_house_is_set_up_by_one_person(cast: Cast) -> None:
    """Two set-up links may have been printed while the house was empty; the second one makes no second operator."""
    for link in ("first", "second"):
        cast.house_does("house.set_up", token_hash=link)
    cast.house_does("account.accept_invitation", **NEW | {"link_hash": "first"})
    with pytest.raises(Refusal, match="already_set_up"):
        cast.house_does("account.accept_invitation", **NEW | {"link_hash": "second", "email": "b@beispiel.invalid"})


def test_who_takes_over_leads_this_workshop_and_only_this_one(day: Story) -> None:
    day.act("Mara", "workshop.hand_over", token_hash="a link")
    elsewhere = Story(day.cast).tell("Mara plans the workshop 'Worms'")
    seat = new_id()
    with pytest.raises(Refusal, match="link_unknown"):
        day.cast.house_does("workshop.take_over", elsewhere.room, link_hash="a link", session_hash="a session")
    day.cast.house_does("workshop.take_over", day.room, seat, link_hash="a link", session_hash="a session")
    deputy = Actor(SessionId(seat), AccountId(seat))
    day.cast.send(deputy, day.room, "step.close", {"step": day.steps[0]})
    for room, act in ((elsewhere.room, "workshop.open"), (HOUSE, "series.plan"), (day.room, "series.plan")):
        with pytest.raises(Refusal, match="not_allowed"):
            day.cast.send(deputy, room, act, {"title": "heimlich"} if act == "series.plan" else {})
    with pytest.raises(Refusal, match="link_unknown"):
        day.cast.house_does("workshop.take_over", day.room, link_hash="a link", session_hash="another")


def test_the_walls_link_opens_several_walls_of_its_workshop(day: Story) -> None:
    day.act("Mara", "workshop.make_wall_link", token_hash="a wall")
    elsewhere = Story(day.cast).tell("Mara plans the workshop 'Worms'")
    for hall in ("left", "right"):
        day.cast.house_does("wall.come_in", day.room, link_hash="a wall", session_hash=hall)
    with pytest.raises(Refusal, match="link_unknown"):
        day.cast.house_does("wall.come_in", elsewhere.room, link_hash="a wall", session_hash="elsewhere")


def test_a_sign_in_link_is_used_once_and_not_by_the_disabled(cast: Cast) -> None:
    rita = cast.actor("Rita").account
    for link in ("first", "second"):
        cast.house_does("account.make_sign_in_link", account=rita, token_hash=link)
    given = {"link_hash": "first", "session_hash": "a session"}
    assert cast.house_does("account.sign_in_by_link", **given) == {"account": rita}
    with pytest.raises(Refusal, match="link_unknown"):
        cast.house_does("account.sign_in_by_link", **given | {"session_hash": "another"})
    cast.acts("Olaf", HOUSE, "account.enable", account=rita, enabled=False)
    with pytest.raises(Refusal, match="link_unknown"):
        cast.house_does("account.sign_in_by_link", **given | {"link_hash": "second"})


def _now() -> float:
    return time.time()
