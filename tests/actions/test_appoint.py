"""Roles in a workshop or series: given, changed and taken back."""

import pytest

from qidtool.domain.errors import Refusal
from qidtool.domain.ids import HOUSE, RoomId
from tests.cast import CAST
from tests.script import Story


def appoint(day: Story, who: str, whom: str, role: str, room: RoomId | None = None) -> None:
    day.cast.actor(whom)
    day.cast.acts(who, room or day.room, "staff.appoint", email=CAST[whom].email, role=role)


def dismiss(day: Story, who: str, whom: str) -> None:
    day.act(who, "staff.dismiss", account=day.cast.actor(whom).account)


def test_a_second_facilitator_leads_like_the_first(day: Story) -> None:
    day.tell("Jonas closes step 1 is refused: not_allowed")
    appoint(day, "Mara", "Jonas", "facilitator")
    day.tell("Jonas closes step 1")
    dismiss(day, "Jonas", "Jonas")
    day.tell("Jonas reopens step 1 is refused: not_allowed\nMara reopens step 1")


def test_who_leads_a_series_leads_its_workshops(day: Story) -> None:
    appoint(day, "Mara", "Jonas", "facilitator", day.series)
    day.tell("Jonas closes step 1")


def test_a_documenter_does_not_lead(day: Story) -> None:
    appoint(day, "Mara", "Dana", "documenter")
    day.tell("Dana closes step 1 is refused: not_allowed")


def test_somebody_must_keep_the_lead(day: Story) -> None:
    appoint(day, "Mara", "Jonas", "facilitator", day.series)
    mara = day.cast.actor("Mara").account
    day.cast.acts("Jonas", day.series, "staff.dismiss", account=mara)
    jonas = day.cast.actor("Jonas").account
    with pytest.raises(Refusal, match="last_leader"):
        day.cast.acts("Jonas", day.series, "staff.dismiss", account=jonas)
    with pytest.raises(Refusal, match="last_leader"):
        appoint(day, "Jonas", "Jonas", "reader", day.series)


def test_what_is_not_there_is_refused(day: Story) -> None:
    for email, role, key in (
        ("niemand@beispiel.invalid", "reader", "account_unknown"),
        ("niemand", "reader", "email_wrong"),
        (CAST["Mara"].email, "operator", "role_unknown"),
        (CAST["Mara"].email, "participant", "role_unknown"),
    ):
        with pytest.raises(Refusal, match=key):
            day.act("Mara", "staff.appoint", email=email, role=role)
    with pytest.raises(Refusal, match="account_unknown"):
        dismiss(day, "Mara", "Rita")


def test_roles_in_the_house_are_not_the_facilitators_to_give(day: Story) -> None:
    with pytest.raises(Refusal, match="not_allowed"):
        appoint(day, "Mara", "Rita", "facilitator", HOUSE)
    with pytest.raises(Refusal, match="not_allowed"):
        day.cast.acts("Rita", HOUSE, "series.plan", title="heimlich")
