"""Whoever reads English reads English on every page, and what people wrote themselves stays as they wrote it."""

import json
import re
from collections.abc import Callable, Iterator
from html import unescape

import pytest
from babel.messages.pofile import read_po

from qidtool.domain.workshop import Workshop
from qidtool.places import TRANSLATIONS
from tests.web.window import Page, Window

SHORTEST = 12
"""Below this German and English words are too often the same."""
_GAP = re.compile(r"%\(\w+\)s|\{\w+\}")
_CARRIED = re.compile(r'data-texts="[^"]*"')


def reading_english(window: Window) -> Window:
    window.client.environ_base["HTTP_ACCEPT_LANGUAGE"] = "en-GB,en;q=0.8"
    return window


def german_words() -> Iterator[str]:
    with (TRANSLATIONS / "en" / "LC_MESSAGES" / "messages.po").open("rb") as lines:
        for one in read_po(lines):
            for sentence in [one.id] if isinstance(one.id, str) else one.id:
                yield from (piece.strip() for piece in _GAP.split(sentence) if len(piece.strip()) > SHORTEST)


def german_on(page: Page) -> set[str]:
    html = unescape(_CARRIED.sub("", page.html))
    return {words for words in german_words() if re.search(rf"(?<!\w){re.escape(words)}(?!\w)", html)}


def carried(page: Page) -> dict[str, str | list[str]]:
    """The sentences a page brings for its scripts."""
    found = _CARRIED.search(page.html)
    assert found
    texts: dict[str, str | list[str]] = json.loads(unescape(found[0].removeprefix('data-texts="').removesuffix('"')))
    return texts


@pytest.mark.parametrize("path", ["/", "/?code=zzzzzz", "/anmelden", "/datenschutz", "/barrierefreiheit", "/nowhere"])
def test_pages_for_everybody(phone: Window, path: str) -> None:
    page = reading_english(phone).opens(path)
    assert ('<html lang="en">' in page.html, german_on(page)) == (True, set())


def test_joining_and_the_phone(phone: Window, trier: Workshop) -> None:
    entrance = reading_english(phone).opens(f"/j/{trier.link_code}")
    screen = phone.opens(phone.fills(entrance, "", name="Ada").goes_to)
    assert (german_on(entrance), german_on(screen)) == (set(), set())


def test_pages_of_the_moderation(desk: Callable[[str], Window], trier: Workshop) -> None:
    window, here = reading_english(desk("Mara")), f"/workshops/{trier.id}"
    paths = ["/planung", "/reihen/neu", "/workshops/neu", "/methoden", "/konto", f"/wand/{trier.id}"]
    paths += [here + more for more in ("/planung", "/cockpit", "/team", "/ergebnisse", "/duplizieren")]
    paths += [f"/reihen/{trier.series}", f"{here}/schritte/neu?methode=two_rounds"]
    pages = {path: window.opens(path) for path in paths}
    assert {path: page.status for path, page in pages.items()} == dict.fromkeys(paths, 200)
    assert {path: german_on(page) for path, page in pages.items()} == {path: set() for path in paths}


def test_a_new_link_can_be_copied_in_english(desk: Callable[[str], Window], trier: Workshop) -> None:
    window, team = reading_english(desk("Mara")), f"/workshops/{trier.id}/team"
    made = window.fills(window.opens(team), f"{team}/link")
    assert (german_on(made), carried(made)["Link kopieren"]) == (set(), "Copy link")


def test_a_phone_carries_the_words_of_its_own_screen_and_of_its_method(phone: Window, trier: Workshop) -> None:
    entrance = reading_english(phone).opens(f"/j/{trier.link_code}")
    texts = carried(phone.opens(phone.fills(entrance, "").goes_to))
    asked = ("Senden", "Gespeichert.", "Antwort", "Wand anhalten", "Zum Cockpit")
    assert [texts.get(one) for one in asked] == ["Send", ["Saved.", "{n} cards saved."], "Answer", None, None]


def test_nothing_is_carried_where_german_is_spoken(phone: Window, trier: Workshop) -> None:
    entrance = phone.opens(f"/j/{trier.link_code}")
    assert carried(phone.opens(phone.fills(entrance, "").goes_to)) == {}


def test_what_is_refused_is_said_in_english(phone: Window) -> None:
    answer = reading_english(phone).asks("/api/join", {"code": "QQQQQQ"})
    assert str(answer.json["error"]["text"]).startswith("This code does not lead anywhere just now.")
