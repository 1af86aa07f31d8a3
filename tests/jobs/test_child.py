"""A child answers, keeps its limits, and is there again after it was lost."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from qidtool.jobs import manners
from qidtool.jobs.child import END, TROUBLE, Child, ChildLost, ChildStarved, Limits
from qidtool.jobs.manners import Manners, Queueing
from tests.jobs.house_of_jobs import until


@pytest.fixture
def child() -> Iterator[Child]:
    made = Child("tests.jobs.mischief", Limits(memory_mb=256, seconds=20), {"greeting": "Guten Morgen"})
    yield made
    made.end()


def answer(child: Child, **request: object) -> dict[str, object]:
    return list(child.ask(request))[-1]


def said(child: Child, word: str) -> dict[str, object]:
    told = answer(child, do=word)[END]
    assert isinstance(told, dict)
    return told


def test_it_says_how_far_it_is_and_then_answers(child: Child) -> None:
    first, last = child.ask({"do": "Häuser – 😀"})
    assert first == {"stage": "half"}
    assert (last[END]["said"], last[END]["about"]) == ("Häuser – 😀", "Guten Morgen")


def test_it_stays_for_the_next_request(child: Child) -> None:
    assert said(child, "eins")["pid"] == said(child, "zwei")["pid"]


def test_more_memory_than_allowed_is_refused_and_the_child_goes_on(child: Child) -> None:
    before = said(child, "vorher")["pid"]
    assert answer(child, do="eat", megabytes=1024) == {TROUBLE: "too_large"}
    assert said(child, "nachher")["pid"] == before


def test_what_takes_too_long_is_ended(child: Child) -> None:
    slow = Child("tests.jobs.mischief", Limits(memory_mb=256, seconds=5), {"greeting": ""})
    pid = said(slow, "da")["pid"]
    with pytest.raises(ChildLost):
        answer(slow, do="dawdle")
    was_late = slow.is_late
    assert said(slow, "wieder da")["pid"] != pid
    assert (was_late, slow.is_late) == (True, False)
    slow.end()


def test_a_child_that_is_gone_is_started_anew(child: Child) -> None:
    pid = said(child, "da")["pid"]
    with pytest.raises(ChildLost):
        answer(child, do="vanish")
    assert said(child, "wieder da")["pid"] != pid


def test_a_fault_is_said_in_one_word_and_not_in_peoples_words(
    child: Child, capfd: pytest.CaptureFixture[str]
) -> None:
    assert answer(child, do="stumble") == {TROUBLE: "failed"}
    child.end()
    told = capfd.readouterr().err
    assert "ValueError" in told
    assert "people's words" not in told


def test_ended_it_leaves_nothing_behind(child: Child) -> None:
    pid = said(child, "da")["pid"]
    assert isinstance(pid, int)
    child.end()
    with pytest.raises(ProcessLookupError):
        os.kill(pid, 0)


@pytest.mark.usefixtures("one_core")
def test_a_child_that_is_never_let_has_a_successor_that_is(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(manners, "PATIENCE_SECONDS", 2.0)
    house = Manners()
    starving = Child("tests.jobs.mischief", Limits(memory_mb=256, seconds=120), {"greeting": ""}, manners=house)
    assert house.stay_behind
    with pytest.raises(ChildStarved):
        answer(starving, do="toil")
    assert (starving.is_late, house.stay_behind) == (False, False)
    pid = said(starving, "ich bin dran")["pid"]
    assert said(starving, "immer noch")["pid"] == pid
    starving.end()


def test_after_a_while_it_is_tried_again_whether_there_is_time_to_spare(monkeypatch: pytest.MonkeyPatch) -> None:
    house = Manners()
    house.come_forward()
    child = Child("tests.jobs.mischief", Limits(memory_mb=256, seconds=60), {"greeting": ""}, manners=house)
    pid = said(child, "vorn")["pid"]
    assert scheduling(pid) == (os.SCHED_OTHER, min(19, os.getpriority(os.PRIO_PROCESS, 0) + 5))
    monkeypatch.setattr(house, "_forward_until", 0.0)
    behind = said(child, "wieder hinten")["pid"]
    assert (scheduling(behind), behind == pid) == ((os.SCHED_IDLE, 19), False)
    child.end()


def scheduling(pid: object) -> tuple[int, int]:
    assert isinstance(pid, int)
    return os.sched_getscheduler(pid), os.getpriority(os.PRIO_PROCESS, pid)


def test_whoever_waits_for_something_else_or_is_gone_does_not_starve(child: Child) -> None:
    pid = said(child, "da")["pid"]
    assert isinstance(pid, int)
    until(lambda: Path(f"/proc/{pid}/stat").read_text("ascii").rpartition(") ")[2].startswith("S"))
    queueing = Queueing(pid)
    assert [queueing.look() for _ in range(3)] == [0.0] * 3
    child.end()
    assert queueing.look() == 0.0
