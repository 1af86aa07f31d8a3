"""Everybody can use parallel rooms and breaks, in planning, on phone, cockpit and wall, in every state."""

import pytest

from tests.browser.axe import faults
from tests.browser.rooms import WITH_ROOMS
from tests.browser.stage import Stage
from tests.browser.states import rooms
from tests.browser.states.walks import Walk

WALKS = (rooms.in_planning, rooms.on_phones, rooms.in_cockpit, rooms.on_wall, rooms.a_break)

pytestmark = WITH_ROOMS


@pytest.mark.parametrize("walk", WALKS, ids=lambda one: one.name)
def test_in_every_state(stage: Stage, walk: Walk) -> None:
    found = {name: faults(page) for name, page in walk.told(stage)}
    assert tuple(found) == walk.states
    assert {name: wrong for name, wrong in found.items() if wrong} == {}
