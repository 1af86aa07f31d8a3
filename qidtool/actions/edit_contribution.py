"""Change the words of a contribution while its step is open."""

from dataclasses import dataclass, replace

from qidtool.actions.act import act
from qidtool.actions.draw_cloud import take_out_of_clouds
from qidtool.actions.entries import heard_by, own_contribution, writing_as
from qidtool.actions.focus_theme import follow_theme
from qidtool.actions.forget_results import forget_results
from qidtool.actions.occasion import Occasion
from qidtool.actions.ports import Answer
from qidtool.domain.agenda import Step
from qidtool.domain.contributions import Contribution, ContributionStatus
from qidtool.domain.entries import checked_text, slot_of
from qidtool.domain.errors import refuse
from qidtool.domain.events import ContributionEdited
from qidtool.domain.ids import ContributionId
from qidtool.domain.phases import why_not_open
from qidtool.domain.roles import TAKES_DOWN, WRITERS, Role


@dataclass(frozen=True)
class EditContribution:
    contribution: ContributionId
    text: str


@act("contribution.edit", EditContribution, WRITERS | TAKES_DOWN)
def edit_contribution(given: EditContribution, here: Occasion) -> Answer:
    contribution = own_contribution(given.contribution, here)
    if contribution.status is ContributionStatus.WITHDRAWN:
        raise refuse("contribution_withdrawn")
    step = here.step(contribution.step)
    slot = slot_of(step, contribution.input, contribution.prompt)
    refusal = why_not_open(here.workshop(), step, slot, writing_as(here))
    if refusal:
        raise refusal
    if not slot.has_words:
        raise refuse("placing_wrong")
    changed, text = _changed(contribution, step, here), checked_text(given.text, slot)
    before = here.tx.words([contribution.id]).get(contribution.id)
    if text != before:
        changed = replace(changed, passages=())  # they were parts of other words
    here.tx.contributions.put(changed)
    here.tx.write_words(changed, text)
    follow_theme(None, changed, here)
    if text != before:
        _let_go_of_old_words(contribution, text if changed.on_wall else "", here)
    heard = heard_by(changed, here)
    return {"n": here.record(ContributionEdited(changed.id, step.id, wall=contribution.on_wall, **heard))}


def _let_go_of_old_words(contribution: Contribution, text: str, here: Occasion) -> None:
    """Clouds are drawn from what hangs on the wall alone; what hung there and hangs no longer was taken out before."""
    if contribution.on_wall:
        take_out_of_clouds(contribution, here, text)
    forget_results(here)


def _changed(contribution: Contribution, step: Step, here: Occasion) -> Contribution:
    """What was approved were other words: new ones wait again, unless the moderation typed them.

    On a frozen wall new words wait for the reveal, and the old ones are no longer their author's: the card leaves.
    """
    changed = replace(contribution, version=contribution.version + 1)
    is_approved = step.approval and contribution.status is ContributionStatus.VISIBLE
    if is_approved and writing_as(here) is not Role.FACILITATOR:
        return replace(changed, status=ContributionStatus.WAITING, on_wall=False)
    return replace(changed, on_wall=changed.on_wall and not here.workshop().wall.frozen)
