"""Messages that no page would send: wrong types, wrong sizes, wrong depths, and words that break weak programs."""

import json
from collections.abc import Callable
from typing import Any

from hypothesis import assume
from hypothesis import strategies as st

from qidtool.actions import all_acts
from qidtool.domain.ids import new_id

ODD = st.sampled_from([
    "", "\x00", "\ud800", "\udfff\ud800", "NaN", "null", "x" * 4000, "\u202e", "__proto__", "' OR 1=1 --", "%s%(x)s",
    "🧨",
])  # fmt: skip
WORDS = ODD | st.text(max_size=20)
LARGE = st.sampled_from([2**31, 2**63, 2**64, -(2**70), 1e308, float("nan"), float("-inf")])
NUMBERS = st.integers() | st.floats() | LARGE
PLAIN = st.none() | st.booleans() | NUMBERS | WORDS
ANYTHING = st.recursive(
    PLAIN, lambda inside: st.lists(inside, max_size=4) | st.dictionaries(WORDS, inside, max_size=4), max_leaves=12
)
ACTS = {name: sorted(one.takes.__dataclass_fields__) for name, one in all_acts().items()}
LARGEST = 15_000


Draw = Callable[[st.SearchStrategy[Any]], Any]


def _sayable(message: object) -> object:
    """More than this is refused before anybody looks at it."""
    assume(len(json.dumps(message)) < LARGEST)
    return message


@st.composite
def acts(draw: Draw, known: dict[str, Any]) -> object:
    """Messages that get deeper and deeper into the house before they turn out to be nonsense."""
    if draw(st.integers(0, 9)) == 0:
        return _sayable(draw(ANYTHING))
    items = range(draw(st.integers(0, 4)))
    return _sayable({"acts": [_act(draw, known) if draw(st.integers(0, 4)) else draw(ANYTHING) for _ in items]})


def _act(draw: Draw, known: dict[str, Any]) -> dict[str, Any]:
    """In its data some fields are right, some are nonsense, some are missing and some too many."""
    name = draw(st.sampled_from(sorted(ACTS)))
    fields = ACTS[name] if draw(st.integers(0, 4)) else [*ACTS[name], draw(WORDS)]
    data = {field: known.get(field) if draw(st.integers(0, 3)) else draw(ANYTHING) for field in fields}
    kept = {field: one for field, one in data.items() if draw(st.integers(0, 9))}
    return {"id": draw(st.builds(new_id)), "act": name, "data": kept}


@st.composite
def heads(draw: Draw, streams: tuple[str, ...]) -> object:
    names = st.sampled_from((*streams, "facilitator", "projector")) | WORDS
    said = draw(st.dictionaries(names, st.integers(0, 40) | ANYTHING, max_size=4) | ANYTHING)
    return _sayable(draw(st.sampled_from((said, {"heads": said}))))


@st.composite
def some_of(draw: Draw, known: dict[str, Any]) -> object:
    """Right fields with nonsense in some of them."""
    said = {name: right if draw(st.integers(0, 2)) else draw(ANYTHING) for name, right in known.items()}
    return _sayable(said if draw(st.integers(0, 9)) else draw(ANYTHING))
