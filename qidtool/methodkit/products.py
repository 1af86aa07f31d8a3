"""How a method joins the chain of a day: the typed things it gives to later steps and takes from earlier."""

from collections.abc import Iterable
from dataclasses import dataclass

from qidtool.domain.agenda import Step
from qidtool.domain.contributions import Contribution
from qidtool.domain.groups import Group
from qidtool.domain.ids import ContributionId, GroupId, ParticipantId, StepId, WorkshopId
from qidtool.domain.people import Source
from qidtool.domain.products import Product
from qidtool.methodkit.readable import Readable, Unnamed, Words, in_german, readable


@dataclass(frozen=True)
class Gives:
    """Every contribution in one input is such a product."""

    product: Product
    from_input: str


@dataclass(frozen=True)
class Takes:
    """A step of this method can start from such products; a required one must come from an earlier step."""

    product: Product
    required: bool = False


@dataclass(frozen=True)
class Given:
    """One product as a later step finds it, with all that is known of where it comes from."""

    product: Product
    text: str
    """Its words; of a choice, the words of what was chosen."""
    contribution: ContributionId
    workshop: WorkshopId
    step: StepId
    prompt: str
    pass_id: str
    group: GroupId | None = None
    person: ParticipantId | None = None
    paper: bool = False
    """Typed in by the moderation, from a card or on somebody's behalf."""
    about: str = ""
    """What it belongs to: a prompt, a group or another contribution, by id."""


def products_of(
    step: Step,
    contributions: Iterable[Contribution],
    words: Words,
    groups: Iterable[Group] = (),
    *,
    earlier: Iterable[Step] = (),
    unnamed: Unnamed = in_german,
) -> tuple[Given, ...]:
    """What a step has given, oldest first, from its own form: no method is needed. Hidden and withdrawn give nothing.

    `earlier` are steps whose products were chosen in this one, with their contributions among the others.
    """
    return given_in(step, readable((step, *earlier), contributions, words, groups, unnamed))


def given_in(step: Step, there: Readable) -> tuple[Given, ...]:
    kept = there.of_step(step)
    return tuple(
        _given(slot.product, each, there)
        for slot in step.form.inputs
        if slot.product is not None
        for each in kept
        if each.input == slot.id
    )


def _given(product: Product, one: Contribution, there: Readable) -> Given:
    return Given(
        product, there.texts[one.id], one.id, one.workshop, one.step, one.prompt, one.pass_id,
        one.group, one.participant, one.source is Source.PAPER, one.about,
    )  # fmt: skip
