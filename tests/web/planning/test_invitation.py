"""People are invited: a text to be sent, and a file that every calendar takes and takes anew when the plan changes."""

from collections.abc import Callable
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from icalendar import Calendar

from qidtool.domain.workshop import Workshop
from tests.cast import Cast
from tests.script import Story
from tests.web.conftest import workshop_of
from tests.web.window import Window

Desk = Callable[[str], Window]
BERLIN = ZoneInfo("Europe/Berlin")


@pytest.fixture
def planned_day(story: Story) -> Story:
    story.tell("Mara plans the series 'Offene Türen'\nMara plans the workshop 'Ankommen, aber wie?'")
    story.tell("Mara plans a step with 'Was trägt uns?'\nMara plans a step with 'Was bleibt?'")
    return story


def described(story: Story, **about: str) -> None:
    story.act("Mara", "workshop.change", **{"title": "Ankommen, aber wie?", "place": "Alte Schule; Saal", **about})


def timed(story: Story, number: int, start: str, minutes: int) -> None:
    step = story.steps[number - 1]
    prompts = [{"id": "q1", "text": "Was trägt uns?"}]
    story.act("Mara", "step.change", step=step, title=f"Runde {number}", prompts=prompts, planned_start=start,
              planned_minutes=minutes)  # fmt: skip


def appointment(window: Window, path: str) -> Any:
    answer = window.client.get(path)
    assert answer.status_code == 200
    assert answer.mimetype == "text/calendar"
    assert all(len(line) <= 75 for line in answer.data.split(b"\r\n"))
    calendar: Any = Calendar.from_ical(answer.data)
    assert str(calendar["METHOD"]) == "PUBLISH"
    [event] = calendar.walk("VEVENT")
    return event


def of(workshop: Workshop) -> str:
    return f"/workshops/{workshop.id}/einladung.ics"


def test_the_text_says_when_where_and_how(planned_day: Story, desk: Desk, cast: Cast) -> None:
    described(planned_day, held_on="2027-05-17")
    timed(planned_day, 1, "09:30", 60)
    timed(planned_day, 2, "", 45)
    workshop = workshop_of(planned_day, cast)
    page = desk("Mara").opens(f"/workshops/{workshop.id}/planung")
    [text] = [form.fields["invitation"] for form in page.forms if "invitation" in form.fields]
    for said in (
        "Einladung: Ankommen, aber wie?", "Wann: Montag, 17. Mai 2027, 09:30 bis 11:15 Uhr", "Wo: Alte Schule; Saal",
        "Reihe: Offene Türen", "09:30 Runde 1", "10:30 Runde 2", f"http://localhost/j/{workshop.link_code}",
        f"{workshop.code[:3]} {workshop.code[3:]}",
    ):  # fmt: skip
        assert said in text


def test_a_calendar_knows_begin_end_and_place(planned_day: Story, desk: Desk, cast: Cast) -> None:
    described(planned_day, held_on="2027-05-17")
    timed(planned_day, 1, "09:30", 60)
    timed(planned_day, 2, "23:30", 60)
    workshop = workshop_of(planned_day, cast)
    event = appointment(desk("Mara"), of(workshop))
    assert event.start == datetime(2027, 5, 17, 9, 30, tzinfo=BERLIN)
    assert event.end == datetime(2027, 5, 18, 0, 30, tzinfo=BERLIN)
    assert (str(event["SUMMARY"]), str(event["LOCATION"])) == ("Ankommen, aber wie?", "Alte Schule; Saal")
    assert str(event["URL"]) == f"http://localhost/j/{workshop.link_code}"
    assert event["DTSTART"].params["TZID"] == "Europe/Berlin"
    assert b"BEGIN:VTIMEZONE" in desk("Mara").client.get(of(workshop)).data


def test_without_hours_it_is_a_whole_day_and_without_a_day_nothing(
    planned_day: Story, desk: Desk, cast: Cast
) -> None:
    mara, workshop = desk("Mara"), workshop_of(planned_day, cast)
    assert mara.client.get(of(workshop)).status_code == 404
    assert of(workshop) not in mara.opens(f"/workshops/{workshop.id}/planung").links
    described(planned_day, held_on="2027-12-31")
    event = appointment(mara, of(workshop))
    assert (event.start, event.end) == (date(2027, 12, 31), date(2028, 1, 1))
    assert of(workshop) in mara.opens(f"/workshops/{workshop.id}/planung").links


def test_a_changed_plan_is_the_same_appointment_in_a_later_version(
    planned_day: Story, desk: Desk, cast: Cast
) -> None:
    mara = desk("Mara")
    described(planned_day, held_on="2027-05-17")
    workshop = workshop_of(planned_day, cast)
    first, again = appointment(mara, of(workshop)), appointment(mara, of(workshop))
    assert first["SEQUENCE"] == again["SEQUENCE"]
    described(planned_day, held_on="2027-05-18")
    moved = appointment(mara, of(workshop))
    timed(planned_day, 1, "10:00", 60)
    retimed = appointment(mara, of(workshop))
    assert {str(one["UID"]) for one in (first, again, moved, retimed)} == {f"{workshop.id}@qidtool"}
    assert first["SEQUENCE"] < moved["SEQUENCE"] < retimed["SEQUENCE"]
    assert first.DTSTAMP <= moved.DTSTAMP <= retimed.DTSTAMP
    assert first.LAST_MODIFIED <= moved.LAST_MODIFIED <= retimed.LAST_MODIFIED


def test_whoever_has_the_way_in_has_it_in_the_calendar(planned_day: Story, phone: Window, cast: Cast) -> None:
    described(planned_day, held_on="2027-05-17")
    workshop = workshop_of(planned_day, cast)
    entrance = f"/j/{workshop.link_code}"
    assert f"{entrance}/einladung.ics" in phone.opens(entrance).links
    event = appointment(phone, f"{entrance}/einladung.ics")
    assert str(event["UID"]) == f"{workshop.id}@qidtool"
    assert phone.client.get("/j/ABCDEFGH/einladung.ics").status_code == 404
    assert phone.client.get(f"/j/{workshop.code}/einladung.ics").status_code == 404


def test_the_house_shows_the_invitation_to_those_who_lead(planned_day: Story, desk: Desk, cast: Cast) -> None:
    described(planned_day, held_on="2027-05-17")
    workshop = workshop_of(planned_day, cast)
    assert desk("Jonas").client.get(of(workshop)).status_code == 404
