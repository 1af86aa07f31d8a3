"""What was said several times: in every list that counts the same words, whatever it is about."""

from collections.abc import Iterator

from tests.cli.printed import Line, Listing
from tests.cli.recounts.recount import Chapter, Recount, remarked, times

ONLY = (
    "input = 'terms' AND question = :heading AND kind = '{0}' AND words NOT IN (SELECT words FROM kept AS other"
    " WHERE other.place = :place AND other.input = 'terms' AND other.question = :heading AND other.kind = '{1}')"
)
AGENCY = "input = 'agency' AND about = :goal AND "
LISTS = {
    "Stichworte": "input = 'keywords' AND :heading IN (at_table, question)",
    "Fragen aus dem Saal": "input = 'questions' AND question = :heading",
    "Nur in homogenen Gruppen": ONLY.format("homogeneous", "heterogeneous"),
    "Nur in heterogenen Gruppen": ONLY.format("heterogeneous", "homogeneous"),
    "In Bezug gesetzt": "input = 'relations' AND at_table = :heading AND question = :above"
    " AND about NOT IN (SELECT id FROM kept WHERE input = 'terms')",
    "Das können wir selbst": f"{AGENCY} instr(marks, '\"ours\"')",
    "Das müssen andere tun": f"{AGENCY} instr(marks, '\"others\"')",
    "Noch offen, bei wem es liegt": f"{AGENCY} json_array_length(marks) = 0",
}
BY_LABEL = "label = :label AND :heading IN (at_table, question) AND about = :goal"
"""Whatever is called as its input is called."""


def said_several_times(chapter: Chapter) -> Iterator[Recount]:
    goal = ""
    for piece in chapter.pieces:
        if isinstance(piece, Line):
            goal = goal_of(chapter, piece) or goal
        if not isinstance(piece, Listing) or len(piece.headings) < 3:
            continue
        given = {"step": str(piece.headings[1]), "heading": str(piece.headings[-1]), "above": str(piece.headings[-2])}
        about = {"goal": goal, "label": str(piece.label)}
        is_input = chapter.number("SELECT count(*) FROM kept WHERE step = :step AND label = :label", **given, **about)
        where = LISTS.get(piece.label, BY_LABEL if is_input else "")
        if where:
            sql = f"SELECT words, count(*) FROM kept WHERE place = :place AND step = :step AND {where} GROUP BY words"
            counted = chapter.table(sql, **given, **about)
            shown = [(words, times(number)) for words, number in counted.items()]
            yield Recount("said several times", sorted(map(remarked, piece.items)), sorted(shown))


def goal_of(chapter: Chapter, line: Line) -> str:
    """What follows is about the goal that was named last."""
    if line.label != "Handlungsziel":
        return ""
    sql = "SELECT id FROM kept WHERE place = :place AND input = 'goals' AND at_table = :heading AND text = :text"
    ((found,),) = chapter.rows(sql, heading=str(line.headings[-1]), text=str(line.words))
    return found
