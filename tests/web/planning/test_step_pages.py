"""Steps are added, changed in their place, moved and taken out; questions can be arranged before anything is saved."""

import pytest
from werkzeug.datastructures import MultiDict

from qidtool.domain.agenda import Step
from qidtool.domain.ids import new_id
from qidtool.storage.store import TableStore
from tests.script import Story
from tests.web.planning.browser import Browser, Page, Typed

NEW = "/schritte/neu?methode=two_rounds"


@pytest.fixture
def base(story: Story) -> str:
    story.tell("Mara plans the workshop 'Daun'")
    return f"/workshops/{story.room}"


@pytest.fixture
def planned(base: str, story: Story) -> str:
    """A workshop with three steps."""
    story.tell("""
        Mara plans a step with 'Was trägt?' and 'Was fehlt?'
        Mara plans a step with 'Was hilft?'
        Mara plans a step with 'Wie weiter?'
    """)
    return base


def steps(store: TableStore, story: Story) -> list[Step]:
    return store.read(lambda reading: reading.steps.where(workshop=story.room))


def questions(page: Page, action: str) -> list[str]:
    return page.form(action).values("prompt_text")


def test_the_picker_says_what_a_method_gives_takes_and_costs(mara: Browser, base: str) -> None:
    text = mara.looks(f"{base}/planung").text
    for words in ("Dauer 40 Min.", "Gibt Begriffe", "Nimmt nichts, kann am Anfang stehen"):
        assert words in text


def test_a_new_step_starts_from_the_examples_of_its_method(
    mara: Browser, base: str, story: Story, store: TableStore
) -> None:
    page = mara.looks(base + NEW)
    examples = questions(page, base + NEW)
    assert len(examples) == 2
    assert steps(store, story) == []
    mara.sends(page, base + NEW, {"planned_start": "09:30", "planned_minutes": "25", "approval": "1"})
    (step,) = steps(store, story)
    assert [one.text for one in step.prompts] == examples
    assert (step.planned_start, step.planned_minutes, step.approval, step.accepts_late) == ("09:30", 25, True, False)


def test_a_step_sent_twice_stands_once(mara: Browser, base: str, story: Story, store: TableStore) -> None:
    page = mara.looks(base + NEW)
    for _ in range(2):
        mara.sends(page, base + NEW)
    assert len(steps(store, story)) == 1


def test_questions_are_arranged_before_anything_is_saved(
    mara: Browser, planned: str, story: Story, store: TableStore
) -> None:
    path = f"{planned}/schritte/{story.steps[0]}"
    page = mara.looks(path)
    page = mara.sends(page, path, press="do=add")
    page = mara.sends(page, path, {"prompt_text": ["Was trägt?", "Was fehlt?", "Was noch?"]}, press="do=up:2")
    assert questions(page, path) == ["Was trägt?", "Was noch?", "Was fehlt?"]
    page = mara.sends(page, path, press="do=down:0")
    page = mara.sends(page, path, press="do=drop:2")
    assert questions(page, path) == ["Was noch?", "Was trägt?"]
    assert [one.text for one in steps(store, story)[0].prompts] == ["Was trägt?", "Was fehlt?"]
    mara.sends(page, path, press="do=save")
    assert [(one.id, one.text) for one in steps(store, story)[0].prompts][1:] == [("q1", "Was trägt?")]


def test_wishes_that_make_no_sense_change_nothing(mara: Browser, planned: str, story: Story) -> None:
    path = f"{planned}/schritte/{story.steps[0]}"
    form = mara.looks(path).form(path)
    for wish in ("up:99", "down:1", "up:0", "drop:x", "up:²", "dance"):
        answer = mara.client.post(path, data=MultiDict([*form.fields, ("do", wish)]))
        assert answer.status_code == 200
        assert answer.get_data(as_text=True).count("data-row>") == 2


def test_a_refused_step_keeps_all_that_was_typed(mara: Browser, planned: str, story: Story) -> None:
    path = f"{planned}/schritte/{story.steps[0]}"
    typed: Typed = {
        "title": "Anfang",
        "planned_start": "halb zehn",
        "planned_minutes": "viele",
        "prompt_text": ["Neu?", ""],
        "prompt_hint": ["", "Nur der Hinweis"],
        "accepts_late": "1",
    }
    refused = mara.sends(mara.looks(path), path, typed)
    form = refused.form(path)
    assert refused.status == 422
    assert {name: form.values(name) for name in typed} == {
        name: [value] if isinstance(value, str) else value for name, value in typed.items()
    }


