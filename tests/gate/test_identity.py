"""Who holds a token: random ones, of which only the hash is kept."""

from functools import partial

import pytest

from qidtool.actions.ports import Reading
from qidtool.domain.actors import STRANGER, Actor
from qidtool.domain.errors import Refusal
from qidtool.domain.ids import HOUSE, RoomId, WorkshopId
from qidtool.domain.moments import DAY, now
from qidtool.domain.people import Link
from qidtool.domain.viewers import ViewerKind
from qidtool.gate.identity import actor_of, hash_of, link_of, new_token, session_of
from tests.cast import token_of
from tests.held import places_with
from tests.script import Story

CASES = [
    ("Ada", {ViewerKind.PARTICIPANT, ViewerKind.PROJECTOR}),
    ("Mara", {ViewerKind.FACILITATOR, ViewerKind.DOCUMENTER, ViewerKind.PROJECTOR}),
    ("Olaf", set()),
    ("Rita", set()),
    ("Zoe", set()),
    ("the wall", {ViewerKind.PROJECTOR}),
]


def test_tokens_are_long_and_never_the_same() -> None:
    tokens = {new_token() for _ in range(1000)}
    assert len(tokens) == 1000
    assert min(len(one) for one in tokens) >= 43


def test_only_the_hash_is_kept(day: Story, database: str) -> None:
    token = token_of("Ada", day.room)
    assert places_with(token, database) == []
    assert places_with(hash_of(token), database) == ["session"]


def holder_of(token: str, reading: Reading) -> tuple[Actor, Link | None]:
    return actor_of(session_of(reading, token, now())), link_of(reading, token, now())


def test_a_token_is_its_holder_until_its_time_is_over(day: Story) -> None:
    read, ada = day.cast.gate.store.read, day.cast.actor("Ada", day.room)
    token = token_of("Ada", day.room)
    assert read(lambda reading: actor_of(session_of(reading, token, now()))) == ada
    assert read(lambda reading: actor_of(session_of(reading, token, now() + 61 * DAY))) == STRANGER
    for other in ("", "made up", "\ud800", "\x00", token + " "):
        assert read(partial(holder_of, other)) == (STRANGER, None)


@pytest.mark.parametrize(("name", "screens"), CASES)
def test_everybody_opens_their_own_screens_only(day: Story, name: str, screens: set[ViewerKind]) -> None:
    actor = day.cast.wall(day.room) if name == "the wall" else day.cast.actor(name, day.room)
    elsewhere = Story(day.cast).tell("Jonas plans the workshop 'Worms'")
    rooms = {"here": day.room, "elsewhere": elsewhere.room, "series": day.series, "house": HOUSE}
    opened: set[tuple[str, ViewerKind]] = set()
    for place, room in rooms.items():
        for kind in ViewerKind:
            try:
                viewer = day.cast.gate.viewer(actor, kind, WorkshopId(room))
            except Refusal:
                continue
            assert (viewer.kind, viewer.workshop) == (kind, room)
            assert viewer.participant == (actor.participant if kind is ViewerKind.PARTICIPANT else None)
            opened.add((place, kind))
    assert opened == {("here", kind) for kind in screens}


@pytest.mark.parametrize("room", ["", "house", "\x00", "\ud800", "x" * 10_000, "' OR 1=1 --"])
def test_a_room_that_is_none_lets_nobody_in(day: Story, room: str) -> None:
    for name in ("Ada", "Mara", "Zoe"):
        with pytest.raises(Refusal, match="not_allowed"):
            day.cast.gate.viewer(day.cast.actor(name, day.room), ViewerKind.FACILITATOR, WorkshopId(RoomId(room)))
