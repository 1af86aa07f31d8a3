"""What is planned for a question beside its text: typed with it, moved with it, and there again after a refusal."""

import pytest

from qidtool.domain.agenda import Step
from qidtool.storage.store import TableStore
from tests.script import Story
from tests.web.planning.browser import Browser, Typed

WAY = "https://video.example/eins"
TYPED: Typed = {"prompt_detail_speaker": ["Gesine", ""], "prompt_detail_video": [WAY, "Zimmer 12"]}


@pytest.fixture
def path(story: Story) -> str:
    story.tell("Mara plans the workshop 'Daun'\nMara plans a workbench with 'Tür' and 'Küche'")
    return f"/workshops/{story.room}/schritte/{story.steps[0]}"


def planned(store: TableStore, story: Story) -> Step:
    (step,) = store.read(lambda reading: reading.steps.where(workshop=story.room))
    return step


def known(step: Step) -> list[dict[str, str]]:
    return [{about.id: text for about, text in step.form.details_of(one)} for one in step.prompts]


def test_they_are_kept_with_their_question(mara: Browser, path: str, story: Story, store: TableStore) -> None:
    mara.sends(mara.looks(path), path, TYPED)
    assert known(planned(store, story)) == [{"speaker": "Gesine", "video": WAY}, {"video": "Zimmer 12"}]
    again = mara.looks(path)
    assert again.form(path).values("prompt_detail_video") == [WAY, "Zimmer 12"]
    moved = mara.sends(again, path, press="do=down:0")
    assert moved.form(path).values("prompt_text") == ["Küche", "Tür"]
    assert moved.form(path).values("prompt_detail_speaker") == ["", "Gesine"]


def test_nothing_typed_is_lost_where_something_else_is_wrong(mara: Browser, path: str) -> None:
    refused = mara.sends(mara.looks(path), path, {**TYPED, "planned_start": "halb zehn"})
    assert refused.status == 422
    assert refused.form(path).values("prompt_detail_speaker") == ["Gesine", ""]


def test_a_question_without_words_is_missed_although_somebody_speaks(mara: Browser, path: str) -> None:
    refused = mara.sends(mara.looks(path), path, {**TYPED, "prompt_text": ["", "Küche"]})
    assert refused.status == 422
    assert "Bitte mindestens eine Frage eintragen." in refused.text


def test_the_way_in_stands_on_phones_and_not_on_the_wall(mara: Browser, path: str, story: Story) -> None:
    mara.sends(mara.looks(path), path, TYPED)
    story.tell("""
        Mara opens the workshop
        Mara opens step 1
        Ada joins
    """)
    there = {"speaker": "Gesine", "video": WAY}
    for screen, details in {"Ada's phone": there, "the cockpit": there, "the wall": {"speaker": "Gesine"}}.items():
        step = story.sees(screen)["steps"][story.steps[0]]
        assert step["prompts"][0]["details"] == details
