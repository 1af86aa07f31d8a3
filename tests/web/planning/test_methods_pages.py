"""The guide of a method is read in the tool; whatever its folder brings along, only text comes out."""

import pytest

from qidtool.app import House
from qidtool.web.planning.guide import guide_html
from tests.web.planning.browser import Browser


def test_methods_are_listed_with_what_they_give_and_cost(mara: Browser) -> None:
    page = mara.looks("/methoden")
    assert "/methoden/two_rounds" in page.links
    assert "Dauer 40 Min. · 2 bis 500 Personen Gibt Begriffe" in page.text


def test_the_guide_is_shown_under_one_title(mara: Browser) -> None:
    html = mara.client.get("/methoden/two_rounds").get_data(as_text=True)
    assert html.count("<h1") == 1
    assert "<h2>Stolpersteine</h2>" in html


def test_an_unknown_method_is_not_there(mara: Browser) -> None:
    assert mara.looks("/methoden/nonsense").status == 404


@pytest.mark.parametrize(
    ("markdown", "html"),
    [
        ("# Titel\n\nText", "<p>Text</p>\n"),
        ("<script>alert(1)</script>", "<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>\n"),
        ("[Weg](javascript:alert(1))", "<p>[Weg](javascript:alert(1))</p>\n"),
        ("![Bild](static/bild.svg)", '<p><img src="/methoden/probe/static/bild.svg" alt="Bild"></p>\n'),
    ],
)
def test_only_text_comes_out_of_a_guide(house: House, markdown: str, html: str) -> None:
    with house.app.test_request_context():
        assert guide_html("probe", markdown) == html
