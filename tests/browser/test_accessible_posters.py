"""Everybody can use posters that all groups share, in planning, on phone, cockpit and wall, in every state."""

import pytest

from tests.browser.axe import faults
from tests.browser.stage import Stage
from tests.browser.states import posters
from tests.browser.states.walks import Walk

WALKS = (posters.in_planning, posters.on_phones, posters.in_cockpit, posters.on_wall)


@pytest.mark.parametrize("walk", WALKS, ids=lambda one: one.name)
def test_in_every_state(stage: Stage, walk: Walk) -> None:
    found = {name: faults(page) for name, page in walk.told(stage)}
    assert tuple(found) == walk.states
    assert {name: wrong for name, wrong in found.items() if wrong} == {}
