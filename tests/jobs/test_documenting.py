"""What a documentation tells: all that counts, counted as on the day, and no word that was hidden or taken back."""

import base64
import re
from html import unescape
from pathlib import Path
from typing import Any

import pytest

from qidtool.analysis.words.count import terms_of
from qidtool.analysis.words.voices import Voice
from qidtool.catalogue import Catalogue, load_catalogue
from qidtool.domain.ids import ContributionId, RoomId, new_id
from qidtool.domain.jobs import JobKind, ResultForm
from qidtool.gate.gate import Gate
from qidtool.jobs.child import END, TROUBLE
from qidtool.jobs.documenting import Making, edition_in
from qidtool.jobs.material import find
from qidtool.jobs.queue import child_for
from qidtool.storage.reading_aside import ReadAside
from tests.methodkit.folders import copied, replaced
from tests.methods.shelf import SHELF
from tests.script import Story

ON_SQLITE = pytest.mark.parametrize("database", ["sqlite"], indirect=True)
"""What is read is the same everywhere; the queue is told on both."""


def made(database: str, room: RoomId, language: str = "de", methods: str = str(SHELF)) -> list[dict[str, Any]]:
    child = child_for(JobKind.DOCUMENTATION, database, methods)
    try:
        return list(child.ask({"room": room, "language": language}))
    finally:
        child.end()


def told(database: str, room: RoomId, language: str = "de", methods: str = str(SHELF)) -> str:
    """What a child would hand over as a page, made here: a child reads the German language anew each time."""
    messages: list[dict[str, Any]] = []
    found = ReadAside(database).ask(lambda reading: find(reading, room))
    Making(found, edition_in(language), load_catalogue(methods), messages.append).make()
    return page_in(messages)


def page_in(messages: list[dict[str, Any]]) -> str:
    pieces = [one["piece"] for one in messages if one.get("form") == ResultForm.PAGE.value]
    return b"".join(map(base64.b64decode, pieces)).decode()


def read(page: str) -> str:
    """As people read it."""
    return " ".join(unescape(re.sub(r"<[^>]+>", " ", page)).split())


def key_of(word: str) -> str:
    [term] = terms_of([Voice(ContributionId("1"), word)]).terms
    return term.key


@ON_SQLITE
def test_everything_that_counts_is_told(day: Story, database: str) -> None:
    day.tell("""
        Ada writes 'Vertrauen im Team'
        Bo writes 'vertrauen wächst'
        Ada writes 'Versteckt'
        Mara hides 'Versteckt'
        Bo writes 'Zurückgenommen'
        Bo withdraws 'Zurückgenommen'
        Mara notes 'Es war sehr leise'
        Mara plans a step for approval with 'Was nehmen wir mit?'
        Mara opens step 2
        Ada writes 'Noch nicht freigegeben'
    """)
    text = read(told(database, day.room))
    counts = ("Vertrauen im Team", "vertrauen wächst", "Es war sehr leise", "Noch nicht freigegeben", "Was stärkt uns?")
    assert [words for words in counts if words not in text] == []
    assert [words for words in ("Versteckt", "Zurückgenommen") if words in text] == []
    assert re.search(r"Begriff Nennungen.*?Vertrauen.*? 2 ", text)


@ON_SQLITE
def test_it_says_how_far_it_is_and_gives_the_page_first(day: Story, database: str) -> None:
    day.tell("Ada writes 'Mut'")
    messages = made(database, day.room)
    progress = [one["progress"] for one in messages if "progress" in one]
    assert progress == sorted(progress)
    assert [one for one in progress if not 0 <= one < 100] == []
    order = [one.get("form") or one.get("stage") for one in messages if END not in one]
    assert list(dict.fromkeys(order)) == ["reading", "words", "page", "closed_page", "pdf"]
    assert [one["form"] for one in messages if one.get("is_last")] == ["closed_page", "page", "pdf"]
    assert set(messages[-1]) == {END}


