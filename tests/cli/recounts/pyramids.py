"""Pyramids laid over one another: the levels of a term, what lies far apart, what one has alone, and each stone."""

from collections.abc import Iterator

from tests.cli.printed import Listing, Tower
from tests.cli.recounts.recount import Chapter, Recount, alike, remarked, times

LOWEST = (
    "SELECT words, min(row) + 1 FROM kept WHERE place = :place AND input = 'conditions' AND at_table = :group"
    " GROUP BY words, participant"
)
"""Of each person the lowest stone counts."""
ALONE = (
    "SELECT words, row_name, min(nth) FROM kept WHERE place = :place AND input = 'conditions' AND at_table = :group"
    " GROUP BY words HAVING count(DISTINCT participant) = 1"
)
NUMBERED = (
    "(SELECT participant, row_number() OVER (ORDER BY min(nth)) AS number FROM kept WHERE place = :place"
    " AND input = 'conditions' AND at_table = :group GROUP BY participant)"
)
"""Nobody has a name there: they are numbered as they began."""


def shared(chapter: Chapter, group: str) -> dict[str, list[int]]:
    """The levels at which several people have a term, the base first."""
    found: dict[str, list[int]] = {}
    for words, level in sorted(chapter.counts.rows(LOWEST, place=chapter.place, group=group)):
        found.setdefault(words, []).append(level)
    return {words: here for words, here in found.items() if len(here) > 1}


def levels(chapter: Chapter) -> Iterator[Recount]:
    for table in chapter.tables("Was mehrere haben"):
        counted = [
            (words, str(len(here)), ", ".join(map(str, here)), str(here[-1] - here[0]))
            for words, here in shared(chapter, table.headings[-1]).items()
        ]
        told = [(alike(row[0]), *row[1:]) for row in table.rows]
        yield Recount("levels of shared terms", sorted(told), sorted(counted))


def largest_differences(chapter: Chapter) -> Iterator[Recount]:
    for piece in chapter.of(Listing):
        if piece.label == "Wo die Pyramiden am weitesten auseinanderliegen":
            counted = [
                (words, f"– von Ebene {here[0]} bis Ebene {here[-1]}")
                for words, here in shared(chapter, piece.headings[-1]).items()
                if here[0] < here[-1]
            ]
            yield Recount("largest differences", sorted(map(remarked, piece.items)), sorted(counted))


def single_voices(chapter: Chapter) -> Iterator[Recount]:
    for piece in chapter.of(Listing):
        if piece.label == "Nur in einer Pyramide":
            found = chapter.rows(ALONE, group=str(piece.headings[-1]))
            counted = [(words, f"– {row.partition(':')[0]}") for words, row, _nth in found]
            yield Recount("single voices", sorted(map(remarked, piece.items)), sorted(counted))


def towers(chapter: Chapter) -> Iterator[Recount]:
    """All of a group at once, so that none is missing."""
    groups: dict[str, list[Tower]] = {}
    for one in chapter.of(Tower):
        groups.setdefault(one.headings[-1], []).append(one)
    for group, here in groups.items():
        found = chapter.counts.rows(
            "SELECT 'Die gemeinsame Pyramide', row_name, words, count(*) FROM kept WHERE place = :place"
            " AND input = 'joint' AND at_table = :group GROUP BY row, words UNION ALL"
            " SELECT 'Einzelne Pyramide ' || number, row_name, words, count(*)"
            f" FROM kept JOIN {NUMBERED} USING (participant)"
            " WHERE place = :place AND input = 'conditions' AND at_table = :group GROUP BY number, row, words",
            place=chapter.place, group=group,
        )  # fmt: skip
        counted = [(f"{chapter.prefix}{name}", row, words, times(number)) for name, row, words, number in found]
        told = [(one.caption, row, *remarked(item)) for one in here for row, items in one.rows for item in items]
        yield Recount("stones of pyramids", sorted(told), sorted(counted))
