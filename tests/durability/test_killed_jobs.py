"""A documentation is being made when the server ends: no child stays behind, and the next server makes it."""

import os
import signal
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from qidtool.domain.jobs import Job, JobResult, JobStatus, ResultForm
from qidtool.storage.reading_aside import ReadAside
from tests.bench.server import Server, do, opened, plan_hall

PATIENCE_SECONDS = 60
MODULE = b"qidtool.jobs.documenting"


def until(condition: Callable[[], bool]) -> None:
    deadline = time.monotonic() + PATIENCE_SECONDS
    while not condition():
        assert time.monotonic() < deadline, "it never came to that"
        time.sleep(0.02)


def children_of(pid: int) -> list[int]:
    """Those that make a documentation; the parent stands behind the name in brackets."""
    found = []
    for entry in Path("/proc").iterdir():
        try:
            if entry.name.isdecimal() and MODULE in (entry / "cmdline").read_bytes():
                parent = int((entry / "stat").read_text("utf-8").rpartition(")")[2].split()[1])
                found += [int(entry.name)] if parent == pid else []
        except OSError:
            continue  # it ended while we looked
    return found


def is_gone(pid: int) -> bool:
    try:
        return not (Path(f"/proc/{pid}/cmdline").read_bytes())
    except OSError:
        return True


@pytest.fixture
def server(tmp_path: Path) -> Server:
    """Before it is started somebody has asked for the documentation of a workshop."""
    server = Server(tmp_path / "data")
    hall = plan_hall(server.database)
    with opened(server.database) as gate:
        do(gate, hall.workshop, "contribution.write", {
            "step": hall.step, "input": hall.input, "prompt": hall.prompts[0], "text": "Gedanke",
        })  # fmt: skip
        do(gate, hall.workshop, "job.ask", {"kind": "documentation"})
    return server


def the_job(server: Server) -> tuple[Job, list[str]]:
    aside = ReadAside(server.database)
    [job] = aside.ask(lambda reading: reading.jobs.where())
    return job, aside.ask(lambda reading: sorted(one.id for one in reading.results.where(job=job.id)))


def stopped_in_the_middle(server: Server) -> int:
    """It stands still before it has made anything, so that the server surely ends first."""
    server.start()
    assert server.process is not None
    pid = server.process.pid
    until(lambda: bool(children_of(pid)))
    [child] = children_of(pid)
    os.kill(child, signal.SIGSTOP)
    return child


def test_killed_with_the_server_it_is_begun_anew(server: Server) -> None:
    child = stopped_in_the_middle(server)
    server.kill()
    os.kill(child, signal.SIGCONT)
    until(lambda: is_gone(child))
    job, results = the_job(server)
    assert (job.status, results) == (JobStatus.RUNNING, [])
    server.start()
    try:
        until(lambda: the_job(server)[0].status is JobStatus.DONE)
        job, results = the_job(server)
        assert job.tries == 2
        assert results == sorted(JobResult.key(job.id, form) for form in ResultForm)
    finally:
        server.stop()


def test_the_server_ends_soon_while_a_child_works(server: Server) -> None:
    child = stopped_in_the_middle(server)
    assert server.process is not None
    started = time.monotonic()
    server.process.send_signal(signal.SIGTERM)
    assert server.process.wait(20) == 0
    lasted = time.monotonic() - started
    print(f"ended after {lasted:.2f} s")
    assert lasted < 5
    assert is_gone(child)
    assert the_job(server)[0].status is JobStatus.RUNNING
    assert "Traceback" not in server.said
