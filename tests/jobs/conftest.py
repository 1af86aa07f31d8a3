"""A queue beside the day of the stories; it is closed with the test."""

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
