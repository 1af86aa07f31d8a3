"""Who hears what: nobody hears words that are not theirs to see, and nobody hears who wrote them."""

import json
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qidtool.domain.audiences import Stream
from qidtool.domain.contributions import ContributionStatus
from qidtool.domain.ids import WorkshopId
from qidtool.domain.viewers import Viewer, ViewerKind
from qidtool.live.catch_up import caught_up
from qidtool.storage.store import TableStore
from tests.cast import CAST, Cast
from tests.live.screens import Air, fresh, nothing_yet
from tests.live.stories import PHONES, Chance, begun
from tests.script import Story

RECORD = {"id", "step", "input", "prompt", "pass", "text", "written_at", "source"}
ON_DESK = RECORD | {"status", "on_wall", "edited", "late", "editable"}


@pytest.fixture
def air(store: TableStore) -> Air:
    return Air(store)


def everything(air: Air, viewer: Viewer) -> str:
    """All that this viewer can get hold of: live, by catching up from the beginning, and afresh."""
    heads = nothing_yet(viewer)["heads"]
    missed = air.store.read(lambda reading: caught_up(reading, viewer, heads))
    return json.dumps([air.sent_to(viewer), missed, fresh(air.store, viewer)], ensure_ascii=False)


def test_the_wall_hears_nothing_that_is_hidden_waits_or_is_frozen(day: Story, air: Air) -> None:
    wall, cockpit = (day.cast.viewer(name, day.room) for name in ("the wall", "the cockpit"))
    day.tell("""
        Mara adds Ida
        Mara plans a step for approval with 'Was bleibt?'
        Mara opens step 2
        Ada writes 'WARTET'
        Mara notes 'NOTIZ'
        Mara freezes the wall
        Mara writes 'GEFROREN' for Ida
        Mara writes 'VERSTECKT' for Ida
        Mara hides 'VERSTECKT'
        Bo writes 'GENEHMIGT'
        Mara approves 'GENEHMIGT'
        Ada changes 'WARTET' to 'WARTET NOCH'
    """)
    secrets = {"WARTET", "NOTIZ", "GEFROREN", "VERSTECKT", "GENEHMIGT", "WARTET NOCH"}
    assert {one for one in secrets if one in everything(air, cockpit)} == secrets
    assert {one for one in secrets if one in everything(air, wall)} == set()
    day.tell("Mara reveals the wall")
    assert {one for one in secrets if one in everything(air, wall)} == {"GEFROREN", "GENEHMIGT"}


def test_who_reads_along_gets_what_the_wall_gets_and_a_phone_gets_no_more(day: Story, air: Air) -> None:
    """Words of others reach a phone only by the wall, and behind a wall that is held nobody reads on."""
    ada, wall = (day.cast.viewer(name, day.room) for name in ("Ada", "the wall"))
    day.tell("Bo writes 'OFFEN'\nMara freezes the wall\nBo writes 'GEFROREN'")
    reading = day.cast.gate.viewer(day.cast.actor("Ada", day.room), ViewerKind.PROJECTOR, WorkshopId(day.room))
    assert reading == wall
    assert [one for one in ("OFFEN", "GEFROREN") if one in everything(air, reading)] == ["OFFEN"]
    assert [one for one in ("OFFEN", "GEFROREN") if one in everything(air, ada)] == []
    records = fresh(air.store, reading)["state"]
    assert (set(next(iter(records["contributions"].values()))), records["people"]) == (RECORD, {})


def test_the_wall_is_told_when_words_leave_it_but_not_which(day: Story, air: Air) -> None:
    wall = day.cast.viewer("the wall", day.room)
    day.tell("Ada writes 'Unfug'")
    before = len(air.sent_to(wall))
    day.tell("Mara hides 'Unfug'\nAda changes 'Unfug' to 'GEHEIM'\nAda withdraws 'GEHEIM'")
    told = air.sent_to(wall)[before:]
    assert [one["put"]["contributions"] for one in told] == [{day.ids["Unfug"]: None}]
    assert "GEHEIM" not in everything(air, wall)


