"""Write a contribution: by phone, for one's group, or on behalf of somebody without a phone."""

from dataclasses import dataclass

from qidtool.actions.act import act
from qidtool.actions.entries import is_on_shared_poster, kept_beside, readers_of
from qidtool.actions.focus_theme import follow_theme
from qidtool.actions.occasion import Occasion
from qidtool.actions.placing import check_placing
from qidtool.actions.ports import Answer
from qidtool.domain.agenda import Step
from qidtool.domain.contributions import Contribution, ContributionStatus, Placing
from qidtool.domain.entries import check_room, checked_text, has_owner, slot_of
from qidtool.domain.errors import refuse
from qidtool.domain.events import ContributionWritten
from qidtool.domain.forms import Input, Owner
from qidtool.domain.ids import ContributionId, GroupId, ParticipantId, StepId
from qidtool.domain.people import Source
from qidtool.domain.phases import is_late, why_not_open
from qidtool.domain.roles import WRITERS, Role


@dataclass(frozen=True)
class WriteContribution:
    step: StepId
    input: str
    text: str = ""
    prompt: str = ""
    on_behalf_of: ParticipantId | None = None
    group: GroupId | None = None
    """The group the moderation writes for. A phone writes for the group it sits in; if it says which one it takes that
    for, its words cannot come to another that it was put into meanwhile."""
    row: int | None = None
    about: str = ""
    marks: tuple[str, ...] = ()
    passages: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True)
class _Author:
    participant: ParticipantId | None
    group: GroupId | None


@act("contribution.write", WriteContribution, WRITERS)
def write_contribution(given: WriteContribution, here: Occasion) -> Answer:
    """The act's id becomes the contribution's id, so that it can be written only once."""
    step = here.step(given.step)
    slot = slot_of(step, given.input, given.prompt)
    author = _author(given, here, slot)
    refusal = why_not_open(here.workshop(), step, slot, _role(here))
    if refusal:
        raise refusal
    text = checked_text(given.text, slot)
    contribution = _contribution(given, here, step, slot, author)
    check_placing(contribution.placing(), text, slot, step, here)
    _check_room_for_more(contribution, slot, here)
    here.tx.contributions.add(contribution)
    here.tx.write_words(contribution, text)
    readers, shared = readers_of(contribution, here), is_on_shared_poster(contribution, here)
    told = ContributionWritten(contribution.id, step.id, readers, contribution.on_wall, shared=shared)
    n = here.record(told)
    follow_theme(None, contribution, here)
    return {"n": n}


def reaches_wall(here: Occasion, slot: Input, status: ContributionStatus) -> bool:
    return status is ContributionStatus.VISIBLE and slot.is_for_wall and not here.workshop().wall.frozen


def _role(here: Occasion) -> Role:
    return Role.FACILITATOR if Role.FACILITATOR in here.roles else Role.PARTICIPANT


def _author(given: WriteContribution, here: Occasion, slot: Input) -> _Author:
    author = _by_phone(given, here) if _role(here) is Role.PARTICIPANT else _by_moderation(given, here)
    if slot.owner is Owner.GROUP and author.group is None:
        raise refuse("group_missing")
    return author


def _by_phone(given: WriteContribution, here: Occasion) -> _Author:
    if given.on_behalf_of is not None or here.actor.participant is None:
        raise refuse("not_allowed")
    me = here.participant(here.actor.participant)
    if given.group not in (None, me.group):
        raise refuse("group_changed")
    return _Author(me.id, me.group)


def _by_moderation(given: WriteContribution, here: Occasion) -> _Author:
    """Also for a group that was dissolved since: its poster may be typed in at the end of the day."""
    if given.on_behalf_of is not None:
        if given.group is not None:
            raise refuse("message_wrong")  # whoever is named sits where they sit
        return _Author(given.on_behalf_of, here.participant(given.on_behalf_of).group)
    group = None if given.group is None else here.tx.groups.get(given.group)
    if given.group is not None and (group is None or group.workshop != here.room):
        raise refuse("group_unknown")
    return _Author(None, given.group)


def _check_room_for_more(contribution: Contribution, slot: Input, here: Occasion) -> None:
    if has_owner(contribution):
        check_room(contribution, slot, kept_beside(contribution, slot, here))


def _contribution(given: WriteContribution, here: Occasion, step: Step, slot: Input, author: _Author) -> Contribution:
    is_from_phone = here.actor.participant is not None
    needs_approval = step.approval and is_from_phone
    status = ContributionStatus.WAITING if needs_approval else ContributionStatus.VISIBLE
    placing = Placing(given.row, given.about, given.marks, given.passages)
    return Contribution(
        id=ContributionId(here.act),
        workshop=step.workshop,
        step=step.id,
        input=slot.id,
        prompt=slot.place_of(given.prompt),
        pass_id=slot.pass_id or step.state.pass_id,
        written_at=here.now,
        participant=author.participant,
        entered_by=here.actor.account,
        source=Source.PHONE if is_from_phone else Source.PAPER,
        status=status,
        on_wall=reaches_wall(here, slot, status),
        late=is_from_phone and is_late(step, slot),
        group=author.group,
        for_group=slot.owner is Owner.GROUP,
        row=placing.row,
        about=placing.about,
        marks=placing.marks,
        passages=placing.passages,
    )
