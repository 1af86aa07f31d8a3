"""Connections end when their holder leaves or loses the place, and everybody is told why."""

import json
from collections.abc import Callable

import pytest

from qidtool.actions.ports import Answer, Task, Tx
from qidtool.domain.ids import HOUSE, SessionId
from tests.cast import CAST, token_of
from tests.live.hall import Hall, act, card
from tests.live.line import Refused
from tests.script import Story


def test_three_connections_for_one_person(hall: Hall) -> None:
    lines = [hall.line("Ada") for _ in range(4)]
    assert lines[0].hears("bye")["key"] == "too_many_screens"
    assert lines[0].ends()
    for one in lines[1:]:
        assert one.asks("catch_up", None)["ok"] is True
    desks = [hall.line("Mara") for _ in range(5)]
    assert all(one.asks("catch_up", None)["ok"] for one in desks)


def test_who_leaves_is_no_longer_counted(hall: Hall) -> None:
    ada, bo = hall.line("Ada"), hall.line("Bo")
    ada.says("41")
    while hall.house.heartbeat._presence.here(hall.day.cast.viewer("Ada", hall.day.room).workshop) > 1:
        pass
    hall.sends()
    assert bo.hears("beat")["here"] == 1


def signs_out(day: Story) -> None:
    day.cast.acts("Mara", HOUSE, "session.end", session=day.cast.actor("Mara").session)


def is_disabled(day: Story) -> None:
    day.cast.acts("Olaf", HOUSE, "account.enable", account=day.cast.actor("Mara").account, enabled=False)


def changes_password(day: Story) -> None:
    day.cast.house_does("account.change_password", account=day.cast.actor("Mara").account, password_hash="x")


def is_dismissed(day: Story) -> None:
    day.cast.acts("Jonas", day.series, "staff.dismiss", account=day.cast.actor("Mara").account)


def link_is_revoked(day: Story) -> None:
    link = day.cast.gate.store.read(lambda reading: reading.links.first(kind="projector"))
    assert link is not None
    day.act("Mara", "link.revoke", link=link.id)


CAUSES: dict[str, tuple[str, Callable[[Story], object]]] = {
    "removed": ("Ada", lambda day: day.tell("Mara removes Ada")),
    "signed out": ("Mara", signs_out),
    "disabled": ("Mara", is_disabled),
    "another password": ("Mara", changes_password),
    "dismissed": ("Mara", is_dismissed),
    "wall closed": ("the wall", link_is_revoked),
}


@pytest.mark.parametrize("cause", CAUSES)
def test_whoever_loses_their_place_is_told_and_the_connection_ends(hall: Hall, cause: str) -> None:
    name, happens = CAUSES[cause]
    hall.day.cast.actor("Jonas")
    hall.day.cast.acts("Mara", hall.day.series, "staff.appoint", email=CAST["Jonas"].email, role="facilitator")
    hall.day.cast.wall(hall.day.room)
    leaving, bo = hall.line(name), hall.line("Bo")
    happens(hall.day)
    said = leaving.hears("bye")
    assert (said["key"], said["retry"]) == ("signed_out", False)
    assert leaving.ends()
    assert bo.asks("catch_up", None)["ok"] is True
    with pytest.raises(Refused):
        hall.line(name)


def test_nobody_comes_or_goes_by_saying_so(hall: Hall) -> None:
    """Whoever says "disconnect" as if it were a message keeps the seat, and can still be shown out of it."""
    ada = hall.line("Ada")
    ada.says('42["disconnect","bye"]', "42" + json.dumps(["connect", hall.auth("Mara", key=token_of("Mara"))]))
    assert ada.asks("catch_up", None)["ok"] is True
    (answer,) = ada.asks("acts", {"acts": [act("workshop.end")]})["answers"]
    assert answer["error"]["key"] == "not_allowed"
    hall.sends()
    assert ada.hears("beat")["here"] == 1
    hall.day.tell("Mara removes Ada")
    assert ada.hears("bye")["key"] == "signed_out"
    assert ada.ends()


def test_goodbye_is_said_in_the_language_of_the_screen(hall: Hall) -> None:
    ada, bo = hall.line("Ada", {"Accept-Language": "en"}), hall.line("Bo")
    hall.day.tell("Mara removes Ada\nMara removes Bo")
    assert ada.hears("bye")["text"] != bo.hears("bye")["text"]


def test_who_leads_elsewhere_stays_there(hall: Hall) -> None:
    """Losing one workshop closes the cockpit of that one only."""
    elsewhere = Story(hall.day.cast).tell("Jonas plans the workshop 'Worms'")
    hall.day.act("Mara", "staff.appoint", email=CAST["Jonas"].email, role="facilitator")
    here, there = hall.line("Jonas"), hall.line("Jonas", workshop=elsewhere.room)
    hall.day.act("Mara", "staff.dismiss", account=hall.day.cast.actor("Jonas").account)
    assert here.hears("bye")["key"] == "signed_out"
    assert there.asks("catch_up", None)["ok"] is True


def test_a_session_that_ran_out_hears_nothing_more_when_it_asks(hall: Hall) -> None:
    ada = hall.line("Ada")

    def runs_out(tx: Tx) -> Answer:
        session = tx.sessions.get(SessionId(str(hall.day.cast.actor("Ada", hall.day.room).session)))
        assert session is not None
        tx.sessions.put(type(session)(**vars(session) | {"expires_at": 1}))
        return {}

    hall.house.store.write([Task(HOUSE, "tests", None, runs_out)])
    assert ada.asks("catch_up", None)["error"]["key"] == "signed_out"
    (answer,) = ada.asks("acts", {"acts": [card(hall, "Mut")]})["answers"]
    assert answer["error"]["key"] == "signed_out"
