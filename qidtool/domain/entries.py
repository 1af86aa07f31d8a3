"""What every entry has to meet: the input it goes into, its words, and the room its owner has left beside it."""

from collections.abc import Iterable
from dataclasses import replace

from qidtool.domain.agenda import Step
from qidtool.domain.contributions import Contribution, ContributionStatus
from qidtool.domain.errors import Refusal, refuse
from qidtool.domain.forms import Input


def slot_of(step: Step, input_id: str, prompt_id: str) -> Input:
    slot = step.form.input(input_id)
    if slot is None or (slot.per_prompt and step.prompt(prompt_id) is None):
        raise refuse("input_unknown")
    return slot


def checked_text(text: str, slot: Input) -> str:
    if not slot.has_words:
        if text:
            raise refuse("placing_wrong")
        return text
    if not text:
        raise refuse("text_empty")
    if len(text) > slot.max_length:
        raise refuse("text_too_long", most=slot.max_length, too_many=len(text) - slot.max_length)
    return text


def shared_beside(contribution: Contribution, slot: Input) -> dict[str, object]:
    """What all entries of one owner at one place have in common: input, prompt, and the thing they must be about."""
    owner = {"group": contribution.group} if contribution.for_group else {"participant": contribution.participant}
    place = {"step": contribution.step, "input": contribution.input, "prompt": contribution.prompt}
    about = {"about": contribution.about} if slot.has_words and slot.about.required else {}
    return {**place, **about, **owner}


def others_that_stay(contribution: Contribution, found: Iterable[Contribution]) -> list[Contribution]:
    """Of those at its place the others that were not withdrawn; what is hidden from the wall still takes its room."""
    return [one for one in found if one.id != contribution.id and one.status is not ContributionStatus.WITHDRAWN]


def has_owner(contribution: Contribution) -> bool:
    """What the moderation notes for nobody is within nobody's limit."""
    return contribution.participant is not None or contribution.for_group


def check_room(contribution: Contribution, slot: Input, beside: list[Contribution]) -> None:
    """The limit of its owner, and a rank that can be held by one entry only."""
    if len(beside) >= slot.max_per_person:
        raise Refusal("too_many", {"most": slot.max_per_person})
    if slot.one_per_row and any(one.row == contribution.row for one in beside):
        raise refuse("row_taken")


def where_chosen(contribution: Contribution, slot: Input) -> dict[str, object]:
    """What the choices by which its owner says where they are have in common."""
    owner = {"group": contribution.group} if contribution.for_group else {"participant": contribution.participant}
    return {"step": contribution.step, "input": slot.chosen_in, **owner}


def check_chosen(contribution: Contribution, slot: Input, chosen: Iterable[Contribution]) -> None:
    """Whoever is in one place does not write in another; what they wrote there before they went stays."""
    is_there = any(one.about == contribution.prompt for one in others_that_stay(contribution, chosen))
    if slot.chosen_in and not is_there:
        raise refuse("not_chosen")


def making_room(
    before: Contribution, after: Contribution, slot: Input, beside: Iterable[Contribution]
) -> list[Contribution]:
    """Where a rank holds one entry only, the one that lay there and the one that comes change places.

    What comes to be about another thing comes to other entries, which stay: there has to be room for it.
    """
    beside = list(beside)
    if shared_beside(before, slot) != shared_beside(after, slot):
        check_room(after, slot, beside)
        return []
    if not slot.one_per_row or before.row == after.row:
        return []
    return [replace(one, row=before.row) for one in beside if one.row == after.row]
