"""What is printed around the steps: the poster with the way in, the agenda, the attendance list and certificates."""

import io
from collections.abc import Iterator
from dataclasses import dataclass

import segno

from qidtool.documentation.edition import Edition
from qidtool.documentation.material import WorkshopMaterial
from qidtool.documentation.sheets.kit import (
    AgendaLine,
    Attendance,
    Certificate,
    Guest,
    Poster,
    WifiOnPaper,
)
from qidtool.domain.schedule import Slot, clock_of, schedule
from qidtool.domain.texts import N_
from qidtool.domain.wifi import Wifi

EMPTY_ROWS = 40
FURTHER_ROWS = 10
"""For those who come without having joined."""
DASH = "–"


@dataclass(frozen=True)
class Around:
    material: WorkshopMaterial
    edition: Edition
    address: str

    def poster(self) -> Poster:
        workshop, say = self.material.workshop, self.edition.say
        way_in = f"{self.address}/j/{workshop.link_code}"
        ways = [
            say(N_("Kamera auf den QR-Code halten und die Adresse öffnen.")),
            say(N_("Oder im Browser %(address)s öffnen und den Code eintippen."), address=shown(self.address)),
            say(N_("Ein Konto oder eine App braucht niemand.")),
        ]
        if workshop.wifi:
            ways.insert(0, say(N_("Zuerst ins WLAN „%(name)s“ gehen."), name=workshop.wifi.name))
        alternative = say(N_("QR-Code zum Mitmachen: %(address)s"), address=way_in)
        series = "" if self.material.series.single else self.material.series.title
        wifi = self._wifi(workshop.wifi) if workshop.wifi else None
        return Poster(series, qr_of(way_in), alternative, tuple(ways), wifi)

    def _wifi(self, wifi: Wifi) -> WifiOnPaper:
        alternative = self.edition.say(N_("QR-Code für das WLAN „%(name)s“"), name=wifi.name)
        return WifiOnPaper(wifi.name, wifi.password, qr_of(wifi.for_cameras()), alternative)

    def agenda(self) -> tuple[AgendaLine, ...]:
        steps = self.material.steps
        return tuple(
            AgendaLine(times_of(slot), step.title, self._pause(slot))
            for step, slot in zip(steps, schedule(steps), strict=True)
        )

    def _pause(self, slot: Slot) -> str:
        return self.edition.say(N_("davor %(minutes)s Minuten Pause"), minutes=slot.pause) if slot.pause else ""

    def attendance(self) -> Attendance:
        guests = [Guest(one.name, one.function, one.region) for one in self.material.present()]
        guests.sort(key=lambda one: (not one.name, one.name.casefold(), one.function.casefold()))
        return Attendance(tuple(guests), FURTHER_ROWS if guests else EMPTY_ROWS)

    def certificates(self) -> tuple[Certificate, ...]:
        """One for everybody who has given a name; where nobody has, one to be filled in by hand."""
        named = sorted((one.name, one.function) for one in self.material.present() if one.name)
        return tuple(self._certificate(*one) for one in named or [("", "")])

    def _certificate(self, name: str, function: str) -> Certificate:
        titles = tuple(step.title for step in self.material.steps)
        signed_by = self.material.series.privacy.responsible
        return Certificate(name, function, tuple(self._attended()), titles, signed_by)

    def _attended(self) -> Iterator[str]:
        workshop, series, say = self.material.workshop, self.material.series, self.edition.say
        yield say(N_("hat am Workshop „%(title)s“ teilgenommen."), title=workshop.title)
        if not series.single:
            yield say(N_("Er gehört zur Reihe „%(title)s“."), title=series.title)
        slots = schedule(self.material.steps)
        begins = [one.starts for one in slots if one.starts is not None]
        ends = [one.ends for one in slots if one.ends is not None]
        if begins and ends:
            begin, end = clock_of(min(begins)), clock_of(max(ends))
            yield say(N_("Er dauerte von %(begin)s bis %(end)s Uhr."), begin=begin, end=end)


def times_of(slot: Slot) -> str:
    if slot.starts is None or slot.ends is None:
        return f"{slot.minutes} min" if slot.minutes else ""
    begin, end = clock_of(slot.starts), clock_of(slot.ends)
    return begin if begin == end else f"{begin} {DASH} {end}"


def shown(address: str) -> str:
    """As people type it."""
    return address.split("://", 1)[-1].rstrip("/")


def qr_of(text: str) -> str:
    """Dark modules only, with the margin cameras need; whatever the text is, it stands in no markup."""
    drawn = io.BytesIO()
    segno.make_qr(text, error="m").save(drawn, kind="svg", border=4, xmldecl=False, svgns=True, light="#fff")
    return drawn.getvalue().decode("ascii")
