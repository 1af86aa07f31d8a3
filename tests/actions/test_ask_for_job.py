"""Asking for a documentation: one at a time for each room and language, and cancelled by whoever may ask."""

import pytest

from qidtool.actions.as_of import as_of
from qidtool.domain.errors import Refusal
from qidtool.domain.ids import HOUSE, RoomId, new_id
from qidtool.domain.jobs import Job, JobStatus
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
