"""The deletion date: on the day itself everything is there, the day after nothing of the series is."""

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
import time_machine

from qidtool.cli.calendar import delete_what_is_due
from qidtool.domain.errors import Refusal
from qidtool.domain.ids import HOUSE
from qidtool.storage.tables import metadata
from tests.held import held_in, places_with
from tests.script import Story


@pytest.fixture
def last_day(day: Story) -> date:
    series = day.cast.gate.store.read(lambda reading: reading.series.get(day.series))
    assert series is not None
    return date.fromisoformat(series.privacy.delete_on)


def noon(day: date) -> datetime:
    return datetime.combine(day, time(12), ZoneInfo("UTC"))


def test_a_series_stays_until_its_day_is_over(day: Story, last_day: date, database: str) -> None:
    day.tell("Ada writes 'Unverwechselbar'")
    with time_machine.travel(noon(last_day), tick=False):
        assert delete_what_is_due(day.cast.gate) == 0
    assert places_with("Unverwechselbar", database) == ["wording"]


def test_the_day_after_nothing_of_it_is_left(day: Story, last_day: date, database: str) -> None:
    day.tell("Ada writes 'Unverwechselbar'\nMara notes 'leise'\nMara adds Ida\nMara spreads people into 2 groups")
    day.act("Mara", "group.add", name="Unverwechselbar", theme="Unverwechselbar")
    day.cast.wall(day.room)
    with time_machine.travel(noon(last_day + timedelta(days=1)), tick=False):
        assert delete_what_is_due(day.cast.gate) == 1
        assert delete_what_is_due(day.cast.gate) == 0
    assert places_with("Unverwechselbar", database) == []
    held = held_in(database)
    emptied = {"series", "workshop", "step", "group", "participant", "contribution", "wording"}
    assert {name for name in emptied if held[name]} == set()
    assert not any(day.room in row for row in held["link"])
    rooms = {row[0] for table in ("room", "journal", "stream_entry", "stream_head", "staff") for row in held[table]}
    assert not rooms & {day.room, day.series}
    assert emptied < {table.name for table in metadata.sorted_tables}


def test_another_series_is_not_touched(day: Story, last_day: date) -> None:
    cast = day.cast
    far = {"responsible": "Institut", "purpose": "Probe", "delete_on": str(last_day + timedelta(days=30))}
    other = cast.acts("Mara", HOUSE, "series.plan", title="Später", privacy=far)["series"]
    with time_machine.travel(noon(last_day + timedelta(days=1)), tick=False):
        assert delete_what_is_due(cast.gate) == 1
    assert [one.id for one in cast.gate.store.read(lambda reading: reading.series.where())] == [other]


def test_nobody_deletes_before_the_day(day: Story) -> None:
    with pytest.raises(Refusal, match="series_unknown"):
        day.cast.house_does("series.delete", series=day.series)
