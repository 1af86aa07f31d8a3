"""Gives what came in the form of its act, or refuses it; nothing unshaped gets further than here."""

from dataclasses import dataclass, fields
from typing import Any

import msgspec

from qidtool.actions.act import Act
from qidtool.domain.errors import refuse
from qidtool.domain.ids import ActId, is_id
from qidtool.domain.texts import clean

DEEPEST = 7
MOST_AT_ONCE = 100


@dataclass(frozen=True)
class Envelope:
    """One act as a client sends it: the name, its data, and an id the client made itself."""

    id: ActId
    act: str
    data: dict[str, Any]


def envelopes_in(message: object) -> list[object]:
    """The items of a message; each is looked at by itself, so one bad item never fails its neighbours."""
    acts = message.get("acts") if isinstance(message, dict) else None
    if not isinstance(acts, list) or not 0 < len(acts) <= MOST_AT_ONCE:
        raise refuse("message_wrong")
    return acts


def envelope(item: object) -> Envelope:
    if not isinstance(item, dict):
        raise refuse("message_wrong")
    act_id, name, data = item.get("id"), item.get("act"), item.get("data", {})
    if not isinstance(act_id, str) or not isinstance(name, str) or not isinstance(data, dict):
        raise refuse("message_wrong")
    if not is_id(act_id):
        raise refuse("message_wrong")
    return Envelope(ActId(act_id), name, data)


def given_for(act: Act[Any], data: dict[str, Any]) -> Any:
    if not {one.name for one in fields(act.takes)}.issuperset(data):
        raise refuse("message_wrong")
    try:
        return msgspec.convert(_cleaned(data, DEEPEST), act.takes)
    except (msgspec.ValidationError, OverflowError):
        raise refuse("message_wrong") from None


def _cleaned(value: object, depth: int) -> object:
    if depth == 0:
        raise refuse("message_wrong")
    if isinstance(value, str):
        return clean(value)
    if isinstance(value, list):
        return [_cleaned(one, depth - 1) for one in value]
    if isinstance(value, dict):
        return {str(name): _cleaned(one, depth - 1) for name, one in value.items()}
    return value
