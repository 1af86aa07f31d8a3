"""The page of the protocol: for who keeps it and who leads, found where both of them look."""

import pytest

from qidtool.app import House
from qidtool.gate.cookies import ACCOUNT_COOKIE
from tests.cast import CAST, Cast, token_of
from tests.script import Story
from tests.web.planning.browser import Browser


def browser_of(house: House, cast: Cast, name: str) -> Browser:
    client = house.app.test_client()
    cast.actor(name)
    client.set_cookie(ACCOUNT_COOKIE, token_of(name))
    client.environ_base["HTTP_ACCEPT_LANGUAGE"] = "de"
    return Browser(client)


@pytest.mark.parametrize(
    ("name", "status"), [("Mara", 200), ("Dana", 200), ("Jonas", 403), ("Anton", 403), ("Rita", 403)]
)
def test_who_may_open_it(house: House, day: Story, cast: Cast, name: str, status: int) -> None:
    for who, role in (("Dana", "documenter"), ("Anton", "author"), ("Rita", "reader")):
        cast.actor(who)
        day.act("Mara", "staff.appoint", email=CAST[who].email, role=role)
    page = browser_of(house, cast, name).looks(f"/workshops/{day.room}/protokoll")
    assert page.status == status
    assert browser_of(house, cast, "Mara").looks("/workshops/nonsense/protokoll").status == 404
    asked_to_sign_in = house.app.test_client().get(f"/workshops/{day.room}/protokoll")
    assert asked_to_sign_in.location == f"/anmelden?weiter=/workshops/{day.room}/protokoll"


def test_a_documenter_finds_it_on_the_shelf_and_of_the_rest_nothing(house: House, story: Story, cast: Cast) -> None:
    story.tell("Mara plans the series 'Übergänge'\nMara plans the workshop 'Worms'\nMara plans the workshop 'Daun'")
    story.tell("Mara appoints Dana as documenter")
    page = browser_of(house, cast, "Dana").looks("/planung")
    assert "Zum Mitschreiben" in page.text
    assert "Worms" not in page.text
    workshops = {one for one in page.links if one.startswith("/workshops/")}
    assert workshops == {f"/workshops/{story.room}/{place}" for place in ("protokoll", "dokumentation")}


def test_who_documents_a_series_finds_all_of_it(house: House, story: Story, cast: Cast) -> None:
    story.tell("Mara plans the series 'Übergänge'\nMara plans the workshop 'Worms'\nMara plans the workshop 'Daun'")
    cast.actor("Dana")
    cast.acts("Mara", story.series, "staff.appoint", email=CAST["Dana"].email, role="documenter")
    text = browser_of(house, cast, "Dana").looks("/planung").text
    assert text.index("Worms") < text.index("Daun")


def test_whoever_leads_a_workshop_finds_its_protocol_from_its_plan_and_its_team(
    house: House, day: Story, cast: Cast
) -> None:
    mara = browser_of(house, cast, "Mara")
    for place in ("planung", "team"):
        assert f"/workshops/{day.room}/protokoll" in mara.looks(f"/workshops/{day.room}/{place}").links
    assert "Zum Mitschreiben" not in mara.looks("/planung").text


def test_without_a_socket_dana_writes_by_her_cookie(house: House, day: Story, cast: Cast) -> None:
    """As pages do where sockets cannot be had."""
    day.tell("Mara appoints Dana as documenter")
    note = {"kind": "note", "said_at": 0, "text": "Es wird still."}
    body = {"workshop": day.room, "acts": [{"id": cast.actor("Dana").account, "act": "protocol.write", "data": note}]}
    answer = house.app.test_client().post(
        "/api/acts", json=body | {"viewer": "documenter"}, headers={"Authorization": f"Bearer {token_of('Dana')}"}
    )
    assert answer.json is not None
    assert [one["ok"] for one in answer.json["answers"]] == [True]
    day.tell("the protocol holds: 'Es wird still.'")
