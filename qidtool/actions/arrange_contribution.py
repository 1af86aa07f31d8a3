"""Arrange a contribution without touching its words: another row or rank, another choice, a mark, a passage."""

from dataclasses import dataclass, replace

from qidtool.actions.act import act
from qidtool.actions.draw_cloud import take_out_of_clouds
from qidtool.actions.entries import heard_by, kept_beside, own_contribution
from qidtool.actions.focus_theme import follow_theme
from qidtool.actions.occasion import Occasion
from qidtool.actions.placing import check_placing
from qidtool.actions.ports import Answer
from qidtool.domain.contributions import Contribution, ContributionStatus
from qidtool.domain.entries import has_owner, making_room, slot_of
from qidtool.domain.errors import refuse
from qidtool.domain.events import ContributionArranged
from qidtool.domain.ids import ContributionId
from qidtool.domain.phases import why_not_open
from qidtool.domain.roles import WRITERS, Role


@dataclass(frozen=True)
class ArrangeContribution:
    """All of how it lies from now on; what is left out is empty."""

    contribution: ContributionId
    row: int | None = None
    about: str = ""
    marks: tuple[str, ...] = ()
    passages: tuple[tuple[int, int], ...] = ()


@act("contribution.arrange", ArrangeContribution, WRITERS)
def arrange_contribution(given: ArrangeContribution, here: Occasion) -> Answer:
    """The moderation may arrange every entry that has words, and never what others chose.

    On a frozen wall nothing moves: what is arranged anew leaves it and waits for the reveal, as changed words do.
    """
    before = here.contribution(given.contribution)
    step = here.step(before.step)
    slot = slot_of(step, before.input, before.prompt)
    if here.actor.participant is not None or not slot.has_words:
        before = own_contribution(before.id, here)
    if before.status is ContributionStatus.WITHDRAWN:
        raise refuse("contribution_withdrawn")
    role = Role.PARTICIPANT if here.actor.participant is not None else Role.FACILITATOR
    refusal = why_not_open(here.workshop(), step, slot, role)
    if refusal:
        raise refusal
    after = replace(before, row=given.row, about=given.about, marks=given.marks, passages=given.passages)
    if after == before:
        return {}
    if after.about == after.id:
        raise refuse("about_unknown")
    text = here.tx.words([after.id]).get(after.id, "")
    check_placing(after.placing(), text, slot, step, here, before=before.placing())
    beside = kept_beside(after, slot, here) if has_owner(after) else []
    for moved in making_room(before, after, slot, beside):
        _keep(moved, here)
    n = _keep(after, here)
    follow_theme(before, after, here)
    return {"n": n}


def _keep(arranged: Contribution, here: Occasion) -> int:
    is_hanging = arranged.on_wall and not here.workshop().wall.frozen
    if arranged.on_wall and not is_hanging:
        take_out_of_clouds(arranged, here)
    here.tx.contributions.put(replace(arranged, on_wall=is_hanging))
    heard = heard_by(arranged, here)
    return here.record(ContributionArranged(arranged.id, arranged.step, wall=arranged.on_wall, **heard))
