"""Everybody can use every screen in every state: light and dark, on a narrow phone and on a wide desk."""

import pytest

from tests.browser.axe import faults
from tests.browser.stage import Stage
from tests.browser.states import (
    accounts,
    cockpit,
    documentation,
    entrance,
    phone,
    planning,
    protocol,
    reading,
    wall,
)
from tests.browser.states.walks import Walk

WALKS = (
    entrance.entrance, entrance.notices,
    phone.asked, phone.writing, phone.moved_along, phone.left_behind, phone.without_a_line,
    cockpit.opening, cockpit.steering, cockpit.deciding, cockpit.ordering, cockpit.in_trouble,
    wall.course, wall.cards, wall.clouds, wall.places,
    reading.read_along, reading.read_clouds, reading.read_of_places,
    planning.series, planning.day, planning.printing,
    protocol.taking_down, protocol.taken_down, protocol.not_taken_down, protocol.writing_cards, protocol.printed,
    documentation.made, documentation.unmade,
    accounts.staff, accounts.house,
)  # fmt: skip


@pytest.mark.parametrize("walk", WALKS, ids=lambda one: one.name)
def test_in_every_state(stage: Stage, walk: Walk) -> None:
    found = {name: faults(page) for name, page in walk.told(stage)}
    assert tuple(found) == walk.states
    assert {name: wrong for name, wrong in found.items() if wrong} == {}


def test_the_look_is_a_sharp_one(stage: Stage) -> None:
    """Whoever finds nothing anywhere must be able to find something."""
    page = stage.page("/datenschutz")
    page.evaluate("""() => {
        const key = document.createElement("button");
        key.style.setProperty("width", "5px");
        const wide = document.createElement("div");
        wide.style.setProperty("width", "1400px");
        wide.append("breit");
        document.querySelector("main").append(key, wide);
    }""")
    found = "\n".join(faults(page))
    assert [sign for sign in ("button-name", "scrolls sideways", "too small to hit") if sign not in found] == []
