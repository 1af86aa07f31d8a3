"""A workshop: one place, one day, one code to join, one wall."""

import secrets
import unicodedata
from dataclasses import dataclass, field
from enum import StrEnum

from qidtool.domain.groups import Grouping
from qidtool.domain.ids import GroupId, SeriesId, StepId, WorkshopId
from qidtool.domain.moments import Millis
from qidtool.domain.wifi import Wifi

CODE_LETTERS = "ABCDEFGHJKMNPQRSTUVWXYZ2345679"
"""Thirty signs of which no two are mistaken for one another on a wall."""
_TAKEN_FOR = str.maketrans("O018IL", "QQ7BJJ")
"""Signs no code holds, and those they are a misreading of."""
SPOKEN_LENGTH = 6
LINK_LENGTH = 8


class WorkshopStatus(StrEnum):
    PLANNED = "planned"
    OPEN = "open"
    ENDED = "ended"


class WallShows(StrEnum):
    CARDS = "cards"
    COUNT = "count"
    CLOUD = "cloud"
    PLACES = "places"
    """The clouds of all places of the series, side by side."""
    TIMER = "timer"
    """What is left of the time, large enough for whoever speaks."""
    GROUPS = "groups"
    """Which groups there are, so that everybody finds their table."""
    SLIDES = "slides"
    """The slides of a question, one at a time."""


@dataclass(frozen=True)
class WallPage:
    """The page of a result that does not fit on one, or the slide that is shown; it counts for this step alone."""

    step: StepId
    number: int
    slides_of: str = ""
    """The question whose slides are turned; empty for a result."""


@dataclass(frozen=True)
class Wall:
    """What the projector shows; while frozen, new contributions wait for the reveal."""

    frozen: bool = False
    theme: str = "light"
    step: StepId | None = None
    """None follows the running step."""
    prompt: str | None = None
    shows: WallShows = WallShows.CARDS
    input: str | None = None
    """Whose input the cloud is drawn from: None follows the running pass, empty takes all together."""
    readable: bool = True
    """Phones may read along what the wall shows."""
    group: GroupId | None = None
    """Whose turn it is to speak."""
    page: WallPage | None = None

    @property
    def can_be_read_along(self) -> bool:
        """While only the number is shown the words are nobody's yet, in no hand either."""
        return self.readable and self.shows is not WallShows.COUNT

    def page_of(self, step: StepId, slides_of: str = "") -> int:
        is_its = self.page is not None and (self.page.step, self.page.slides_of) == (step, slides_of)
        return self.page.number if self.page and is_its else 0


@dataclass(frozen=True)
class Workshop:
    id: WorkshopId
    series: SeriesId
    title: str
    created_at: Millis
    code: str
    """Six letters to say aloud, valid only while the workshop is open."""
    link_code: str
    """Eight letters for link and QR code."""
    place: str = ""
    held_on: str = ""
    status: WorkshopStatus = WorkshopStatus.PLANNED
    wall: Wall = field(default_factory=Wall)
    marked_words: tuple[str, ...] = ()
    """Words that mark a contribution for the moderation and never delete it."""
    grouping: Grouping = Grouping.NONE
    wifi: Wifi | None = None
    """Seen by the staff alone, and printed on the poster that hangs in the hall."""


def new_code(length: int) -> str:
    return "".join(secrets.choice(CODE_LETTERS) for _ in range(length))


def read_code(typed: str) -> str:
    """What somebody typed as a code: any case, spaces and hyphens, and signs that look like those we use."""
    plain = unicodedata.normalize("NFKC", typed).upper()
    return "".join(sign for sign in plain if sign.isalnum()).translate(_TAKEN_FOR)
