"""Hide a contribution, show it again, or approve it for the wall; nothing is ever deleted by moderation."""

from dataclasses import dataclass, replace

from qidtool.actions.act import act
from qidtool.actions.draw_cloud import take_out_of_clouds
from qidtool.actions.entries import heard_by
from qidtool.actions.focus_theme import follow_theme
from qidtool.actions.forget_results import forget_results
from qidtool.actions.occasion import Occasion
from qidtool.actions.ports import Answer
from qidtool.actions.write_contribution import reaches_wall
from qidtool.domain.contributions import ContributionStatus
from qidtool.domain.entries import slot_of
from qidtool.domain.errors import refuse
from qidtool.domain.events import ContributionModerated
from qidtool.domain.ids import ContributionId
from qidtool.domain.roles import LEADERS


@dataclass(frozen=True)
class ModerateContribution:
    contribution: ContributionId


@act("contribution.hide", ModerateContribution, LEADERS)
def hide_contribution(given: ModerateContribution, here: Occasion) -> Answer:
    return _moderate(given.contribution, here, ContributionStatus.HIDDEN)


@act("contribution.show", ModerateContribution, LEADERS)
def show_contribution(given: ModerateContribution, here: Occasion) -> Answer:
    return _moderate(given.contribution, here, ContributionStatus.VISIBLE)


@act("contribution.approve", ModerateContribution, LEADERS)
def approve_contribution(given: ModerateContribution, here: Occasion) -> Answer:
    return _moderate(given.contribution, here, ContributionStatus.VISIBLE)


@act("contribution.hold", ModerateContribution, LEADERS)
def hold_contribution(given: ModerateContribution, here: Occasion) -> Answer:
    """Takes an approval back."""
    return _moderate(given.contribution, here, ContributionStatus.WAITING)


def _moderate(contribution_id: ContributionId, here: Occasion, status: ContributionStatus) -> Answer:
    before = here.contribution(contribution_id)
    if before.status is ContributionStatus.WITHDRAWN:
        raise refuse("contribution_withdrawn")
    if before.status is status:
        return {}
    slot = slot_of(here.step(before.step), before.input, before.prompt)
    after = replace(before, status=status, on_wall=reaches_wall(here, slot, status))
    here.tx.contributions.put(after)
    follow_theme(before, after, here)
    if status is not ContributionStatus.VISIBLE:
        take_out_of_clouds(after, here)
    if status is ContributionStatus.HIDDEN:
        forget_results(here)
    wall = before.on_wall or after.on_wall
    told = ContributionModerated(after.id, after.step, wall=wall, status=status.value, **heard_by(after, here))
    return {"n": here.record(told)}