@given(seed=st.integers(0, 2**32))
def test_phones_hear_their_own_words_only(cast: Cast, air: Air, seed: int) -> None:
    story = begun(Story(cast))
    for name in PHONES:
        story.steps.reverse()
        story.tell(f"{name} writes 'WORT VON {name}'")
    chance = Chance(story, Random(seed))
    for _ in range(15):
        chance.happens()
    written = {name: f"WORT VON {name}" for name in PHONES}
    for name in PHONES:
        heard = everything(air, cast.viewer(name, story.room))
        assert [other for other in PHONES if written[other] in heard] == [name]


def test_a_phone_hears_what_its_group_writes_and_only_while_it_sits_there(bench: Story, air: Air) -> None:
    words = {"ROT", "BLAU", "ALLEIN", "ROT DANACH", "BLAU DANACH"}

    def heard(name: str) -> set[str]:
        told = everything(air, bench.cast.viewer(name, bench.room))
        return {one for one in words if f'"{one}"' in told}

    bench.tell("Ada puts 'ROT' on the poster\nCem puts 'BLAU' on the poster\nAda lays 'ALLEIN' into row 1")
    assert {name: heard(name) for name in ("Ada", "Bo", "Cem")} == {
        "Ada": {"ROT", "ALLEIN"}, "Bo": {"ROT"}, "Cem": {"BLAU"}
    }  # fmt: skip
    bench.tell("Mara puts Ada into 'Blau'\nBo puts 'ROT DANACH' on the poster\nCem puts 'BLAU DANACH' on the poster")
    assert heard("Ada") == words - {"ROT DANACH"}
    assert heard("Bo") == {"ROT", "ROT DANACH"}
    assert heard("Cem") == {"BLAU", "BLAU DANACH"}
    bench.tell("Ada's phone shows: 'ALLEIN', 'BLAU', 'BLAU DANACH'")


@given(seed=st.integers(0, 2**32))
def test_a_phone_shows_its_own_entries_and_those_of_its_group(cast: Cast, seed: int) -> None:
    """However groups were formed, changed and dissolved before."""
    story = begun(Story(cast))
    chance = Chance(story, Random(seed))
    for _ in range(40):
        chance.happens()
    seats, written = cast.gate.store.read(lambda reading: (
        {one.id: one.group for one in reading.participants.where(workshop=story.room, removed_at=None)},
        reading.contributions.where(workshop=story.room),
    ))  # fmt: skip
    kept = [one for one in written if one.status is not ContributionStatus.WITHDRAWN]
    for name in PHONES:
        me = cast.actor(name, story.room).participant
        if me in seats:
            ours = {one.id for one in kept if one.for_group and one.group == seats[me]}
            mine = {one.id for one in kept if not one.for_group and one.participant == me}
            assert set(story.sees(f"{name}'s phone")["contributions"]) == ours | mine


def test_nobody_hears_who_wrote_for_a_group_but_oneself(bench: Story, air: Air) -> None:
    bench.tell("Ada puts 'Mut' on the poster\nAda lays 'Zeit' into row 1\nMara dissolves 'Blau'\nMara freezes the wall")
    people = {str(bench.person(name)) for name in ("Ada", "Bo", "Cem")}
    group, lying = {"group", "for_group"}, {"row"}
    expected = {
        "the cockpit": {"Mut": ON_DESK | group, "Zeit": ON_DESK | lying | {"group"}},
        "the wall": {"Mut": RECORD | group, "Zeit": RECORD | lying},
        "Ada": {"Mut": ON_DESK | group | {"mine"}, "Zeit": ON_DESK | lying | {"group"}},
        "Bo": {"Mut": ON_DESK | group | {"mine"}},
    }
    for name, fields in expected.items():
        viewer = bench.cast.viewer(name, bench.room)
        events = air.sent_to(viewer)
        records = [*fresh(air.store, viewer)["state"]["contributions"].values()]
        records += [one for event in events for one in event["put"].get("contributions", {}).values() if one]
        assert [one["text"] for one in records if set(one) != fields[one["text"]]] == []
        assert {person for person in people if person in json.dumps(records)} == set()
        assert {key for event in events for key in event} == {"n", "stream", "prev", "kind", "at", "put"}


