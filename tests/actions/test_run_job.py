"""A job while it is worked at: who holds it, what is kept of it, and when it is given up."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
import time_machine

from qidtool.cli.calendar import delete_what_is_due, drop_what_lay_long
from qidtool.domain.events import JobChanged
from qidtool.domain.ids import RoomId
from qidtool.domain.jobs import KEPT, MOST_TRIES, SILENT, TROUBLES, Job, JobStatus
from qidtool.domain.moments import SECOND
from tests.held import held_in, places_with
from tests.script import Story

PAGE = {"form": "page", "content": "TXV0"}  # the word Mut


@pytest.fixture
def asked(day: Story) -> str:
    day.tell("Ada writes 'Mut'\nBo writes 'Zeit'")
    return ask(day)


def ask(day: Story, **more: Any) -> str:
    return str(day.act("Mara", "job.ask", kind="documentation", **more)["job"])


def does(day: Story, act: str, job: str, **more: Any) -> dict[str, Any]:
    return day.cast.house_does(f"job.{act}", day.room, job=job, **more)


def starts(day: Story, job: str, **more: Any) -> str:
    return str(does(day, "start", job, **more).get("attempt", ""))


def finishes(day: Story, job: str) -> None:
    attempt = starts(day, job)
    does(day, "keep", job, attempt=attempt, **PAGE)
    does(day, "finish", job, attempt=attempt, as_of=1)


def the(day: Story, job: str) -> Job:
    found = day.cast.gate.store.read(lambda reading: reading.jobs.get(job))
    assert found is not None
    return found


def results(day: Story) -> list[str]:
    return [one.id for one in day.cast.gate.store.read(lambda reading: reading.results.where())]


def told(day: Story) -> list[str]:
    last = day.cast.gate.store.read(lambda reading: reading.journal.last_of(day.room, JobChanged.kind, 20))
    return [one.event.status for one in reversed(last) if isinstance(one.event, JobChanged)]


def test_from_asking_to_the_end(day: Story, asked: str) -> None:
    attempt = starts(day, asked)
    assert does(day, "advance", asked, attempt=attempt, stage="words", progress=40) == {}
    assert (the(day, asked).stage.value, the(day, asked).progress) == ("words", 40)
    does(day, "keep", asked, attempt=attempt, **PAGE)
    assert results(day) == [f"{asked}/page"]
    does(day, "finish", asked, attempt=attempt, as_of=7)
    done = the(day, asked)
    assert (done.status, done.progress, done.as_of, done.attempt) == (JobStatus.DONE, 100, 7, "")
    assert told(day) == ["waiting", "running", "done"]


def test_only_one_holds_it(day: Story, asked: str) -> None:
    attempt = starts(day, asked)
    assert starts(day, asked) == ""
    held = {"attempt": "somebody else"}
    late = [
        does(day, "advance", asked, stage="pdf", progress=90, **held), does(day, "keep", asked, **held, **PAGE),
        does(day, "finish", asked, as_of=1, **held), does(day, "fail", asked, trouble="failed", **held),
    ]  # fmt: skip
    assert late == [{"stop": True}] * 4
    assert (the(day, asked).attempt, results(day)) == (attempt, [])


def test_what_was_made_before_stays_until_the_new_one_is_done(day: Story, asked: str) -> None:
    finishes(day, asked)
    english = ask(day, language="en")
    finishes(day, english)
    again = ask(day)
    attempt = starts(day, again)
    assert sorted(results(day)) == sorted([f"{asked}/page", f"{english}/page"])
    does(day, "keep", again, attempt=attempt, **PAGE)
    does(day, "finish", again, attempt=attempt, as_of=2)
    assert sorted(results(day)) == sorted([f"{again}/page", f"{english}/page"])
    assert {one.id for one in day.cast.gate.store.read(lambda reading: reading.jobs.where())} == {again, english}


def test_what_fails_says_why_and_keeps_what_was_ready(day: Story, asked: str) -> None:
    attempt = starts(day, asked)
    does(day, "keep", asked, attempt=attempt, **PAGE)
    does(day, "fail", asked, attempt=attempt, trouble="too_slow")
    assert (the(day, asked).status, the(day, asked).trouble) == (JobStatus.FAILED, "too_slow")
    assert results(day) == [f"{asked}/page"]
    assert told(day) == ["waiting", "running", "failed"]
    assert ask(day) != asked


def test_one_that_was_left_is_begun_anew_and_given_up_in_the_end(day: Story, asked: str) -> None:
    first = starts(day, asked)
    does(day, "keep", asked, attempt=first, **PAGE)
    silent_since = datetime.fromtimestamp(0, UTC) + timedelta(milliseconds=the(day, asked).touched_at)
    with time_machine.travel(silent_since + timedelta(milliseconds=SILENT - 2), tick=False):
        assert starts(day, asked) == ""
        assert starts(day, asked, lost="another one") == ""  # a millisecond later: still too early
    with time_machine.travel(silent_since + timedelta(milliseconds=SILENT), tick=False):
        second = starts(day, asked)
    assert second not in ("", first)
    assert (results(day), the(day, asked).tries) == ([], MOST_TRIES)
    assert starts(day, asked, lost=second) == ""
    assert (the(day, asked).status, the(day, asked).trouble) == (JobStatus.FAILED, "gave_up")


def test_words_that_are_taken_back_cost_no_try(day: Story, asked: str) -> None:
    for leaving in ("Mara hides 'Mut'", "Bo changes 'Zeit' to 'Ruhe'", "Bo withdraws 'Ruhe'"):
        attempt = starts(day, asked)
        does(day, "keep", asked, attempt=attempt, **PAGE)
        day.tell(leaving)
        assert results(day) == []
        assert does(day, "finish", asked, attempt=attempt, as_of=1) == {"stop": True}
        assert (the(day, asked).status, the(day, asked).tries) == (JobStatus.WAITING, 1)
    finishes(day, asked)
    assert the(day, asked).status is JobStatus.DONE


@pytest.mark.parametrize("leaving", ["Ada withdraws 'Mut'", "Ada changes 'Mut' to 'Wut'"])
def test_the_documentation_of_the_series_forgets_as_well(day: Story, asked: str, leaving: str) -> None:
    whole = day.cast.acts("Mara", day.series, "job.ask", kind="documentation")["job"]
    attempt = day.cast.house_does("job.start", day.series, job=whole)["attempt"]
    day.cast.house_does("job.keep", day.series, job=whole, attempt=attempt, **PAGE)
    day.cast.house_does("job.finish", day.series, job=whole, attempt=attempt, as_of=1)
    finishes(day, asked)
    day.tell(leaving)
    assert results(day) == []


def test_after_a_day_the_results_go_and_the_job_stays(day: Story, asked: str, database: str) -> None:
    finishes(day, asked)
    ended = the(day, asked).ended_at
    assert ended is not None
    for passed, kept in ((KEPT - SECOND, [f"{asked}/page"]), (KEPT, [])):
        with time_machine.travel(datetime.fromtimestamp((ended + passed) / SECOND, UTC), tick=False):
            drop_what_lay_long(day.cast.gate)
        assert results(day) == kept
    assert the(day, asked).status is JobStatus.DONE
    assert places_with("TXV0", database) == []


def test_with_the_series_everything_goes(day: Story, asked: str, database: str) -> None:
    """Also what is being made just now: whoever works at it is told to let go."""
    finishes(day, asked)
    running = ask(day, language="en")
    attempt = starts(day, running)
    with time_machine.travel(datetime.now(UTC) + timedelta(days=100), tick=False):
        assert delete_what_is_due(day.cast.gate) == 1
        assert does(day, "keep", running, attempt=attempt, **PAGE) == {"stop": True}
    held = held_in(database)
    assert (held["job"], held["job_result"]) == ([], [])


def test_every_trouble_has_a_sentence_that_says_what_to_do() -> None:
    assert {key: words for key, words in TROUBLES.items() if "Bitte" not in words} == {}


def test_results_are_dropped_by_the_house_when_they_are_over_only(day: Story, asked: str) -> None:
    finishes(day, asked)
    day.cast.house_does("job.drop_results", RoomId(day.room), job=asked)
    assert results(day) == [f"{asked}/page"]
