"""Asking for a documentation: one at a time for each room and language, and cancelled by whoever may ask."""

from typing import Any

import pytest

from qidtool.actions.as_of import as_of
from qidtool.domain.errors import Refusal
from qidtool.domain.ids import HOUSE, JobId, RoomId, new_id
from qidtool.domain.jobs import Job, JobStatus
from qidtool.domain.printing import PrintPart, PrintWish
from tests.cast import CAST
from tests.script import Story

DOCUMENTATION = {"kind": "documentation"}


def jobs_in(story: Story, room: RoomId) -> list[Job]:
    return story.cast.gate.store.read(lambda reading: reading.jobs.where(room=room))


def test_asked_for_twice_it_is_made_once(day: Story) -> None:
    first = day.act("Mara", "job.ask", **DOCUMENTATION)["job"]
    assert day.act("Mara", "job.ask", **DOCUMENTATION) == {"job": first}
    english = day.act("Mara", "job.ask", language="en", **DOCUMENTATION)["job"]
    assert [(one.id, one.language, one.status) for one in jobs_in(day, day.room)] == [
        (first, "de", JobStatus.WAITING), (english, "en", JobStatus.WAITING),
    ]  # fmt: skip
    assert {one.asked_by for one in jobs_in(day, day.room)} == {day.cast.actor("Mara").account}


def test_a_series_has_a_documentation_of_its_own(day: Story) -> None:
    asked = day.cast.acts("Mara", day.series, "job.ask", **DOCUMENTATION)["job"]
    day.act("Mara", "job.ask", **DOCUMENTATION)
    assert [one.id for one in jobs_in(day, day.series)] == [asked]
    with pytest.raises(Refusal, match="workshop_unknown"):
        day.cast.acts("Mara", HOUSE, "job.ask", **DOCUMENTATION)


def test_it_is_made_in_languages_of_the_house(day: Story) -> None:
    with pytest.raises(Refusal, match="message_wrong"):
        day.act("Mara", "job.ask", language="tlh", **DOCUMENTATION)


def test_cancelled_it_makes_room_for_the_next(day: Story) -> None:
    first = day.act("Mara", "job.ask", **DOCUMENTATION)["job"]
    attempt = day.cast.house_does("job.start", day.room, job=first)["attempt"]
    held = {"job": first, "attempt": attempt}
    day.cast.house_does("job.keep", day.room, form="page", content="PGI+", **held)
    day.act("Mara", "job.cancel", job=first)
    assert day.cast.house_does("job.advance", day.room, stage="pdf", progress=80, **held) == {"stop": True}
    assert day.cast.gate.store.read(lambda reading: reading.results.where()) == []
    assert day.act("Mara", "job.cancel", job=first) == {}
    assert day.act("Mara", "job.ask", **DOCUMENTATION)["job"] != first


def test_a_job_is_known_in_its_room_only(day: Story) -> None:
    asked = day.cast.acts("Mara", day.series, "job.ask", **DOCUMENTATION)["job"]
    for job in (asked, new_id()):
        with pytest.raises(Refusal, match="job_unknown"):
            day.act("Mara", "job.cancel", job=job)


def test_what_is_told_moves_the_number_and_what_is_not_does_not(day: Story) -> None:
    def seen() -> tuple[int, int]:
        return day.cast.gate.store.read(lambda reading: (as_of(reading, day.room), as_of(reading, day.series)))

    before = seen()
    day.act("Mara", "step.set_timer", step=day.step("1"), minutes=5)
    day.act("Mara", "wall.set", theme="dark")
    day.act("Mara", "job.ask", **DOCUMENTATION)
    assert seen() == before
    numbers = [before]
    for told in (
        "Ada writes 'Mut'", "Ada underlines 'u' in 'Mut'", "Ada changes 'Mut' to 'Wut'", "Ada withdraws 'Wut'",
        "Cem joins", "Mara adds the group 'Rot'", "Mara puts Cem into 'Rot'",
    ):  # fmt: skip
        day.tell(told)
        numbers.append(seen())
    assert numbers == sorted(set(numbers))
    own, whole = seen()
    day.cast.acts("Mara", day.series, "series.change", title="Anders", goal="Mehr", privacy=_privacy(day))
    assert seen() > (own, whole)


