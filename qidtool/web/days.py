"""Moments and days as people read them."""

from datetime import UTC, date, datetime

from flask_babel import format_date, format_datetime
from flask_babel import gettext as _

from qidtool.domain.days import day_of
from qidtool.domain.moments import SECOND, Millis, now


def today() -> date:
    return day_of(now())


def moment_in_words(at: Millis) -> str:
    return str(format_datetime(datetime.fromtimestamp(at / SECOND, UTC), "short"))


def day_in_words(day: str) -> str:
    """An ISO date as it is written out; anything else as it stands."""
    try:
        return str(format_date(date.fromisoformat(day), "long"))
    except ValueError:
        return day


def weekday_in_words(day: str) -> str:
    """`"2026-05-17"` as "Sonntag, 17. Mai 2026"; a workshop may have no day yet."""
    return str(format_date(date.fromisoformat(day), "full")) if day else _("noch ohne Tag")
