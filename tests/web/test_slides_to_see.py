"""The page on which everybody in the room looks through the slides of a question: who comes to it, and what it says."""

from html.parser import HTMLParser

import pytest

from qidtool.gate.sentences import SENTENCES
from tests.picture_script import slides_of
from tests.script import Story
from tests.web.window import Page, Window

QUESTION = "Was stärkt uns?"
EVERYBODY = {"mara", "dana", "anton", "rita", "ada", "wall"}


class Pictures(HTMLParser):
    """The pictures of a page, as they stand in it."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.all: list[dict[str, str]] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        if tag == "img" and "srcset" in given:
            self.all.append(given)


@pytest.fixture
def way(day: Story) -> str:
    day.tell(f"Mara brings 3 slides for '{QUESTION}'")
    return f"/folien/{day.room}/{day.steps[0]}?frage=q1"


def seeing(people: dict[str, Window], way: str) -> set[str]:
    found = {name: one.opens(way).status for name, one in people.items()}
    assert set(found.values()) <= {200, 404}
    return {name for name, one in found.items() if one == 200}


def says(page: Page, key: str) -> bool:
    assert page.status == 404
    return SENTENCES[key] in page.words


def test_slides_stand_one_beneath_the_other_each_with_its_words(
    people: dict[str, Window], way: str, day: Story
) -> None:
    first, second, third = (one.id for one in slides_of(day, QUESTION))
    day.act("Mara", "picture.describe", picture=second, alt="Drei Säulen")
    page = people["ada"].opens(way)
    shown = Pictures(page.html).all
    assert [one["alt"] for one in shown] == [
        "Folie 1 von 3, noch ohne Beschreibung", "Drei Säulen", "Folie 3 von 3, noch ohne Beschreibung",
    ]  # fmt: skip
    assert [one["srcset"] for one in shown] == [
        f"/bilder/{one}/thumb 480w, /bilder/{one}/screen 1600w, /bilder/{one}/print 2400w"
        for one in (first, second, third)
    ]
    assert [(one["width"], one["height"], one["loading"]) for one in shown] == [("2400", "1800", "lazy")] * 3
    assert people["ada"].client.get(shown[0]["src"]).status_code == 200
    assert page.links.count(f"/teilnahme/{day.room}") == 2
    assert "<script" not in page.html


def test_whoever_may_see_the_slides_may_see_the_page(people: dict[str, Window], way: str, day: Story) -> None:
    assert seeing(people, way) == EVERYBODY
    day.tell("Mara freezes the wall\nMara plans a step with 'Was bleibt?'\nMara brings 1 slides for 'Was bleibt?'")
    planned = f"/folien/{day.room}/{day.steps[1]}?frage=q1"
    assert seeing(people, planned) == EVERYBODY - {"ada", "wall"}
    assert says(people["ada"].opens(planned), "slides_not_yet")
    day.tell("Mara opens step 2")
    assert seeing(people, planned) == EVERYBODY - {"wall"}
    day.tell("Mara ends the workshop")
    assert seeing(people, way) == EVERYBODY - {"ada"}
    assert says(people["ada"].opens(way), "slides_over")


def test_strangers_learn_nothing_and_are_told_what_to_do(people: dict[str, Window], way: str, day: Story) -> None:
    for name in ("jonas", "zoe"):
        for tried in (way, way.replace("q1", "q9"), f"/folien/{day.room}/nichts", f"/folien/nichts/{day.steps[0]}"):
            assert says(people[name].opens(tried), "slides_not_shown")
            assert QUESTION not in people[name].opens(tried).html


def test_what_is_not_there_is_said_with_the_way_back(people: dict[str, Window], way: str, day: Story) -> None:
    for tried in (way.replace("q1", "q2"), way.replace("q1", "q9"), f"/folien/{day.room}/nichts"):
        page = people["ada"].opens(tried)
        assert says(page, "slides_gone")
        assert f"/teilnahme/{day.room}" in page.links
    day.tell(f"Mara takes out the slides of '{QUESTION}'")
    assert says(people["mara"].opens(way), "slides_gone")
    assert f"/workshops/{day.room}/schritte/{day.steps[0]}/folien?frage=q1" in people["mara"].opens(way).links


def test_whoever_reads_or_shows_the_wall_gets_back_there(people: dict[str, Window], way: str, day: Story) -> None:
    assert f"/wand/{day.room}" in people["wall"].opens(way).links
    assert "/folien?frage=" not in " ".join(people["rita"].opens(way).links)
