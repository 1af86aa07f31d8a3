"""Mara's, Jonas' and Rita's browsers before one house."""

from collections.abc import Callable

import pytest

from qidtool.app import House
from qidtool.gate.cookies import ACCOUNT_COOKIE
from tests.cast import Cast, token_of
from tests.web.planning.browser import Browser

Seat = Callable[[str], Browser]


@pytest.fixture
def seat(house: House, cast: Cast) -> Seat:
    def sit(name: str) -> Browser:
        client = house.app.test_client()
        cast.actor(name)
        client.set_cookie(ACCOUNT_COOKIE, token_of(name))
        client.environ_base["HTTP_ACCEPT_LANGUAGE"] = "de"
        return Browser(client)

    return sit


@pytest.fixture
def mara(seat: Seat) -> Browser:
    return seat("Mara")
