"""Joining as another program does: JSON in, JSON out, the same answer for the same seat."""

from typing import Any

import pytest

from qidtool.domain.ids import new_id
from qidtool.domain.moments import now
from qidtool.domain.workshop import Workshop
from qidtool.gate.identity import session_of
from tests.cast import Cast
from tests.web.window import Answer, Window

KEY = "k" * 43


def seat(code: str, **more: Any) -> dict[str, Any]:
    return {"code": code, "id": new_id(), "key": KEY, **more}


def test_a_program_joins_and_may_ask_twice(phone: Window, trier: Workshop) -> None:
    asked = seat(trier.code, name="Igel", function="Leitung")
    answers = [phone.asks("/api/join", asked) for _ in range(2)]
    assert [(one.status, one.json) for one in answers] == [
        (200, {"ok": True, "workshop": trier.id, "participant": asked["id"]})
    ] * 2
    assert "Set-Cookie" not in answers[0].response.headers


def test_the_key_opens_the_seat_and_nothing_else_names_it(phone: Window, trier: Workshop, cast: Cast) -> None:
    asked = seat(trier.code, participant=new_id(), key_hash="x")
    phone.asks("/api/join", asked)
    session = cast.gate.store.read(lambda reading: session_of(reading, KEY, now()))
    assert session is not None
    assert (session.participant, session.workshop) == (asked["id"], trier.id)


def test_the_same_id_with_another_key_is_refused(phone: Window, trier: Workshop) -> None:
    asked = seat(trier.code)
    phone.asks("/api/join", asked)
    refused = phone.asks("/api/join", {**asked, "key": "j" * 43})
    assert (refused.status, refused.key) == (400, "seat_taken")


def test_the_same_key_with_another_id_is_refused(phone: Window, trier: Workshop) -> None:
    phone.asks("/api/join", seat(trier.code))
    refused = phone.asks("/api/join", seat(trier.code))
    assert (refused.status, refused.key) == (400, "seat_taken")


@pytest.mark.parametrize(
    ("wrong", "status", "key"),
    [
        ({"code": "222222"}, 404, "code_unknown"),
        ({"code": 7}, 404, "code_unknown"),
        ({"id": "7"}, 400, "message_wrong"),
        ({"key": "short"}, 400, "message_wrong"),
        ({"key": None}, 400, "message_wrong"),
        ({"name": 7}, 400, "message_wrong"),
        ({"name": ["Igel"]}, 400, "message_wrong"),
        ({"role": "facilitator"}, 400, "message_wrong"),
        ({"name": "I" * 81}, 400, "detail_too_long"),
    ],
)
def test_what_does_not_fit_is_answered(
    phone: Window, trier: Workshop, wrong: dict[str, Any], status: int, key: str
) -> None:
    refused = phone.asks("/api/join", {**seat(trier.code), **wrong})
    assert (refused.status, refused.json["ok"], refused.key) == (status, False, key)


NO_MESSAGES = [b"", b"[]", b"7", b'"x"', b"{", b"null", b"[" * 100_000, b"\xff\xfe", b'{"code": "\\ud800"}']


@pytest.mark.parametrize("body", NO_MESSAGES)
def test_what_is_no_message_is_answered(phone: Window, body: bytes) -> None:
    refused = Answer(phone.client.post("/api/join", data=body, content_type="application/json"))
    assert (refused.status in (400, 404), refused.json["ok"]) == (True, False)


def test_a_foreign_form_cannot_pass_for_a_program(phone: Window, trier: Workshop) -> None:
    sent = Answer(phone.client.post("/api/join", data=seat(trier.code)))
    assert (sent.status, sent.json["ok"]) == (415, False)