def test_a_box_that_was_cleared_stays_clear_after_a_refusal(
    mara: Browser, base: str, story: Story, store: TableStore
) -> None:
    story.tell("Mara plans a step for approval with 'Was trägt?'")
    path = f"{base}/schritte/{story.steps[0]}"
    refused = mara.sends(mara.looks(path), path, {"title": ""}, without="approval")
    assert refused.form(path).values("approval") == []
    mara.sends(refused, path, {"title": "Anfang"})
    assert not steps(store, story)[0].approval


@pytest.mark.parametrize("minutes", ["-5", "1e3", "99999", "0"])
def test_minutes_that_are_none_are_refused(
    mara: Browser, planned: str, story: Story, store: TableStore, minutes: str
) -> None:
    path = f"{planned}/schritte/{story.steps[0]}"
    refused = mara.sends(mara.looks(path), path, {"planned_minutes": minutes})
    assert (refused.status, refused.form(path).value("planned_minutes")) == (422, minutes)
    assert steps(store, story)[0].planned_minutes == 40


def test_times_move_along_when_a_step_grows(mara: Browser, planned: str, story: Story) -> None:
    path = f"{planned}/schritte/{story.steps[0]}"
    mara.sends(mara.looks(path), path, {"planned_start": "09:30"})
    assert clocks(mara.looks(f"{planned}/planung")) == ["09:30", "10:10", "10:10", "10:50", "10:50", "11:30"]
    mara.sends(mara.looks(path), path, {"planned_minutes": "60"})
    assert clocks(mara.looks(f"{planned}/planung")) == ["09:30", "10:30", "10:30", "11:10", "11:10", "11:50"]


def clocks(page: Page) -> list[str]:
    return [word for word in page.text.split() if len(word) == 5 and word[2] == ":" and word[:2].isdecimal()]


def test_steps_are_moved_by_keys_and_the_focus_stays_on_the_key(
    mara: Browser, planned: str, story: Story, store: TableStore
) -> None:
    first, second, third = story.steps
    page = mara.looks(f"{planned}/planung")
    moved = mara.sends(page, f"{planned}/schritte/{third}/platz", press="position=1")
    assert [one.id for one in steps(store, story)] == [first, third, second]
    assert moved.path == f"{planned}/planung?bewegt={third}&weg=hoch"
    assert mara.client.get(moved.path).get_data(as_text=True).count("autofocus") == 1


def test_a_step_is_taken_out(mara: Browser, planned: str, story: Story, store: TableStore) -> None:
    path = f"{planned}/schritte/{story.steps[1]}"
    mara.sends(mara.looks(path), path, press=f"{path}/entfernen")
    assert [one.id for one in steps(store, story)] == [story.steps[0], story.steps[2]]


def test_what_has_contributions_stays_and_nothing_typed_is_lost(mara: Browser, planned: str, story: Story) -> None:
    story.tell("""
        Mara opens the workshop
        Mara opens step 3
        Ada joins
        Ada writes 'Mut'
    """)
    path = f"{planned}/schritte/{story.steps[2]}"
    page = mara.looks(path)
    stays = mara.sends(page, path, {"title": "Neuer Titel"}, press=f"{path}/entfernen")
    assert "Zu diesem Schritt gibt es schon Beiträge." in stays.text
    assert stays.form(path).value("title") == "Neuer Titel"
    kept = mara.sends(page, path, {"prompt_text": ["Ganz anders?"], "prompt_id": [new_id()]})
    assert "Zur Frage „Wie weiter?“ gibt es schon Beiträge." in kept.text
    assert questions(kept, path) == ["Ganz anders?"]


def test_the_preview_shows_each_question_in_each_pass(mara: Browser, planned: str, story: Story) -> None:
    text = mara.looks(f"{planned}/schritte/{story.steps[0]}/vorschau").text
    assert [text.count(one) for one in ("Was trägt?", "Was fehlt?", "Senden")] == [2, 2, 4]


def test_steps_of_another_workshop_are_not_there(mara: Browser, planned: str, story: Story) -> None:
    foreign = story.steps[0]
    other = mara.sends(mara.looks("/workshops/neu"), "/workshops/neu", {"title": "Anderer"}).path
    other = other.removesuffix("/planung")
    assert mara.looks(f"{other}/schritte/{foreign}").status == 404
    assert mara.looks(f"{other}/schritte/{foreign}/vorschau").status == 404
    assert mara.looks(f"{other}/schritte/neu?methode=nonsense").status == 404
