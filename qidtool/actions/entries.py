"""Whose an entry is: who may change it, whose phones show it, and what else its owner has at the same place."""

from qidtool.actions.occasion import Occasion
from qidtool.domain.contributions import Contribution
from qidtool.domain.entries import others_that_stay, shared_beside
from qidtool.domain.errors import refuse
from qidtool.domain.forms import Input
from qidtool.domain.ids import ContributionId, ParticipantId
from qidtool.domain.rotation import is_shared


def own_contribution(contribution_id: ContributionId, here: Occasion) -> Contribution:
    """Participants have what they wrote, groups what was written for them, and the moderation what it typed in."""
    contribution = here.contribution(contribution_id)
    if not _is_own(contribution, here):
        raise refuse("contribution_unknown")
    return contribution


def readers_of(contribution: Contribution, here: Occasion) -> tuple[ParticipantId, ...]:
    """Whose phones show it as their own: its author's, or those of all who sit in the group at this moment."""
    if not contribution.for_group:
        return () if contribution.participant is None else (contribution.participant,)
    members = here.tx.participants.where(workshop=here.room, group=contribution.group)
    return tuple(one.id for one in members if one.removed_at is None)


def is_on_shared_poster(contribution: Contribution, here: Occasion) -> bool:
    step = here.step(contribution.step)
    return is_shared(step.form.input(contribution.input), step)


def kept_beside(contribution: Contribution, slot: Input, here: Occasion) -> list[Contribution]:
    """What the same owner has in the same input, at the same prompt, and about the same thing where that is a must."""
    return others_that_stay(contribution, here.tx.contributions.where(**shared_beside(contribution, slot)))


def _is_own(contribution: Contribution, here: Occasion) -> bool:
    if here.actor.participant is None:
        return contribution.entered_by is not None or here.actor.is_house
    if contribution.for_group:
        return contribution.group is not None and here.participant(here.actor.participant).group == contribution.group
    return contribution.participant == here.actor.participant
