"""Say in words what a picture shows, for those who do not see it."""

from dataclasses import dataclass, replace

from qidtool.actions.act import act
from qidtool.actions.keep_picture import check_alternative
from qidtool.actions.occasion import Occasion
from qidtool.actions.ports import Answer
from qidtool.domain.ids import PictureId
from qidtool.domain.picture_events import PictureChanged
from qidtool.domain.pictures import alternative_from
from qidtool.domain.protocol import ProtocolEntry
from qidtool.domain.roles import DOCUMENTERS


@dataclass(frozen=True)
class DescribePicture:
    picture: PictureId
    alt: str


@act("picture.describe", DescribePicture, DOCUMENTERS)
def describe_picture(given: DescribePicture, here: Occasion) -> Answer:
    check_alternative(given.alt)
    picture = here.picture(given.picture)
    if picture.alt == given.alt:
        return {}
    here.tx.pictures.put(replace(picture, alt=given.alt))
    return {"n": here.record(PictureChanged(picture.id))}


def describe_photos_of(entry: ProtocolEntry, here: Occasion) -> None:
    """What an entry of the protocol says is what its photo shows, from now on as well."""
    alt = alternative_from(entry.text)
    for photo in here.tx.pictures.where(workshop=here.room, belongs_to=entry.id):
        if photo.alt != alt:
            here.tx.pictures.put(replace(photo, alt=alt))
            here.record(PictureChanged(photo.id))
