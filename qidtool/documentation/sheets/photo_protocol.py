"""The protocol of a day with its photos, large, in the order of the clock: what is sent round the same evening."""

from itertools import groupby

from qidtool.documentation.edition import Edition
from qidtool.documentation.material import WorkshopMaterial
from qidtool.documentation.protocol_section import Telling, joined, photos_of
from qidtool.documentation.sheets.kit import PrintedPhoto, Taken, TakenDown
from qidtool.domain.pictures import Picture
from qidtool.domain.protocol import ProtocolEntry, ProtocolKind
from qidtool.domain.texts import N_


def photo_protocol(material: WorkshopMaterial, edition: Edition) -> tuple[TakenDown, ...]:
    """As in the documentation a photo that has not arrived is left out."""
    telling = Telling(material, edition)
    told = [one for one in material.protocol if one.is_there and telling.blocks(one)]
    titles = {one.id: one.title for one in material.steps}
    around = edition.say(N_("Zum ganzen Tag"))
    ordered = sorted(told, key=lambda one: (one.said_at, one.id))
    return tuple(
        TakenDown(title, tuple(_taken(one, telling) for one in entries))
        for title, entries in groupby(ordered, key=lambda one: titles.get(one.step, around) if one.step else around)
    )


def _taken(entry: ProtocolEntry, telling: Telling) -> Taken:
    say = telling.edition.say
    special = say(N_("Besonderheit")) if entry.special else ""
    text, quoted = entry.text, ""
    if entry.kind is ProtocolKind.QUOTE:
        text = say(N_("„%(words)s“"), words=entry.text)
        quoted = joined(entry.speaker, say(N_("wörtlich") if entry.exact else N_("sinngemäß")))
    photos = tuple(_printed(one, telling.edition) for one in photos_of(entry, telling.material))
    where = joined(telling.when(entry), telling.group(entry.group), special)
    return Taken(where, text, quoted, photos)


def _printed(photo: Picture, edition: Edition) -> PrintedPhoto:
    alternative = photo.alt or edition.say(N_("Foto ohne Beschreibung"))
    return PrintedPhoto(photo.id, photo.width, photo.height, alternative)
