"""Take a contribution back: its words and pictures are gone everywhere, at any time."""

from dataclasses import dataclass, replace

from qidtool.actions.act import act
from qidtool.actions.draw_cloud import take_out_of_clouds
from qidtool.actions.entries import heard_by, own_contribution
from qidtool.actions.focus_theme import follow_theme
from qidtool.actions.forget_results import forget_results
from qidtool.actions.occasion import Occasion
from qidtool.actions.ports import Answer
from qidtool.actions.remove_picture import remove_pictures_of
from qidtool.domain.contributions import ContributionStatus
from qidtool.domain.events import ContributionWithdrawn
from qidtool.domain.ids import ContributionId
from qidtool.domain.roles import TAKES_DOWN, WRITERS


@dataclass(frozen=True)
class WithdrawContribution:
    contribution: ContributionId


@act("contribution.withdraw", WithdrawContribution, WRITERS | TAKES_DOWN)
def withdraw_contribution(given: WithdrawContribution, here: Occasion) -> Answer:
    """Withdrawing twice is withdrawing once. It does not ask whether the step is open: the words are their author's.

    The documentation as well: whoever is asked to take a name out must be able to do so.
    """
    before = own_contribution(given.contribution, here)
    if before.status is ContributionStatus.WITHDRAWN:
        return {}
    here.tx.contributions.put(replace(before, status=ContributionStatus.WITHDRAWN, on_wall=False))
    follow_theme(before, None, here)
    here.tx.blank_words(before.id)
    take_out_of_clouds(before, here)
    remove_pictures_of(before.id, here)
    forget_results(here)
    heard = heard_by(before, here)
    return {"n": here.record(ContributionWithdrawn(before.id, before.step, wall=before.on_wall, **heard))}
