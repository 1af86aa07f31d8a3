"""Free places on a sheet, read from the map of what is taken that the wordcloud package keeps."""

from collections.abc import Iterable, Mapping
from math import ceil, floor
from typing import Any

import numpy as np
from wordcloud import WordCloud
from wordcloud.wordcloud import IntegralOccupancyMap

from qidtool.analysis.clouds.cloud import HEIGHT, WIDTH, Box

CELL = 2
"""Units of the sheet to one cell of the map: a small canvas takes a quarter of the time."""

_MARGIN = 3
"""Cells of air around a word: a little room to grow where it stands."""
_SPACE = 0.12
"""The part of a word's height that is left free on either side, so that no two words are read as one."""
ROWS, COLUMNS = HEIGHT // CELL, WIDTH // CELL


class SheetCloud(WordCloud):  # type: ignore[misc]  # the package carries no types
    """The package's cloud with whole boxes instead of letters on its map, so that no word sits inside another."""

    def __init__(self, taken: Iterable[Box]) -> None:
        super().__init__(width=COLUMNS, height=ROWS, margin=_MARGIN, prefer_horizontal=1, color_func=_colourless)
        self._map = np.zeros((ROWS, COLUMNS), dtype=np.uint8)
        for box in taken:
            self._fill(box)
        self._occupancy = IntegralOccupancyMap(ROWS, COLUMNS, self._map)

    def generate_from_frequencies(self, frequencies: Mapping[str, Box], max_font_size: int | None = None) -> Any:
        """As in the package, but each word comes with the box it needs and keeps its size: it fits or it does not."""
        del max_font_size
        self.layout_ = []
        for key, box in frequencies.items():
            place = self.free_place(box)
            if place is not None:
                self.layout_.append(((key, 1.0), box.height, (place.top, place.left), None, ""))
        return self

    def free_place(self, box: Box) -> Box | None:
        beside = _MARGIN + ceil(box.height * _SPACE / CELL)
        rows, columns = ceil(box.height / CELL) + 2 * _MARGIN, ceil(box.width / CELL) + 2 * beside
        if rows >= ROWS or columns >= COLUMNS:
            return None
        free = self._free(rows, columns)
        if not free.any():
            return None
        row, column = _nearest(free, rows, columns)
        place = Box((column + beside) * CELL, (row + _MARGIN) * CELL, box.width, box.height)
        self._fill(place)
        self._occupancy.update(self._map, row, column)
        return place

    def _free(self, rows: int, columns: int) -> Any:
        """Whether a box of this size may begin at each cell: the package samples one of these, we want the best."""
        area = self._occupancy.integral
        taken = area[rows:, columns:] + area[:-rows, :-columns] - area[rows:, :-columns] - area[:-rows, columns:]
        return taken == 0

    def _fill(self, box: Box) -> None:
        rows = slice(max(floor(box.top / CELL), 0), ceil(box.bottom / CELL))
        columns = slice(max(floor(box.left / CELL), 0), ceil(box.right / CELL))
        self._map[rows, columns] = 1


def _nearest(free: Any, rows: int, columns: int) -> tuple[int, int]:
    """The free cell whose box lies nearest to the middle of the sheet; the same sheet always gives the same."""
    down = (np.arange(free.shape[0]) + rows / 2 - ROWS / 2)[:, None] * (COLUMNS / ROWS)
    across = (np.arange(free.shape[1]) + columns / 2 - COLUMNS / 2)[None, :]
    distance = np.where(free, down * down + across * across, np.inf)
    row, column = divmod(int(distance.argmin()), free.shape[1])
    return row, column


def _colourless(*_: object, **__: object) -> str:
    return ""


def free_places(wanted: Mapping[str, Box], taken: Iterable[Box]) -> dict[str, Box]:
    """A place for each box that finds one, in the order given."""
    sheet = SheetCloud(taken).generate_from_frequencies(wanted)
    return {
        key: Box(left, top, wanted[key].width, wanted[key].height) for (key, _), _, (top, left), _, _ in sheet.layout_
    }
