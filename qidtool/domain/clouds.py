"""Word clouds: whose words, how they are counted, the table of all terms and the drawing of those that have room."""

import re
from dataclasses import dataclass, field, replace
from enum import StrEnum
from uuid import UUID, uuid5

from qidtool.domain.ids import CloudId, ContributionId, StepId, TermCorrectionId, WorkshopId
from qidtool.domain.moments import Millis
from qidtool.domain.texts import N_

_NAMES = UUID("7f5d1a52-2a0e-4a35-9d57-6a1b2f0c9e11")
MOST_AT_LEAST = 50
"""Nobody asks for words that were said more often than this."""


class CountingRule(StrEnum):
    ONCE_PER_PERSON = "once_per_person"
    EVERY_MENTION = "every_mention"

    @property
    def sentence(self) -> str:
        """German; callers hand it to their catalogue of translations."""
        return SENTENCES[self]


SENTENCES = {
    CountingRule.ONCE_PER_PERSON: N_("Jeder Begriff zählt je Person und Frage einmal."),
    CountingRule.EVERY_MENTION: N_("Jede Nennung eines Begriffs zählt."),
}


@dataclass(frozen=True)
class CloudPlace:
    """Whose words a cloud is drawn from: a question of a step, in one input or, if that is empty, in all of them."""

    step: StepId
    prompt: str
    input: str = ""


@dataclass(frozen=True)
class TermForm:
    """One spelling as people wrote it, and how often."""

    text: str
    count: int


@dataclass(frozen=True)
class CloudTerm:
    key: str
    keys: tuple[str, ...]
    """All keys that were joined into this term, its own among them; corrections name them."""
    shown: str
    count: int
    forms: tuple[TermForm, ...] = ()
    contributions: tuple[ContributionId, ...] = ()


@dataclass(frozen=True)
class CloudWord:
    """A term with its place: x and y are where an SVG text begins on its base line, the box is its ink."""

    key: str
    text: str
    x: float
    y: float
    size: float
    left: float
    top: float
    width: float
    height: float


@dataclass(frozen=True)
class Drawing:
    """What the artist hands over: every term, and the words that found room on the sheet."""

    terms: tuple[CloudTerm, ...] = ()
    """All of them, the single ones included, most frequent first."""
    words: tuple[CloudWord, ...] = ()
    more_than: int = 0
    """Only terms with more mentions than this were to be placed."""
    scale: int = 0
    voices: int = 0
    """How many contributions were read."""
    without_term: tuple[ContributionId, ...] = ()
    """Contributions in which nothing was counted, so that none is lost from view."""
    corrections: tuple[TermCorrectionId, ...] = ()
    """What had been corrected by hand when it was drawn."""
    corrected: int = 0
    """The number in the room's journal up to which corrections made there are heeded; some may be gone since."""
    rule: CountingRule = CountingRule.ONCE_PER_PERSON
    at_least: int | None = None
    """How it was counted; until the next drawing another way may have been chosen already."""


@dataclass(frozen=True)
class Cloud:
    """One cloud in one room; a wall that shows all places of a series keeps one for each place."""

    id: CloudId
    room: WorkshopId
    workshop: WorkshopId
    """Whose words they are; another one than the room for the clouds of the other places."""
    step: StepId
    prompt: str
    input: str
    elsewhere: str = ""
    """What the other place is called; empty for the room's own words."""
    beside: str = ""
    """The room's own cloud whose question is answered there; empty for the room's own."""
    rule: CountingRule = CountingRule.ONCE_PER_PERSON
    at_least: int | None = None
    """So many mentions put a term into the drawing; None lets the size of the hall decide."""
    drawing: Drawing = field(default_factory=Drawing)
    drawn_at: Millis | None = None
    taken_out: int = 0
    """Counts how often words had to leave at once; a drawing begun before is not kept."""
    overdue: bool = False
    """Whether words have left since it was drawn: names and keys of theirs stand in it until it is drawn anew."""

    @property
    def place(self) -> CloudPlace:
        return CloudPlace(self.step, self.prompt, self.input)

    @property
    def is_settled(self) -> bool:
        """Whether the drawing is counted as was last chosen."""
        drawing = self.drawing
        return self.drawn_at is not None and (drawing.rule, drawing.at_least) == (self.rule, self.at_least)

    @staticmethod
    def key(room: WorkshopId, place: CloudPlace) -> CloudId:
        return CloudId(str(uuid5(_NAMES, "\n".join((room, place.step, place.prompt, place.input)))))


@dataclass(frozen=True)
class CloudEntry:
    """A cloud without its drawing, for those who only want to know that it is there."""

    id: CloudId
    room: WorkshopId
    step: StepId


def without(drawing: Drawing, contribution: ContributionId, text: str = "") -> Drawing:
    """The drawing when a contribution is taken back, hidden, or says something else (`text`).

    What nobody says any more is gone at once; what still stands in the new text stays where it is.
    """
    touched = {one.key for one in drawing.terms if contribution in one.contributions}
    left = tuple(_without(one, contribution, text) if one.key in touched else one for one in drawing.terms)
    terms = tuple(one for one in left if one.contributions)
    kept = {one.key: one.shown for one in terms}
    return replace(
        drawing,
        terms=terms,
        words=tuple(replace(one, text=kept[one.key]) for one in drawing.words if one.key in kept),
        without_term=tuple(one for one in drawing.without_term if one != contribution),
    )


def _without(term: CloudTerm, contribution: ContributionId, text: str) -> CloudTerm:
    """Spellings that left may have been theirs alone, so they go; others and the count come with the next drawing."""
    forms = tuple(one for one in term.forms if _stands_in(one.text, text))
    others = tuple(one for one in term.contributions if one != contribution)
    if not forms:
        return replace(term, forms=(), contributions=others)
    is_gone = not others and term.shown in {one.text for one in term.forms} - {one.text for one in forms}
    return replace(term, forms=forms, shown=forms[0].text if is_gone else term.shown)


def _stands_in(form: str, text: str) -> bool:
    """As it was written, and not as a part of another word."""
    return re.search(rf"(?<!\w){re.escape(form)}(?!\w)", text) is not None
