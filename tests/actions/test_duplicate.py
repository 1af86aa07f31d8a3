"""Duplicating: every question, and nobody's words."""

from typing import Any

import pytest

from qidtool.domain.errors import Refusal
from qidtool.domain.ids import RoomId
from tests.held import held_in
from tests.script import Story


@pytest.fixture
def used(day: Story) -> Story:
    """A workshop in which everything was used once."""
    day.act("Mara", "workshop.mark_words", words=["dumm"])
    return day.tell("Ada writes 'Vertrauen'\nMara notes 'leise'\nMara adds Ida\nMara closes step 1")


def test_a_workshop_without_its_data(used: Story, database: str) -> None:
    before = held_in(database)
    given = {"workshop": used.room, "title": "Koblenz", "place": "Schloss", "held_on": "2027-06-01"}
    copied = used.cast.acts("Mara", used.series, "workshop.duplicate", **given)
    after = held_in(database)
    for table in ("contribution", "wording", "participant", "session"):
        assert after[table] == before[table]
    copy = _there(used, copied["workshop"])
    (workshop,) = copy["workshop"].values()
    (original,) = used.sees("the cockpit")["workshop"].values()
    assert (workshop["title"], workshop["status"], workshop["marked_words"]) == ("Koblenz", "planned", ["dumm"])
    assert workshop["code"] != original["code"]
    (step,) = copy["steps"].values()
    assert [one["text"] for one in step["prompts"]] == ["Was stärkt uns?", "Was bremst uns?"]
    assert (step["status"], step["opened_at"], step["timer"]) == ("planned", None, None)
    assert (copy["contributions"], copy["people"]) == ({}, {})


def test_a_whole_series_without_its_data_and_its_date(used: Story, database: str) -> None:
    before = held_in(database)
    copied = used.cast.acts("Mara", used.series, "series.duplicate", title="Noch einmal")
    after = held_in(database)
    for table in ("contribution", "wording", "participant", "session"):
        assert after[table] == before[table]
    read = used.cast.gate.store.read
    series = read(lambda reading: reading.series.get(copied["series"]))
    assert series is not None
    assert (series.title, series.privacy.purpose, series.privacy.delete_on) == ("Noch einmal", "Probe", "")
    (workshop,) = read(lambda reading: reading.workshops.where(series=series.id))
    assert [one["title"] for one in _there(used, workshop.id)["workshop"].values()] == ["Trier"]


def test_both_need_a_title_and_what_is_to_be_copied(used: Story) -> None:
    with pytest.raises(Refusal, match="title_missing"):
        used.cast.acts("Mara", used.series, "series.duplicate", title=" ")
    with pytest.raises(Refusal, match="title_missing"):
        used.cast.acts("Mara", used.series, "workshop.duplicate", workshop=used.room, title="")
    elsewhere = Story(used.cast).tell("Mara plans the workshop 'Worms'")
    with pytest.raises(Refusal, match="workshop_unknown"):
        used.cast.acts("Mara", used.series, "workshop.duplicate", workshop=elsewhere.room, title="Worms")


def _there(used: Story, workshop: str) -> dict[str, Any]:
    return used.cast.looks_at(used.cast.viewer("the cockpit", RoomId(workshop)))
