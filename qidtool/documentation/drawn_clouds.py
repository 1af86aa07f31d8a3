"""The clouds drawn on the day as figures of a document: the same words in the same places."""

from collections.abc import Iterable

from qidtool.documentation.edition import Edition
from qidtool.documentation.figures.word_cloud import PlacedWord
from qidtool.documentation.material import Cloud, CountedTerm
from qidtool.domain import clouds
from qidtool.domain.ids import WorkshopId
from qidtool.domain.texts import N_

SHEET = 1280.0
HEIGHT = 720 / 1280
"""The artist's sheet; a figure measures in widths of its own."""


def clouds_of(workshop: WorkshopId, drawn: Iterable[clouds.Cloud], edition: Edition) -> tuple[Cloud, ...]:
    """Of its own words alone, each once: the walls of other places may keep clouds of the same words."""
    own: dict[clouds.CloudPlace, clouds.Cloud] = {}
    for one in drawn:
        if one.workshop == workshop and (one.room == workshop or one.place not in own):
            own[one.place] = one
    return tuple(figure_of(one, edition) for one in own.values() if one.drawing.terms)


def figure_of(cloud: clouds.Cloud, edition: Edition) -> Cloud:
    drawing = cloud.drawing
    placed = {one.key for one in drawing.words}
    wanted = [one for one in drawing.terms if one.count > drawing.more_than]
    return Cloud(
        cloud.step, cloud.prompt, cloud.input,
        tuple(_word(one) for one in drawing.words),
        tuple(CountedTerm(one.shown, one.count, one.contributions, one.key) for one in drawing.terms),
        _counting(cloud, edition), sum(one.key not in placed for one in wanted), HEIGHT,
    )  # fmt: skip


def _word(word: clouds.CloudWord) -> PlacedWord:
    # The ink begins a little after the text does and ends as much before it.
    advance = word.width + 2 * max(word.left - word.x, 0)
    return PlacedWord(word.text, word.x / SHEET, word.y / SHEET, word.size / SHEET, width=advance / SHEET, key=word.key)


def _counting(cloud: clouds.Cloud, edition: Edition) -> str:
    """How it was counted, what was drawn, and what had nothing to count."""
    drawing = cloud.drawing
    said = [edition.say(cloud.rule.sentence)]
    if drawing.more_than:
        least = drawing.more_than + 1
        said.append(edition.say(N_("In der Wolke stehen Begriffe ab %(number)s Nennungen."), number=least))
    if drawing.without_term:
        without = len(drawing.without_term)
        said.append(edition.say(N_("Beiträge ohne gezählten Begriff: %(number)s."), number=without))
    return " ".join(said)
