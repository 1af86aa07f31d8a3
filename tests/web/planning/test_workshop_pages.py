"""A workshop is set up alone or in a series, described, opened and duplicated."""

import pytest

from qidtool.domain.workshop import Workshop, WorkshopStatus
from qidtool.storage.store import TableStore
from tests.cast import in_days, privacy
from tests.script import Story
from tests.web.planning.browser import Browser, Page


def single(mara: Browser, **typed: str) -> Page:
    return mara.sends(mara.looks("/workshops/neu"), "/workshops/neu", {"title": "Teamtag", "place": "Worms", **typed})


def of(store: TableStore, page: Page) -> Workshop:
    found = store.read(lambda reading: reading.workshops.get(page.path.split("/")[2]))
    assert found is not None
    return found


def test_a_single_workshop_is_as_easy_as_one_form(mara: Browser, store: TableStore) -> None:
    page = single(mara, **privacy())
    workshop = of(store, page)
    series = store.read(lambda reading: reading.series.get(workshop.series))
    assert series is not None
    assert (workshop.title, workshop.place, series.single, series.privacy.is_complete()) == (
        "Teamtag",
        "Worms",
        True,
        True,
    )
    assert "Teamtag" in mara.looks("/planung").text


def test_a_day_that_cannot_be_read_keeps_the_form(mara: Browser) -> None:
    page = single(mara, held_on="irgendwann", purpose="Für uns.")
    form = page.form("/workshops/neu")
    assert page.status == 422
    assert (form.value("held_on"), form.value("purpose")) == ("irgendwann", "Für uns.")


def test_a_workshop_opens_only_when_it_says_what_happens_to_the_words(mara: Browser, store: TableStore) -> None:
    page = single(mara, delete_on="")
    base = page.path.removesuffix("/planung")
    refused = mara.sends(page, f"{base}/oeffnen")
    assert refused.status == 422
    assert "Vor dem Öffnen fehlen noch Angaben" in refused.text
    frame = f"/reihen/{of(store, page).series}"
    mara.sends(mara.looks(frame), frame, privacy())
    opened = mara.client.post(f"{base}/oeffnen", data={"csrf_token": page.form(f"{base}/oeffnen").value("csrf_token")})
    assert opened.location == f"{base}/cockpit"
    assert of(store, page).status is WorkshopStatus.OPEN


def test_title_place_and_day_are_changed_on_the_plan(mara: Browser, store: TableStore) -> None:
    page = single(mara)
    action = page.path.replace("planung", "angaben")
    saved = mara.sends(page, action, {"title": "Teamtag im Mai", "place": "Speyer", "held_on": in_days(4)})
    workshop = of(store, page)
    series = store.read(lambda reading: reading.series.get(workshop.series))
    assert (workshop.title, workshop.place, workshop.held_on) == ("Teamtag im Mai", "Speyer", in_days(4))
    assert series is not None
    assert series.title == "Teamtag im Mai"
    assert "Gespeichert." in saved.text


def test_a_refused_title_stays_in_its_field(mara: Browser) -> None:
    page = single(mara)
    action = page.path.replace("planung", "angaben")
    refused = mara.sends(page, action, {"title": "x" * 200, "place": "Speyer"})
    assert refused.status == 422
    assert (refused.form(action).value("title"), refused.form(action).value("place")) == ("x" * 200, "Speyer")


def test_words_to_look_at_are_kept_line_by_line(mara: Browser, store: TableStore) -> None:
    page = single(mara)
    action = page.path.replace("planung", "woerter")
    saved = mara.sends(page, action, {"words": "Unsinn\n\nQuatsch\nUnsinn"})
    assert of(store, page).marked_words == ("Unsinn", "Quatsch")
    assert saved.form(action).value("words") == "Unsinn\nQuatsch"
    refused = mara.sends(saved, action, {"words": "x" * 300})
    assert (refused.status, refused.form(action).value("words")) == (422, "x" * 300)


def test_a_copy_in_a_series_has_the_questions_and_none_of_the_words(
    mara: Browser, story: Story, store: TableStore
) -> None:
    story.tell("""
        Mara plans the series 'Übergänge'
        Mara plans the workshop 'Daun'
        Mara plans a step with 'Was trägt?'
        Mara opens the workshop
        Mara opens step 1
        Ada joins
        Ada writes 'Mut'
    """)
    path = f"/workshops/{story.room}/duplizieren"
    page = mara.looks(path)
    copied, again = (mara.sends(page, path, {"title": "Worms", "held_on": in_days(5)}) for _ in range(2))
    copy = of(store, copied)
    (step,) = store.read(lambda reading: reading.steps.where(workshop=copy.id))
    original = store.read(lambda reading: reading.workshops.get(story.room))
    assert original is not None
    assert copied.path == again.path
    assert (copy.series, copy.title, copy.held_on, copy.status) == (
        original.series,
        "Worms",
        in_days(5),
        WorkshopStatus.PLANNED,
    )
    assert copy.code != original.code
    assert [one.text for one in step.prompts] == ["Was trägt?"]
    assert store.read(lambda reading: reading.contributions.count(workshop=copy.id)) == 0
    assert store.read(lambda reading: reading.participants.count(workshop=copy.id)) == 0


def test_the_copy_of_a_single_workshop_is_single_and_asks_for_its_own_deletion_date(
    mara: Browser, store: TableStore
) -> None:
    page = single(mara, **privacy())
    path = page.path.replace("planung", "duplizieren")
    copy = of(store, mara.sends(mara.looks(path), path, {"title": "Teamtag im Herbst"}))
    series = store.read(lambda reading: reading.series.get(copy.series))
    assert series is not None
    assert copy.series != of(store, page).series
    assert (series.title, series.single, series.privacy.purpose, series.privacy.delete_on) == (
        "Teamtag im Herbst",
        True,
        "Probe",
        "",
    )
    assert mara.looks(f"/reihen/{series.id}/workshops/neu").status == 404


def test_the_plan_shows_the_way_in_as_code_link_and_picture(mara: Browser, store: TableStore) -> None:
    page = single(mara)
    workshop = of(store, page)
    html = mara.client.get(page.path).get_data(as_text=True)
    address = f"http://localhost/j/{workshop.link_code}"
    assert address in page.links
    assert f'aria-label="QR-Code zum Mitmachen: {address}"' in html
    assert f"{workshop.code[:3]}{workshop.code[3:]}" in page.text


@pytest.mark.parametrize("place", ["angaben", "schritte/neu?methode=two_rounds", "duplizieren"])
def test_a_form_that_lost_its_fields_on_the_way_is_shown_again(mara: Browser, place: str) -> None:
    page = single(mara)
    path = page.path.replace("planung", place)
    token = page.forms[0].value("csrf_token")
    assert mara.client.post(path, data={"csrf_token": token}).status_code == 422
