"""The day and its steps: how many steps, questions, contributions and people who wrote, at each place of a chapter."""

from collections.abc import Iterator

from tests.cli.printed import Line
from tests.cli.recounts.recount import Chapter, Recount, of_people

HELD = "FROM step JOIN day ON day.id = step.workshop WHERE place = :place AND opened_at IS NOT NULL"
RESTS = "json_array_length(step.form, '$.inputs') = 0"
AT = (
    "WHERE place = :place AND step = :step AND coalesce(question, '') LIKE :question AND phase LIKE :phase"
    " AND by_whom = 'participant'"
)
ASKED = (
    "FROM prompt JOIN step ON step.id = prompt.step JOIN day ON day.id = step.workshop"
    " WHERE place = :place AND step.title = :step"
)


def workshop_in_numbers(chapter: Chapter) -> Iterator[Recount]:
    for table in chapter.tables("Der Workshop in Zahlen"):
        people = chapter.number("SELECT count(*) FROM person WHERE place = :place")
        counted = [
            ("Personen", of_people(people)),
            ("durchgeführte Schritte", str(chapter.number(f"SELECT count(*) {HELD}"))),
            ("Fragen", str(chapter.number(f"SELECT sum(json_array_length(prompts)) {HELD}"))),
            ("Beiträge", str(chapter.number("SELECT count(*) FROM kept WHERE place = :place"))),
        ]
        yield Recount("workshop in numbers", table.rows, counted)


def agenda(chapter: Chapter) -> Iterator[Recount]:
    """A break has no contributions, not none of them."""
    for table in chapter.tables("Der Ablauf des Tages"):
        counted = chapter.rows(
            f"SELECT title, CASE WHEN {RESTS} THEN '–' ELSE (SELECT count(*) FROM kept WHERE kept.place = :place"
            f" AND kept.step = step.title) END {HELD} ORDER BY position"
        )
        yield Recount("contributions of each step", [(row[0], row[4]) for row in table.rows], counted)


def contributions_and_people(chapter: Chapter) -> Iterator[Recount]:
    """A chapter counts what people wrote; a question counts its own, and so does a pass."""
    for line in chapter.of(Line):
        if not line.words.startswith("Beiträge: "):
            continue
        step, question, phase = (*line.headings[1:], "%", "%")[:3]
        given = {"step": str(step), "question": unnumbered(question), "phase": str(phase)}
        ((entries, people),) = chapter.rows(f"SELECT count(*), count(DISTINCT participant) FROM kept {AT}", **given)
        hidden = chapter.number(f"SELECT count(*) FROM entry {AT} AND status = 'hidden'", **given)
        counted = f"Beiträge: {entries}."
        counted += f" Personen, die geschrieben haben: {people}." if people != "0" else ""
        counted += f" Von der Moderation ausgeblendet und hier nicht gezählt: {hidden}." if hidden else ""
        yield Recount("contributions and people", [(line.words,)], [(counted,)])


def questions(chapter: Chapter) -> Iterator[Recount]:
    """How many there are, and that they are numbered in their order."""
    told: dict[str, dict[str, None]] = {}
    for piece in chapter.pieces:
        if any(one.startswith("Frage ") for one in piece.headings[2:3]):
            told.setdefault(piece.headings[1], {})[piece.headings[2]] = None
    for step, headings in told.items():
        counted = chapter.rows(f"SELECT 'Frage ' || number || ': ' || prompt.text {ASKED} ORDER BY number", step=step)
        yield Recount("numbers of questions", [(one,) for one in headings], counted)
        lines = [one for one in chapter.of(Line) if one.words.startswith("Fragen in diesem Schritt: ")]
        sentence = f"Fragen in diesem Schritt: {len(counted)}."
        yield Recount("questions", [(one.words,) for one in lines if one.headings[1:] == (step,)], [(sentence,)])


def unnumbered(question: str) -> str:
    return question.partition(": ")[2] if question.startswith("Frage ") else question
