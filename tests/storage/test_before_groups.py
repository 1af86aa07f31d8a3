"""A day that began before there were groups goes on after the upgrade: nobody's words or view are another's."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import pytest
from alembic import command
from sqlalchemy import text

from qidtool.catalogue import Catalogue
from qidtool.gate.gate import Gate
from qidtool.live.catch_up import caught_up
from qidtool.storage.engine import open_engine, open_writer
from qidtool.storage.migrate import _config, upgrade
from qidtool.storage.store import TableStore
from tests.cast import Cast
from tests.script import Story
from tests.workbench import WithWorkbench

SCREENS = ("the cockpit", "the wall", "Ada's phone", "Bo's phone")
NEW_IN_FORMS = ("owner", "rows", "one_per_row", "about", "marks", "product")


@dataclass
class Before:
    story: Story
    shown: dict[str, Any]
    """What every screen showed."""


def without_products(state: dict[str, Any]) -> dict[str, Any]:
    """Forms that were copied before do not say what their entries are for later steps."""
    for step in state["steps"].values():
        step["inputs"] = [one | {"product": None} for one in step["inputs"]]
    return state


@pytest.fixture
def before(database: str, catalogue: Catalogue) -> Iterator[Before]:
    """Kept as an older program kept it; nobody has the database open."""
    store = TableStore(database)
    story = Story(Cast(Gate(store, WithWorkbench(catalogue), burst=1e6))).tell("""
        Mara plans the workshop 'Trier'
        Mara plans a step with 'Was stärkt uns?'
        Mara opens the workshop
        Mara opens step 1
        Ada joins
        Bo joins
        Ada writes 'Vertrauen'
        Ada changes 'Vertrauen' to 'Zutrauen'
        Bo writes 'Zeit'
        Bo writes 'Unfug'
        Bo withdraws 'Unfug'
        Mara hides 'Zeit'
        Mara notes 'leise'
    """)
    shown = {one: without_products(story.sees(one)) for one in SCREENS}
    store.close()
    engine = open_engine(database)
    with open_writer(engine) as connection, connection.begin():
        command.downgrade(_config(connection), "0002")
        for step, form in connection.execute(text("SELECT id, form FROM step")).all():
            kept = {"key": step, "form": json.dumps(_older(form if isinstance(form, dict) else json.loads(form)))}
            connection.execute(text("UPDATE step SET form = :form WHERE id = :key"), kept)
    engine.dispose()
    yield Before(story, shown)
    upgrade(database)


def _older(form: dict[str, Any]) -> dict[str, Any]:
    inputs = [{name: value for name, value in one.items() if name not in NEW_IN_FORMS} for one in form["inputs"]]
    return form | {"inputs": inputs}


@pytest.fixture
def goes_on(before: Before, database: str, catalogue: Catalogue) -> Iterator[Story]:
    upgrade(database)
    store = TableStore(database)
    before.story.cast.gate = Gate(store, WithWorkbench(catalogue), burst=1e6)
    yield before.story
    store.close()


def events_of_contributions(database: str) -> list[dict[str, Any]]:
    engine = open_engine(database)
    with engine.connect() as connection:
        rows = connection.execute(text("SELECT version, event FROM journal WHERE kind LIKE 'contribution%' ORDER BY n"))
        found = [(row.version, row.event if isinstance(row.event, dict) else json.loads(row.event)) for row in rows]
    engine.dispose()
    return [{"version": version, **event} for version, event in found]


def test_an_older_program_told_each_contribution_to_its_author(before: Before, database: str) -> None:
    told = events_of_contributions(database)
    assert {one["version"] for one in told} == {1}
    assert {one["participant"] for one in told} == {before.story.person("Ada"), before.story.person("Bo"), None}


def test_every_screen_shows_what_it_showed(goes_on: Story, before: Before, database: str) -> None:
    assert {one: goes_on.sees(one) for one in SCREENS} == before.shown
    assert {one["version"] for one in events_of_contributions(database)} == {2}


def test_what_was_missed_before_is_caught_up_after(goes_on: Story) -> None:
    """And still by those it was meant for."""
    ada = goes_on.cast.viewer("Ada", goes_on.room)
    since = dict.fromkeys(ada.streams(), 0)
    missed = goes_on.cast.gate.store.read(lambda reading: caught_up(reading, ada, since))["events"]
    told = [one["text"] for event in missed for one in event["put"].get("contributions", {}).values()]
    assert told == ["Zutrauen", "Zutrauen"]


def test_the_day_goes_on_with_groups(goes_on: Story) -> None:
    goes_on.tell("""
        Ada writes 'Mut'
        Ada's phone shows: 'Zutrauen', 'Mut'
        Mara adds the group 'Rot'
        Mara puts Ada into 'Rot'
        Mara puts Bo into 'Rot'
        Mara plans a workbench with 'Was trägt?'
        Mara opens step 2
        Ada puts 'Plakat' on the poster
        Bo's phone shows: 'Zeit', 'Plakat'
        Mara asks for the cloud of 'Was trägt?' is refused: input_unknown
    """)
