"""Whatever is sent to a form, the answer is a page with a sentence: never a fault of ours."""

import json
from collections.abc import Callable, Iterator

import pytest
from argon2 import PasswordHasher
from hypothesis import given
from hypothesis import strategies as st

from qidtool.app import House
from qidtool.domain.workshop import Workshop
from qidtool.web import passwords
from tests.web.window import Answer, Window

NASTY = [
    "",
    " ",
    "\x00",
    "\ud800",
    "\u202e",
    "<script>alert(1)</script>",
    "{{ 7 * 7 }}",
    "%s%(x)s",
    "' OR 1=1 --",
    "0" * 300,
    "-1",
    "\U0001f9d1",
]
PLAIN = st.none() | st.booleans() | st.floats() | st.integers() | st.text()
JSON = st.recursive(PLAIN, lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner))
TEXT = st.one_of(st.sampled_from(NASTY), st.text(max_size=400))
FORMS = {
    "nobody": "/anmelden /abmelden /language /j/{code} /einladung/x /einrichten/x /uebergabe/x",
    "Mara": "{team} {team}/entlassen {team}/link {team}/link-zurueck /konto/kennwort",
    "Olaf": "/konten/einladen /konten/x/rolle /konten/x/zugang /konten/einladungen/x/zurueck /konto/abmelden/x",
}
FIELDS = """
name function region email password participant key role room account kind link enabled weiter next language
old_password new_password new_password_again
"""


def sendable(text: str) -> str:
    """What a browser could send at all."""
    return text.encode("utf-8", "replace").decode("utf-8")


@pytest.fixture(autouse=True)
def _light_hashing(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Here it is the forms that are tried, hundreds of times; the cost of hashing has its own test."""
    light = PasswordHasher(time_cost=1, memory_cost=64, parallelism=1)
    monkeypatch.setattr(passwords, "_HASHER", light)
    passwords._nobody.cache_clear()
    yield
    passwords._nobody.cache_clear()


@pytest.mark.parametrize("who", FORMS)
@given(data=st.data())
def test_no_form_can_be_made_to_fail(
    house: House, trier: Workshop, desk: Callable[[str], Window], who: str, data: st.DataObject
) -> None:
    window = Window(house.app) if who == "nobody" else desk(who)
    for way in FORMS[who].format(code=trier.link_code, team=f"/workshops/{trier.id}/team").split():
        token = window.opens("/").form("/language").fields["csrf_token"]
        typed = data.draw(st.dictionaries(st.sampled_from(FIELDS.split()), TEXT.map(sendable), max_size=6))
        page = window.sends(way, **{**typed, "csrf_token": token})
        assert (way, typed, page.status < 500) == (way, typed, True)
        assert (way, typed, page.status in (303, 200) or "<h1" in page.html) == (way, typed, True)


@given(code=TEXT.map(sendable))
def test_no_code_can_be_made_to_fail(house: House, code: str) -> None:
    window = Window(house.app)
    assert window.opens("/", query_string={"code": code}).status in (200, 404)
    assert window.asks("/api/join", {"code": code, "id": code, "key": code, "name": code}).status in (400, 404)


@given(body=JSON)
def test_no_message_can_be_made_to_fail(house: House, body: object) -> None:
    sent = json.dumps(body).encode()
    answer = Answer(Window(house.app).client.post("/api/join", data=sent, content_type="application/json"))
    assert (answer.status in (400, 404), answer.json["ok"]) == (True, False)
