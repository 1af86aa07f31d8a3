"""The fields of a step can be worded for this step: chosen in planning, and kept until somebody changes them again."""

import pytest

from qidtool.domain.agenda import Step
from qidtool.storage.store import TableStore
from tests.script import Story
from tests.web.planning.browser import Browser


@pytest.fixture
def path(story: Story) -> str:
    story.tell("Mara plans the workshop 'Daun'\nMara plans a step with 'Was trägt?'")
    return f"/workshops/{story.room}/schritte/{story.steps[0]}"


def planned(store: TableStore, story: Story) -> Step:
    return store.read(lambda reading: reading.steps.where(workshop=story.room))[-1]


def words_of(step: Step, slot: str = "answers") -> tuple[str, str]:
    found = step.form.input(slot)
    assert found is not None
    return found.label, found.placeholder


def test_a_field_is_worded_and_takes_the_words_of_the_method_back(
    mara: Browser, path: str, story: Story, store: TableStore
) -> None:
    page = mara.looks(path)
    assert page.form(path).value("label_answers") == "Antwort"
    mara.sends(page, path, {"label_answers": "Was uns trägt", "placeholder_answers": ""})
    assert words_of(planned(store, story)) == ("Was uns trägt", "")
    again = mara.looks(path)
    assert again.form(path).value("label_answers") == "Was uns trägt"
    mara.sends(again, path, {"label_answers": ""})
    assert words_of(planned(store, story)) == ("Antwort", "Ein Gedanke")


def test_a_new_step_is_worded_at_once(mara: Browser, story: Story, store: TableStore) -> None:
    story.tell("Mara plans the workshop 'Daun'")
    path = f"/workshops/{story.room}/schritte/neu?methode=two_rounds"
    mara.sends(mara.looks(path), path, {"label_heard": "Verstanden habe ich"})
    assert words_of(planned(store, story), "heard")[0] == "Verstanden habe ich"
    assert words_of(planned(store, story)) == ("Antwort", "Ein Gedanke")


def test_words_that_are_too_long_are_refused_and_nothing_typed_is_lost(mara: Browser, path: str) -> None:
    refused = mara.sends(mara.looks(path), path, {"label_answers": "x" * 161, "title": "Neu"})
    form = refused.form(path)
    assert (refused.status, form.value("label_answers"), form.value("title")) == (422, "x" * 161, "Neu")


def test_whoever_plans_in_english_leaves_the_german_words_alone(
    mara: Browser, path: str, story: Story, store: TableStore
) -> None:
    mara.client.environ_base["HTTP_ACCEPT_LANGUAGE"] = "en"
    page = mara.looks(path)
    before = words_of(planned(store, story))
    assert page.form(path).value("label_answers") == "Answer"
    mara.sends(page, path, {"title": "Opening"})
    assert words_of(planned(store, story)) == before
