"""What a live screen may be told of a step: nothing that it could not see entry by entry."""

from dataclasses import dataclass, replace

from qidtool.actions.ports import Reading
from qidtool.domain.agenda import Step, StepStatus
from qidtool.domain.contributions import Contribution, ContributionStatus
from qidtool.domain.errors import refuse
from qidtool.domain.groups import Group
from qidtool.domain.ids import GroupId, ParticipantId
from qidtool.domain.people import Participant
from qidtool.domain.rotation import is_read_by_all
from qidtool.domain.viewers import Viewer, ViewerKind
from qidtool.methodkit.readable import Words


@dataclass(frozen=True)
class StepSeen:
    step: Step
    steps: tuple[Step, ...]
    """This one, and those from whose products it goes on."""
    contributions: tuple[Contribution, ...]
    words: Words
    groups: tuple[Group, ...]
    people: tuple[Participant, ...]


def seen_by(reading: Reading, viewer: Viewer, step_id: str) -> StepSeen:
    step = reading.steps.get(step_id)
    if step is None or step.workshop != viewer.workshop:
        raise refuse("step_unknown")
    leads = viewer.kind is ViewerKind.FACILITATOR
    if step.state.status is StepStatus.PLANNED and not leads:
        raise refuse("step_not_open_yet")
    steps = (step, *_gone_on_from(step, reading.steps.where(workshop=viewer.workshop)))
    eyes = _eyes(reading, viewer)
    found = [one for each in steps for one in reading.contributions.where(step=each.id)]
    forms = {one.id: one for one in steps}
    seen = tuple(one for each in found if (one := eyes.see(each, forms[each.step])) is not None)
    people = reading.participants.where(workshop=viewer.workshop) if leads else []
    groups = reading.groups.where(workshop=viewer.workshop)
    return StepSeen(step, steps, seen, reading.words(one.id for one in seen), tuple(groups), tuple(people))


def _gone_on_from(step: Step, agenda: list[Step]) -> list[Step]:
    wanted = {kind for one in step.form.inputs for kind in one.about.products}
    others = [one for one in agenda if one.id != step.id]
    return [one for one in others if wanted & {slot.product for slot in one.form.inputs}]


@dataclass(frozen=True)
class _Eyes:
    kind: ViewerKind
    person: ParticipantId | None = None
    group: GroupId | None = None

    def see(self, one: Contribution, step: Step) -> Contribution | None:
        """The contribution as this screen may be told of it, or nothing."""
        match self.kind:
            case ViewerKind.FACILITATOR:
                return one
            case ViewerKind.PROJECTOR:
                return one if one.on_wall else None
            case ViewerKind.PARTICIPANT:
                return self._on_phone(one, step)
            case ViewerKind.DOCUMENTER:
                return None

    def _on_phone(self, one: Contribution, step: Step) -> Contribution | None:
        """Nobody is told off by their own phone: what the moderation has hidden is there for those who wrote it."""
        sits_there = self.group is not None and one.group == self.group
        is_own = sits_there if one.for_group else self.person is not None and one.participant == self.person
        if is_own:
            is_hidden = one.status is ContributionStatus.HIDDEN
            return replace(one, status=ContributionStatus.VISIBLE) if is_hidden else one
        if is_read_by_all(one, step):
            return one
        # What somebody else at the table wrote for themselves: only what anybody could see, and no notes.
        slot = step.form.input(one.input)
        is_for_others = slot is not None and slot.is_for_wall and one.status is ContributionStatus.VISIBLE
        return one if sits_there and is_for_others else None


def _eyes(reading: Reading, viewer: Viewer) -> _Eyes:
    me = reading.participants.get(viewer.participant or "")
    return _Eyes(viewer.kind, viewer.participant, me.group if me else None)
