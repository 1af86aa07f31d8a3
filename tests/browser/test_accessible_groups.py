"""Everybody can use what groups and new kinds of entries bring to cockpit and wall, in every state."""

import pytest

from tests.browser.axe import faults
from tests.browser.stage import Stage
from tests.browser.states import groups
from tests.browser.states.walks import Walk

WALKS = (groups.forming, groups.desk, groups.speeches, groups.wall_scenes, groups.wall_result)


@pytest.mark.parametrize("walk", WALKS, ids=lambda one: one.name)
def test_in_every_state(stage: Stage, walk: Walk) -> None:
    found = {name: faults(page) for name, page in walk.told(stage)}
    assert tuple(found) == walk.states
    assert {name: wrong for name, wrong in found.items() if wrong} == {}
