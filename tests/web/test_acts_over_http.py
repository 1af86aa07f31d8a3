"""Acts without a socket: a page needs its token beside the cookie, a program its key alone."""

from flask.testing import FlaskClient

from qidtool.app import House
from qidtool.domain.ids import new_id
from qidtool.gate.cookies import ACCOUNT_COOKIE
from tests.cast import token_of
from tests.script import Story


def message(day: Story, **more: object) -> dict[str, object]:
    data = {"step": day.steps[0], "minutes": 5}
    return {"workshop": day.room, "acts": [{"id": new_id(), "act": "step.set_timer", "data": data}], **more}


def by_key(client: FlaskClient, key: str, body: object) -> tuple[int, object]:
    answer = client.post("/api/acts", json=body, headers={"Authorization": f"Bearer {key}"})
    return answer.status_code, answer.json


def test_a_program_brings_its_key(house: House, day: Story) -> None:
    status, answer = by_key(house.app.test_client(), token_of("Mara"), message(day))
    assert status == 200
    assert isinstance(answer, dict)
    assert [one["ok"] for one in answer["answers"]] == [True]


def test_a_wrong_key_is_nobodys(house: House, day: Story) -> None:
    status, answer = by_key(house.app.test_client(), "geraten", message(day))
    assert status == 200
    assert isinstance(answer, dict)
    assert [one["error"]["key"] for one in answer["answers"]] == ["not_allowed"]


def test_a_cookie_alone_is_not_enough(house: House, day: Story) -> None:
    """A foreign page can make a browser send its cookies, but does not know the page's token."""
    client = house.app.test_client()
    client.set_cookie(ACCOUNT_COOKIE, token_of("Mara"))
    answer = client.post("/api/acts", json=message(day, viewer="facilitator"))
    assert answer.status_code == 400
    assert answer.json["error"]["key"] == "page_too_old"  # type: ignore[index]  # the answer is an object
