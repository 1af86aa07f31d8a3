"""What a step gave question by question: for each its rounds with counted words, and its notes."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from qidtool.domain.agenda import Step
from qidtool.domain.forms import Input, InputKind, Pass, Prompt
from qidtool.methodkit.entries import Entry


@dataclass(frozen=True)
class Said:
    """Words that were contributed, and how often."""

    text: str
    count: int = 1


@dataclass(frozen=True)
class Round:
    """One input in its pass: what was said or chosen there, the most frequent first."""

    step_pass: Pass
    input: Input
    said: tuple[Said, ...] = ()
    contributions: int = 0
    people: int = 0
    """How many participants wrote something; cards entered without a name are not among them."""


@dataclass(frozen=True)
class Note:
    """A longer text about the part it stands in, such as what was special."""

    label: str
    text: str


@dataclass(frozen=True)
class Part:
    """The results at one prompt; `prompt` is None for what was asked once for the whole step."""

    prompt: Prompt | None
    rounds: tuple[Round, ...] = ()
    notes: tuple[Note, ...] = ()


def parts_of(step: Step, entries: Sequence[Entry]) -> tuple[Part, ...]:
    parts = [_part(step, prompt, entries) for prompt in (*step.prompts, None)]
    return tuple(part for part in parts if part.rounds or part.notes)


def alike(text: str) -> str:
    """The same words in another case or spacing are the same."""
    return " ".join(text.casefold().split())


def _part(step: Step, prompt: Prompt | None, entries: Sequence[Entry]) -> Part:
    inputs = [one for one in step.form.inputs if one.per_prompt is (prompt is not None)]
    here = [one for one in entries if one.prompt == (prompt.id if prompt else "")]
    rounds = [_round(step, one, here) for one in inputs if one.kind is not InputKind.NOTE]
    notes = [
        Note(one.label, each.text)
        for one in inputs
        if one.kind is InputKind.NOTE
        for each in here
        if each.input == one.id
    ]
    return Part(prompt, tuple(rounds), tuple(notes))


def _round(step: Step, slot: Input, here: Sequence[Entry]) -> Round:
    mine = [one for one in here if one.input == slot.id]
    people = {one.person for one in mine if one.person}
    # What was chosen is the thing and not its words: two groups may have written the same.
    said = _said((one.about if not slot.has_words else alike(one.text), one.text) for one in mine)
    return Round(_pass_of(step, slot), slot, said, contributions=len(mine), people=len(people))


def _pass_of(step: Step, slot: Input) -> Pass:
    return next((one for one in step.form.passes if one.id == slot.pass_id), Pass(slot.pass_id, ""))


def _said(texts: Iterable[tuple[str, str]]) -> tuple[Said, ...]:
    """They stand as they were written most."""
    spellings: dict[str, Counter[str]] = {}
    for key, text in texts:
        spellings.setdefault(key, Counter())[text] += 1
    said = [Said(of_one.most_common(1)[0][0], of_one.total()) for of_one in spellings.values()]
    return tuple(sorted(said, key=lambda one: -one.count))
