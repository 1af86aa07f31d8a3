"""Posters of groups: what several of them have, and the dots that were put on each term."""

from collections.abc import Iterator

from tests.cli.printed import Listing
from tests.cli.recounts.recount import Chapter, Recount, remarked


def terms_of_several_groups(chapter: Chapter) -> Iterator[Recount]:
    """A group that has a term twice is one group."""
    for piece in chapter.of(Listing):
        if piece.label == "Auf den Plakaten mehrerer Gruppen":
            counted = chapter.rows(
                "SELECT words, '– in ' || count(DISTINCT at_table) || ' Gruppen' FROM kept WHERE place = :place"
                " AND input = 'terms' AND question = :question GROUP BY words HAVING count(DISTINCT at_table) > 1",
                question=str(piece.headings[-1]),
            )
            yield Recount("terms of several groups", sorted(map(remarked, piece.items)), sorted(counted))


def dots(chapter: Chapter) -> Iterator[Recount]:
    for piece in chapter.of(Listing):
        if piece.label == "Das Plakat":
            theme, group = piece.headings[-2:]
            counted = chapter.rows(
                "SELECT term.words, CASE count(dot.id) WHEN 0 THEN '' WHEN 1 THEN '– 1 Punkt'"
                " ELSE '– ' || count(dot.id) || ' Punkte' END FROM kept AS term"
                " LEFT JOIN kept AS dot ON dot.about = term.id AND dot.input = 'potential' WHERE term.place = :place"
                " AND term.input = 'terms' AND term.question = :theme AND term.at_table = :table GROUP BY term.id",
                theme=str(theme), table=str(group),
            )  # fmt: skip
            yield Recount("dots", sorted(map(remarked, piece.items)), sorted(counted))
