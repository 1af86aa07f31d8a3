"""Connections: who gets one, what it answers and what it tells."""

import json
from collections.abc import Callable

import pytest

from qidtool.domain.errors import Refusal
from qidtool.domain.ids import HOUSE
from qidtool.live.entry import Knock, let_in
from tests.cast import token_of
from tests.live.hall import Hall, act, card
from tests.live.line import OWN_ORIGIN, Line, Refused, page_token


@pytest.mark.parametrize("name", ["Ada", "Mara", "the wall"])
def test_everybody_comes_in_as_their_page_does(hall: Hall, name: str) -> None:
    hall.day.cast.wall(hall.day.room)
    answer = hall.line(name).asks("catch_up", {"heads": None})
    assert set(answer) == {"ok", "now", "beat", "view"}
    assert answer["view"]["state"] == hall.day.cast.looks_at(hall.day.cast.viewer(name, hall.day.room))


def test_another_program_comes_in_with_its_key(hall: Hall) -> None:
    auth = {"viewer": "participant", "workshop": hall.day.room, "key": token_of("Ada", hall.day.room)}
    assert Line(hall.house.app, auth, headers={}).asks("catch_up", None)["ok"] is True


def test_a_leader_may_open_the_wall_as_well(hall: Hall) -> None:
    assert hall.line("Mara", viewer="projector").asks("catch_up", None)["ok"] is True


REFUSED: dict[str, tuple[Callable[[Hall], object], str]] = {
    "no cookie": (lambda hall: Line(hall.house.app, hall.auth("Ada"), page_token(hall.house.app)[1]), "signed_out"),
    "no page token": (lambda hall: hall.line("Ada", csrf=""), "signed_out"),
    "a foreign page token": (lambda hall: hall.line("Ada", csrf="IngeIsIhcCI.Zz.x"), "signed_out"),
    "a page token of the wrong type": (lambda hall: hall.line("Ada", csrf={"a": 1}), "signed_out"),
    "no session of the page": (lambda hall: Line(hall.house.app, hall.auth("Ada"), hall.cookies("Ada")), "signed_out"),
    "a cookie alone": (lambda hall: Line(hall.house.app, hall.auth("Mara"), hall.cookies("Mara"), {}), "signed_out"),
    "somebody else's cookie": (lambda hall: hall.line("Mara", viewer="participant"), "signed_out"),
    "a participant at the cockpit": (
        lambda hall: hall.line("Ada", viewer="facilitator", key=token_of("Ada", hall.day.room)), "not_allowed",
    ),
    "a participant at the protocol": (
        lambda hall: hall.line("Ada", viewer="documenter", key=token_of("Ada", hall.day.room)), "not_allowed",
    ),
    "a foreign room": (lambda hall: hall.line("Jonas"), "not_allowed"),
    "a room that is none": (lambda hall: hall.line("Mara", workshop="\x00\ud800"), "not_allowed"),
    "the house itself": (lambda hall: hall.line("Mara", workshop=HOUSE), "not_allowed"),
    "a series": (lambda hall: hall.line("Mara", workshop=hall.day.series), "not_allowed"),
    "no room": (lambda hall: hall.line("Ada", workshop=None), "message_wrong"),
    "an unknown screen": (lambda hall: hall.line("Ada", viewer="admin"), "message_wrong"),
    "a screen of the wrong type": (lambda hall: hall.line("Ada", viewer=["participant"]), "message_wrong"),
    "a made-up key": (lambda hall: hall.line("Ada", key="made up"), "signed_out"),
    "a key of the wrong type": (lambda hall: hall.line("Ada", key=7), "message_wrong"),
    "nothing to say": (lambda hall: Line(hall.house.app, None), "message_wrong"),
    "a list": (lambda hall: Line(hall.house.app, ["participant"]), "message_wrong"),
}  # fmt: skip


def refusal_of(hall: Hall, come: Callable[[Hall], object]) -> str:
    with pytest.raises(Refused) as refused:
        come(hall)
    assert refused.value.said["text"].endswith((".", "!"))
    return str(refused.value.said["key"])


def test_who_has_no_place_is_told_why(hall: Hall) -> None:
    hall.day.cast.actor("Jonas")
    told = {case: refusal_of(hall, come) for case, (come, _) in REFUSED.items()}
    assert told == {case: key for case, (_, key) in REFUSED.items()}
    assert hall.house.heartbeat._presence.workshops() == []


FOREIGN = (
    "null", "https://evil.example", "http://localhost.evil.example", "https://localhost", "http://localhost:8080",
    "http://sub.localhost", "http://localhost@evil.example", "localhost", "http://127.0.0.1", "file://",
)  # fmt: skip


def test_foreign_pages_get_no_connection(hall: Hall) -> None:
    for more in ({}, {"X-Forwarded-Host": "evil.example", "X-Forwarded-Proto": "https"}):
        for origin in FOREIGN:
            with pytest.raises(Refused) as refused:
                hall.line("Mara", {"Origin": origin} | more)
            assert (origin, refused.value.said) == (origin, 400)


