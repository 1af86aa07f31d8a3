"""The front door: whatever people type as a code, they get in or get a sentence that helps."""

import pytest

from qidtool.domain.workshop import Workshop
from tests.cast import Cast
from tests.script import Story
from tests.web.conftest import workshop_of
from tests.web.window import Window

SENTENCE = "Diesen Code gibt es gerade nicht."


def shapes(code: str) -> list[str]:
    return [
        code,
        code.lower(),
        f" {code[:3]} {code[3:]} ",
        f"{code[:3]}-{code[3:]}",
        code.translate(str.maketrans("QB7", "081")),
        code.translate({ord(sign): ord(sign) + 0xFEE0 for sign in code}),
        f"https://workshop.beispiel.invalid/j/{code}",
        f"workshop.beispiel.invalid/j/{code}?von=wand#oben",
    ]


def test_a_code_is_understood_however_it_is_typed(phone: Window, trier: Workshop) -> None:
    for code in (trier.code, trier.link_code):
        ways = {shape: phone.opens("/?code=" + shape.replace("#", "%23")).goes_to for shape in shapes(code)}
        assert ways == dict.fromkeys(shapes(code), f"/j/{trier.link_code}")


@pytest.mark.parametrize("typed", ["ABC", "222222", "22222222", "ÄÖÜẞ", "%00", "'; --", "a" * 5000, "\U0001f600" * 6])
def test_a_wrong_code_keeps_what_was_typed(phone: Window, trier: Workshop, typed: str) -> None:
    page = phone.opens("/", query_string={"code": typed})
    assert (page.status, SENTENCE in page.words) == (404, True)
    assert page.form("/").fields["code"] == typed[:200]


def test_an_empty_field_is_no_mistake(phone: Window) -> None:
    page = phone.opens("/?code=")
    assert (page.status, SENTENCE in page.words) == (200, False)
    assert "/anmelden" in page.links


def test_the_spoken_code_counts_only_while_the_workshop_is_open(phone: Window, planned: Story, cast: Cast) -> None:
    trier = workshop_of(planned, cast)
    never = phone.opens("/?code=222222")
    early = phone.opens(f"/?code={trier.code}")
    assert (early.status, early.words) == (never.status, never.words)
    planned.tell("Mara opens the workshop")
    assert phone.opens(f"/?code={trier.code}").goes_to == f"/j/{trier.link_code}"
    planned.tell("Mara ends the workshop")
    assert phone.opens(f"/?code={trier.code}").status == 404


def test_a_phone_that_comes_early_waits_and_a_late_one_is_told(phone: Window, planned: Story, cast: Cast) -> None:
    way = f"/j/{workshop_of(planned, cast).link_code}"
    early = phone.opens(way)
    assert (early.status, "Gleich geht es los" in early.words) == (200, True)
    assert phone.opens(f"{way}/stand").response.json == {"status": "planned"}
    planned.tell("Mara opens the workshop")
    assert phone.opens(f"{way}/stand").response.json == {"status": "open"}
    planned.tell("Mara ends the workshop")
    late = phone.opens(way)
    assert (late.status, "Dieser Workshop ist beendet" in late.words) == (200, True)


def test_no_code_no_state(phone: Window) -> None:
    page = phone.opens("/j/22222222/stand")
    assert (page.status, SENTENCE in page.words) == (404, True)
