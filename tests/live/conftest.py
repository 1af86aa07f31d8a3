"""What the tests of the live layer share: the reducer in Node, and the house with people connected to it."""

from collections.abc import Iterator

import pytest

from qidtool.app import House
from tests.live.hall import Hall
from tests.live.reducer import Reducer
from tests.script import Story


@pytest.fixture(scope="session")
def reducer() -> Iterator[Reducer]:
    with Reducer() as running:
        yield running


@pytest.fixture
def hall(house: House, day: Story) -> Iterator[Hall]:
    hall = Hall(house, day)
    hall.sends()
    yield hall
    house.socketio.server.shutdown()
