"""The invitation to a workshop: when, where, and how to come in, as a text to be sent and as an entry for calendars."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from flask_babel import gettext as _

from qidtool.actions.ports import Reading
from qidtool.domain import events as ev
from qidtool.domain.agenda import Step
from qidtool.domain.days import read_day
from qidtool.domain.moments import Millis
from qidtool.domain.schedule import clock_of, schedule
from qidtool.domain.series import Series
from qidtool.domain.workshop import Workshop
from qidtool.web.calendar_file import Appointment
from qidtool.web.days import weekday_in_words
from qidtool.web.planning.agenda import times_in_words
from qidtool.web.visitor import address_of

ZONE = ZoneInfo("Europe/Berlin")
_CHANGES = (ev.WorkshopPlanned, ev.WorkshopChanged, ev.AgendaChanged)
"""After these a calendar may have to be told anew."""


@dataclass(frozen=True)
class Hours:
    """From the first step to the end of the last one, in minutes since midnight."""

    begin: int
    end: int


@dataclass(frozen=True)
class Invitation:
    workshop: Workshop
    series: Series
    steps: tuple[Step, ...]

    @property
    def way_in(self) -> str:
        return address_of(f"/j/{self.workshop.link_code}")

    def hours(self) -> Hours | None:
        slots = schedule(self.steps)
        begins = [one.starts for one in slots if one.starts is not None]
        ends = [one.ends for one in slots if one.ends is not None]
        return Hours(min(begins), max(ends)) if begins and ends else None

    def text(self) -> str:
        parts = [self._head(), self._about(), self._agenda(), self._how()]
        return "\n\n".join("\n".join(part) for part in parts if part)

    def appointment(self, version: int, changed_at: Millis, now: datetime) -> Appointment | None:
        """Without a day there is nothing to put down."""
        day = read_day(self.workshop.held_on)
        if day is None:
            return None
        hours = self.hours()
        midnight = datetime(day.year, day.month, day.day, tzinfo=ZONE)
        return Appointment(
            uid=f"{self.workshop.id}@qidtool",
            title=self.workshop.title,
            place=self.workshop.place,
            text="\n\n".join("\n".join(part) for part in (self._about(), self._how()) if part),
            link=self.way_in,
            begins=midnight + timedelta(minutes=hours.begin) if hours else day,
            ends=midnight + timedelta(minutes=hours.end) if hours else day + timedelta(days=1),
            version=version,
            changed_at=changed_at,
            made_at=now,
        )

    def _head(self) -> list[str]:
        return [_("Einladung: %(title)s", title=self.workshop.title)]

    def _about(self) -> list[str]:
        lines = [_("Wann: %(when)s", when=self._when()), _("Wo: %(place)s", place=self.workshop.place or _("folgt"))]
        if not self.series.single:
            lines.append(_("Reihe: %(title)s", title=self.series.title))
        if self.series.guiding_question:
            lines.append(_("Leitfrage: %(question)s", question=self.series.guiding_question))
        return lines

    def _when(self) -> str:
        if not self.workshop.held_on:
            return str(_("Der Tag steht noch nicht fest."))
        day, hours = weekday_in_words(self.workshop.held_on), self.hours()
        if hours is None:
            return day
        times = {"begin": clock_of(hours.begin), "end": clock_of(hours.end)}
        return str(_("%(day)s, %(begin)s bis %(end)s Uhr", day=day, **times))

    def _agenda(self) -> list[str]:
        lines = [f"{times} {step.title}".strip() for times, step in times_in_words(self.steps)]
        return [_("Was wir vorhaben:"), *lines] if lines else []

    def _how(self) -> list[str]:
        code = f"{self.workshop.code[:3]} {self.workshop.code[3:]}"
        return [
            _("Mitmachen: am Tag selbst diese Adresse öffnen, ein Konto braucht es nicht."),
            self.way_in,
            _("Oder %(address)s öffnen und den Code %(code)s eintippen. Er gilt, sobald der Workshop geöffnet ist.",
              address=address_of("/"), code=code),
            _("Ein Telefon genügt. Wer lieber auf Papier schreibt, bekommt Papier."),
        ]  # fmt: skip


def invitation_in(reading: Reading, workshop: Workshop, series: Series, steps: Sequence[Step]) -> Appointment | None:
    """Each change of the plan gives a later version, so that calendars take the newer one."""
    last = [one for kind in _CHANGES for one in reading.journal.last_of(workshop.id, kind.kind, 1)]
    version, changed_at = max(((one.n, one.at) for one in last), default=(0, workshop.created_at))
    return Invitation(workshop, series, tuple(steps)).appointment(version, changed_at, datetime.now(ZONE))
