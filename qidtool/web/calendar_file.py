"""An appointment as a calendar file, in the words of RFC 5545."""

from dataclasses import dataclass
from datetime import UTC, date, datetime

from flask import Response
from icalendar import Calendar, Event

from qidtool.domain.moments import SECOND, Millis

MAKER = "-//qidtool//Workshop//DE"


@dataclass(frozen=True)
class Appointment:
    uid: str
    """The same for good, so that a calendar knows what it has already."""
    title: str
    place: str
    text: str
    link: str
    begins: date
    """A moment, or a whole day while nobody knows the hours."""
    ends: date
    """The first moment, or day, after it."""
    version: int
    changed_at: Millis
    made_at: datetime


def calendar_file(about: Appointment) -> bytes:
    """DTSTAMP is when this file was made; what tells an older plan from a newer one is SEQUENCE."""
    event = Event()
    event.add("uid", about.uid)
    event.add("dtstamp", about.made_at.astimezone(UTC))
    event.add("sequence", about.version)
    event.add("last-modified", datetime.fromtimestamp(about.changed_at // SECOND, UTC))
    event.add("dtstart", about.begins)
    event.add("dtend", about.ends)
    event.add("summary", about.title)
    if about.place:
        event.add("location", about.place)
    event.add("description", about.text)
    event.add("url", about.link)
    calendar = Calendar()
    calendar.add("prodid", MAKER)
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    calendar.add_component(event)
    calendar.add_missing_timezones()
    return bytes(calendar.to_ical())


def calendar_answer(about: Appointment, name: str) -> Response:
    answer = Response(calendar_file(about), mimetype="text/calendar")
    answer.headers.set("Content-Disposition", "attachment", filename=name)
    return answer
