"""A word cloud as the cockpit sees it, which may put it right, and as the wall shows it and says it aloud."""

from collections.abc import Mapping
from typing import Any

from qidtool.domain.clouds import Cloud, CloudTerm
from qidtool.domain.terms import TermCorrection
from qidtool.domain.viewers import ViewerKind

Record = dict[str, Any]
SEES_CLOUDS = frozenset({ViewerKind.FACILITATOR, ViewerKind.PROJECTOR})
MOST_READ_ALONG = 200
"""So many terms a wall holds for those who read along; the cockpit and the documentation have all of them."""


def cloud_record(kind: ViewerKind, cloud: Cloud, corrections: Mapping[str, TermCorrection]) -> Record | None:
    if kind not in SEES_CLOUDS:
        return None
    drawing = cloud.drawing
    placed = {one.key for one in drawing.words}
    terms = drawing.terms if kind is ViewerKind.FACILITATOR else drawing.terms[:MOST_READ_ALONG]
    record: Record = {
        "id": cloud.id, "step": cloud.step, "prompt": cloud.prompt, "input": cloud.input,
        "elsewhere": cloud.elsewhere, "beside": cloud.beside,
        "rule": drawing.rule.value, "more_than": drawing.more_than, "voices": drawing.voices,
        "drawn_at": cloud.drawn_at,
        "words": [
            {"key": one.key, "text": one.text, "x": one.x, "y": one.y, "size": one.size, "width": one.width}
            for one in drawing.words
        ],
        "terms": [_term(kind, one) for one in terms],
        "all_terms": len(drawing.terms),
        "no_room": sum(one.count > drawing.more_than and one.key not in placed for one in drawing.terms),
    }  # fmt: skip
    if kind is ViewerKind.FACILITATOR:
        record |= {"rule": cloud.rule.value, "at_least": cloud.at_least, "settled": cloud.is_settled}
        record["corrected"] = drawing.corrected
        record["corrections"] = [
            {"id": one.id, "kind": one.kind.value, "label": one.label}
            for one in map(corrections.get, drawing.corrections)
            if one is not None
        ]
    return record


def _term(kind: ViewerKind, term: CloudTerm) -> Record:
    if kind is not ViewerKind.FACILITATOR:
        return {"shown": term.shown, "count": term.count}
    return {
        "key": term.key, "keys": list(term.keys), "shown": term.shown, "count": term.count,
        "forms": [{"text": one.text, "count": one.count} for one in term.forms],
        "contributions": list(term.contributions),
    }  # fmt: skip
