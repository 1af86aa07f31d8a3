"""Everybody can use every field of the phone in every state: light and dark, on a narrow phone and on a wide desk."""

import pytest

from tests.browser.axe import faults
from tests.browser.stage import Stage
from tests.browser.states import fields
from tests.browser.states.walks import Walk

WALKS = (fields.grouped, fields.in_rows, fields.goals, fields.going_on)


@pytest.mark.parametrize("walk", WALKS, ids=lambda one: one.name)
def test_in_every_state(stage: Stage, walk: Walk) -> None:
    found = {name: faults(page) for name, page in walk.told(stage)}
    assert tuple(found) == walk.states
    assert {name: wrong for name, wrong in found.items() if wrong} == {}
