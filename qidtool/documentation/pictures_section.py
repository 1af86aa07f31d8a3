"""Photos and slides at the end of a workshop: each as a figure, with what it shows in words.

Photos of the protocol stand at their entries there.
"""

from collections.abc import Iterator

from qidtool.documentation.document import Block, PictureFigure, Section
from qidtool.documentation.edition import Edition
from qidtool.documentation.material import WorkshopMaterial
from qidtool.documentation.signs import brief
from qidtool.domain.contributions import Contribution
from qidtool.domain.ids import ContributionId
from qidtool.domain.pictures import Picture, Purpose, place_of
from qidtool.domain.texts import N_
from qidtool.methodkit import CONSENT
from qidtool.methodkit.readable import LEFT_OUT


def pictures_section(material: WorkshopMaterial, edition: Edition) -> tuple[Section, ...]:
    """Only if there are any."""
    blocks: tuple[Block, ...] = (*_photos(material, edition), *_slides(material, edition))
    title = edition.say(N_("Fotos und Folien"))
    return (Section(f"pictures-{material.workshop.id}", title, blocks),) if blocks else ()


def _photos(material: WorkshopMaterial, edition: Edition) -> Iterator[PictureFigure]:
    """A photo of an entry that is not printed is not printed either."""
    entries = {one.id: one for one in material.contributions}
    taken_down = {str(one.id) for one in material.protocol}
    photos = [one for one in material.pictures if one.purpose is Purpose.PHOTO and one.belongs_to not in taken_down]
    number = 0
    for one in sorted(photos, key=lambda each: (each.kept_at, each.position)):
        entry = entries.get(ContributionId(one.belongs_to))
        if entry is not None and not _is_printed(entry, material):
            continue
        number += 1
        said = material.words.get(entry.id, "") if entry else ""
        caption = edition.say(N_("Foto %(number)s"), number=number)
        yield photo_figure(one, f"{caption}: {brief(said)}" if said else caption, edition)


def _is_printed(entry: Contribution, material: WorkshopMaterial) -> bool:
    if entry.status in LEFT_OUT:
        return False
    step = next((one for one in material.steps if one.id == entry.step), None)
    slot = step.form.input(entry.input) if step else None
    asks = slot is not None and any(one.id == CONSENT.id for one in slot.marks)
    return not asks or CONSENT.id in entry.marks


def _slides(material: WorkshopMaterial, edition: Edition) -> Iterator[PictureFigure]:
    """In the order of the day; what belongs to a question that is gone is left out."""
    slides = [one for one in material.pictures if one.purpose is Purpose.SLIDE]
    for step in sorted(material.steps, key=lambda one: one.position):
        for prompt in step.prompts:
            here = [one for one in slides if one.belongs_to == place_of(step.id, prompt.id)]
            for number, one in enumerate(sorted(here, key=lambda each: each.position), 1):
                asked = brief(prompt.text)
                caption = edition.say(N_("%(question)s Folie %(number)s"), question=asked, number=number)
                unsaid = edition.say(N_("Folie %(number)s ohne Beschreibung"), number=number)
                yield _figure(one, caption, one.alt or unsaid, edition)


def photo_figure(photo: Picture, caption: str, edition: Edition) -> PictureFigure:
    return _figure(photo, caption, photo.alt or edition.say(N_("Foto ohne Beschreibung")), edition)


def _figure(picture: Picture, caption: str, alternative: str, edition: Edition) -> PictureFigure:
    return PictureFigure(
        picture.id, picture.width, picture.height, alternative, edition.caption(caption), id=f"picture-{picture.id}"
    )
