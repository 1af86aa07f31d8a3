"""Keep a photo, or a page of slides that waits for the rest of its file."""

from dataclasses import dataclass

from qidtool.actions.act import act
from qidtool.actions.occasion import Occasion
from qidtool.actions.ports import Answer
from qidtool.actions.standing import roles_in
from qidtool.domain.actors import STRANGER, Actor
from qidtool.domain.contributions import ContributionStatus
from qidtool.domain.errors import refuse
from qidtool.domain.ids import PictureId
from qidtool.domain.picture_events import PictureKept
from qidtool.domain.pictures import (
    LONGEST_ALTERNATIVE,
    LONGEST_BELONGING,
    MOST_PHOTOS,
    Picture,
    PictureForm,
    PictureKind,
    PictureSize,
    Purpose,
    alternative_from,
)
from qidtool.domain.roles import DOCUMENTERS, HOUSE_ONLY


@dataclass(frozen=True)
class DrawnForm:
    size: PictureSize
    kind: PictureKind
    content: bytes


@dataclass(frozen=True)
class KeepPicture:
    belongs_to: str = ""
    purpose: Purpose = Purpose.PHOTO
    by: Actor = STRANGER
    """Who brought it."""
    position: int = 0
    """The number of a page; photos come after those that are there."""
    width: int = 0
    height: int = 0
    alt: str = ""
    forms: tuple[DrawnForm, ...] = ()


@act("picture.keep", KeepPicture, HOUSE_ONLY)
def keep_picture(given: KeepPicture, here: Occasion) -> Answer:
    """The act's id becomes the picture's id. Only the house brings pixels, because it has drawn them anew; whoever sent
    the file must be allowed to.
    """
    if not roles_in(here.tx, given.by, here.room, here.now) & DOCUMENTERS:
        raise refuse("not_allowed")
    check_alternative(given.alt)
    alt = _described_by(given.belongs_to, here) or given.alt
    workshop = here.workshop()
    is_photo = given.purpose is Purpose.PHOTO
    if is_photo and here.tx.pictures.count(workshop=workshop.id, purpose=Purpose.PHOTO.value) >= MOST_PHOTOS:
        raise refuse("too_many_pictures", most=MOST_PHOTOS)
    before = here.tx.pictures.where(workshop=workshop.id, belongs_to=given.belongs_to) if is_photo else []
    position = max((one.position + 1 for one in before), default=0) if is_photo else given.position
    picture = Picture(
        PictureId(here.act), workshop.id, given.belongs_to, given.purpose, position, given.width, given.height,
        here.now, given.by.account, alt,
    )  # fmt: skip
    here.tx.pictures.add(picture)
    for form in given.forms:
        key = PictureForm.key(picture.id, form.size)
        here.tx.picture_forms.add(PictureForm(key, picture.id, form.size, form.kind, form.content))
    answer: Answer = {"picture": picture.id, "width": picture.width, "height": picture.height}
    # Of single pages nobody hears: they are shown together, when all of them are there.
    return {"n": here.record(PictureKept(picture.id)), **answer} if is_photo else answer


def _described_by(belongs_to: str, here: Occasion) -> str:
    """What the entry of the protocol to which it belongs says by now: its words may have changed on the photo's way.

    A photo may come before its entry, by a slow line; but not after it was withdrawn, or it would stay for good.
    """
    if not 0 < len(belongs_to) <= LONGEST_BELONGING:
        raise refuse("belongs_nowhere")
    taken_down = here.tx.protocol.get(belongs_to)
    if taken_down is not None and taken_down.workshop != here.room:
        raise refuse("belongs_nowhere")
    if taken_down is not None and not taken_down.is_there:
        raise refuse("protocol_entry_removed")
    entry = here.tx.contributions.get(belongs_to)
    if entry is not None and entry.workshop == here.room and entry.status is ContributionStatus.WITHDRAWN:
        raise refuse("contribution_withdrawn")
    return "" if taken_down is None else alternative_from(taken_down.text)


def check_alternative(alt: str) -> None:
    if len(alt) > LONGEST_ALTERNATIVE:
        raise refuse("alternative_too_long", most=LONGEST_ALTERNATIVE)
