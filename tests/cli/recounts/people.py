"""Who was there: how many, by function, by region, and by both."""

from collections.abc import Iterator

from tests.cli.printed import Line
from tests.cli.recounts.recount import Chapter, Recount, bars, of_people

SECTION = "Wer dabei war"
HERE = "FROM person WHERE place = :place OR (:place = '' AND of_series)"


def who_was_there(chapter: Chapter) -> Iterator[Recount]:
    total = chapter.number(f"SELECT count(*) {HERE}")
    told = [(one.words,) for one in chapter.of(Line) if one.headings[1:] == (SECTION,)]
    yield Recount("people", told, [(f"Personen, die teilgenommen haben: {total}.",)])
    for field, name in (("function", "Funktion"), ("region", "Region")):
        numbers = chapter.table(f"SELECT {field}, count(*) {HERE} GROUP BY {field}")
        (table,) = (one for one in chapter.tables(f"Personen nach {name}") if len(one.head) == 3)
        shares = [(one, of_people(number), f"{100 * number / total:.0f} %") for one, number in numbers.items()]
        yield Recount("people and their share", sorted(table.rows), sorted(shares))
        yield from bars(chapter, table, numbers, marked=True)


def functions_by_regions(chapter: Chapter) -> Iterator[Recount]:
    for table in chapter.tables("Personen nach Funktion und Region"):
        told = [(row[0], name, one) for row in table.rows for name, one in zip(table.head[1:], row[1:], strict=True)]
        counted = chapter.counts.rows(
            f"SELECT one.function, other.region, count(both.id) FROM (SELECT DISTINCT function {HERE}) AS one"
            f" JOIN (SELECT DISTINCT region {HERE}) AS other LEFT JOIN (SELECT * {HERE}) AS both"
            " ON both.function = one.function AND both.region = other.region GROUP BY 1, 2",
            place=chapter.place,
        )  # fmt: skip
        shown = [(function, region, of_people(number) if number else "–") for function, region, number in counted]
        yield Recount("functions by regions", sorted(told), sorted(shown))
