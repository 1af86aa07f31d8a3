"""What servers that were killed leave behind in the test's own process."""

import gc
import warnings
from collections.abc import Iterator

import pytest


@pytest.fixture(autouse=True)
def no_torn_connections() -> Iterator[None]:
    """A line cut in the middle of an answer is closed only when it is collected; that must not hit a later test."""
    yield
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ResourceWarning)
        gc.collect()
