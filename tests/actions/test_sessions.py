"""Signing in and out: a session counts until it ends, and not a moment longer."""

import time

import pytest
import time_machine

from qidtool.domain.actors import Actor
from qidtool.domain.errors import Refusal
from qidtool.domain.ids import HOUSE, SessionId, new_id
from tests.cast import Cast
from tests.script import Story


def test_signing_out_ends_this_session_only(cast: Cast) -> None:
    mara, tablet = cast.actor("Mara"), new_id()
    cast.house_does("session.start", HOUSE, tablet, account=mara.account, token_hash="tablet")
    cast.acts("Mara", HOUSE, "session.end", session=mara.session)
    with pytest.raises(Refusal, match="signed_out"):
        cast.acts("Mara", HOUSE, "series.plan", title="Vier Orte")
    cast.send(Actor(SessionId(tablet), mara.account), HOUSE, "series.plan", {"title": "Vier Orte"})


def test_nobody_ends_somebody_elses_session(day: Story) -> None:
    for session in (day.cast.actor("Jonas").session, day.cast.actor("Ada", day.room).session, "made up"):
        with pytest.raises(Refusal, match="session_unknown"):
            day.cast.acts("Mara", HOUSE, "session.end", session=session)


def test_a_session_is_over_when_its_time_is(day: Story) -> None:
    with time_machine.travel(time.time() + 15 * 24 * 3600, tick=True):
        day.tell("Mara closes step 1 is refused: signed_out\nAda writes 'noch da'")
    with time_machine.travel(time.time() + 61 * 24 * 3600, tick=True):
        day.tell("Ada writes 'zu spät' is refused: signed_out")


def test_nobody_signs_in_without_an_account(cast: Cast) -> None:
    with pytest.raises(Refusal, match="signed_out"):
        cast.house_does("session.start", account="niemand", token_hash="x")


def test_a_made_up_session_is_nobody(day: Story) -> None:
    mara = day.cast.actor("Mara")
    with pytest.raises(Refusal, match="signed_out"):
        day.cast.send(Actor(SessionId("made up"), mara.account), day.room, "step.close", {"step": day.steps[0]})
