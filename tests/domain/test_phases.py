"""The only definition of "open", tried in every state there is."""

from itertools import product

import pytest

from qidtool.domain.agenda import Step, StepState, StepStatus
from qidtool.domain.forms import FilledBy, Form, Input, InputKind, Pass
from qidtool.domain.ids import RoomId, SeriesId, StepId, WorkshopId
from qidtool.domain.phases import MOVES, can_move, is_late, why_not_open
from qidtool.domain.roles import Role
from qidtool.domain.workshop import Workshop, WorkshopStatus

CARDS = Input("cards", InputKind.CARDS, "Karten", "first")
WHOLE = Input("whole", InputKind.CARDS, "Karten", "")
NOTE = Input("note", InputKind.NOTE, "Notiz", "", by=FilledBy.FACILITATOR)
FORM = Form((Pass("first", "Zuerst"), Pass("second", "Danach")), (CARDS, WHOLE, NOTE))


def workshop(status: WorkshopStatus) -> Workshop:
    return Workshop(WorkshopId(RoomId("w")), SeriesId(RoomId("s")), "Trier", 0, "CODE", "LINK", status=status)


def step(status: StepStatus, *, locked: bool = False, late: bool = False, in_pass: str = "first") -> Step:
    state = StepState(status, in_pass, locked)
    return Step(StepId("1"), WorkshopId(RoomId("w")), 0, "m", "Schritt", FORM, state=state, accepts_late=late)


def why(day: WorkshopStatus, now: Step, slot: Input = CARDS, role: Role = Role.PARTICIPANT) -> str | None:
    refusal = why_not_open(workshop(day), now, slot, role)
    return None if refusal is None else refusal.key


def test_a_participant_writes_only_where_everything_is_open() -> None:
    open_for = {
        (day, status, locked, late, in_pass)
        for day, status, locked, late, in_pass in product(
            WorkshopStatus, StepStatus, (True, False), (True, False), ("first", "second")
        )
        if why(day, step(status, locked=locked, late=late, in_pass=in_pass)) is None
    }
    day, opened = WorkshopStatus.OPEN, (StepStatus.OPEN, StepStatus.CLOSED, StepStatus.SHOWN)
    accept_late = {(day, status, False, True, turn) for status in opened for turn in ("first", "second")}
    assert open_for == accept_late | {(day, StepStatus.OPEN, False, False, "first")}


@pytest.mark.parametrize(
    ("day", "now", "key"),
    [
        (WorkshopStatus.PLANNED, step(StepStatus.OPEN), "workshop_not_open"),
        (WorkshopStatus.ENDED, step(StepStatus.OPEN), "workshop_not_open"),
        (WorkshopStatus.OPEN, step(StepStatus.PLANNED), "step_not_open_yet"),
        (WorkshopStatus.OPEN, step(StepStatus.OPEN, locked=True), "step_locked"),
        (WorkshopStatus.OPEN, step(StepStatus.CLOSED), "step_closed"),
        (WorkshopStatus.OPEN, step(StepStatus.SHOWN), "step_closed"),
        (WorkshopStatus.OPEN, step(StepStatus.OPEN, in_pass="second"), "pass_over"),
    ],
)
def test_what_is_not_open_is_said_most_helpful_first(day: WorkshopStatus, now: Step, key: str) -> None:
    assert why(day, now) == key


@pytest.mark.parametrize(("day", "status"), list(product(WorkshopStatus, StepStatus)))
def test_the_moderation_writes_from_the_opening_on(day: WorkshopStatus, status: StepStatus) -> None:
    for slot in (CARDS, NOTE):
        expected = "step_not_open_yet" if status is StepStatus.PLANNED else None
        assert why(day, step(status, locked=True, in_pass="second"), slot, Role.FACILITATOR) == expected


def test_notes_of_the_moderation_are_no_participants() -> None:
    assert why(WorkshopStatus.OPEN, step(StepStatus.OPEN), NOTE) == "not_allowed"


def test_late_is_what_comes_after_its_step_or_pass() -> None:
    cases = [(StepStatus.OPEN, "first"), (StepStatus.OPEN, "second"), (StepStatus.CLOSED, "first")]
    late = {slot.id: [is_late(step(status, in_pass=turn), slot) for status, turn in cases] for slot in (CARDS, WHOLE)}
    assert late == {"cards": [False, True, True], "whole": [False, False, True]}


def test_every_move_of_a_step() -> None:
    moves = {(now, to) for now, to in product(StepStatus, StepStatus) if can_move(step(now), to)}
    assert moves == {(now, to) for now in MOVES for to in MOVES[now]}
    assert {now for now, to in moves if to is StepStatus.PLANNED} == set()