@pytest.mark.parametrize(("has_origin", "has_token"), [(False, True), (True, False), (False, False)])
def test_a_browser_shows_both_where_it_comes_from_and_its_pages_token(
    hall: Hall, has_origin: bool, has_token: bool
) -> None:
    knock = Knock(hall.auth("Mara"), hall.cookies("Mara"), has_origin, has_token)
    with pytest.raises(Refusal, match="signed_out"):
        let_in(hall.house.gate, knock)


def test_a_removed_person_does_not_come_back(hall: Hall) -> None:
    hall.day.tell("Mara removes Ada")
    with pytest.raises(Refused, match="signed_out"):
        hall.line("Ada")


def test_acts_are_answered_one_by_one(hall: Hall) -> None:
    items = [card(hall, "Vertrauen"), act("workshop.end"), "unfug", card(hall, " "), card(hall, "Mut")]
    answer = hall.line("Ada").asks("acts", {"acts": items})
    assert set(answer) == {"answers"}
    assert [one["id"] for one in answer["answers"]] == [one["id"] if isinstance(one, dict) else "" for one in items]
    keys = [None if one["ok"] else one["error"]["key"] for one in answer["answers"]]
    assert keys == [None, "not_allowed", "message_wrong", "text_empty", None]
    first, second = (one["n"] for one in answer["answers"] if one["ok"])
    assert second == first + 1
    assert all(set(one["error"]) == {"key", "text", "retry"} for one in answer["answers"] if not one["ok"])


def test_the_same_list_again_gets_the_same_answers(hall: Hall) -> None:
    ada, items = hall.line("Ada"), [card(hall, f"Karte {place}") for place in range(20)]
    assert ada.asks("acts", {"acts": items}) == ada.asks("acts", {"acts": items})
    assert len(hall.day.words("the wall")) == 20


def test_what_happens_is_heard_by_those_it_is_for(hall: Hall) -> None:
    hall.day.cast.wall(hall.day.room)
    ada, bo, mara, wall = (hall.line(name) for name in ("Ada", "Bo", "Mara", "the wall"))
    hall.sends()
    for one in (ada, bo, mara, wall):
        one.hears("beat")
    ada.asks("acts", {"acts": [card(hall, "Vertrauen")]})
    hall.sends()
    for one, stream in ((ada, f"participant:{hall.day.person('Ada')}"), (mara, "facilitator"), (wall, "projector")):
        (event,) = one.hears("events")["events"]
        (record,) = event["put"]["contributions"].values()
        assert (event["kind"], event["stream"], record["text"]) == ("contribution_written", stream, "Vertrauen")
    bo.hears("beat")
    assert bo.heard == []


def test_a_beat_says_how_many_are_here_and_where_the_streams_are(hall: Hall) -> None:
    hall.day.tell("Ada writes 'Vertrauen'\nMara notes 'leise'\nMara adds Ida")
    ada, _second_tab, mara = hall.line("Ada"), hall.line("Ada"), hall.line("Mara")
    hall.sends()
    expected = {"here": 1, "joined": 3, "counts": {hall.day.steps[0]: {"contributions": 1, "people": 1}}}
    for one, stream in ((ada, "participants"), (mara, "facilitator")):
        beat = one.hears("beat")
        view = one.asks("catch_up", None)
        assert beat | {"now": 0} == expected | {"now": 0, "heads": {stream: view["view"]["heads"][stream]}}
        assert view["beat"] | {"now": 0} == beat | {"now": 0}


def test_nothing_is_beaten_twice_while_nothing_happens(hall: Hall) -> None:
    ada = hall.line("Ada")
    hall.sends()
    ada.hears("beat")
    hall.sends()
    ada.asks("catch_up", None)
    assert ada.heard == []


def test_a_missed_beat_does_not_end_the_beating(hall: Hall, caplog: pytest.LogCaptureFixture) -> None:
    ada, rounds = hall.line("Ada"), iter(range(3))
    store = hall.house.heartbeat._store

    class Away:
        def read(self, _question: object) -> object:
            raise ConnectionError

    def sleep(_seconds: float) -> None:
        hall.house.heartbeat._store = Away() if next(rounds) == 0 else store  # type: ignore[assignment]  # is away once
        hall.house.heartbeat.stir(hall.day.cast.viewer("Ada", hall.day.room).workshop)

    with pytest.raises(StopIteration):
        hall.house.heartbeat.run(sleep)
    assert caplog.text.count("a beat was missed") == 1
    assert ada.hears("beat")["here"] == 1


@pytest.mark.parametrize(("language", "word"), [("de-DE,de", "Schritt"), ("en-GB,en;q=0.8", "step")])
def test_sentences_are_said_in_the_language_of_the_browser(hall: Hall, language: str, word: str) -> None:
    hall.day.tell("Mara closes step 1")
    answer = hall.line("Ada", {"Accept-Language": language}).asks("acts", {"acts": [card(hall, "Mut")]})
    assert word in answer["answers"][0]["error"]["text"].split()


def test_answers_are_plain_json(hall: Hall) -> None:
    hall.day.tell("Ada writes '<b>Mut</b> & \"Ruhe\"'")
    (record,) = hall.line("Ada", OWN_ORIGIN).asks("catch_up", None)["view"]["state"]["contributions"].values()
    assert json.dumps(record["text"]) == json.dumps('<b>Mut</b> & "Ruhe"')
