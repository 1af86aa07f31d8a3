"""What a step asks for: its passes, its prompts and the inputs people fill; a step keeps its own copy of them."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum

from qidtool.domain.products import Product


class InputKind(StrEnum):
    CARDS = "cards"
    """Any number of short texts, one card each."""
    NOTE = "note"
    """One text that its writers return to, such as what was special in a round."""
    ROWS = "rows"
    """Short texts that each lie in a row: a pyramid from its base, or a list by rank."""
    CHOICE = "choice"
    """One of the things that are offered, without words of its own."""
    DOTS = "dots"
    """Sticky dots on the things that are offered, several on one if wished."""


WORDLESS = frozenset({InputKind.CHOICE, InputKind.DOTS})
"""Kinds that say nothing but what they are about."""


class FilledBy(StrEnum):
    PARTICIPANT = "participant"
    FACILITATOR = "facilitator"


class Owner(StrEnum):
    """Whose an entry is: who may change it, and within whose limit it counts."""

    PERSON = "person"
    GROUP = "group"
    """Whoever sits in the group writes, sees and changes it; one phone at the table is enough."""


class Offer(StrEnum):
    """Where the things come from that an entry can be about."""

    NOTHING = ""
    PROMPTS = "prompts"
    GROUPS = "groups"
    INPUT = "input"
    """The entries in another input of the same step, whose id stands beside it."""
    PRODUCT = "product"
    """What earlier steps of this workshop gave."""


@dataclass(frozen=True)
class About:
    """What the entries of an input are about, and whether each must be about something."""

    offer: Offer = Offer.NOTHING
    input: str = ""
    product: Product | None = None
    required: bool = False
    or_products: tuple[Product, ...] = ()
    """Further kinds of what earlier steps gave, beside the first."""

    @property
    def products(self) -> frozenset[Product]:
        return frozenset((self.product, *self.or_products) if self.product else ())


@dataclass(frozen=True)
class Mark:
    """Something that can be ticked beside an entry."""

    id: str
    label: str


@dataclass(frozen=True)
class Pass:
    """One way through the prompts, such as answering first and then saying what was heard."""

    id: str
    title: str
    invitation: str = ""


@dataclass(frozen=True)
class Detail:
    """Something to be said of each prompt beside its text, such as who speaks there."""

    id: str
    label: str
    is_link: bool = False
    """An address to go to; only one that begins with https is more than words."""


@dataclass(frozen=True)
class Prompt:
    id: str
    text: str
    hint: str = ""
    details: Mapping[str, str] = field(default_factory=dict, hash=False)
    """By the ids of the form's details; what is not known is not there."""


@dataclass(frozen=True)
class Input:
    id: str
    kind: InputKind
    label: str
    pass_id: str
    by: FilledBy = FilledBy.PARTICIPANT
    placeholder: str = ""
    max_length: int = 280
    max_per_person: int = 20
    """As many entries may one owner have, for each prompt, and for each thing they are about if that is required."""
    per_prompt: bool = True
    """Filled once for each prompt, or once for the whole step."""
    owner: Owner = Owner.PERSON
    rows: tuple[str, ...] = ()
    """The names of the rows, from the base of a pyramid or from the first rank."""
    one_per_row: bool = False
    about: About = About()
    marks: tuple[Mark, ...] = ()
    chosen_in: str = ""
    """A choice among the prompts by which people say where they are: this is asked only at the prompt they chose."""
    product: Product | None = None
    """What its entries are for later steps; kept here, so that a day's chain holds without the method."""

    @property
    def is_for_wall(self) -> bool:
        """Notes, and what the moderation writes for itself, are never on the wall."""
        return self.kind is not InputKind.NOTE and self.by is FilledBy.PARTICIPANT

    @property
    def is_for_cloud(self) -> bool:
        return self.is_for_wall and self.has_words

    @property
    def is_for_documentation(self) -> bool:
        """What is said aloud can be written down for all: words, and never what is somebody's own choice or dot."""
        return self.has_words and self.by is FilledBy.PARTICIPANT

    @property
    def has_words(self) -> bool:
        return self.kind not in WORDLESS

    def place_of(self, prompt_id: str) -> str:
        """Under which prompt a contribution is kept; an input for the whole step knows none."""
        return prompt_id if self.per_prompt else ""

    def is_in(self, pass_id: str) -> bool:
        """An input without a pass of its own belongs to every pass."""
        return self.pass_id in ("", pass_id)


@dataclass(frozen=True)
class Naming:
    """The words one step has for an input, in place of those of its method."""

    input: str
    label: str = ""
    placeholder: str = ""


@dataclass(frozen=True)
class Form:
    """Everything a step asks, copied from its method so that a stored day stays readable without the method."""

    passes: tuple[Pass, ...]
    inputs: tuple[Input, ...]
    may_rotate: bool = False
    """Whether all groups may share one poster for each prompt and go from one to the next; planned step by step."""
    details: tuple[Detail, ...] = ()
    """What is planned for each prompt beside its text."""

    @property
    def is_rest(self) -> bool:
        """Nothing is asked of anybody, as in a break."""
        return not self.inputs

    def details_of(self, prompt: Prompt) -> tuple[tuple[Detail, str], ...]:
        """What is known of a prompt beside its text."""
        return tuple((one, text) for one in self.details if (text := prompt.details.get(one.id, "").strip()))

    def input(self, input_id: str) -> Input | None:
        return next((one for one in self.inputs if one.id == input_id), None)

    def named(self, namings: Iterable[Naming]) -> "Form":
        words = {one.input: one for one in namings}
        inputs = (
            replace(one, label=words[one.id].label, placeholder=words[one.id].placeholder) if one.id in words else one
            for one in self.inputs
        )
        return replace(self, inputs=tuple(inputs))

    def notes(self) -> tuple[Input, ...]:
        """What the moderation writes down for itself."""
        return tuple(one for one in self.inputs if one.by is FilledBy.FACILITATOR)

    def has_pass(self, pass_id: str) -> bool:
        return any(one.id == pass_id for one in self.passes)
