"""The next cloud after one more contribution: words keep their place as far as can be."""

from collections.abc import Iterable, Mapping

from qidtool.analysis.clouds.cloud import HEIGHT, WIDTH, Box, Cloud, Counted, Terms
from qidtool.analysis.clouds.fresh import cloud_of, laid_out, needed, ordered, sizes_of
from qidtool.analysis.clouds.layout import free_places
from qidtool.analysis.clouds.sizes import STEPS

Places = dict[str, tuple[Box, float]]
_GAP = 2.0


def grown(previous: Cloud | None, terms: Terms, font: str = "") -> Cloud:
    """Words stay where they are; without room all are written a step smaller; only then all is laid out anew."""
    if previous is None or not previous.words:
        return laid_out(terms, font)
    cloud = previous
    for scale in range(previous.scale, STEPS + 1):
        cloud = _kept(previous, terms, scale, font)
        if not set(cloud.left_out) & sizes_of(terms, scale, font).keys():
            return cloud
    fresh = laid_out(terms, font)
    return fresh if len(fresh.left_out) < len(cloud.left_out) else cloud


def _kept(previous: Cloud, terms: Terms, scale: int, font: str) -> Cloud:
    sizes = sizes_of(terms, scale, font)
    line = [term for term in ordered(terms) if term.key in sizes]
    here = {term.key for term in line}
    old: Places = {word.key: (word.box, word.size) for word in previous.words if word.key in here}
    places = _shrunk(line, old, sizes, font)
    waiting = [term for term in line if term.key not in places]
    for term in [term for term in waiting if term.key in old]:
        place = _wider(term, old, places, sizes[term.key], font)
        if place is not None:
            places[term.key] = (place, sizes[term.key])
    seeking = {term.key: needed(term, sizes[term.key], font) for term in waiting if term.key not in places}
    taken = [box for box, _ in places.values()]
    places |= {key: (box, sizes[key]) for key, box in free_places(seeking, taken).items()}
    return cloud_of(terms, places, scale, font)


def _shrunk(line: Iterable[Counted], old: Places, sizes: Mapping[str, float], font: str) -> Places:
    """Words that need no more room than before, around the centre they had."""
    places: Places = {}
    for term in line:
        if term.key in old:
            before, box = old[term.key][0], needed(term, sizes[term.key], font)
            if (box.width, box.height) == (before.width, before.height):
                places[term.key] = (before, sizes[term.key])
            elif box.width <= before.width and box.height <= before.height:
                places[term.key] = (_around(before, box), sizes[term.key])
    return places


def _wider(term: Counted, old: Places, places: Places, size: float, font: str) -> Box | None:
    """The larger box over the old one: around its centre, else pushed as little as its neighbours ask."""
    before = old[term.key][0]
    box = needed(term, size, font)
    others = [place for key, (place, _) in (old | places).items() if key != term.key]
    near = [_around(before, box), *_pushed(before, box)]
    return next((place for place in near if _is_free(place, others)), None)


def _around(old: Box, box: Box) -> Box:
    x, y = old.centre
    return Box(x - box.width / 2, y - box.height / 2, box.width, box.height)


def _pushed(old: Box, box: Box) -> Iterable[Box]:
    """The box grown from a side or a corner of the old one; kept on the sheet."""
    x, y = old.centre
    for left in (x - box.width / 2, old.left, old.right - box.width):
        for top in (y - box.height / 2, old.top, old.bottom - box.height):
            on_x = min(max(left, 0.0), WIDTH - box.width)
            yield Box(on_x, min(max(top, 0.0), HEIGHT - box.height), box.width, box.height)


def _is_free(place: Box, others: Iterable[Box]) -> bool:
    air = Box(place.left - _GAP, place.top - _GAP, place.width + 2 * _GAP, place.height + 2 * _GAP)
    return place.on_sheet and not any(air.touches(other) for other in others)
