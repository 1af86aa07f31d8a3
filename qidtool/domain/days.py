"""Calendar days, written in one form only: 2026-05-17."""

from datetime import UTC, date, datetime

from qidtool.domain.moments import SECOND, Millis


def day_of(at: Millis) -> date:
    """The day in UTC: what a day decides may come an hour or two late, and never early."""
    return datetime.fromtimestamp(at / SECOND, UTC).date()


def read_day(text: str) -> date | None:
    """Python also reads 20260517 and 2026-W20-7; whoever reads a kept day later need not."""
    try:
        day = date.fromisoformat(text)
    except ValueError:
        return None
    return day if day.isoformat() == text else None
