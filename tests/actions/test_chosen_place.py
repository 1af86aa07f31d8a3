"""Who has said where they are writes there and nowhere else; the moderation writes anywhere."""

from typing import Any

import pytest

from qidtool.domain.errors import Refusal
from tests.script import Story


def acts(story: Story, who: str, act: str, **data: Any) -> dict[str, str]:
    return story.act(who, act, **data)


def writes(story: Story, who: str, text: str, prompt: str) -> None:
    acts(story, who, "contribution.write", step=story.steps[-1], input="there", text=text, prompt=prompt)


def goes_to(story: Story, who: str, prompt: str) -> None:
    acts(story, who, "contribution.write", step=story.steps[-1], input="vote", about=prompt)


@pytest.fixture
def rooms(bench: Story) -> Story:
    bench.tell("""
        Mara plans a workbench with 'Tür', 'Küche'
        Mara opens step 2
    """)
    return bench


def test_nobody_writes_where_they_have_not_gone(rooms: Story) -> None:
    with pytest.raises(Refusal, match="not_chosen"):
        writes(rooms, "Ada", "Ein Schlüssel", "q1")
    goes_to(rooms, "Ada", "q1")
    writes(rooms, "Ada", "Ein Schlüssel", "q1")
    with pytest.raises(Refusal, match="not_chosen"):
        writes(rooms, "Ada", "Ein Topf", "q2")
    with pytest.raises(Refusal, match="not_chosen"):
        writes(rooms, "Bo", "Noch ein Schlüssel", "q1")


def test_the_moderation_takes_down_what_is_said_in_any_room(rooms: Story) -> None:
    for prompt in ("q1", "q2"):
        writes(rooms, "Mara", "Am Tisch gehört", prompt)
