"""Tells a step from its form alone, input by input: where a method tells nothing itself, and where it is gone."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from qidtool.documentation.edition import Edition
from qidtool.domain.forms import FilledBy, Input, InputKind, Offer, Owner
from qidtool.domain.texts import N_
from qidtool.methodkit.blocks import (
    Bar,
    Bars,
    Block,
    Heading,
    Item,
    Items,
    Quote,
    Tower,
    TowerRow,
    Words,
    items_of,
)
from qidtool.methodkit.entries import Entry
from qidtool.methodkit.inputs import EXACT
from qidtool.methodkit.parts import Part, Round
from qidtool.methodkit.results import Results

Heap = tuple[str, list[Entry]]
"""Entries that belong together, and what they are called together."""


def plain_telling(results: Results, edition: Edition) -> tuple[Block, ...]:
    """Question by question and pass by pass."""
    blocks: list[Block] = []
    for part in results.parts:
        blocks.append(Heading(part.prompt.text if part.prompt else results.title))
        blocks += _part(results, part, edition)
    return tuple(blocks)


def _part(results: Results, part: Part, edition: Edition) -> Iterable[Block]:
    prompt = part.prompt.id if part.prompt else ""
    for one in part.rounds:
        told = told_input(results, one.input, prompt, edition)
        if told:
            yield Heading(heading_of(results, one), level=2)
            yield from told
    for slot in results.form.inputs:
        if slot.kind is InputKind.NOTE and slot.per_prompt is bool(prompt):
            entries = filter(results.agreed, results.entries_in(slot.id, prompt=prompt))
            yield from (told_note(results, slot, one) for one in entries)


def heading_of(results: Results, one: Round) -> str:
    """The name of the pass, unless several inputs share it."""
    beside = [each for part in results.parts for each in part.rounds if each.step_pass == one.step_pass]
    is_alone = all(each.input == one.input for each in beside)
    return (one.step_pass.title if is_alone else "") or one.input.label


def told_input(results: Results, slot: Input, prompt: str, edition: Edition) -> tuple[Block, ...]:
    """The entries in one input at one prompt; what hangs below another entry is told there."""
    return tuple(_InputTelling(results, edition).blocks(slot, prompt))


def told_note(results: Results, slot: Input, entry: Entry) -> Words:
    """With the group it is of, and with what it is about."""
    group = results.group(entry.group) if slot.owner is Owner.GROUP else None
    said = [slot.label, group.name if group else "", results.text_of(entry.about)]
    return Words(entry.text, (entry.id,), " – ".join(one for one in said if one))


def is_plain(slot: Input) -> bool:
    """Cards that lie for themselves: their words can be counted as they are."""
    alone = slot.owner is Owner.PERSON and slot.about.offer is Offer.NOTHING
    return alone and slot.kind is InputKind.CARDS and slot.by is FilledBy.PARTICIPANT and not slot.marks


@dataclass(frozen=True)
class _InputTelling:
    results: Results
    edition: Edition

    def blocks(self, slot: Input, prompt: str) -> Iterable[Block]:
        found = [one for one in self.results.entries_in(slot.id, prompt=prompt) if not self._hangs_below(slot, one)]
        entries = [one for one in found if self.results.agreed(one)]
        if entries:
            yield from self._told(slot, prompt, entries)
        if len(found) > len(entries):
            unsaid = N_("Ohne Zustimmung und deshalb nicht gedruckt: %(number)s")
            yield Words(self.edition.say(unsaid, number=len(found) - len(entries)))

    def _told(self, slot: Input, prompt: str, entries: Sequence[Entry]) -> Iterable[Block]:
        if not slot.has_words:
            tallies = self.results.tally(slot.id, prompt=prompt)
            yield Bars(slot.label, tuple(Bar(one.text, one.count, one.entries) for one in tallies))
        elif slot.by is FilledBy.FACILITATOR:
            yield from (self._quote(one) for one in entries)
        elif slot.rows:
            yield from (self._tower(slot, name, heap) for name, heap in self._heaps(slot, entries))
        else:
            yield from (Items(name or slot.label, self._items(heap)) for name, heap in self._heaps(slot, entries))

    def _hangs_below(self, slot: Input, entry: Entry) -> bool:
        """Below what is told as a list; a choice and a quote have no room for anything beneath them."""
        above = self.results.form.input(slot.about.input) if _can_hang(slot) else None
        return above is not None and _is_listed(above) and bool(self.results.text_of(entry.about))

    @cached_property
    def _hanging(self) -> Mapping[str, list[tuple[Input, Entry]]]:
        """What hangs below each entry, in the order of the inputs."""
        found: dict[str, list[tuple[Input, Entry]]] = {}
        for slot in filter(_can_hang, self.results.form.inputs):
            for one in filter(self.results.agreed, self.results.entries_in(slot.id)):
                found.setdefault(one.about, []).append((slot, one))
        return found

    def _heaps(self, slot: Input, entries: Sequence[Entry]) -> list[Heap]:
        """Those of each group, and in it those about each thing, in the order in which both are known."""
        places: dict[tuple[str, str], list[Entry]] = {}
        groups = {one.id: at for at, one in enumerate(self.results.groups)}
        things = {one.id: at for at, one in enumerate(self.results.offered(slot.id))}
        for one in entries:
            group = one.group if slot.owner is Owner.GROUP else ""
            places.setdefault((group, "" if _lies_by_itself(slot) else one.about), []).append(one)
        ordered = sorted(places.items(), key=lambda place: (_place(place[0][0], groups), _place(place[0][1], things)))
        return [(self._name(slot, *key), heap) for key, heap in ordered]

    def _name(self, slot: Input, group: str, about: str) -> str:
        found = self.results.group(group)
        unknown = self.edition.say(N_("ohne Gruppe")) if slot.owner is Owner.GROUP else ""
        return " – ".join(one for one in (found.name if found else unknown, self.results.text_of(about)) if one)

    def _tower(self, slot: Input, name: str, entries: Sequence[Entry]) -> Tower:
        """Ranks begin above, a pyramid ends there."""
        rows = [
            TowerRow(label, self._items([one for one in entries if one.row == place]))
            for place, label in enumerate(slot.rows)
        ]
        label = f"{slot.label} – {name}" if name else slot.label
        return Tower(label, tuple(rows if slot.one_per_row else reversed(rows)))

    def _items(self, entries: Sequence[Entry]) -> tuple[Item, ...]:
        """The same words stand once, unless something was ticked beside them or hangs below."""
        structured = [self._item(one) for one in entries]
        return tuple(structured) if any(one.detail or one.below for one in structured) else items_of(entries)

    def _item(self, entry: Entry, kind: str = "") -> Item:
        below = [self._item(one, slot.label) for slot, one in self._hanging.get(entry.id, ())]
        slot = self.results.input(entry.input)
        about = self.results.text_of(entry.about) if _lies_by_itself(slot) else ""
        said = [kind, self.results.row_of(entry) if kind else "", *self.results.marks_of(entry), about]
        return Item(entry.text, 1, (entry.id,), " · ".join(one for one in said if one), tuple(below))

    def _quote(self, entry: Entry) -> Quote:
        known = any(one.id == EXACT.id for one in self.results.input(entry.input).marks)
        by = self.results.text_of(entry.about) if entry.about else ""
        return Quote(entry.text, entry.passages, by, not known or EXACT.id in entry.marks, (entry.id,))


def _can_hang(slot: Input) -> bool:
    return _is_listed(slot) and slot.about.offer is Offer.INPUT and not _lies_by_itself(slot)


def _lies_by_itself(slot: Input) -> bool:
    """A list of ranks stays whole, whatever its entries may be about."""
    return bool(slot.rows) and not slot.about.required


def _is_listed(slot: Input) -> bool:
    return slot.kind in (InputKind.CARDS, InputKind.ROWS) and slot.by is FilledBy.PARTICIPANT


def _place(key: str, known: Mapping[str, int]) -> int:
    """What is not known comes last; what belongs nowhere comes first."""
    return known.get(key, len(known)) if key else -1
