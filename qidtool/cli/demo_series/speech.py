"""Who writes what into one input: owners, questions, what it is about, rows and marks, all from the step's own form."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from qidtool.cli.demo_series.desk import Desk, Doing
from qidtool.cli.demo_series.hall import Hall, Person, Table
from qidtool.cli.demo_series.script import Says
from qidtool.domain.agenda import Step
from qidtool.domain.forms import FilledBy, Input, InputKind, Offer, Owner
from qidtool.domain.products import Product

_STANDS_OUT = re.compile(r"\*([^*]+)\*")
_LOYAL = 0.6
"""So many choose for themselves what their group comes to in the end."""
_RARE = 0.06
"""So often somebody says what nobody else would."""
_PATIENCE = 8
"""How often somebody thinks of something else before they rather say nothing."""


@dataclass(frozen=True)
class Writer:
    """Whose an entry is, and by whose phone it comes; without a person it is the moderation's."""

    person: Person | None = None
    table: Table | None = None
    for_group: bool = False


@dataclass(frozen=True)
class Written:
    id: str
    step: str
    input: str
    prompt: str
    about: str
    writer: Writer
    product: Product | None = None
    has_words: bool = True


@dataclass(frozen=True)
class Speech:
    """All that is said at one place, step after step."""

    desk: Desk
    hall: Hall
    words: dict[str, tuple[str, ...]]
    written: list[Written] = field(default_factory=list)

    def say(self, step: Step, slot: Input, says: Says) -> list[Doing]:
        """What follows may rest on it at once, although it is not sent yet: its ids are known."""
        return list(self._doings(step, slot, says))

    def _doings(self, step: Step, slot: Input, says: Says) -> Iterator[Doing]:
        for writer in self._writers(slot):
            if not self.desk.chance.happens(says.share):
                continue
            for number, prompt in self._prompts(step, slot, writer):
                for about in self._abouts(step, slot, writer, prompt):
                    theme = self._theme(writer, about)
                    yield from self._entries(_At(step, slot, says, writer, number, prompt, about, theme))

    def _writers(self, slot: Input) -> list[Writer]:
        if slot.by is FilledBy.FACILITATOR:
            return [Writer()]
        if slot.owner is Owner.GROUP:
            return [Writer(self._phone_at(one), one, for_group=True) for one in self.hall.tables]
        return [Writer(one, one.table) for one in self.hall.people]

    def _phone_at(self, table: Table) -> Person:
        return self.desk.chance.one([one for one in self.hall.at(table) if one.phone])

    def _theme(self, writer: Writer, about: str) -> int:
        """Of who writes; what is taken down is spoken by the group it is about."""
        speaking = next((one for one in self.hall.tables if one.id == about), None)
        table = writer.table or speaking
        return table.theme if table else 0

    def _prompts(self, step: Step, slot: Input, writer: Writer) -> list[tuple[int, str]]:
        asked = [(number, one.id) for number, one in enumerate(step.prompts)]
        if not slot.per_prompt:
            return [(0, "")]
        if slot.chosen_in:
            here = (step.id, slot.chosen_in, writer)
            chosen = {one.about for one in self.written if (one.step, one.input, one.writer) == here}
            return [one for one in asked if one[1] in chosen]
        return asked

    def _abouts(self, step: Step, slot: Input, writer: Writer, prompt: str) -> Sequence[str]:
        """One by one where each of them is to be spoken of; else chance chooses later."""
        each = slot.has_words and slot.about.required
        return self.offered(step, slot, writer, prompt) if each else [""]

    def offered(self, step: Step, slot: Input, writer: Writer, prompt: str) -> list[str]:
        match slot.about.offer:
            case Offer.PROMPTS:
                return [one.id for one in step.prompts]
            case Offer.GROUPS:
                return [one.id for one in self.hall.tables]
            case Offer.INPUT:
                found = [one for one in self.written if (one.step, one.input) == (step.id, slot.about.input)]
                return [one.id for one in found if one.prompt in ("", prompt) or not prompt if _is_near(one, writer)]
            case Offer.PRODUCT:
                found = [one for one in self.written if one.product in slot.about.products]
                return [one.id for one in found if _is_near(one, writer)]
            case Offer.NOTHING:
                return []

    def _entries(self, at: "_At") -> Iterator[Doing]:
        if at.slot.about.required and not (at.about or self.offered(at.step, at.slot, at.writer, at.prompt)):
            return
        number = min(self.desk.chance.between(*at.says.each), at.slot.max_per_person)
        said: set[str] = set()
        for place in range(number):
            text = self._new_text(at, said) if at.slot.has_words else ""
            if text or not at.slot.has_words:
                yield self._entry(at, place, text)

    def _new_text(self, at: "_At", said: set[str]) -> str:
        """Nobody says the same twice in one breath."""
        for _ in range(_PATIENCE):
            text = self._text(at)
            if text not in said:
                said.add(text)
                return text
        return ""

    def _text(self, at: "_At") -> str:
        chance, texts = self.desk.chance, at.pool
        if at.says.once and chance.happens(_RARE) and (found := chance.said_once(at.says.once[at.number])):
            return found
        alone = at.writer.person is not None and not at.writer.for_group
        return chance.worded(chance.often_said(texts) if alone else chance.not_yet_said(texts), self.words)

    def _entry(self, at: "_At", place: int, text: str) -> Doing:
        plain, passages = _marked(text)
        about = at.about or self._about(at)
        marks = self.desk.chance.one(at.says.marks) if at.says.marks else ()
        one = Written(
            self.desk.chance.id(), at.step.id, at.slot.id, at.prompt, about, at.writer, at.slot.product,
            at.slot.has_words,
        )  # fmt: skip
        self.written.append(one)
        data = {
            "step": at.step.id, "input": at.slot.id, "prompt": at.prompt, "text": plain, "about": about,
            "marks": list(marks), "passages": passages, "row": self._row(at.slot, place), **_on_behalf(at.writer),
        }  # fmt: skip
        phone = at.writer.person.phone if at.writer.person else None
        return Doing(phone or self.desk.mara, "contribution.write", data, one.id)

    def _about(self, at: "_At") -> str:
        if not at.slot.about.required and not self.desk.chance.happens(at.says.about):
            return ""
        offered, table = self.offered(at.step, at.slot, at.writer, at.prompt), at.writer.table
        if table and at.slot.about.offer is Offer.PROMPTS:
            loyal = at.writer.for_group or self.desk.chance.happens(_LOYAL)
            return offered[table.theme % len(offered)] if loyal else self.desk.chance.one(offered)
        return self.desk.chance.one(offered) if offered else ""

    def _row(self, slot: Input, place: int) -> int | None:
        """Ranks one after another; in a pyramid the base is the widest."""
        if slot.kind is not InputKind.ROWS:
            return None
        if slot.one_per_row:
            return place
        return min(self.desk.chance.between(0, len(slot.rows) - 1), self.desk.chance.between(0, len(slot.rows) - 1))


@dataclass(frozen=True)
class _At:
    """One owner at one place of a form."""

    step: Step
    slot: Input
    says: Says
    writer: Writer
    number: int
    prompt: str
    about: str
    theme: int

    @property
    def pool(self) -> tuple[str, ...]:
        if self.says.by_question:
            return self.says.by_question[self.number % len(self.says.by_question)]
        if self.says.by_theme:
            return self.says.by_theme[self.theme % len(self.says.by_theme)]
        return self.says.texts


def _is_near(one: Written, writer: Writer) -> bool:
    """Groups work on with what is their own; whoever sits in no group, with everything."""
    return writer.table is None or one.writer.table in (None, writer.table)


def _on_behalf(writer: Writer) -> dict[str, str]:
    is_on_paper = writer.person is not None and writer.person.phone is None
    return {"on_behalf_of": writer.person.id} if is_on_paper and writer.person else {}


def _marked(text: str) -> tuple[str, list[tuple[int, int]]]:
    """What stands between asterisks stands out."""
    plain, passages, end = "", [], 0
    for found in _STANDS_OUT.finditer(text):
        plain += text[end : found.start()]
        passages.append((len(plain), len(plain) + len(found[1])))
        plain, end = plain + found[1], found.end()
    return plain + text[end:], passages
