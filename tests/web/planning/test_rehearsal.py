"""A workshop is rehearsed in a copy that counts nowhere: invented people write, it begins anew, and is tidied away."""

import pytest

from qidtool.domain.agenda import Step
from qidtool.domain.ids import RoomId, SeriesId
from qidtool.domain.workshop import Workshop
from qidtool.storage.store import TableStore
from tests.script import Story
from tests.web.planning.browser import Browser, Page


@pytest.fixture
def source(story: Story) -> str:
    story.tell("""
        Mara plans the series 'Vier Orte'
        Mara plans the workshop 'Daun'
        Mara plans a step with 'Was trägt?' and 'Was hält auf?'
        Mara opens the workshop
        Mara opens step 1
        Ada joins
        Ada writes 'Vertrauen'
    """)
    return f"/workshops/{story.room}"


@pytest.fixture
def rehearsal(mara: Browser, source: str) -> Page:
    return mara.sends(mara.looks(f"{source}/planung"), f"{source}/probe")


def room_of(page: Page) -> RoomId:
    return RoomId(page.path.split("/")[2])


def workshop_of(store: TableStore, room: str) -> Workshop | None:
    return store.read(lambda reading: reading.workshops.get(room))


def steps_of(store: TableStore, room: str) -> list[Step]:
    return store.read(lambda reading: reading.steps.where(workshop=room))


def texts_of(store: TableStore, room: str) -> list[str]:
    contributions = store.read(lambda reading: reading.contributions.where(workshop=room))
    words = store.read(lambda reading: reading.words(one.id for one in contributions))
    return sorted(words[one.id] for one in contributions)


def writes(mara: Browser, page: Page) -> Page:
    way = f"/workshops/{room_of(page)}/probe"
    return mara.sends(mara.looks(way), f"{way}/schreiben")


def test_it_is_a_copy_of_the_agenda_alone_and_open(rehearsal: Page, story: Story, store: TableStore) -> None:
    room = room_of(rehearsal)
    made = workshop_of(store, room)
    assert made is not None
    assert (made.title, made.status.value) == ("Probe: Daun", "open")
    assert [one.title for one in steps_of(store, room)] == [one.title for one in steps_of(store, story.room)]
    assert texts_of(store, room) == []
    assert texts_of(store, story.room) == ["Vertrauen"]
    assert made.series != story.series


def test_invented_people_write_into_what_is_open_and_never_twice(
    mara: Browser, rehearsal: Page, story: Story, store: TableStore
) -> None:
    room = room_of(rehearsal)
    assert "Gerade ist kein Schritt offen" in writes(mara, rehearsal).text
    story.cast.acts("Mara", room, "step.open", step=steps_of(store, room)[0].id)
    assert "der Erfundenen" in writes(mara, rehearsal).text
    first = texts_of(store, room)
    people = store.read(lambda reading: reading.participants.where(workshop=room))
    assert len(first) > 1
    assert len(people) > 1
    writes(mara, rehearsal)
    assert texts_of(store, room) == first
    assert len(store.read(lambda reading: reading.participants.where(workshop=room))) == len(people)
    assert texts_of(store, story.room) == ["Vertrauen"]


def test_it_begins_anew_and_is_tidied_away(mara: Browser, rehearsal: Page, story: Story, store: TableStore) -> None:
    room = room_of(rehearsal)
    story.cast.acts("Mara", room, "step.open", step=steps_of(store, room)[0].id)
    writes(mara, rehearsal)
    fresh = mara.sends(mara.looks(f"/workshops/{room}/probe"), f"/workshops/{room}/probe/von-vorn")
    assert workshop_of(store, room) is None
    assert texts_of(store, room_of(fresh)) == []
    way = f"/workshops/{room_of(fresh)}/probe"
    page = mara.sends(fresh, f"{way}/von-vorn", press="wegraeumen")
    assert (page.path, workshop_of(store, room_of(fresh))) == (f"/workshops/{story.room}/planung", None)
    assert texts_of(store, story.room) == ["Vertrauen"]


def test_only_a_rehearsal_can_be_tidied_away(mara: Browser, source: str, story: Story, store: TableStore) -> None:
    token = mara.looks(f"{source}/planung").form(f"{source}/probe").value("csrf_token")
    for key in ("wegraeumen", "von-vorn", "schreiben"):
        assert mara.client.post(f"{source}/probe/{key}", data={"csrf_token": token}).status_code == 404
    assert workshop_of(store, story.room) is not None


def test_it_is_in_no_series_and_goes_by_itself(rehearsal: Page, story: Story, store: TableStore) -> None:
    made = workshop_of(store, room_of(rehearsal))
    assert made is not None
    series = store.read(lambda reading: reading.series.get(made.series))
    assert series is not None
    assert (series.rehearsal_of, series.single) == (story.room, True)
    assert series.privacy.delete_on != ""
    own = store.read(lambda reading: reading.workshops.where(series=SeriesId(story.series)))
    assert [one.title for one in own] == ["Daun"]
