"""A day's planned times move along when a step grows; a fixed start stays where it was put."""

from dataclasses import replace
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from qidtool.domain.agenda import Step
from qidtool.domain.forms import Form
from qidtool.domain.ids import RoomId, StepId, WorkshopId
from qidtool.domain.schedule import DAY_MINUTES, Slot, clock_of, minute_of, schedule


def step(start: str = "", minutes: int = 30) -> Step:
    form = Form((), ())
    day = WorkshopId(RoomId("day"))
    return Step(StepId("step"), day, 0, "method", "Schritt", form, planned_start=start, planned_minutes=minutes)


def clocks(*steps: Step) -> list[str]:
    return [clock_of(slot.starts) for slot in schedule(steps) if slot.starts is not None]


def test_steps_follow_one_another_from_the_first_start() -> None:
    assert clocks(step("09:30", 40), step(minutes=20), step(minutes=15)) == ["09:30", "10:10", "10:30"]


def test_nobody_knows_a_time_before_somebody_has_said_one() -> None:
    assert schedule([step(), step("13:00"), step()]) == (
        Slot(None, 30),
        Slot(780, 30, is_fixed=True),
        Slot(810, 30),
    )


def test_a_fixed_start_leaves_a_pause_or_comes_too_early() -> None:
    _first, later, sooner = schedule([step("09:00", 60), step("10:15", 60), step("11:00", 10)])
    assert (later.pause, later.overlap) == (15, 0)
    assert (sooner.pause, sooner.overlap) == (0, 15)


def test_a_long_evening_goes_on_after_midnight() -> None:
    assert clocks(step("23:30", 60), step()) == ["23:30", "00:30"]


def test_an_empty_day_has_no_times() -> None:
    assert schedule([]) == ()


days = st.lists(
    st.builds(
        step,
        st.one_of(st.just(""), st.integers(0, DAY_MINUTES - 1).map(clock_of)),
        st.integers(0, DAY_MINUTES),
    ),
    max_size=12,
)


@given(st.integers(0, DAY_MINUTES - 1))
def test_a_clock_is_read_as_it_is_written(minute: int) -> None:
    assert minute_of(clock_of(minute)) == minute


@given(days)
def test_each_step_begins_when_it_was_fixed_or_when_the_one_before_ends(day: list[Step]) -> None:
    slots = schedule(day)
    ends = [None, *(slot.ends for slot in slots)]
    assert [slot.starts for slot in slots] == [
        minute_of(one.planned_start) if one.planned_start else free for one, free in zip(day, ends, strict=False)
    ]


@given(days)
def test_pause_and_overlap_are_the_way_from_one_end_to_the_next_start(day: list[Step]) -> None:
    slots = schedule(day)
    for before, after in pairwise(slots):
        if before.ends is not None and after.starts is not None:
            assert after.starts == before.ends + after.pause - after.overlap
            assert 0 in (after.pause, after.overlap)


@given(days, st.integers(1, 120))
def test_when_the_first_step_grows_the_steps_behind_it_move_along_up_to_a_fixed_one(day: list[Step], more: int) -> None:
    start = step("08:00", 30)
    grown = replace(start, planned_minutes=30 + more)
    moving = next((place for place, one in enumerate(day) if one.planned_start), len(day))
    before, after = schedule([start, *day])[1:], schedule([grown, *day])[1:]
    assert [one.starts for one in after[:moving]] == [one.starts + more for one in before[:moving] if one.starts]
    assert [one.starts for one in after[moving:]] == [one.starts for one in before[moving:]]
