"""What can happen to photos and slides."""

from dataclasses import dataclass

from qidtool.domain.events import Event
from qidtool.domain.ids import PictureId, StepId


@dataclass(frozen=True)
class PictureKept(Event):
    """A photo was brought."""

    kind = "picture_kept"
    picture: PictureId


@dataclass(frozen=True)
class PictureChanged(Event):
    """What a photo or a slide shows was put into other words."""

    kind = "picture_changed"
    picture: PictureId


@dataclass(frozen=True)
class PicturesRemoved(Event):
    """Photos or slides were taken out; their pixels are gone."""

    kind = "pictures_removed"
    version = 2
    pictures: tuple[PictureId, ...]
    step: StepId | None = None
    """Whose slides they were."""


@dataclass(frozen=True)
class SlidesPlaced(Event):
    """The slides of a question are there, in place of those before."""

    kind = "slides_placed"
    step: StepId
    prompt: str
