"""All pages of a demo, read and counted again: what each recount says, and which numbers none of them has spoken of."""

from collections.abc import Callable, Iterator
from functools import cached_property
from pathlib import Path

from tests.cli.counted_by_sql import Counts
from tests.cli.printed import Page, Words
from tests.cli.recounts import choices, lists, no_counts, people, posters, pyramids, series, steps, terms
from tests.cli.recounts.recount import Chapter, Recount

PLACES = ("Auenbach", "Hinterwalden", "Nordlingen", "Steinmühl")
ALONE = "Videoraum"
TOGETHER = ""
"""What the page of the series is known by."""
Recounting = Callable[[Chapter], Iterator[Recount]]
RECOUNTS: tuple[Recounting, ...] = (
    people.who_was_there,
    people.functions_by_regions,
    series.places_in_numbers,
    series.questions_by_place,
    steps.workshop_in_numbers,
    steps.agenda,
    steps.contributions_and_people,
    steps.questions,
    terms.wordings,
    terms.terms_and_clouds,
    lists.said_several_times,
    posters.terms_of_several_groups,
    posters.dots,
    choices.bars_of_choices,
    choices.rooms,
    choices.quotes_without_consent,
    choices.indicators,
    pyramids.levels,
    pyramids.largest_differences,
    pyramids.single_voices,
    pyramids.towers,
)


class Book:
    def __init__(self, folder: Path) -> None:
        self.counts = Counts(folder / "qidtool.sqlite3")
        (whole,) = folder.glob("reihe-*.html")
        files = {place: folder / f"workshop-{place.lower().replace('ü', 'ue')}.html" for place in (*PLACES, ALONE)}
        self.pages = {place: Page(path.read_text("utf-8")) for place, path in {TOGETHER: whole, **files}.items()}

    @cached_property
    def own(self) -> list[Chapter]:
        """Each place on its own page."""
        return [Chapter(place, self.pages[place].pieces, self.counts) for place in (*PLACES, ALONE)]

    @cached_property
    def within(self) -> list[Chapter]:
        """Each place on the page of the series."""
        page = self.pages[TOGETHER]
        return [Chapter(place, page.chapter(place), self.counts, f"{place}: ") for place in PLACES]

    @cached_property
    def together(self) -> Chapter:
        pieces = [one for one in self.pages[TOGETHER].pieces if not {*one.headings[1:2]} & {*PLACES}]
        return Chapter(TOGETHER, pieces, self.counts)

    @cached_property
    def recounts(self) -> list[tuple[Recounting, Chapter, Recount]]:
        chapters = [*self.own, *self.within, self.together]
        return [(each, chapter, one) for chapter in chapters for each in RECOUNTS for one in each(chapter)]

    def of(self, chapter: Chapter) -> list[Recount]:
        return [one for _each, here, one in self.recounts if here is chapter]

    def uncounted(self) -> Iterator[tuple[str, Words]]:
        """Places that hold a number of which no recount has spoken, by their pages."""
        counted = {id(words) for _each, _chapter, one in self.recounts for words in one.words()}
        for place, page in self.pages.items():
            yield from ((place, one) for one in page.words if no_counts.NUMBER.search(one) and id(one) not in counted)
