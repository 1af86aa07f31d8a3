"""A slot with two rooms, planned with who speaks in them, and a break: what the digital day needs on the screens."""

from typing import Any

import pytest

from qidtool.places import METHODS
from tests.browser.office import Day, Office, Seat

DOORS, NUMBERS = "Räume, die abends offen stehen", "Zahlen, die helfen"
ROOMS = [
    {
        "id": "q1",
        "text": DOORS,
        "hint": "Wie ein Haus nach Feierabend dem Viertel gehört.",
        "details": {
            "talk": "Ein Jahr Schlüsselbrett",
            "speaker": "Gesine Ahrens",
            "documentation": "Ole Winter",
            "video": "https://video.example/raum-eins",
        },
    },
    {"id": "q2", "text": NUMBERS, "details": {"speaker": "Tariq Sommer", "video": "Zimmer 12, erster Stock"}},
]
COFFEE = [{"id": "q1", "text": "Kaffee steht im Foyer.", "hint": "Bitte die Tassen zurückbringen."}]
ABSENT = [one for one in ("themenraum", "pause") if not (METHODS / one / "__init__.py").is_file()]
WITH_ROOMS = pytest.mark.skipif(bool(ABSENT), reason=f"a digital day needs methods that are deleted here: {ABSENT}")


def plans_rooms(office: Office, **about_step: Any) -> Day:
    return office.plans(method="themenraum", prompts=ROOMS, opened=1, **about_step)


def plans_break(office: Office, **about_step: Any) -> Day:
    """Fifteen minutes, and after them a step that writes."""
    day = office.plans(method="pause", prompts=COFFEE, steps=1, planned_minutes=15, opened=1, **about_step)
    later = [{"id": "q1", "text": "Was trägt uns?"}]
    office.does(day.id, "step.plan", {"method": "two_rounds", "title": "Zweite Hälfte", "prompts": later})
    return day


def turns(office: Office, day: Day, to: str) -> None:
    office.does(day.id, "step.turn", {"step": day.steps[0], "pass_id": to})


def goes_to(office: Office, day: Day, seat: Seat, room: str, act: str) -> None:
    """Somebody chooses a room without a browser; the id of the act is that of the choice."""
    place = {"step": day.steps[0], "input": "room", "about": room}
    office.sends(day.id, [(act, "contribution.write", place)], seat)