def _privacy(day: Story) -> dict[str, str]:
    series = day.cast.gate.store.read(lambda reading: reading.series.get(day.series))
    assert series is not None
    return {"responsible": "Institut", "purpose": "Probe", "delete_on": series.privacy.delete_on}


WISH: dict[str, Any] = {"address": "http://saal.beispiel.invalid", "parts": ["poster"], "steps": []}


def prints(day: Story, who: str = "Mara", room: RoomId | None = None, **wish: Any) -> str:
    kit: dict[str, Any] = {"kind": "print_kit", "wish": {**WISH, **wish}}
    return str(day.cast.acts(who, room or day.room, "job.ask", **kit)["job"])


def test_another_wish_takes_the_place_of_the_one_that_waits(day: Story) -> None:
    first = prints(day)
    assert prints(day) == first
    attempt = day.cast.house_does("job.start", day.room, job=first)["attempt"]
    held = {"job": first, "attempt": attempt}
    day.cast.house_does("job.keep", day.room, form="pdf", content="PGI+", **held)
    assert prints(day, steps=[day.steps[0]]) == first
    [job] = jobs_in(day, day.room)
    assert job.wish is not None
    assert (job.wish.steps, job.status) == ((day.steps[0],), JobStatus.WAITING)
    assert day.cast.house_does("job.advance", day.room, stage="pdf", progress=80, **held) == {"stop": True}
    assert day.cast.gate.store.read(lambda reading: reading.results.count(job=first)) == 0


def test_a_print_kit_is_for_those_who_lead_a_workshop(day: Story) -> None:
    day.cast.actor("Anton")
    day.act("Mara", "staff.appoint", email=CAST["Anton"].email, role="author")
    for who, room, key in (("Anton", day.room, "not_allowed"), ("Mara", day.series, "workshop_unknown")):
        with pytest.raises(Refusal, match=key):
            prints(day, who, room)


def test_who_keeps_the_protocol_prints_it_and_takes_no_print_kits_place(day: Story) -> None:
    """Posters let into the network of the hall and lists name people: only the protocol is printed for her."""
    day.tell("Mara appoints Dana as documenter")
    kit = prints(day)
    asked = day.act("Dana", "job.ask", kind="photo_protocol")["job"]
    assert day.act("Mara", "job.ask", kind="photo_protocol") == {"job": asked}
    found = {one.id: one for one in jobs_in(day, day.room)}
    assert found[JobId(kit)].wish == PrintWish(WISH["address"], (PrintPart.POSTER,))
    assert found[asked].wish == PrintWish("", (PrintPart.PHOTO_PROTOCOL,))
    documentation = day.act("Mara", "job.ask", **DOCUMENTATION)["job"]
    for refused in (kit, documentation):
        with pytest.raises(Refusal, match="not_allowed"):
            day.act("Dana", "job.cancel", job=refused)
    for wanted in (DOCUMENTATION, {"kind": "print_kit", "wish": {**WISH, "parts": ["photo_protocol"]}}):
        with pytest.raises(Refusal, match="not_allowed"):
            day.act("Dana", "job.ask", **wanted)
    with pytest.raises(Refusal, match="message_wrong"):
        day.act("Dana", "job.ask", kind="photo_protocol", wish=WISH)
    with pytest.raises(Refusal, match="workshop_unknown"):
        day.cast.acts("Mara", day.series, "job.ask", kind="photo_protocol")
    day.act("Dana", "job.cancel", job=asked)


@pytest.mark.parametrize(
    ("wish", "key"),
    [
        ({"parts": []}, "print_nothing"), ({"address": "javascript:alert(1)"}, "message_wrong"),
        ({"steps": ["anderswo"]}, "step_unknown"),
    ],
)  # fmt: skip
def test_a_wish_is_for_something_of_this_day(day: Story, wish: dict[str, Any], key: str) -> None:
    with pytest.raises(Refusal, match=key):
        prints(day, **wish)


def test_a_documentation_is_whole_and_a_print_kit_is_not(day: Story) -> None:
    for kind, wish in (("documentation", WISH), ("print_kit", None)):
        with pytest.raises(Refusal, match="message_wrong"):
            day.act("Mara", "job.ask", kind=kind, wish=wish)
