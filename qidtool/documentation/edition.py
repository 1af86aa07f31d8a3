"""One making of a documentation: when, in which language and time zone, and how small numbers are treated."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime
from enum import StrEnum
from zoneinfo import ZoneInfo

from babel.dates import format_date

from qidtool.documentation.document import Labels
from qidtool.domain.days import read_day
from qidtool.domain.moments import SECOND, Millis
from qidtool.domain.texts import N_

WRITTEN_AS = {"en": "en_GB"}
"""Days are written as in Europe."""

Translate = Callable[[str], str]


def _german(sentence: str) -> str:
    return sentence


class SmallNumbers(StrEnum):
    """What becomes of groups of fewer than five people, which might tell who somebody is."""

    MARKED = "marked"
    GATHERED = "gathered"
    """They are counted together, so that no single one can be read or worked out."""


@dataclass(frozen=True)
class Edition:
    made_at: Millis
    language: str = "de"
    translate: Translate = _german
    zone: str = "Europe/Berlin"
    small_numbers: SmallNumbers = SmallNumbers.MARKED
    voices: bool = False
    """For those who work with the results: each term opens the contributions behind it."""
    place: str = ""
    """The place a chapter tells of, if there are several: captions name it, since lists of figures know no chapters."""

    def say(self, sentence: str, **about: str | int) -> str:
        return self.translate(sentence) % about

    def caption(self, caption: str) -> str:
        return f"{self.place}: {caption}" if self.place else caption

    def day(self, day: str) -> str:
        """An ISO date as it is written out; anything else as it stands."""
        read = read_day(day)
        return self._written(read) if read else day

    def day_of(self, at: Millis) -> str:
        return self._written(self._local(at).date())

    def clock(self, at: Millis) -> str:
        return f"{self._local(at):%H:%M}"

    def labels(self) -> Labels:
        return Labels(
            contents=self.say(N_("Inhalt")),
            figures=self.say(N_("Abbildungen")),
            figure=self.say(N_("Abbildung")),
            table=self.say(N_("Tabelle")),
            imprint=self.say(N_("Impressum")),
            page=self.say(N_("Seite")),
            marked=self.say(N_("unter fünf")),
            behind=self.say(N_("Ein Begriff öffnet die Beiträge, in denen er steht.")),
            numbers=self.say(N_("Alle Zahlen")),
        )

    def _written(self, day: date) -> str:
        return str(format_date(day, "long", locale=WRITTEN_AS.get(self.language, self.language)))

    def _local(self, at: Millis) -> datetime:
        return datetime.fromtimestamp(at / SECOND, UTC).astimezone(ZoneInfo(self.zone))