@ON_SQLITE
def test_words_are_counted_as_on_the_day(day: Story, database: str) -> None:
    """By the rule that was chosen, and with what was put right by hand anywhere in the series."""
    day.tell("Ada writes 'Vertrauen'\nAda writes 'Vertrauen'\nBo writes 'Zuversicht'\nBo writes 'Quatsch'")
    cloud = day.act("Mara", "cloud.ask", step=day.step("1"), prompt="q1", input="answers")["cloud"]
    day.act("Mara", "cloud.count", cloud=cloud, rule="every_mention", at_least=2)
    day.act("Mara", "words.correct", kind="exclude", keys=[key_of("Quatsch")])
    text = read(told(database, day.room))
    assert "Jede Nennung eines Begriffs zählt. In der Wolke stehen Begriffe ab 2 Nennungen." in text
    terms = text.partition("Begriff Nennungen")[2].partition("Jede Nennung")[0]
    assert re.findall(r"(Vertrauen|Zuversicht|Quatsch)", terms)[:1] == ["Vertrauen"]
    assert ("Zuversicht" in terms, "Quatsch" in terms) == (True, False)


@ON_SQLITE
def test_it_speaks_english_and_the_methods_do_too(day: Story, database: str, catalogue: Catalogue) -> None:
    day.tell("Ada writes 'Mut'")
    glance = {"en": "At a glance", "de": "Auf einen Blick"}
    for language, other in (("en", "de"), ("de", "en")):
        method = catalogue.get("two_rounds", language)
        assert method is not None
        text = read(told(database, day.room, language))
        assert [one for one in (glance[language], method.summary, "Mut") if one not in text] == []
        assert glance[other] not in text


@ON_SQLITE
def test_a_series_is_told_place_by_place(story: Story, database: str) -> None:
    """In the order of their days; those without a day come last."""
    story.tell("Mara plans the series 'Drei Orte'")
    for place, held_on in (("Worms", ""), ("Trier", "2027-05-17"), ("Mainz", "2027-04-01")):
        story.tell(f"Mara plans the workshop '{place}'\nMara plans a step with 'Was stärkt uns?'")
        story.act("Mara", "workshop.change", title=place, place=place, held_on=held_on)
        story.tell(f"Mara opens the workshop\nMara opens step {len(story.steps)}")
        story.tell(f"Ada joins\nAda writes 'Mut in {place}'")
    text = read(told(database, story.series))
    found = re.findall(r"Mut in (\w+)", text)
    assert list(dict.fromkeys(found)) == ["Mainz", "Trier", "Worms"]
    assert "Drei Orte" in text


@ON_SQLITE
def test_a_room_that_is_gone_has_none(day: Story, database: str) -> None:
    assert made(database, RoomId(new_id()))[-1] == {TROUBLE: "failed"}
    assert END in made(database, day.room)[-1]


@ON_SQLITE
def test_a_method_of_the_institute_is_explained_and_may_talk(day: Story, database: str, tmp_path: Path) -> None:
    """What its folder prints is no answer."""
    folder = copied(tmp_path / "shelf" / "lauter_kreis")
    replaced(folder / "__init__.py", '"Zwei Runden"', '"Lauter Kreis"')
    with (folder / "__init__.py").open("a", encoding="utf-8") as code:
        code.write('\nprint("Hallo!")\n')
    shelf = str(folder.parent)
    gate = Gate(day.cast.gate.store, load_catalogue(shelf))
    planned = {"method": "lauter_kreis", "prompts": [{"id": "q1", "text": "Wer spricht zuerst?"}]}
    gate.do(day.cast.actor("Mara"), day.room, "step.plan", gate.given("step.plan", planned))
    text = read(page_in(made(database, day.room, methods=shelf)))
    assert "Die Methode: Lauter Kreis" in text
    assert "Hallo!" not in text
