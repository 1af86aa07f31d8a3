"""What the house does with corrections when it has looked which of their words are still said."""

from typing import Any

import pytest

from qidtool.actions.forget_words import series_in_doubt, unsure_corrections
from qidtool.domain.events import WordsCorrected
from qidtool.domain.ids import RoomId, SeriesId
from tests.script import Story

FIRST = "Was stärkt uns?"
JOINED = "Kita, Krippe, Hort: Haus"


@pytest.fixture
def joined(day: Story) -> Story:
    return day.tell("""
        Ada writes 'Kita'
        Mara asks for the cloud of 'Was stärkt uns?'
        Mara joins the words 'Kita', 'Krippe', 'Hort' as 'Haus'
        the house draws 'Was stärkt uns?' with 'Kita'
    """)


def forgets(day: Story, label: str, *, as_of: int = 0, series: str = "", **said: Any) -> None:
    words = {"correction": day.ids[label], **said}
    day.cast.house_does("words.forget", RoomId(series or day.series), as_of=as_of, said=[words])


def kept(day: Story) -> list[str]:
    return [one.label for one in day.cast.gate.store.read(lambda reading: reading.corrections.where())]


def in_doubt(day: Story) -> bool:
    doubts = day.cast.gate.store.read(series_in_doubt)
    assert doubts == ([day.series] if unsure(day) else [])
    return bool(doubts)


def unsure(day: Story) -> list[str]:
    series = SeriesId(day.series)
    return [one.label for one in day.cast.gate.store.read(lambda reading: unsure_corrections(reading, series))]


def told(day: Story) -> int:
    last = day.cast.gate.store.read(lambda reading: reading.journal.last_of(day.series, WordsCorrected.kind, 9))
    return len(last)


def test_a_new_correction_is_looked_through_once(joined: Story) -> None:
    assert in_doubt(joined)
    forgets(joined, JOINED, keys=["Kita", "Krippe", "Hort"])
    assert not in_doubt(joined)
    assert (kept(joined), told(joined)) == (["Kita, Krippe, Hort → Haus"], 0)


@pytest.mark.parametrize("leaving", ["Ada withdraws 'Kita'", "Ada changes 'Kita' to 'Hort'"])
def test_and_again_when_words_were_taken_back(joined: Story, leaving: str) -> None:
    forgets(joined, JOINED, keys=["Kita", "Krippe", "Hort"])
    joined.tell("Bo writes 'Mut'\nMara hides 'Mut'\nMara shows 'Mut'\nMara removes Bo")
    assert not in_doubt(joined)
    joined.tell(leaving)
    assert in_doubt(joined)
    forgets(joined, JOINED, keys=["Krippe", "Hort"])
    assert in_doubt(joined), "it was looked through before the words were taken back"
    forgets(joined, JOINED, keys=["Krippe", "Hort"], as_of=1000)
    assert (in_doubt(joined), kept(joined)) == (False, ["Krippe, Hort → Haus"])


def test_what_is_left_of_it_stands_in_the_list_and_nothing_comes_back(joined: Story) -> None:
    forgets(joined, JOINED, keys=["Kita", "Mut"])
    forgets(joined, JOINED, keys=["Kita", "Krippe", "Hort"])
    assert kept(joined) == ["Kita → Haus"]
    assert [one["label"] for one in joined.cloud("the cockpit", FIRST)["corrections"]] == ["Kita → Haus"]
    forgets(joined, JOINED, keys=["Kita"], name=False)
    assert (kept(joined), joined.cloud("the cockpit", FIRST)["corrections"]) == ([], [])
    assert told(joined) == 2
    joined.tell(f"Mara takes back '{JOINED}' is refused: correction_unknown")


def test_a_drawing_begun_before_does_not_bring_a_name_back(joined: Story) -> None:
    forgets(joined, JOINED, keys=["Kita", "Krippe"], name=False)
    assert joined.draws(joined.ids[FIRST], ["Haus"], taken_out=0) == {}
    assert "n" in joined.draws(joined.ids[FIRST], ["Kita"])


def test_documentations_of_the_whole_series_are_dropped(story: Story) -> None:
    """A name holds in every workshop, and so it stands in what was made of each."""
    story.tell("""
        Mara plans the series 'Vier Orte'
        Mara plans the workshop 'Trier'
        Mara joins the words 'Kita', 'Krippe', 'Hort' as 'Haus'
        Mara plans the workshop 'Mainz'
    """)
    job = story.act("Mara", "job.ask", kind="documentation")["job"]
    attempt = story.cast.house_does("job.start", story.room, job=job)["attempt"]
    story.cast.house_does("job.keep", story.room, job=job, attempt=attempt, form="page", content="PGI+")
    forgets(story, JOINED, keys=["Kita", "Krippe", "Hort"])
    assert story.cast.gate.store.read(lambda reading: reading.results.count()) == 1
    forgets(story, JOINED, keys=["Kita", "Krippe"])
    assert story.cast.gate.store.read(lambda reading: reading.results.count()) == 0
    assert story.cast.house_does("job.finish", story.room, job=job, attempt=attempt, as_of=1) == {"stop": True}


def test_another_series_is_none_of_its_business(joined: Story) -> None:
    other = joined.cast.acts("Mara", RoomId("house"), "series.plan", title="Andere Orte")["series"]
    forgets(joined, JOINED, series=other)
    assert kept(joined) == ["Kita, Krippe, Hort → Haus"]
