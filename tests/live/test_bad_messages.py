"""Nonsense by socket and by HTTP: always a sentence, never a fault, and the others do not notice."""

import json
from typing import Any

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from qidtool.domain.ids import new_id
from qidtool.gate.rate import Rate
from tests.cast import token_of
from tests.live import nonsense
from tests.live.hall import Hall
from tests.live.line import Line, Refused, page_token

OFTEN = settings(max_examples=max(60, 5 * settings().max_examples), phases=(Phase.generate,))
NO_PACKETS = (
    "", "x", "4", "42", "42[", "42{}", "421", "45-1[]", '451-["acts"]', "46", "9", '42["acts"]', '42["acts",1,2,3]',
    "42[7]", '42["connect",{}]', '42/admin,["acts"]', "40/admin,", "bAAAA", "2" * 9000,
    "4\x00", "43999[]", "42\ud800", "1",
    "42" + "[" * 7000, "4" + "[" * 7000,
)  # fmt: skip
DEEP = "[" * 7000 + "]" * 7000


class Patient:
    """A house that lets everybody hurry, so that nonsense is looked at and not just slowed down."""

    def __init__(self, hall: Hall) -> None:
        gate = hall.house.gate
        gate._rate = gate._staff_rate = gate._look_rate = Rate(1e9, 1)
        hall.day.tell("Ada writes 'Vertrauen'")
        self.hall = hall
        self._lines: dict[str, Line] = {}
        self.known = {
            "step": hall.day.steps[0], "input": "answers", "prompt": "q1", "text": "Mut", "pass_id": "heard",
            "contribution": hall.day.ids["Vertrauen"], "participant": hall.day.person("Cem"), "title": "Titel",
            "method": "two_rounds", "prompts": [{"id": "q1", "text": "Was trägt?"}], "minutes": 5, "locked": False,
            "theme": "dark", "email": "mara@beispiel.invalid", "role": "reader", "words": ["dumm"], "position": 1,
        }  # fmt: skip

    def line(self, name: str) -> Line:
        if name not in self._lines or not self._lines[name].is_open:
            self._lines[name] = self.hall.line(name)
        return self._lines[name]

    def others_are_well(self) -> None:
        """Bo is still connected, is heard, and is told the truth."""
        bo = self.line("Bo")
        name = new_id()
        item = {"id": new_id(), "act": "participant.change", "data": {"name": name}}
        (answer,) = bo.asks("acts", {"acts": [item]})["answers"]
        assert answer["ok"] is True
        told = bo.asks("catch_up", None)
        assert "view" in told, told
        (me,) = told["view"]["state"]["people"].values()
        assert me["name"] == name


@pytest.fixture
def patient(hall: Hall) -> Patient:
    hall.day.tell("Cem joins")
    return Patient(hall)


def check_error(error: dict[str, Any]) -> None:
    assert set(error) == {"key", "text", "retry"}
    assert error["key"] not in ("failed", "not_saved"), error
    assert error["text"].endswith((".", "!", "?"))


def check(answer: dict[str, Any]) -> None:
    if "error" in answer:
        assert answer["answers"] == []
        check_error(answer["error"])
    for one in answer["answers"]:
        assert set(one) == ({"id", "ok", "n", "answer"} if one["ok"] else {"id", "ok", "error"})
        if not one["ok"]:
            check_error(one["error"])


@OFTEN
@given(data=st.data(), name=st.sampled_from(["Ada", "Mara"]))
def test_nonsense_by_socket_is_answered(patient: Patient, data: st.DataObject, name: str) -> None:
    line, viewer = patient.line(name), patient.hall.day.cast.viewer(name, patient.hall.day.room)
    check(line.asks("acts", data.draw(nonsense.acts(patient.known))))
    answer = line.asks("catch_up", data.draw(nonsense.heads(viewer.streams())))
    assert answer["ok"] is True
    assert ("view" in answer) != ("events" in answer)
    patient.others_are_well()


@OFTEN
@given(data=st.data())
def test_nonsense_at_the_door_is_refused_with_a_sentence(patient: Patient, data: st.DataObject) -> None:
    hall = patient.hall
    right = hall.auth("Ada", key=token_of("Ada", hall.day.room))
    auth = data.draw(nonsense.some_of(right))
    try:
        line = Line(hall.house.app, auth, hall.cookies("Ada") | page_token(hall.house.app)[1])
    except Refused as refused:
        check_error(refused.said)
    else:
        assert line.asks("catch_up", None)["ok"] is True
        line.says("41")
    patient.others_are_well()


@OFTEN
@given(data=st.data())
def test_nonsense_by_http_is_answered(patient: Patient, data: st.DataObject) -> None:
    house, right = patient.hall.house, {"viewer": "facilitator", "workshop": patient.hall.day.room}
    message = data.draw(nonsense.acts(patient.known))
    more = data.draw(nonsense.some_of(right))
    body = json.dumps(more | message if isinstance(message, dict) and isinstance(more, dict) else message)
    for key in (token_of("Mara"), data.draw(st.text(st.characters(min_codepoint=32, max_codepoint=126), max_size=20))):
        token, cookies = page_token(house.app)
        client = house.app.test_client()
        for name, value in cookies.items():
            client.set_cookie(name, value)
        headers = {"Authorization": f"Bearer {key}", "X-CSRFToken": token}
        answer = client.post("/api/acts", data=body, headers=headers, content_type="application/json")
        assert answer.status_code in (200, 400, 403)
        check(answer.get_json())


@pytest.mark.parametrize("body", ["", "{", "nichts", DEEP, '{"acts":' + DEEP + "}", "NaN", '"\\ud800"', "\x00"])
def test_what_is_no_json_is_answered(patient: Patient, body: str) -> None:
    house = patient.hall.house
    token, cookies = page_token(house.app)
    client = house.app.test_client()
    for name, value in cookies.items():
        client.set_cookie(name, value)
    answer = client.post("/api/acts", data=body, headers={"X-CSRFToken": token}, content_type="application/json")
    assert answer.status_code == 400
    check(answer.get_json())


@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
def test_what_is_no_packet_harms_nobody_else(patient: Patient) -> None:
    """Whoever sends this may lose the connection; the others do not notice."""
    for packet in NO_PACKETS:
        ada = patient.hall.line("Ada")
        ada.says(packet)
        patient.others_are_well()


@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
def test_too_large_a_message_is_not_taken(patient: Patient) -> None:
    ada = patient.hall.line("Ada")
    assert ada.says("42" + json.dumps(["acts", "x" * 17_000])) == 400
    patient.others_are_well()
