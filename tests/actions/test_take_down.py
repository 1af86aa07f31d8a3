"""The protocol of a day: what a documenter takes down is kept once, with its moment, and nowhere twice."""

from typing import Any

import pytest

from qidtool.domain.errors import Refusal
from qidtool.domain.ids import new_id
from qidtool.domain.moments import HOUR, now
from qidtool.domain.protocol import LONGEST_SPEAKER, LONGEST_WORDS
from tests.cast import CAST
from tests.held import held_in, places_with
from tests.script import Story

MARKER = "Quittenbrot"


def entries(story: Story) -> list[dict[str, Any]]:
    return sorted(story.sees("the protocol")["protocol"].values(), key=lambda one: int(one["said_at"]))


@pytest.fixture
def written(day: Story) -> Story:
    """Dana takes the protocol."""
    return day.tell("Mara appoints Dana as documenter")


def test_a_note_has_the_moment_at_which_it_was_begun(written: Story) -> None:
    said_at = now() - HOUR // 6
    before = written.sees("the protocol")["workshop"][written.room]
    story_begins = written.cast.gate.store.read(lambda reading: reading.workshops.get(written.room))
    assert story_begins is not None
    written.act("Dana", "protocol.write", kind="note", said_at=story_begins.created_at, text="Es wird still.")
    written.act("Dana", "protocol.write", kind="note", said_at=said_at, text="Lange vorher.")
    written.act("Dana", "protocol.write", kind="note", said_at=10**30, text="Die Uhr geht vor.")
    moments = {one["text"]: one["said_at"] for one in entries(written)}
    assert moments["Es wird still."] == moments["Lange vorher."] == story_begins.created_at
    assert story_begins.created_at <= moments["Die Uhr geht vor."] <= now()
    assert before["status"] == "open"


def test_everybody_who_keeps_the_protocol_sees_all_of_it(written: Story) -> None:
    written.tell("""
        Dana notes down 'Es wird still.'
        Mara notes down 'Ada steht auf.'
        the protocol holds: 'Es wird still.' and 'Ada steht auf.'
    """)
    assert {one["text"] for one in written.sees("the cockpit")["protocol"].values()} == {
        "Es wird still.", "Ada steht auf.",
    }  # fmt: skip
    assert "protocol" in written.sees("the wall")
    assert written.sees("the wall")["protocol"] == written.sees("Ada's phone")["protocol"] == {}


def test_a_quote_says_who_said_it_where_and_how_exactly(written: Story) -> None:
    written.tell("Mara adds the group 'Rot'")
    place = {"step": written.steps[0], "group": written.groups["Rot"]}
    said: dict[str, Any] = {"text": "Wir fangen an.", "speaker": "Sprecherin", "exact": True, "special": True}
    written.act("Dana", "protocol.write", kind="quote", said_at=now(), **place, **said)
    [found] = entries(written)
    assert {name: found[name] for name in (*place, *said)} == {**place, **said}


def test_a_photo_may_have_no_words_and_everything_else_must_have_some(written: Story) -> None:
    written.act("Dana", "protocol.write", kind="photo", said_at=now())
    for kind in ("note", "quote"):
        with pytest.raises(Refusal, match="text_empty"):
            written.act("Dana", "protocol.write", kind=kind, said_at=now())


@pytest.mark.parametrize(
    ("key", "data"),
    [
        ("text_too_long", {"kind": "note", "text": "x" * (LONGEST_WORDS + 1)}),
        ("detail_too_long", {"kind": "quote", "text": "x", "speaker": "x" * (LONGEST_SPEAKER + 1)}),
        ("message_wrong", {"kind": "note", "text": "x", "speaker": "Ada"}),
        ("message_wrong", {"kind": "photo", "text": "x", "exact": True}),
        ("message_wrong", {"kind": "film", "text": "x"}),
        ("message_wrong", {"kind": "note", "text": "x", "said_at": "gestern"}),
    ],
)
def test_what_does_not_fit_is_refused(written: Story, key: str, data: dict[str, Any]) -> None:
    with pytest.raises(Refusal, match=key):
        written.act("Dana", "protocol.write", **{"said_at": now(), **data})
    assert entries(written) == []


def test_the_same_act_again_writes_nothing_twice(written: Story, database: str) -> None:
    act = new_id()
    data = {"kind": "note", "said_at": now(), "text": "Einmal."}
    first = written.act("Dana", "protocol.write", act, **data)
    assert written.act("Dana", "protocol.write", act, **data) == first
    assert [one["id"] for one in entries(written)] == [act]
    assert [row for row in held_in(database)["journal"] if "protocol_written" in row] != []
    assert len([row for row in held_in(database)["journal"] if "protocol_written" in row]) == 1


