"""What was chosen and what groups agreed on: themes, rooms, quotes that may be printed, indicators in their ranks."""

from collections.abc import Iterator

from tests.cli.printed import Line
from tests.cli.recounts.recount import Chapter, Recount, bars

CHOICES = {
    "Vorschläge": "input = 'proposal' AND at_table = :group",
    "Stimmen": "input = 'vote' AND at_table = :group",
    "Worauf sich die Gruppen geeinigt haben": "input = 'decision'",
    "Entscheidungen der homogenen Gruppen": "input = 'decision' AND kind = 'homogeneous'",
    "Entscheidungen der heterogenen Gruppen": "input = 'decision' AND kind = 'heterogeneous'",
}
HERE = "FROM chosen WHERE place = :place AND step = :step AND"
NOBODY, ONE, SEVERAL = (
    "Diesen Raum hat niemand gewählt.",
    "Eine Person hat diesen Raum gewählt.",
    " Personen haben diesen Raum gewählt.",
)
WITHHELD = (
    "{} Zitate sind ohne Zustimmung und stehen deshalb nicht hier.",
    "Ein Zitat ist ohne Zustimmung und steht deshalb nicht hier.",
)


def bars_of_choices(chapter: Chapter) -> Iterator[Recount]:
    for caption, where in CHOICES.items():
        for table in chapter.tables(caption):
            given = {"step": str(table.headings[1]), "group": str(table.headings[-1])}
            numbers = chapter.table(f"SELECT choice, count(*) {HERE} {where} GROUP BY choice", **given)
            counted = [(choice, str(number)) for choice, number in numbers.items()]
            yield Recount("choices", sorted(table.rows), sorted(counted))
            yield from bars(chapter, table, numbers)


def rooms(chapter: Chapter) -> Iterator[Recount]:
    """Whoever went elsewhere counts there."""
    for line in chapter.of(Line):
        if line.words.endswith((NOBODY, ONE, SEVERAL)):
            given = {"step": str(line.headings[1]), "room": str(line.headings[2])}
            number = chapter.number(f"SELECT count(*) {HERE} input = 'room' AND choice = :room", **given)
            counted = (NOBODY, ONE)[number] if number < 2 else f"{number}{SEVERAL}"
            yield Recount("people in a room", [(line.words,)], [(counted,)])


def quotes_without_consent(chapter: Chapter) -> Iterator[Recount]:
    """Of all groups together, so it stands below none of them."""
    found = [one for one in chapter.of(Line) if "ohne Zustimmung" in one.words]
    withheld = chapter.counts.rows(
        "SELECT step, count(*) FROM kept WHERE place = :place AND input = 'quotes' AND NOT instr(marks, '\"consent\"')"
        " GROUP BY step", place=chapter.place,
    )  # fmt: skip
    counted = [(step, "Zu allen Reden", WITHHELD[number == 1].format(number)) for step, number in withheld]
    yield Recount("quotes without consent", [(*one.headings[1:], one.words) for one in found], counted)


def indicators(chapter: Chapter) -> Iterator[Recount]:
    """In their ranks, and with the goal that they show."""
    for table in chapter.tables("Die Indikatoren aller Gruppen"):
        counted = chapter.rows(
            "SELECT one.at_table, one.row + 1, one.text, CASE WHEN instr(one.marks, '\"elsewhere\"') THEN"
            " coalesce(goal.text || ' (auf einer anderen Ebene)', 'auf einer anderen Ebene')"
            " ELSE coalesce(goal.text, 'keinem Ziel zugeordnet') END"
            " FROM kept AS one LEFT JOIN kept AS goal ON goal.id = one.about"
            " WHERE one.place = :place AND one.input = 'indicators'"
        )
        yield Recount("indicators", sorted(table.rows), sorted(counted))
