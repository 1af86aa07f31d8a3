"""Who takes part may read the wall along while the moderation lets them, and not a moment longer."""

import pytest

from tests.live.hall import Hall, act
from tests.live.line import Line, Refused, page_token


def reads_along(hall: Hall, name: str) -> Line:
    """The page with the wall on somebody's phone: let in by the seat they write from."""
    return hall.line(name, viewer="projector")


def words_on(line: Line) -> list[str]:
    view = line.asks("catch_up", None)["view"]["state"]
    return sorted(one["text"] for one in view["contributions"].values())


def test_the_seat_opens_the_wall_only_while_the_moderation_lets_it(hall: Hall) -> None:
    hall.day.tell("Bo writes 'Vertrauen'")
    assert words_on(reads_along(hall, "Ada")) == ["Vertrauen"]
    hall.day.tell("Mara forbids phones to read along")
    with pytest.raises(Refused) as refused:
        reads_along(hall, "Ada")
    assert refused.value.said["key"] == "not_allowed"
    hall.day.tell("Mara lets phones read along")
    assert words_on(reads_along(hall, "Ada")) == ["Vertrauen"]


def test_switched_off_it_ends_at_once_for_readers_and_for_nobody_else(hall: Hall) -> None:
    hall.day.cast.wall(hall.day.room)
    readers = [reads_along(hall, name) for name in ("Ada", "Bo")]
    others = [hall.line("Ada"), hall.line("the wall"), hall.line("Mara"), hall.line("Mara", viewer="projector")]
    hall.day.tell("Mara freezes the wall\nMara reveals the wall")
    assert [one.asks("catch_up", None)["ok"] for one in readers] == [True, True]
    hall.day.tell("Mara forbids phones to read along\nBo writes 'zu spät'")
    assert [one.hears("bye")["key"] for one in readers] == ["signed_out", "signed_out"]
    assert all(one.ends() for one in readers)
    hall.sends()
    assert [one for reader in readers for one in reader.heard if "zu spät" in str(one)] == []
    assert [one.asks("catch_up", None)["ok"] for one in others] == [True] * 4
    with pytest.raises(Refused):
        reads_along(hall, "Ada")


def test_who_reads_along_steers_nothing(hall: Hall) -> None:
    ada = reads_along(hall, "Ada")
    wanted = [act("wall.turn", forward=True), act("wall.set", show="count"), act("wall.set", readable=False)]
    answers = ada.asks("acts", {"acts": wanted})["answers"]
    assert [one["error"]["key"] for one in answers] == ["not_allowed"] * 3


def test_who_was_removed_reads_no_further(hall: Hall) -> None:
    ada = reads_along(hall, "Ada")
    hall.day.tell("Mara removes Ada")
    assert ada.hears("bye")["key"] == "signed_out"
    assert ada.ends()


def test_reading_counts_among_three_connections_and_as_being_here(hall: Hall) -> None:
    first, *others = [reads_along(hall, "Ada"), hall.line("Ada"), reads_along(hall, "Ada")]
    hall.sends()
    assert others[0].hears("beat")["here"] == 1
    fourth = reads_along(hall, "Ada")
    assert first.hears("bye")["key"] == "too_many_screens"
    assert [one.asks("catch_up", None)["ok"] for one in (*others, fourth)] == [True] * 3


def test_another_key_in_the_same_browser_does_not_stand_in_the_way(hall: Hall) -> None:
    """Jonas leads elsewhere and takes part here: his account opens no wall of this house, his seat does."""
    hall.day.tell("Bo writes 'Vertrauen'")
    hall.day.cast.actor("Jonas")
    kept = hall.cookies("Jonas") | hall.cookies("Ada") | page_token(hall.house.app)[1]
    line = Line(hall.house.app, hall.auth("Ada", viewer="projector"), kept)
    assert words_on(line) == ["Vertrauen"]
