"""Brings a photo or slides into a workshop: drawn anew first, then kept by an act for each picture."""

from collections.abc import Iterator
from contextlib import closing, contextmanager
from typing import IO
from uuid import UUID, uuid5

from qidtool.actions.keep_picture import KeepPicture
from qidtool.actions.place_slides import DropUnplaced
from qidtool.actions.ports import Answer
from qidtool.domain.actors import THE_HOUSE
from qidtool.domain.errors import Refusal, refuse
from qidtool.domain.ids import ActId, RoomId, StepId, is_id
from qidtool.domain.pictures import Purpose
from qidtool.domain.texts import clean
from qidtool.jobs.darkroom import Developed, Negative
from qidtool.web.house import gate, parts
from qidtool.web.pictures.receiving import fingerprint
from qidtool.web.visitor import visitor


def bring_photo(workshop: RoomId, file: IO[bytes], *, photo: str, belongs_to: str, alt: str) -> Answer:
    """The id is the client's; sent again, the photo is drawn once more and nothing else happens."""
    if not is_id(photo):
        raise refuse("message_wrong")
    with closing(parts().darkroom.develop(file, Negative.PHOTO)) as developed:
        [picture] = developed
    return _keep(workshop, picture, photo, KeepPicture(clean(belongs_to), alt=clean(alt)))


def bring_slides(workshop: RoomId, file: IO[bytes], *, step: StepId, prompt: str, act: str) -> Answer:
    """Page by page: neither the server's memory nor the one writer ever has all of them at once. Those that were
    there stay until the last page is.
    """
    sent = ActId(str(uuid5(UUID(act), fingerprint(file))))
    with _letting_go_of(workshop, sent), closing(parts().darkroom.develop(file, Negative.SLIDES)) as pages:
        for page in pages:
            given = KeepPicture(sent, Purpose.SLIDE, position=page.number)
            _keep(workshop, page, str(uuid5(UUID(sent), str(page.number))), given)
        place = gate().given("slides.place", {"step": step, "prompt": prompt, "file": sent})
        return gate().do(visitor(), workshop, "slides.place", place, sent)


def _keep(workshop: RoomId, picture: Developed, act: str, about: KeepPicture) -> Answer:
    given = KeepPicture(
        about.belongs_to, about.purpose, visitor(), about.position, picture.width, picture.height, about.alt,
        picture.forms,
    )  # fmt: skip
    return gate().do(THE_HOUSE, workshop, "picture.keep", given, act)


@contextmanager
def _letting_go_of(workshop: RoomId, file: ActId) -> Iterator[None]:
    """Slides that are not all there are none."""
    try:
        yield
    except Refusal:
        gate().do(THE_HOUSE, workshop, "slides.drop_unplaced", DropUnplaced(file))
        raise
