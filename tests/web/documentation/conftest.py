"""Mara's browser, somebody who sets a documentation, and one that is finished."""

from collections.abc import Callable

import pytest

from qidtool.domain.workshop import Workshop
from tests.cast import Cast
from tests.web.documentation.page import asks
from tests.web.documentation.typesetter import Typesetter
from tests.web.window import Window

Desk = Callable[[str], Window]


@pytest.fixture
def mara(desk: Desk, trier: Workshop) -> Window:
    return desk("Mara")


@pytest.fixture
def typesetter(cast: Cast, trier: Workshop) -> Typesetter:
    return Typesetter(cast, trier.id)


@pytest.fixture
def finished(mara: Window, trier: Workshop, typesetter: Typesetter) -> Typesetter:
    asks(mara, trier)
    typesetter.begins().finishes()
    return typesetter
