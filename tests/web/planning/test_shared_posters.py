"""Shared posters are offered where a method has some, chosen with their minutes, and off until somebody wants them."""

import pytest

from qidtool.domain.agenda import Step
from qidtool.storage.store import TableStore
from tests.script import Story
from tests.web.planning.browser import Browser

LABEL = "Gemeinsame Plakate: die Gruppen wandern"


@pytest.fixture
def path(story: Story) -> str:
    """A step of a method with posters, which stay with each group so far."""
    story.tell("Mara plans the workshop 'Daun'\nMara plans a workbench with 'Ankommen' and 'Gehen'")
    return f"/workshops/{story.room}/schritte/{story.steps[0]}"


def planned(store: TableStore, story: Story) -> Step:
    (step,) = store.read(lambda reading: reading.steps.where(workshop=story.room))
    return step


def test_they_are_chosen_with_the_minutes_at_each(mara: Browser, path: str, story: Story, store: TableStore) -> None:
    page = mara.looks(path)
    assert LABEL in page.text
    assert (page.form(path).values("rotates"), page.form(path).value("rotation_minutes")) == ([], "10")
    mara.sends(page, path)
    assert planned(store, story).rotation_minutes == 0
    after = mara.sends(page, path, {"rotates": "1", "rotation_minutes": "7"})
    assert planned(store, story).rotation_minutes == 7
    assert "gemeinsame Plakate, 7 Min. an jedem" in after.text
    again = mara.looks(path)
    assert (again.form(path).values("rotates"), again.form(path).value("rotation_minutes")) == (["1"], "7")
    mara.sends(again, path, without="rotates")
    assert planned(store, story).rotation_minutes == 0


def test_minutes_that_are_none_are_refused_and_nothing_typed_is_lost(
    mara: Browser, path: str, story: Story, store: TableStore
) -> None:
    for minutes in ("", "0", "601", "bald"):
        refused = mara.sends(mara.looks(path), path, {"rotates": "1", "rotation_minutes": minutes, "title": "Plakate"})
        form = refused.form(path)
        assert (refused.status, form.value("rotation_minutes"), form.value("title")) == (422, minutes, "Plakate")
        assert form.values("rotates") == ["1"]
    assert planned(store, story).rotation_minutes == 0


def test_a_method_without_posters_offers_none(mara: Browser, story: Story) -> None:
    story.tell("Mara plans the workshop 'Daun'\nMara plans a step with 'Was trägt?'")
    base = f"/workshops/{story.room}/schritte"
    for page in (f"{base}/{story.steps[0]}", f"{base}/neu?methode=two_rounds"):
        assert LABEL not in mara.looks(page).text


def test_once_somebody_has_written_it_stays_as_it_was(mara: Browser, path: str, story: Story) -> None:
    story.tell("""
        Mara opens the workshop
        Mara opens step 1
        Mara adds the group 'Rot'
        Mara puts 'Mut' on the poster of 'Rot'
    """)
    refused = mara.sends(mara.looks(path), path, {"rotates": "1"})
    assert "bleibt jetzt, wie es war." in refused.text
