"""Whose an entry is: who may change it, who hears of it, and what else its owner has at the same place."""

from typing import TypedDict

from qidtool.actions.occasion import Occasion
from qidtool.domain.contributions import Contribution
from qidtool.domain.entries import others_that_stay, shared_beside
from qidtool.domain.errors import refuse
from qidtool.domain.forms import Input
from qidtool.domain.ids import ContributionId, ParticipantId
from qidtool.domain.roles import Role
from qidtool.domain.rotation import is_shared


class Hearers(TypedDict):
    """Who hears of what happens to an entry, beside the moderation and the wall."""

    readers: tuple[ParticipantId, ...]
    shared: bool
    documented: bool


def writing_as(here: Occasion) -> Role:
    """With whose rights somebody writes: whoever leads is free of much, also if they keep the protocol besides."""
    if here.actor.participant is not None:
        return Role.PARTICIPANT
    return Role.FACILITATOR if Role.FACILITATOR in here.roles else Role.DOCUMENTER


def own_contribution(contribution_id: ContributionId, here: Occasion) -> Contribution:
    """Participants have what they wrote, groups what was written for them, the documentation what it wrote, and the
    moderation all that was typed in."""
    contribution = here.contribution(contribution_id)
    if not _is_own(contribution, here):
        raise refuse("contribution_unknown")
    return contribution


def heard_by(contribution: Contribution, here: Occasion) -> Hearers:
    step = here.step(contribution.step)
    return {
        "readers": _readers_of(contribution, here),
        "shared": is_shared(step.form.input(contribution.input), step),
        "documented": contribution.is_documented,
    }


def _readers_of(contribution: Contribution, here: Occasion) -> tuple[ParticipantId, ...]:
    """Whose phones show it as their own: its author's, or those of all who sit in the group at this moment."""
    if not contribution.for_group:
        return () if contribution.participant is None else (contribution.participant,)
    members = here.tx.participants.where(workshop=here.room, group=contribution.group)
    return tuple(one.id for one in members if one.removed_at is None)


def kept_beside(contribution: Contribution, slot: Input, here: Occasion) -> list[Contribution]:
    """What the same owner has in the same input, at the same prompt, and about the same thing where that is a must."""
    return others_that_stay(contribution, here.tx.contributions.where(**shared_beside(contribution, slot)))


def _is_own(contribution: Contribution, here: Occasion) -> bool:
    me = here.actor.participant
    if me is None:
        leads = writing_as(here) is Role.FACILITATOR
        is_typed_in = contribution.entered_by is not None or here.actor.is_house
        return is_typed_in if leads else contribution.is_documented
    if contribution.for_group:
        return contribution.group is not None and here.participant(me).group == contribution.group
    return contribution.participant == me
