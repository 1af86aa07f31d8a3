"""The property: whatever was missed or lost, in the end a screen shows what a fresh one shows."""

from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qidtool.domain.audiences import AUDIENCES
from qidtool.domain.ids import WorkshopId
from qidtool.domain.viewers import Viewer, ViewerKind
from qidtool.live.catch_up import MOST_MISSED, caught_up
from qidtool.storage.store import TableStore
from tests.cast import Cast
from tests.live.reducer import Reducer, View
from tests.live.screens import Air, caught, fresh, nothing_yet
from tests.live.stories import PHONES, Chance, begun
from tests.picture_script import slides_of
from tests.script import Story
from tests.whole_day import tell_whole_day

LENGTH = 40
HEARD_BY_NO_SCREEN = {
    "series_planned", "series_changed", "staff_changed", "account_changed", "sessions_ended", "words_corrected",
    "job_changed", "groups_formed",
}  # fmt: skip


def viewers(story: Story) -> list[Viewer]:
    people = [story.cast.viewer(name, story.room) for name in PHONES if (name, story.room) in story.cast._inside]
    screens = [story.cast.viewer(name, story.room) for name in ("the cockpit", "the wall", "the protocol")]
    return [*screens, *people]


@pytest.fixture
def air(store: TableStore) -> Air:
    return Air(store)


@given(seed=st.integers(0, 2**32))
def test_an_old_view_and_what_was_missed_make_the_fresh_view(cast: Cast, air: Air, reducer: Reducer, seed: int) -> None:
    """Also with what arrived live in between, some of it lost on the way."""
    dice = Random(seed)
    story = begun(Story(cast))
    chance, screens = Chance(story, dice), viewers(story)
    old = {one: nothing_yet(one) for one in screens}
    for _ in range(LENGTH):
        for one in screens:
            if dice.random() < 0.05:
                old[one] = fresh(air.store, one)
        chance.happens()
    for one in screens:
        expected = fresh(air.store, one)
        assert caught(air.store, one, old[one], reducer) == expected
        arrived = [event for event in air.sent_to(one) if dice.random() < 0.8]
        assert caught(air.store, one, reducer.after(old[one], arrived), reducer) == expected


