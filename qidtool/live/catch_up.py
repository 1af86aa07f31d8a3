"""What a screen gets when it comes, or comes back: the events it missed, or a fresh view."""

from typing import Any

from qidtool.actions.ports import Heads, Reading, Recorded
from qidtool.domain.audiences import Collection, Stream, Touched, touched_by
from qidtool.domain.viewers import Viewer
from qidtool.live.records import Gathered, everything, gather, records_for

MOST_MISSED = 200
Message = dict[str, Any]


def caught_up(reading: Reading, viewer: Viewer, said: object) -> Message:
    """`said` holds the last number the client applied in each stream, or nothing if it comes for the first time."""
    heads = _heads(viewer, said)
    if heads is not None:
        missed = _missed(reading, viewer, heads)
        if missed is not None:
            return {"events": missed}
    return {"view": fresh_view(reading, viewer)}


def fresh_view(reading: Reading, viewer: Viewer) -> Message:
    touched = everything(reading, viewer)
    drawn = records_for(viewer, touched, gather(reading, touched))
    state = {
        collection: {key: record for key, record in records.items() if record is not None}
        for collection, records in drawn.items()
    }
    return {"heads": reading.journal.heads(viewer.workshop, viewer.streams()), "state": state}


def message_for(viewer: Viewer, stream: Stream, recorded: Recorded, gathered: Gathered) -> Message:
    """One event as it is sent."""
    return {
        "n": recorded.n,
        "stream": stream,
        "prev": recorded.before[stream],
        "kind": recorded.event.kind,
        "at": recorded.at,
        "put": records_for(viewer, touched_by(recorded.event, stream), gathered),
    }


def all_touched(recorded: list[Recorded]) -> Touched:
    """Everything a list of events changes for those who hear of them, each thing once."""
    union: dict[Collection, dict[str, None]] = {}
    for one in recorded:
        for stream in one.before:
            for collection, keys in touched_by(one.event, stream).items():
                union.setdefault(collection, {}).update(dict.fromkeys(keys))
    return {collection: tuple(keys) for collection, keys in union.items()}


def _heads(viewer: Viewer, said: object) -> Heads | None:
    if not isinstance(said, dict):
        return None
    heads = {stream: said.get(stream) for stream in viewer.streams()}
    # A bool is an int in Python, and no number in a journal.
    is_whole = all(type(n) is int and 0 <= n < 2**31 for n in heads.values())
    return {stream: int(n) for stream, n in heads.items() if n is not None} if is_whole else None


def _missed(reading: Reading, viewer: Viewer, heads: Heads) -> list[Message] | None:
    """None if it is too much, or if the client knows numbers that this journal does not have."""
    here = reading.journal.heads(viewer.workshop, heads)
    if any(n > here[stream] for stream, n in heads.items()):
        return None
    missed: list[tuple[Stream, Recorded]] = []
    for stream, n in heads.items():
        rows = reading.journal.after(viewer.workshop, stream, n, MOST_MISSED + 1)
        missed += [(stream, row) for row in rows]
    if len(missed) > MOST_MISSED:
        return None
    missed.sort(key=lambda one: one[1].n)
    gathered = gather(reading, all_touched([row for _, row in missed]))
    return [message_for(viewer, stream, row, gathered) for stream, row in missed]
