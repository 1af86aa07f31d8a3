"""The form of what comes in: nothing unshaped gets further than the gate, and a bad item never fails its neighbours."""

from typing import Any

import pytest

from qidtool.actions import all_acts
from qidtool.domain.errors import Refusal
from qidtool.domain.ids import new_id
from qidtool.gate.schema import DEEPEST, MOST_AT_ONCE, given_for
from tests.script import Story


def nested(depth: int) -> object:
    return [nested(depth - 1)] if depth else "x"


def item(act: str, data: object, **more: object) -> dict[str, object]:
    return {"id": new_id(), "act": act, "data": data} | more


BAD_ITEMS: list[object] = [
    None, 7, "workshop.end", [], {}, {"id": new_id()}, {"act": "workshop.end"},
    {"id": 7, "act": "workshop.end"}, {"id": new_id(), "act": ["workshop.end"]},
    {"id": "not an id", "act": "workshop.end"}, {"id": new_id().upper(), "act": "workshop.end"},
    item("workshop.end", []), item("workshop.end", "x"), item("workshop.end", None),
    item("workshop.end", {"surprise": 1}), item("workshop.explode", {}), item("", {}),
    item("step.lock", {"step": "x", "locked": "true"}), item("step.lock", {"step": "x", "locked": 1}),
    item("step.lock", {"step": None, "locked": True}), item("step.lock", {"step": {"id": "x"}, "locked": True}),
    item("step.lock", {}), item("step.set_timer", {"step": "x", "minutes": "5"}),
    item("step.set_timer", {"step": "x", "minutes": 5.5}), item("step.set_timer", {"step": "x", "minutes": True}),
    item("step.set_timer", {"step": "x", "minutes": float("nan")}),
    item("step.set_timer", {"step": "x", "minutes": float("inf")}),
    item("wall.set", {"show": "fireworks"}), item("wall.set", {"frozen": "no"}), item("wall.set", {"step": 7}),
    item("workshop.mark_words", {"words": "one"}), item("workshop.mark_words", {"words": [1]}),
    item("workshop.mark_words", {"words": nested(DEEPEST)}), item("workshop.mark_words", {"words": nested(900)}),
    item("step.plan", {"method": "x", "prompts": [["q1", "text"]]}),
]  # fmt: skip


def test_a_bad_item_is_answered_by_itself(day: Story) -> None:
    mara = day.cast.actor("Mara")
    good = [item("step.lock", {"step": day.steps[0], "locked": on}) for on in (True, False)]
    for bad in BAD_ITEMS:
        results = day.cast.gate.perform(mara, day.room, {"acts": [good[0], bad, good[1]]})
        keys = [None if one.refusal is None else one.refusal.key for one in results]
        assert (repr(bad), keys) == (repr(bad), [None, "message_wrong", None])
        assert [results[0].id, results[2].id] == [good[0]["id"], good[1]["id"]]


@pytest.mark.parametrize(
    "message",
    [None, 7, "x", [], {}, {"acts": None}, {"acts": {}}, {"acts": []}, {"acts": [{}] * (MOST_AT_ONCE + 1)}],
    ids=lambda message: repr(message)[:14],
)
def test_a_message_without_acts_is_refused_as_a_whole(day: Story, message: object) -> None:
    with pytest.raises(Refusal, match="message_wrong"):
        day.cast.gate.perform(day.cast.actor("Mara"), day.room, message)


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("  Mut\r\nRuhe\r ", "Mut\nRuhe"),
        ("a\x00b\x07c\x1b[31m", "abc[31m"),
        ("Fu\u0308r", "Für"),
        ("halb \ud83d und \udc69", "halb \ufffd und \ufffd"),
        ("ganz \ud83d\udc69", "ganz 👩"),
        ("<script>alert(1)</script>", "<script>alert(1)</script>"),
        ("{{ 7*7 }} %s %(x)s", "{{ 7*7 }} %s %(x)s"),
    ],
)
def test_words_are_made_fit_to_be_kept(day: Story, typed: str, kept: str) -> None:
    data: dict[str, Any] = {"step": day.steps[0], "input": "answers", "prompt": "q1", "text": typed}
    day.act("Ada", "contribution.write", **data)
    assert day.words("the wall") == [kept]


def test_what_is_planned_for_a_question_fits_into_a_whole_agenda() -> None:
    question = {"id": "q1", "text": "Raum 1", "details": {"speaker": "Gesine"}}
    laid = given_for(all_acts()["agenda.lay"], {"steps": [{"method": "two_rounds", "prompts": [question]}]})
    assert laid.steps[0].prompts[0].details == {"speaker": "Gesine"}
