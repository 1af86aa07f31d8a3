"""A cloud on an empty sheet, as large as all its words fit."""

from collections.abc import Mapping

from qidtool.analysis.clouds.cloud import HEIGHT, WIDTH, Box, Cloud, Counted, PlacedWord, Terms
from qidtool.analysis.clouds.layout import free_places
from qidtool.analysis.clouds.ruler import LONGEST_TEXT, ink
from qidtool.analysis.clouds.sizes import STEPS, size_at, steps_of

_FULLEST = 0.5
"""The share of the sheet that boxes can fill before the search for places becomes hopeless."""


def ordered(terms: Terms) -> list[Counted]:
    return sorted(terms, key=lambda term: (-term.count, term.key))


def sizes_of(terms: Terms, scale: int, font: str) -> Mapping[str, float]:
    """The size of every term that fits the sheet on its own; long ones are written smaller than their step."""
    steps = steps_of(terms, scale)
    sizes = {}
    for term in terms:
        step = steps[term.key]
        width = ink(term.shown, font).width
        while step >= 0 and width * size_at(step) > WIDTH * 0.98:
            step -= 1
        if step >= 0 and len(term.shown) <= LONGEST_TEXT:
            sizes[term.key] = size_at(step)
    return sizes


def laid_out(terms: Terms, font: str = "") -> Cloud:
    """The same terms always give the same cloud; `font` is the path of the font file the screens write in."""
    cloud = Cloud((), tuple(term.key for term in ordered(terms)), STEPS)
    for scale in range(_first_scale(terms, font), STEPS + 1):
        cloud = at_scale(terms, scale, font)
        if not set(cloud.left_out) & sizes_of(terms, scale, font).keys():
            break
    return cloud


def at_scale(terms: Terms, scale: int, font: str) -> Cloud:
    sizes = sizes_of(terms, scale, font)
    line = [term for term in ordered(terms) if term.key in sizes]
    places = free_places({term.key: needed(term, sizes[term.key], font) for term in line}, ())
    return cloud_of(terms, {key: (box, sizes[key]) for key, box in places.items()}, scale, font)


def cloud_of(terms: Terms, places: Mapping[str, tuple[Box, float]], scale: int, font: str) -> Cloud:
    line = ordered(terms)
    words = tuple(_placed(term, *places[term.key], font) for term in line if term.key in places)
    return Cloud(words, tuple(term.key for term in line if term.key not in places), scale)


def needed(term: Counted, size: float, font: str) -> Box:
    shape = ink(term.shown, font)
    return Box(0, 0, shape.width * size, shape.height * size)


def _placed(term: Counted, box: Box, size: float, font: str) -> PlacedWord:
    shape = ink(term.shown, font)
    x, y = box.left - shape.left * size, box.top - shape.top * size
    return PlacedWord(term.key, term.shown, round(x, 2), round(y, 2), round(size, 2), box)


def _first_scale(terms: Terms, font: str) -> int:
    """Scales at which the boxes together are larger than the sheet allows need not be tried."""
    for scale in range(STEPS):
        sizes = sizes_of(terms, scale, font)
        boxes = [needed(term, sizes[term.key], font) for term in terms if term.key in sizes]
        if sum(box.width * box.height for box in boxes) <= _FULLEST * WIDTH * HEIGHT:
            return scale
    return STEPS
