"""What a step gave, ready to be told: entry by entry, question by question, and with ways to find one's way in it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Protocol

from qidtool.domain.agenda import Step
from qidtool.domain.contributions import Contribution
from qidtool.domain.forms import Form, Input, Offer, Prompt
from qidtool.domain.groups import Group
from qidtool.domain.ids import ContributionId
from qidtool.domain.people import Participant
from qidtool.methodkit.entries import Entry, GroupName, Person, entry_of, group_names, people_of
from qidtool.methodkit.inputs import CONSENT
from qidtool.methodkit.parts import Part, parts_of
from qidtool.methodkit.products import Given, given_in
from qidtool.methodkit.readable import Readable, Unnamed, Words, in_german, readable


class Say(Protocol):
    def __call__(self, sentence: str, **values: object) -> str: ...


def as_it_stands(sentence: str, **values: object) -> str:
    return sentence.format(**values) if values else sentence


@dataclass(frozen=True)
class Thing:
    """Something that entries can be about, by its id."""

    id: str
    text: str


@dataclass(frozen=True)
class Tally:
    """Something that was offered, how many entries are about it, and which."""

    id: str
    text: str
    count: int
    entries: tuple[ContributionId, ...] = ()


@dataclass(frozen=True)
class Results:
    """Everything is in the language of the page it is told on, if the method's folder has words for it."""

    title: str
    parts: tuple[Part, ...] = ()
    entries: tuple[Entry, ...] = ()
    """Notes as well, oldest first."""
    groups: tuple[GroupName, ...] = ()
    people: tuple[Person, ...] = ()
    """Only where the moderation looks and in the documentation: phones and the wall do not know who is there."""
    taken: tuple[Given, ...] = ()
    """The products of earlier steps."""
    form: Form = field(default_factory=lambda: Form((), ()))
    prompts: tuple[Prompt, ...] = ()
    shared_posters: bool = False
    """Whether all groups wrote on one poster for each prompt, and read one another's."""
    has_notes: bool = True
    """Not on the wall, where notes never are: nothing is to be missed there because no note says it."""
    texts: Mapping[str, str] = field(default_factory=dict, repr=False)
    """All that can be read here, by its id: prompts, groups, contributions of this step and of earlier ones."""
    say: Say = field(default=as_it_stands, compare=False, repr=False)
    """A German sentence in the language of the page; {names} in it are filled with the values."""

    @property
    def contributions(self) -> int:
        return sum(each.contributions for part in self.parts for each in part.rounds)

    def entries_in(
        self,
        slot: str,
        *,
        prompt: str | None = None,
        group: str | None = None,
        person: str | None = None,
        about: str | None = None,
        row: int | None = None,
        mark: str | None = None,
    ) -> tuple[Entry, ...]:
        """The entries in one input; of what is left out, any will do."""
        wanted = {"prompt": prompt, "group": group, "person": person, "about": about, "row": row}
        fixed = {name: value for name, value in wanted.items() if value is not None}
        return tuple(
            one
            for one in self._by_input.get(slot, ())
            if (mark is None or mark in one.marks) and all(getattr(one, name) == value for name, value in fixed.items())
        )

    @cached_property
    def _by_input(self) -> Mapping[str, list[Entry]]:
        """Rules ask often, and a hall writes much."""
        found: dict[str, list[Entry]] = {}
        for one in self.entries:
            found.setdefault(one.input, []).append(one)
        return found

    def text_of(self, thing: str) -> str:
        """What something is called, by its id; empty if it cannot be read here."""
        return self.texts.get(thing, "")

    def details_of(self, prompt: Prompt) -> tuple[tuple[str, str], ...]:
        """What was planned for a prompt beside its text, each with its label; addresses are for the day only."""
        return tuple((about.label, text) for about, text in self.form.details_of(prompt) if not about.is_link)

    def group(self, group: str) -> GroupName | None:
        return next((one for one in self.groups if one.id == group), None)

    def input(self, slot: str) -> Input:
        found = self.form.input(slot)
        if found is None:
            raise KeyError(f"Die Eingabe „{slot}“ gibt es in diesem Schritt nicht.")
        return found

    def row_of(self, entry: Entry) -> str:
        """The name of the row it lies in."""
        rows = self.input(entry.input).rows
        return rows[entry.row] if entry.row is not None and entry.row < len(rows) else ""

    def marks_of(self, entry: Entry) -> tuple[str, ...]:
        """The words of what was ticked beside it, in the order of the form."""
        return tuple(one.label for one in self.input(entry.input).marks if one.id in entry.marks)

    def agreed(self, entry: Entry) -> bool:
        """Whether it may be printed: where consent can be ticked, only what was ticked."""
        asks = any(one.id == CONSENT.id for one in self.input(entry.input).marks)
        return not asks or CONSENT.id in entry.marks

    def offered(self, slot: str) -> tuple[Thing, ...]:
        """What the entries of an input can be about."""
        about = self.input(slot).about
        match about.offer:
            case Offer.NOTHING:
                return ()
            case Offer.PROMPTS:
                return tuple(Thing(one.id, one.text) for one in self.prompts)
            case Offer.GROUPS:
                return tuple(Thing(one.id, one.name) for one in self.groups)
            case Offer.INPUT:
                return tuple(Thing(one.id, one.text) for one in self.entries_in(about.input))
            case Offer.PRODUCT:
                given = [one for one in self.taken if one.product in about.products]
                return tuple(Thing(one.contribution, one.text) for one in given)

    def tally(self, slot: str, *, prompt: str | None = None, group: str | None = None) -> tuple[Tally, ...]:
        """How often each thing offered was chosen, the most frequent first; what nobody chose is there with 0."""
        entries = self.entries_in(slot, prompt=prompt, group=group)
        things = {one.id: one for one in self.offered(slot)}
        things |= {one.about: Thing(one.about, self.text_of(one.about)) for one in entries if one.about not in things}
        chosen: dict[str, list[ContributionId]] = {}
        for one in entries:
            chosen.setdefault(one.about, []).append(one.id)
        found = [(thing, tuple(chosen.get(thing.id, ()))) for thing in things.values() if thing.text]
        return tuple(
            Tally(thing.id, thing.text, len(about_it), about_it)
            for thing, about_it in sorted(found, key=lambda pair: -len(pair[1]))
        )


def results_of(
    step: Step,
    contributions: Iterable[Contribution],
    words: Words,
    groups: Iterable[Group] = (),
    people: Iterable[Participant] = (),
    *,
    earlier: Iterable[Step] = (),
    unnamed: Unnamed = in_german,
) -> Results:
    """Needs the step's own copy of its form and no method, so that an old day can always be printed.

    Contributions of the `earlier` steps may stand among the others; they are what this step's entries can be about.
    """
    groups, earlier = tuple(groups), tuple(earlier)
    there = readable((step, *earlier), contributions, words, groups, unnamed)
    entries = tuple(entry_of(one, there) for one in there.of_step(step))
    return Results(
        step.title,
        parts_of(step, entries),
        entries,
        group_names(groups, entries, there),
        people_of(people),
        tuple(given for one in earlier for given in given_in(one, there)),
        step.form,
        step.prompts,
        step.rotation_minutes > 0,
        texts=_texts(step, there),
    )


def _texts(step: Step, there: Readable) -> dict[str, str]:
    prompts = {one.id: one.text for one in step.prompts}
    return prompts | dict(there.groups) | {str(key): text for key, text in there.texts.items()}