def test_groups_have_no_members_but_on_the_cockpit(bench: Story, air: Air) -> None:
    """Who sits where is told to the moderation, and to everybody for themselves."""
    bench.tell("Mara spreads people into 2 groups\nMara takes the forming back")
    for name in ("the wall", "Ada", "Bo"):
        viewer = bench.cast.viewer(name, bench.room)
        told = everything(air, viewer)
        others = {str(bench.person(one)) for one in ("Ada", "Bo", "Cem") if one != name}
        assert {person for person in others if person in told} == set()
        fields = {key for one in fresh(air.store, viewer)["state"]["groups"].values() for key in one}
        assert fields == {"id", "position", "name", "table", "theme", "kind"}


def test_nobody_hears_who_wrote(day: Story, air: Air) -> None:
    day.tell("Ada writes 'Vertrauen'\nBo writes 'Zeit'\nMara hides 'Zeit'\nMara notes 'leise'")
    people = {str(day.person(name)) for name in ("Ada", "Bo")} | {str(day.cast.actor("Mara").account)}
    expected = {"the cockpit": ON_DESK, "the wall": RECORD, "Ada": ON_DESK}
    for name, fields in expected.items():
        viewer = day.cast.viewer(name, day.room)
        events = air.sent_to(viewer)
        records = [*fresh(air.store, viewer)["state"]["contributions"].values()]
        records += [one for event in events for one in event["put"].get("contributions", {}).values() if one]
        assert all(set(one) == fields for one in records)
        assert {person for person in people if person in json.dumps(records)} == set()
        assert {key for event in events for key in event} == {"n", "stream", "prev", "kind", "at", "put"}


def test_a_phone_is_not_told_off(day: Story, air: Air) -> None:
    """Hidden words look on their author's phone as if nothing had happened, live as well as afresh."""
    ada = day.cast.viewer("Ada", day.room)
    day.tell("Ada writes 'Unfug'")
    (before,) = fresh(air.store, ada)["state"]["contributions"].values()
    day.tell("Mara hides 'Unfug'")
    assert [one["put"]["contributions"] for one in air.sent_to(ada)][-1] == {before["id"]: before}
    assert "hidden" not in everything(air, ada)


def test_names_and_places_of_people_stay_with_the_moderation(day: Story, air: Air) -> None:
    assert CAST["Bo"].region in everything(air, day.cast.viewer("the cockpit", day.room))
    for screen in ("the wall", "Ada"):
        heard = everything(air, day.cast.viewer(screen, day.room))
        assert [word for word in (CAST["Bo"].region, CAST["Bo"].function, '"Bo"') if word in heard] == []


def test_what_happens_in_one_room_is_heard_in_no_other(cast: Cast, air: Air) -> None:
    rooms = [begun(Story(cast)) for _ in range(4)]
    for place, story in enumerate(rooms):
        chance = Chance(story, Random(place))
        story.act("Mara", "workshop.change", title=f"RAUM {place}")
        for _ in range(15):
            chance.happens()
    marks = [story.room for story in rooms]
    for story in rooms:
        for name in ("the cockpit", "the wall", *PHONES):
            heard = everything(air, cast.viewer(name, story.room))
            assert [mark for mark in marks if mark in heard] == [story.room]


def test_streams_are_named_by_the_server_alone(day: Story) -> None:
    ada = day.cast.viewer("Ada", day.room)
    assert ada.streams() == (Stream("participants"), Stream(f"participant:{day.person('Ada')}"))
