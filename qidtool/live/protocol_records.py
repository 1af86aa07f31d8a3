"""An entry of the protocol as its screens show it, and the cockpit."""

from typing import Any

from qidtool.domain.protocol import ProtocolEntry
from qidtool.domain.viewers import ViewerKind

Record = dict[str, Any]
READERS = frozenset({ViewerKind.DOCUMENTER, ViewerKind.FACILITATOR})


def protocol_record(kind: ViewerKind, entry: ProtocolEntry | None) -> Record | None:
    if kind not in READERS or entry is None or not entry.is_there:
        return None
    return {
        "id": entry.id, "kind": entry.kind.value, "said_at": entry.said_at, "step": entry.step, "group": entry.group,
        "text": entry.text, "special": entry.special, "speaker": entry.speaker, "exact": entry.exact,
    }  # fmt: skip
