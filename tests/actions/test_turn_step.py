"""Turning a step to another pass, and locking its inputs."""

import pytest

from qidtool.domain.errors import Refusal
from tests.script import Story


def test_a_pass_takes_its_own_words_only(day: Story) -> None:
    day.tell("""
        Ada hears 'Mut' is refused: pass_over
        Ada writes 'Zeit'
        Mara turns step 1 to 'heard'
        Ada hears 'Mut'
        Ada changes 'Zeit' to 'Ruhe' is refused: pass_over
        Mara turns step 1 to 'nirgends' is refused: pass_unknown
    """)


def test_what_is_already_so_is_no_event(day: Story) -> None:
    assert day.act("Mara", "step.turn", step=day.steps[0], pass_id="answers") == {}
    assert day.act("Mara", "step.lock", step=day.steps[0], locked=False) == {}


def test_only_steps_of_this_workshop(day: Story) -> None:
    with pytest.raises(Refusal, match="step_unknown"):
        day.act("Mara", "step.lock", step="irgendwo", locked=True)
