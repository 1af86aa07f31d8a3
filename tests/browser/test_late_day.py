"""A day that runs late: the cockpit says by how much and until when, and one key moves all that is left."""

from datetime import UTC, datetime, timedelta, timezone

from playwright.sync_api import expect

from qidtool.domain.moments import SECOND
from tests.browser.axe import faults
from tests.browser.cockpit import Cockpit
from tests.browser.office import Day
from tests.browser.stage import Stage


def begins_late(stage: Stage, minutes: int) -> tuple[Cockpit, Day, datetime]:
    """About noon where the cockpit stands, wherever that is: so the day never ends while it is told."""
    ahead = 12 - datetime.now(UTC).hour
    today = datetime.now(timezone(timedelta(hours=ahead))).date()
    day = stage.office.plans(held_on=today.isoformat(), steps=3, opened=1, planned_minutes=30)
    [(opened_at,)] = stage.hall.asks("SELECT opened_at FROM step WHERE id = ?", day.steps[0])
    opened = datetime.fromtimestamp(int(str(opened_at)) / SECOND, timezone(timedelta(hours=ahead)))
    change = {
        "step": day.steps[0], "title": "Anfang", "prompts": [{"id": "q1", "text": "Was trägt uns?"}],
        "planned_start": f"{opened - timedelta(minutes=minutes):%H:%M}", "planned_minutes": 30,
    }  # fmt: skip
    stage.office.does(day.id, "step.change", change)
    return stage.cockpit("Mara", day, timezone_id=f"Etc/GMT{-ahead:+d}"), day, opened


def starts(stage: Stage, day: Day) -> list[str]:
    rows = stage.hall.asks("SELECT planned_start FROM step WHERE workshop = ? ORDER BY position", day.id)
    return [str(start) for (start,) in rows]


def test_one_key_moves_the_rest_and_another_moves_it_back(stage: Stage) -> None:
    mara, day, opened = begins_late(stage, 12)
    expect(mara.page.get_by_text("12 Min. über der Zeit")).to_be_visible()
    expect(mara.page.get_by_text("bis etwa ")).to_have_text(f"bis etwa {opened + timedelta(minutes=90):%H:%M} Uhr")
    assert faults(mara.page) == []
    mara.page.keyboard.press("r")
    expect(mara.page.get_by_text("Der Rest des Tages beginnt 12 Minuten später.")).to_be_visible()
    assert starts(stage, day)[1:] == [f"{opened + timedelta(minutes=30):%H:%M}", ""]
    expect(mara.page.get_by_role("button", name="Rest um")).to_have_count(0)
    mara.takes_back()
    expect(mara.page.get_by_role("button", name="Rest um 12 Min. später")).to_be_visible()
    assert starts(stage, day)[1:] == [f"{opened + timedelta(minutes=18):%H:%M}", ""]
