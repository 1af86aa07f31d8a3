"""The sheets of one step, drawn from its form alone: whatever a method asks for can be answered on paper."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from qidtool.documentation.edition import Edition
from qidtool.documentation.sheets.kit import Field, Question, Sheet, SheetKind, StepSheets
from qidtool.documentation.signs import brief
from qidtool.domain.forms import WORDLESS, FilledBy, Input, InputKind, Offer, Owner, Pass
from qidtool.domain.texts import N_
from qidtool.methodkit import Results

MOST_FIELDS = 6
"""On one page; each wants room for some lines."""
MOST_BOXES = 10
BLANKS = 6
_NOT_YET_KNOWN = frozenset({Offer.INPUT, Offer.PRODUCT})
WHOLE_STEP = Pass("", "")


def step_sheets(results: Results, edition: Edition) -> StepSheets:
    questions = tuple(_questions(results, edition))
    return StepSheets(results.title, questions, tuple(_FromForm(results, edition).sheets()))


def _questions(results: Results, edition: Edition) -> Iterator[Question]:
    several = len(results.prompts) > 1
    for number, prompt in enumerate(results.prompts, 1):
        name = edition.say(N_("Frage %(number)s"), number=number) if several else ""
        yield Question(name, lined(prompt.text), lined(prompt.hint), brief(prompt.text))


def lined(text: str) -> str:
    """Empty lines take room on paper and say nothing."""
    return "\n".join(line for line in map(str.strip, text.splitlines()) if line)


@dataclass(frozen=True)
class _FromForm:
    results: Results
    edition: Edition

    def sheets(self) -> Iterator[Sheet]:
        """Pass by pass; what belongs to every pass is printed once."""
        asked = [one for one in self.results.form.inputs if one.by is FilledBy.PARTICIPANT]
        for step_pass in (*self.results.form.passes, WHOLE_STEP):
            here = [one for one in asked if one.pass_id == step_pass.id]
            for heap in _heaps(here):
                yield from self._of_heap(step_pass, heap)

    def _of_heap(self, step_pass: Pass, heap: Sequence[Input]) -> Iterator[Sheet]:
        first = heap[0]
        for places in self._places(first):
            sheet = Sheet(
                SheetKind.FIELDS, first.label, step_pass.title, step_pass.invitation, places, self._who(first)
            )  # fmt: skip
            yield from self._filled(sheet, heap)

    def _filled(self, sheet: Sheet, heap: Sequence[Input]) -> Iterator[Sheet]:
        first = heap[0]
        if first.kind in WORDLESS:
            yield self._offers(sheet, first)
        elif first.kind is InputKind.ROWS:
            yield from self._rows(sheet, first)
        elif len(heap) == 1 and first.kind is InputKind.CARDS:
            yield from self._cards(sheet, first)
        else:
            yield from self._fields(sheet, heap)

    def _places(self, slot: Input) -> list[tuple[int, ...]]:
        """One sheet for each question, or one for all of them; questions that are themselves on offer stand there."""
        every = range(len(self.results.prompts))
        if slot.kind in WORDLESS and slot.about.offer is Offer.PROMPTS:
            return [()]
        return [(one,) for one in every] if slot.per_prompt else [tuple(every)]

    def _who(self, slot: Input) -> tuple[str, ...]:
        say = self.edition.say
        if slot.owner is Owner.GROUP:
            return () if self.results.shared_posters else (say(N_("Gruppe")), say(N_("Tisch")))
        return say(N_("Name oder Kürzel")), say(N_("Funktion"))

    def _cards(self, sheet: Sheet, slot: Input) -> Iterator[Sheet]:
        if slot.owner is Owner.GROUP:
            label = self.edition.say(N_("Plakat für alle Gruppen")) if self.results.shared_posters else slot.label
            yield replace(sheet, kind=SheetKind.HEAD, label=label)
        yield replace(sheet, kind=SheetKind.CARDS, fields=(self._field(slot),))

    def _fields(self, sheet: Sheet, heap: Sequence[Input]) -> Iterator[Sheet]:
        """What all of them belong to stands at the head of the first."""
        for start in range(0, len(heap), MOST_FIELDS):
            page = [self._field(one) for one in heap[start : start + MOST_FIELDS]]
            label = heap[0].label if len(heap) == 1 else sheet.task
            yield replace(sheet, label=label, fields=(page[0], *(replace(one, about="") for one in page[1:])))

    def _rows(self, sheet: Sheet, slot: Input) -> Iterator[Sheet]:
        """Ranks are read from the first one down, a pyramid stands on its base."""
        if slot.one_per_row:
            ranks = tuple(replace(self._field(slot), label=name) for name in slot.rows)
            for start in range(0, len(ranks), MOST_FIELDS):
                yield replace(sheet, fields=ranks[start : start + MOST_FIELDS])
        else:
            rows = tuple(Field(name) for name in reversed(slot.rows))
            yield replace(sheet, kind=SheetKind.PYRAMID, fields=rows)

    def _offers(self, sheet: Sheet, slot: Input) -> Sheet:
        is_dots = slot.kind is InputKind.DOTS
        return replace(
            sheet,
            kind=SheetKind.OFFERS,
            offers=tuple(lined(one.text) for one in self.results.offered(slot.id) if one.text),
            boxes=min(slot.max_per_person, MOST_BOXES) if is_dots else 1,
            round_boxes=is_dots,
            blanks=BLANKS if slot.about.offer in _NOT_YET_KNOWN or not self.results.offered(slot.id) else 0,
        )

    def _field(self, slot: Input) -> Field:
        return Field(slot.label, slot.placeholder, self._about(slot), tuple(one.label for one in slot.marks))

    def _about(self, slot: Input) -> str:
        if slot.about.offer is Offer.NOTHING:
            return ""
        other = self.results.form.input(slot.about.input) if slot.about.input else None
        if other is None:
            return self.edition.say(N_("Gehört zu"))
        return self.edition.say(N_("Gehört zu „%(thing)s“"), thing=other.label)


def _heaps(inputs: Sequence[Input]) -> list[list[Input]]:
    """What is filled side by side shares a sheet: notes, and words that all belong to the same thing."""
    found: dict[object, list[Input]] = {}
    for slot in inputs:
        is_shared = slot.kind is InputKind.NOTE or (slot.kind is InputKind.CARDS and slot.about.required)
        key: object = (slot.owner, slot.per_prompt, slot.about) if is_shared else slot.id
        found.setdefault(key, []).append(slot)
    return list(found.values())