def test_other_words_take_the_place_of_the_first_ones_everywhere(written: Story, database: str) -> None:
    written.tell(f"Dana notes down '{MARKER} eins'")
    assert places_with(MARKER, database) == ["protocol_entry"]
    written.tell(f"Mara puts '{MARKER} eins' right as 'etwas anderes'")
    assert places_with(MARKER, database) == []
    written.tell("the protocol holds: 'etwas anderes'")


def test_a_change_says_all_of_an_entry_and_leaves_its_moment(written: Story) -> None:
    written.tell("Mara adds the group 'Rot'\nDana notes down 'Es wird still.'")
    [before] = entries(written)
    change = {"entry": before["id"], "text": "Es wird laut.", "group": written.groups["Rot"], "special": True}
    written.act("Dana", "protocol.change", **change)
    [after] = entries(written)
    assert after == before | {"text": "Es wird laut.", "group": written.groups["Rot"], "special": True, "step": None}
    assert written.act("Dana", "protocol.change", **change) == {}


def test_removed_words_stand_nowhere_any_more(written: Story, database: str) -> None:
    said = {"text": f"{MARKER} ist gut", "speaker": f"Frau {MARKER}"}
    quote = new_id()
    written.act("Dana", "protocol.write", quote, kind="quote", said_at=now(), **said)
    written.act("Dana", "protocol.remove", entry=quote)
    assert places_with(MARKER, database) == []
    assert entries(written) == []
    assert written.act("Dana", "protocol.remove", entry=quote) == {}
    with pytest.raises(Refusal, match="protocol_entry_removed"):
        written.act("Dana", "protocol.change", entry=quote, text="doch noch")


def test_it_is_written_before_during_and_after_the_day(story: Story) -> None:
    story.tell("""
        Mara plans the workshop 'Trier'
        Mara plans a step with 'Was stärkt uns?'
        Mara appoints Dana as documenter
        Dana notes down 'Der Raum ist klein.'
        Mara opens the workshop
        Dana notes down 'Es geht los.'
        Mara ends the workshop
        Dana notes down 'Aus der Erinnerung.'
        the protocol holds: 'Der Raum ist klein.' and 'Es geht los.' and 'Aus der Erinnerung.'
    """)


def test_what_was_taken_out_of_the_day_takes_no_words_along(written: Story) -> None:
    """Written without a line, it arrives when its step and its group may be gone."""
    written.tell("Mara plans a step with 'Fällt aus?'\nMara adds the group 'Rot'")
    written.tell("Mara removes step 2\nMara dissolves 'Rot'")
    place = {"step": written.steps[1], "group": written.groups["Rot"]}
    written.act("Dana", "protocol.write", kind="note", said_at=now(), text="bleibt", **place)
    [found] = entries(written)
    assert (found["text"], found["step"], found["group"]) == ("bleibt", None, written.groups["Rot"])


def test_another_workshop_is_another_protocol(written: Story) -> None:
    written.tell("Dana notes down 'hier'")
    [here] = entries(written)
    elsewhere = Story(written.cast)
    elsewhere.tell("""
        Jonas plans the workshop 'Koblenz'
        Jonas plans a step with 'Was stärkt uns?'
        Jonas notes down 'dort'
    """)
    for act, data in (("protocol.change", {"text": "fremd"}), ("protocol.remove", {})):
        with pytest.raises(Refusal, match="protocol_entry_unknown"):
            elsewhere.act("Jonas", act, entry=here["id"], **data)
    elsewhere.act("Jonas", "protocol.write", kind="note", said_at=now(), text="ohne", step=written.steps[0])
    steps = {one["text"]: one["step"] for one in entries(elsewhere)}
    assert steps == {"dort": elsewhere.steps[0], "ohne": None}
    with pytest.raises(Refusal, match="not_allowed"):
        elsewhere.act("Dana", "protocol.write", kind="note", said_at=now(), text="fremd")


@pytest.mark.parametrize("name", ["Ada", "Anton", "Rita", "Zoe", "Olaf"])
def test_nobody_else_writes_into_it(written: Story, name: str) -> None:
    for who, role in (("Anton", "author"), ("Rita", "reader")):
        written.cast.actor(who)
        written.act("Mara", "staff.appoint", email=CAST[who].email, role=role)
    written.tell("Dana notes down 'Es wird still.'")
    [entry] = entries(written)
    for act, data in (
        ("protocol.write", {"kind": "note", "said_at": now(), "text": "fremd"}),
        ("protocol.change", {"entry": entry["id"], "text": "fremd"}),
        ("protocol.remove", {"entry": entry["id"]}),
    ):
        with pytest.raises(Refusal, match="not_allowed"):
            written.act(name, act, **data)
    assert entries(written) == [entry]


def test_a_documenter_steers_nothing(written: Story) -> None:
    written.tell("""
        Dana closes step 1 is refused: not_allowed
        Dana opens the workshop is refused: not_allowed
        Dana freezes the wall is refused: not_allowed
        Dana writes 'Karte' is refused: not_allowed
    """)
