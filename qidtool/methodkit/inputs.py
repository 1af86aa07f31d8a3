"""The inputs a method can declare, one small constructor for each kind, and what their entries can be about."""

from dataclasses import replace

from qidtool.domain.forms import About, FilledBy, Input, InputKind, Mark, Offer, Owner, Pass
from qidtool.domain.products import Product

WHOLE_STEP = ""
"""The pass of an input that belongs to no single pass and is there from beginning to end."""
ALWAYS = Pass(WHOLE_STEP, "")
EXACT = Mark("exact", "wörtlich")
"""Ticked beside a quote that was taken down word for word."""
CONSENT = Mark("consent", "darf gedruckt werden")
"""An input that can be ticked so is printed only where it was; the house holds to that without the method as well."""
NOTHING = About()
"""The entries stand for themselves."""
SPEAKERS = About(Offer.GROUPS)


def of_prompts(*, required: bool = False) -> About:
    """Each entry can say to which question of the step it belongs."""
    return About(Offer.PROMPTS, required=required)


def of_groups(*, required: bool = False) -> About:
    return About(Offer.GROUPS, required=required)


def of_input(slot: str, *, required: bool = False) -> About:
    """The entries of another input of the same method, such as the goals to which needs belong."""
    return About(Offer.INPUT, slot, required=required)


def of_product(product: Product, *others: Product, required: bool = False) -> About:
    """What earlier steps of the workshop gave, of one kind or several; the method says so in `takes` as well."""
    return About(Offer.PRODUCT, product=product, required=required, or_products=others)


def cards(
    slot: str,
    label: str,
    *,
    in_pass: Pass,
    placeholder: str = "",
    max_length: int = 280,
    max_per_person: int = 20,
    per_prompt: bool = True,
    owner: Owner = Owner.PERSON,
    about: About = NOTHING,
    marks: tuple[Mark, ...] = (),
    chosen_in: str = "",
) -> Input:
    """Any number of short texts, one card each, from participants or from their group."""
    return Input(
        id=slot,
        kind=InputKind.CARDS,
        label=label,
        pass_id=in_pass.id,
        by=FilledBy.PARTICIPANT,
        placeholder=placeholder,
        max_length=max_length,
        max_per_person=max_per_person,
        per_prompt=per_prompt,
        owner=owner,
        about=about,
        marks=marks,
        chosen_in=chosen_in,
    )


def note(
    slot: str,
    label: str,
    *,
    in_pass: Pass | None = None,
    by: FilledBy = FilledBy.FACILITATOR,
    placeholder: str = "",
    max_length: int = 2000,
    per_prompt: bool = True,
    owner: Owner = Owner.PERSON,
    about: About = NOTHING,
    marks: tuple[Mark, ...] = (),
) -> Input:
    """One longer text that its writers come back to; usually the facilitator's, and never on the wall."""
    return Input(
        id=slot,
        kind=InputKind.NOTE,
        label=label,
        pass_id=in_pass.id if in_pass else WHOLE_STEP,
        by=by,
        placeholder=placeholder,
        max_length=max_length,
        max_per_person=1,
        per_prompt=per_prompt,
        owner=owner,
        about=about,
        marks=marks,
    )


def ranked(
    slot: str,
    label: str,
    *,
    in_pass: Pass,
    ranks: tuple[str, ...] = ("1.", "2.", "3."),
    placeholder: str = "",
    max_length: int = 280,
    per_prompt: bool = True,
    owner: Owner = Owner.PERSON,
    about: About = NOTHING,
    marks: tuple[Mark, ...] = (),
) -> Input:
    """One short text for each rank, the first rank first. With a required `about`, one list of ranks for each thing."""
    lying = cards(
        slot, label, in_pass=in_pass, placeholder=placeholder, max_length=max_length, max_per_person=len(ranks),
        per_prompt=per_prompt, owner=owner, about=about, marks=marks,
    )  # fmt: skip
    return replace(lying, kind=InputKind.ROWS, rows=ranks, one_per_row=True)


def pyramid(
    slot: str,
    label: str,
    *,
    in_pass: Pass,
    rows: tuple[str, ...],
    placeholder: str = "",
    max_length: int = 140,
    max_per_person: int = 20,
    per_prompt: bool = True,
    owner: Owner = Owner.PERSON,
    about: About = NOTHING,
    marks: tuple[Mark, ...] = (),
) -> Input:
    """Short texts in rows, the base first: it holds what matters most."""
    lying = cards(
        slot, label, in_pass=in_pass, placeholder=placeholder, max_length=max_length, max_per_person=max_per_person,
        per_prompt=per_prompt, owner=owner, about=about, marks=marks,
    )  # fmt: skip
    return replace(lying, kind=InputKind.ROWS, rows=rows)


def choice(
    slot: str,
    label: str,
    *,
    in_pass: Pass | None = None,
    of: About,
    per_prompt: bool = False,
    owner: Owner = Owner.PERSON,
) -> Input:
    """One of the things offered, without words of its own; it can be chosen anew, in its pass or all the time."""
    one = _pointing(slot, label, in_pass or ALWAYS, of, per_prompt=per_prompt, owner=owner)
    return replace(one, kind=InputKind.CHOICE, max_per_person=1)


def dots(
    slot: str,
    label: str,
    *,
    in_pass: Pass,
    on: About,
    each: int = 3,
    per_prompt: bool = False,
    owner: Owner = Owner.PERSON,
) -> Input:
    """So many sticky dots for each person or group; several may go on one thing."""
    one = _pointing(slot, label, in_pass, on, per_prompt=per_prompt, owner=owner)
    return replace(one, kind=InputKind.DOTS, max_per_person=each)


def spoken(
    slot: str,
    label: str,
    *,
    in_pass: Pass,
    placeholder: str = "",
    max_length: int = 1000,
    per_prompt: bool = False,
    about: About = SPEAKERS,
    marks: tuple[Mark, ...] = (EXACT,),
) -> Input:
    """What the moderation takes down while somebody speaks: quotes with passages that stand out, about a group."""
    card = cards(
        slot, label, in_pass=in_pass, placeholder=placeholder, max_length=max_length,
        per_prompt=per_prompt, about=about, marks=marks,
    )  # fmt: skip
    return replace(card, by=FilledBy.FACILITATOR)


def _pointing(slot: str, label: str, in_pass: Pass, about: About, *, per_prompt: bool, owner: Owner) -> Input:
    """It says nothing but what it stands at, so it must stand at something."""
    return cards(slot, label, in_pass=in_pass, per_prompt=per_prompt, owner=owner, about=replace(about, required=True))
