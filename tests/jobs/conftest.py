"""A queue beside the day of the stories, closed with the test; and a machine that has no time to spare."""

import os
import subprocess
import sys
from collections.abc import Iterator

import pytest

from tests.jobs.house_of_jobs import Jobs
from tests.script import Story


@pytest.fixture
def jobs(day: Story, database: str) -> Iterator[Jobs]:
    """It is started by the test, when everything is as the story needs it."""
    opened = Jobs(day, database)
    opened.story.cast.gate.store.after_commit(opened.queue.stir)  # type: ignore[attr-defined]  # the tests' store
    yield opened
    opened.queue.close()


@pytest.fixture
def one_core() -> Iterator[None]:
    """All that this process starts shares one core with somebody who needs it for good."""
    cores = os.sched_getaffinity(0)
    os.sched_setaffinity(0, {min(cores)})
    with subprocess.Popen([sys.executable, "-c", "while True: pass"]) as busy:
        yield
        busy.kill()
    os.sched_setaffinity(0, cores)
