"""Changing who one is, and being taken out of the workshop."""

import pytest

from qidtool.domain.errors import Refusal
from tests.script import Story


def test_a_new_name_is_seen_by_oneself_and_the_moderation(day: Story) -> None:
    day.tell("Ada is now called 'Adele'")
    assert [one["name"] for one in day.sees("Ada's phone")["people"].values()] == ["Adele"]
    assert {one["name"] for one in day.sees("the cockpit")["people"].values()} == {"Adele", "Bo"}
    with pytest.raises(Refusal, match="detail_too_long"):
        day.act("Ada", "participant.change", name="x" * 81)


def test_who_is_removed_is_out_at_once_and_their_words_stay(day: Story) -> None:
    day.tell("""
        Ada writes 'Vertrauen'
        Mara removes Ada
        Ada writes 'Mut' is refused: signed_out
        Ada withdraws 'Vertrauen' is refused: signed_out
        Mara removes Ada is refused: participant_unknown
        the wall shows: 'Vertrauen'
        Bo writes 'Zeit'
    """)
    assert [one["name"] for one in day.sees("the cockpit")["people"].values()] == ["Bo"]


def test_nobody_removes_but_the_moderation(day: Story) -> None:
    day.tell("Bo removes Ada is refused: not_allowed\nAda writes 'Vertrauen'")
