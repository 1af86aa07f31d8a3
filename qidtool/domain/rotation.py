"""Groups that go from poster to poster: which one each stands at, and whose phones may read what hangs there."""

from collections.abc import Sequence

from qidtool.domain.agenda import Step
from qidtool.domain.contributions import Contribution, ContributionStatus
from qidtool.domain.forms import Input, Owner
from qidtool.domain.groups import Group
from qidtool.domain.ids import GroupId


def standing(step: Step, groups: Sequence[Group]) -> dict[GroupId, str]:
    """The prompt at whose poster each group stands, by its place among those there are; none if they stay at theirs.

    It informs and never blocks: what comes for another poster is not refused. The screens' twin of this is
    `static/js/agenda/rotation.js`.
    """
    if not step.rotation_minutes or not step.prompts:
        return {}
    posters = [one.id for one in step.prompts]
    return {one.id: posters[(place + step.state.turn) % len(posters)] for place, one in enumerate(groups)}


def is_shared(slot: Input | None, step: Step) -> bool:
    """Whether the entries in an input hang on posters that all groups share."""
    return slot is not None and step.rotation_minutes > 0 and slot.owner is Owner.GROUP and slot.per_prompt


def is_read_by_all(one: Contribution, step: Step) -> bool:
    """What waits for approval, was hidden or was taken back is for its own group at the most."""
    return one.status is ContributionStatus.VISIBLE and one.for_group and is_shared(step.form.input(one.input), step)
