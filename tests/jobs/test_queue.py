"""The queue of long work: made outside the server, ended when nobody wants it, begun anew when words are taken back."""

import os
import signal

import pytest

from qidtool.actions.as_of import as_of
from qidtool.domain.jobs import JobStatus, ResultForm
from qidtool.jobs import manners
from qidtool.jobs.child import Limits
from tests.jobs.house_of_jobs import Jobs, is_alive, until

ON_SQLITE = pytest.mark.parametrize("database", ["sqlite"], indirect=True)
"""Of children and limits no database knows."""


def test_page_and_pdf_are_made(jobs: Jobs) -> None:
    jobs.story.tell("Ada writes 'Vertrauen im Team'")
    jobs.queue.start()
    done = jobs.ended(jobs.asks())
    assert (done.status, done.progress, done.tries) == (JobStatus.DONE, 100, 1)
    assert done.as_of == jobs.story.cast.gate.store.read(lambda reading: as_of(reading, done.room))
    assert "Vertrauen im Team" in jobs.made(done.id, ResultForm.PAGE).decode()
    assert jobs.made(done.id, ResultForm.PDF).startswith(b"%PDF-")


@ON_SQLITE
def test_words_taken_back_meanwhile_are_in_no_result(jobs: Jobs) -> None:
    """Of the workshop and of its series; a page that was kept already goes at once."""
    jobs.story.tell("Ada writes 'Unverwechselbar'\nBo writes 'Vertrauen'")
    for room in (jobs.story.room, jobs.story.series):
        held = jobs.holds_up()
        if room == jobs.story.room:
            jobs.queue.start()
        job = jobs.asks(room)
        assert held.stands.wait(60)
        jobs.story.tell("Ada withdraws 'Unverwechselbar'" if room == jobs.story.room else "Bo withdraws 'Vertrauen'")
        done = jobs.ended(job)
        assert (done.status, done.tries) == (JobStatus.DONE, 1)
        page = jobs.made(job, ResultForm.PAGE).decode()
        assert ("Unverwechselbar" in page, "Vertrauen" in page) == (False, room == jobs.story.room)


@ON_SQLITE
def test_cancelled_the_child_ends_and_the_next_job_begins(jobs: Jobs) -> None:
    held = jobs.holds_up()
    jobs.queue.start()
    job, other = jobs.asks(), jobs.asks(language="en")
    assert held.stands.wait(60)
    pid = held.pid
    jobs.story.act("Mara", "job.cancel", job=job)
    until(lambda: not is_alive(pid))
    assert jobs.ended(other).status is JobStatus.DONE
    assert jobs.the(job).status is JobStatus.CANCELLED
    assert jobs.made(job, ResultForm.PAGE) == b""


@ON_SQLITE
@pytest.mark.parametrize(("kills", "status", "trouble"), [(1, JobStatus.DONE, ""), (2, JobStatus.FAILED, "gave_up")])
def test_a_child_that_is_killed_is_followed_by_one_more(
    jobs: Jobs, kills: int, status: JobStatus, trouble: str
) -> None:
    held = [jobs.holds_up() for _ in range(kills)]
    jobs.queue.start()
    job = jobs.asks()
    for one in held:
        assert one.stands.wait(60)
        os.kill(one.pid, signal.SIGKILL)
    ended = jobs.ended(job)
    assert (ended.status, ended.trouble, ended.tries) == (status, trouble, 2)


@ON_SQLITE
def test_what_takes_too_long_is_ended(jobs: Jobs) -> None:
    jobs.limits = Limits(memory_mb=3072, seconds=0.05)
    jobs.queue.start()
    assert jobs.ended(jobs.asks()).trouble == "too_slow"


@ON_SQLITE
@pytest.mark.parametrize("appetite", ["in Python", "in a library"])
def test_what_needs_too_much_memory_is_ended(jobs: Jobs, appetite: str) -> None:
    """Python says so itself; a typesetter that gets no more ends its whole process."""
    jobs.eats(appetite)
    jobs.queue.start()
    ended = jobs.ended(jobs.asks())
    assert (ended.trouble, ended.tries) == ("too_large", 1)


def test_what_a_server_left_behind_is_begun_anew_at_once(jobs: Jobs) -> None:
    job = jobs.asks()
    jobs.story.cast.house_does("job.start", jobs.story.room, job=job)
    jobs.queue.start()
    done = jobs.ended(job)
    assert (done.status, done.tries) == (JobStatus.DONE, 2)


@ON_SQLITE
@pytest.mark.usefixtures("one_core")
def test_a_busy_machine_costs_no_try(jobs: Jobs, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(manners, "PATIENCE_SECONDS", 1.0)
    monkeypatch.setattr(manners.MANNERS, "_forward_until", 0.0)
    jobs.queue.start()
    done = jobs.ended(jobs.asks())
    assert (done.status, done.tries, manners.MANNERS.stay_behind) == (JobStatus.DONE, 1, False)


@ON_SQLITE
def test_closed_in_the_middle_of_it_no_child_is_left(jobs: Jobs) -> None:
    held = jobs.holds_up()
    jobs.queue.start()
    job = jobs.asks()
    assert held.stands.wait(60)
    pid = held.pid
    jobs.queue.close()
    assert not is_alive(pid)
    assert jobs.the(job).status is JobStatus.RUNNING
