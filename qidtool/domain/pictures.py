"""Photos and slides: what is known of a picture, and the few sizes in which it is kept."""

from dataclasses import dataclass
from enum import StrEnum

from qidtool.domain.ids import AccountId, PictureId, StepId, WorkshopId
from qidtool.domain.moments import HOUR, Millis

MEGABYTE = 1024 * 1024
LARGEST_PHOTO = 25 * MEGABYTE
LARGEST_SLIDES = 40 * MEGABYTE
"""Of a file as it is sent."""
MOST_PIXELS = 50_000_000
MOST_PAGES = 80
MOST_PHOTOS = 1000
"""In one workshop."""
LONGEST_ALTERNATIVE = 1000
LONGEST_BELONGING = 200
UNPLACED: Millis = HOUR
"""So long pages wait for the rest of their file; then whoever sent them has gone."""


class Purpose(StrEnum):
    PHOTO = "photo"
    SLIDE = "slide"


class PictureSize(StrEnum):
    THUMB = "thumb"
    SCREEN = "screen"
    PRINT = "print"


LONGEST_SIDE = {PictureSize.PRINT: 2400, PictureSize.SCREEN: 1600, PictureSize.THUMB: 480}
"""In pixels, the largest first; nothing is ever made larger than it came."""


class PictureKind(StrEnum):
    JPEG = "image/jpeg"
    PNG = "image/png"


@dataclass(frozen=True)
class Picture:
    id: PictureId
    workshop: WorkshopId
    belongs_to: str
    """A protocol entry, the place of slides, or the file whose pages are not all there yet."""
    purpose: Purpose
    position: int
    width: int
    height: int
    """Of its largest form."""
    kept_at: Millis
    kept_by: AccountId | None = None
    alt: str = ""
    """What it shows, in words."""
    waits: bool = False
    """Slides that came while the wall was held are not on it before the reveal."""

    @property
    def is_in_its_place(self) -> bool:
        """Pages wait for the rest of their file."""
        return self.purpose is Purpose.PHOTO or step_at(self.belongs_to) is not None


@dataclass(frozen=True)
class PictureForm:
    """A picture in one size, drawn anew from pixels alone; gone with its picture."""

    id: str
    picture: PictureId
    size: PictureSize
    kind: PictureKind
    content: bytes

    @staticmethod
    def key(picture: PictureId, size: PictureSize) -> str:
        return f"{picture}/{size.value}"


@dataclass(frozen=True)
class Slides:
    """What screens know of the slides of one question before they ask for each."""

    number: int
    deck: PictureId
    """One of them: as long as it and their number are the same, so are they all."""
    waits: bool = False


def alternative_from(words: str) -> str:
    """As much of them as a description holds."""
    return words[:LONGEST_ALTERNATIVE]


def place_of(step: StepId, prompt: str) -> str:
    """To what the slides of one question belong."""
    return f"{step}/{prompt}"


def step_at(place: str) -> StepId | None:
    """Of slides in their place; pages that are not in it yet have no step."""
    step, slash, _prompt = place.partition("/")
    return StepId(step) if slash else None