@given(seed=st.integers(0, 2**32))
def test_live_events_alone_make_the_fresh_view_when_none_is_lost(
    cast: Cast, air: Air, reducer: Reducer, seed: int
) -> None:
    """And some may come twice, as they do around a reconnect."""
    dice = Random(seed)
    story = begun(Story(cast))
    chance, screens = Chance(story, dice), viewers(story)
    for _ in range(LENGTH // 2):
        chance.happens()
    for one in screens:
        sent = air.sent_to(one)
        twice = [event for event in sent for _ in range(dice.randint(1, 2))]
        assert reducer.after(nothing_yet(one), twice + sent) == fresh(air.store, one)


def test_every_kind_of_event_with_an_audience_was_tried(story: Story, air: Air, reducer: Reducer) -> None:
    tell_whole_day(story)
    for one in viewers(story):
        assert caught(air.store, one, nothing_yet(one), reducer) == fresh(air.store, one)
        assert reducer.after(nothing_yet(one), air.sent_to(one)) == fresh(air.store, one)
    told = {type(one.event) for one in air.heard if one.before}
    assert {kind.kind for kind in set(AUDIENCES) - told} == HEARD_BY_NO_SCREEN


def test_every_single_event_is_enough_to_follow(story: Story, air: Air, reducer: Reducer) -> None:
    """From each moment of a day to the next: the view before and what was sent make the view after."""
    begun(story)
    chance, screens = Chance(story, Random(7)), viewers(story)
    views = {one: fresh(air.store, one) for one in screens}
    for _ in range(LENGTH):
        chance.happens()
        follow(views, air, reducer)


def test_every_change_of_slides_is_heard_by_every_screen(day: Story, air: Air, reducer: Reducer) -> None:
    """Also what a held wall was not told until the reveal."""
    views = {one: fresh(air.store, one) for one in viewers(day)}
    for happening in (
        "Mara brings 2 slides for 'Was bremst uns?'", "Mara freezes the wall",
        "Mara brings 3 slides for 'Was stärkt uns?'", "Mara reveals the wall",
        "Mara takes out the slides of 'Was bremst uns?'",
    ):  # fmt: skip
        day.tell(happening)
        follow(views, air, reducer)
    day.act("Mara", "picture.remove", picture=slides_of(day, "Was stärkt uns?")[0].id)
    follow(views, air, reducer)
    assert {one["state"]["steps"][day.steps[0]]["prompts"][0]["slides"] for one in views.values()} == {2}


def follow(views: dict[Viewer, View], air: Air, reducer: Reducer) -> None:
    """What was sent since makes of each view the fresh one."""
    for one, before in views.items():
        after = fresh(air.store, one)
        new = [event for event in air.sent_to(one) if event["n"] > before["heads"][event["stream"]]]
        assert reducer.after(before, new) == after
        views[one] = after


def test_a_reveal_takes_nothing_off_phones(day: Story, air: Air, reducer: Reducer) -> None:
    """Although they hear of it when the wall may be read along from then on."""
    ada = day.cast.viewer("Ada", day.room)
    before = fresh(air.store, ada)
    day.tell("Mara freezes the wall\nAda writes 'Mut'")
    day.act("Mara", "wall.set", readable=False)
    day.act("Mara", "wall.set", readable=True, frozen=False)
    shown = reducer.after(before, air.sent_to(ada))
    assert shown == fresh(air.store, ada)
    assert [one["text"] for one in shown["state"]["contributions"].values()] == ["Mut"]


def test_too_much_is_answered_with_a_fresh_view(day: Story) -> None:
    ada, store = day.cast.viewer("Ada", day.room), day.cast.gate.store
    heads = store.read(lambda reading: caught_up(reading, ada, None))["view"]["heads"]
    for place in range(MOST_MISSED):
        day.act("Mara", "workshop.change", title=f"Trier {place}")
    missed = store.read(lambda reading: caught_up(reading, ada, heads))
    assert len(missed["events"]) == MOST_MISSED
    day.act("Mara", "workshop.change", title="Trier")
    assert set(store.read(lambda reading: caught_up(reading, ada, heads))) == {"view"}


@pytest.mark.parametrize(
    "heads",
    [
        None, 7, "alles", [], {}, {"participants": 3}, {"participants": None}, {"participants": True},
        {"participants": -1}, {"participants": 1.5}, {"participants": 2**40}, {"participants": 10_000},
    ],
)  # fmt: skip
def test_heads_that_make_no_sense_are_answered_with_a_fresh_view(day: Story, heads: object) -> None:
    ada, read = day.cast.viewer("Ada", day.room), day.cast.gate.store.read
    if isinstance(heads, dict) and heads:
        heads |= {stream: 0 for stream in ada.streams() if stream not in heads}
    answer = read(lambda reading: caught_up(reading, ada, heads))
    is_known = isinstance(heads, dict) and heads.get("participants") == 3
    assert set(answer) == ({"events"} if is_known else {"view"})


def test_somebody_elses_stream_is_never_caught_up(day: Story) -> None:
    day.tell("Bo writes 'geheim'")
    ada, bo = (day.cast.viewer(name, day.room) for name in ("Ada", "Bo"))
    heads = dict.fromkeys((*ada.streams(), *bo.streams(), "facilitator", "projector"), 0)
    answer = day.cast.gate.store.read(lambda reading: caught_up(reading, ada, heads))
    assert {event["stream"] for event in answer["events"]} <= set(ada.streams())
    assert "geheim" not in repr(answer)


def test_a_phone_without_a_person_sees_no_person(day: Story) -> None:
    """Who only looks on hears what all phones hear."""
    nobody = Viewer(ViewerKind.PARTICIPANT, WorkshopId(day.room))
    state = fresh(day.cast.gate.store, nobody)["state"]  # type: ignore[arg-type]  # the store of this gate
    assert (state["contributions"], state["people"]) == ({}, {})
