"""The protocol of a day in its documentation: notes, quotes and photos by step, each with the moment it was begun."""

from collections.abc import Iterable
from dataclasses import dataclass

from qidtool.documentation.document import Block, Note, Prose, Quote, Section, Span, plain
from qidtool.documentation.edition import Edition
from qidtool.documentation.material import WorkshopMaterial
from qidtool.documentation.pictures_section import photo_figure
from qidtool.documentation.signs import brief
from qidtool.documentation.telling import unnamed_group
from qidtool.domain.ids import GroupId
from qidtool.domain.pictures import Picture, Purpose
from qidtool.domain.protocol import ProtocolEntry, ProtocolKind
from qidtool.domain.texts import N_


def protocol_sections(material: WorkshopMaterial, edition: Edition) -> tuple[Section, ...]:
    """None where nobody has taken anything down."""
    telling = Telling(material, edition)
    told = [one for one in material.protocol if one.is_there and telling.blocks(one)]
    if not told:
        return ()
    section_id, title = f"protocol-{material.workshop.id}", edition.say(N_("Protokoll des Tages"))
    return (Section(section_id, title, (), tuple(telling.parts(told, section_id))),)


@dataclass(frozen=True)
class Telling:
    """Where and when an entry was taken down, and what is printed of it."""

    material: WorkshopMaterial
    edition: Edition

    def parts(self, entries: list[ProtocolEntry], section_id: str) -> Iterable[Section]:
        """In the order of the agenda; what belongs to no step, or to one that is gone, comes last."""
        steps = sorted(self.material.steps, key=lambda one: one.position)
        known = {one.id for one in steps}
        places: list[tuple[str, str]] = [(one.id, one.title) for one in steps]
        for key, title in [*places, ("", self.edition.say(N_("Zum ganzen Tag")))]:
            here = [one for one in entries if (one.step if one.step in known else "") == key]
            if here:
                ordered = sorted(here, key=lambda one: (one.said_at, one.id))
                blocks = tuple(block for one in ordered for block in self.blocks(one))
                yield Section(f"{section_id}-{key or 'day'}", title, blocks)

    def blocks(self, entry: ProtocolEntry) -> tuple[Block, ...]:
        """None for a photo that has not arrived. What is too much for a caption stands whole before it."""
        photos = photos_of(entry, self.material)
        figures = tuple(photo_figure(one, self._caption(entry), self.edition) for one in photos)
        if entry.kind is ProtocolKind.PHOTO and (not figures or brief(entry.text) == entry.text):
            return figures
        return (self._told(entry), *figures)

    def _caption(self, entry: ProtocolEntry) -> str:
        special = self.edition.say(N_("Besonderheit")) if entry.special else ""
        where = joined(special, self.when(entry), self.group(entry.group))
        return f"{where}: {brief(entry.text)}" if entry.text else where

    def _told(self, entry: ProtocolEntry) -> Block:
        key, sources = f"protocol-{entry.id}", (entry.id,)
        special = self.edition.say(N_("Besonderheit")) if entry.special else ""
        if entry.kind is ProtocolKind.QUOTE:
            manner = self.edition.say(N_("wörtlich") if entry.exact else N_("sinngemäß"))
            said_by = joined(entry.speaker, self.group(entry.group))
            return Quote(
                plain(entry.text), said_by, joined(special, manner, self.when(entry)), id=key, sources=sources
            )
        where = joined(self.when(entry), self.group(entry.group))
        if special:
            return Note(f"{special} – {where}", entry.text, id=key, sources=sources)
        return Prose(((Span(f"{where}: ", soft=True), Span(entry.text)),), id=key, sources=sources)

    def when(self, entry: ProtocolEntry) -> str:
        """What was written afterwards, from memory, says on which day."""
        clock = self.edition.say(N_("%(clock)s Uhr"), clock=self.edition.clock(entry.said_at))
        day = self.edition.day_of(entry.said_at)
        return clock if day == self.edition.day(self.material.workshop.held_on) else f"{day}, {clock}"

    def group(self, key: GroupId | None) -> str:
        found = next((one for one in self.material.groups if one.id == key), None)
        return "" if found is None else found.name or unnamed_group(self.edition, found.position + 1)


def photos_of(entry: ProtocolEntry, material: WorkshopMaterial) -> list[Picture]:
    found = [one for one in material.pictures if one.purpose is Purpose.PHOTO and one.belongs_to == entry.id]
    return sorted(found, key=lambda one: one.position)


def joined(*words: str) -> str:
    return ", ".join(one for one in words if one)
