"""All places together: how many people and contributions each of them had, and what each question brought where."""

from collections.abc import Iterator

from tests.cli.recounts.recount import Chapter, Recount, bars, of_people

PEOPLE = "SELECT place, count(*) FROM person WHERE of_series GROUP BY place"
WRITTEN = "SELECT place, count(*) FROM kept WHERE of_series GROUP BY place"
ASKED = """
SELECT DISTINCT prompt.text, place FROM prompt
JOIN step ON step.id = prompt.step JOIN day ON day.id = step.workshop WHERE of_series
"""


def places_in_numbers(chapter: Chapter) -> Iterator[Recount]:
    people, written = chapter.table(PEOPLE), chapter.table(WRITTEN)
    for table in chapter.tables("Die Orte in Zahlen"):
        counted = [(place, of_people(people[place]), str(written[place])) for place in people]
        counted.append(("alle Orte", str(sum(people.values())), str(sum(written.values()))))
        yield Recount("places in numbers", sorted((row[0], *row[2:]) for row in table.rows), sorted(counted))
        yield from bars(chapter, table, written)


def questions_by_place(chapter: Chapter) -> Iterator[Recount]:
    """Where a question was not asked, there is no number."""
    answers = chapter.counts.rows("SELECT question, place, count(*) FROM kept WHERE question <> '' GROUP BY 1, 2")
    numbers = {(question, place): str(number) for question, place, number in answers}
    for table in chapter.tables("Beiträge zu jeder Frage nach Ort"):
        told = [(row[0], place, one) for row in table.rows for place, one in zip(table.head[1:], row[1:], strict=True)]
        asked = chapter.counts.rows(ASKED)
        questions, places = sorted({one for one, _place in asked}), sorted({one for _question, one in asked})
        counted = [
            (question, place, numbers.get((question, place), "0") if (question, place) in asked else "–")
            for question in questions
            for place in places
        ]
        yield Recount("questions by place", sorted(told), counted)
