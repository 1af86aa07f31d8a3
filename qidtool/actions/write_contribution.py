"""Write a contribution: by phone, for one's group, or on behalf of somebody without a phone."""

from dataclasses import dataclass

from qidtool.actions.act import act
from qidtool.actions.entries import heard_by, kept_beside, writing_as
from qidtool.actions.focus_theme import follow_theme
from qidtool.actions.occasion import Occasion
from qidtool.actions.placing import check_placing
from qidtool.actions.ports import Answer
from qidtool.domain.agenda import Step
from qidtool.domain.contributions import Contribution, ContributionStatus, Placing
from qidtool.domain.entries import check_chosen, check_room, checked_text, has_owner, slot_of, where_chosen
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


_SOURCES = {Role.PARTICIPANT: Source.PHONE, Role.FACILITATOR: Source.PAPER, Role.DOCUMENTER: Source.DOCUMENTER}


@dataclass(frozen=True)
class Author:
    """With whose rights it is written, and whose it is."""

    role: Role
    participant: ParticipantId | None = None
    group: GroupId | None = None


@act("contribution.write", WriteContribution, WRITERS)
def write_contribution(given: WriteContribution, here: Occasion) -> Answer:
    by = _by_phone if writing_as(here) is Role.PARTICIPANT else _by_moderation
    return write_as(by(given, here), given, here)


def write_as(author: Author, given: WriteContribution, here: Occasion) -> Answer:
    """The act's id becomes the contribution's id, so that it can be written only once."""
    step = here.step(given.step)
    slot = slot_of(step, given.input, given.prompt)
    if slot.owner is Owner.GROUP and author.group is None:
        raise refuse("group_missing")
    refusal = why_not_open(here.workshop(), step, slot, author.role)
    if refusal:
        raise refusal
    text = checked_text(given.text, slot)
    contribution = _contribution(given, here, step, slot, author)
    check_placing(contribution.placing(), text, slot, step, here)
    _check_is_there(contribution, slot, author, here)
    _check_room_for_more(contribution, slot, here)
    here.tx.contributions.add(contribution)
    here.tx.write_words(contribution, text)
    told = ContributionWritten(contribution.id, step.id, wall=contribution.on_wall, **heard_by(contribution, here))
    n = here.record(told)
    follow_theme(None, contribution, here)
    return {"n": n}


def reaches_wall(here: Occasion, slot: Input, status: ContributionStatus) -> bool:
    return status is ContributionStatus.VISIBLE and slot.is_for_wall and not here.workshop().wall.frozen


def _by_phone(given: WriteContribution, here: Occasion) -> Author:
    if given.on_behalf_of is not None or here.actor.participant is None:
        raise refuse("not_allowed")
    me = here.participant(here.actor.participant)
    if given.group not in (None, me.group):
        raise refuse("group_changed")
    return Author(Role.PARTICIPANT, me.id, me.group)


def _by_moderation(given: WriteContribution, here: Occasion) -> Author:
    if given.on_behalf_of is None:
        return Author(Role.FACILITATOR, None, named_group(given.group, here))
    if given.group is not None:
        raise refuse("message_wrong")  # whoever is named sits where they sit
    return Author(Role.FACILITATOR, given.on_behalf_of, here.participant(given.on_behalf_of).group)


def named_group(named: GroupId | None, here: Occasion) -> GroupId | None:
    """Also one that was dissolved since: its poster may be typed in at the end of the day."""
    group = None if named is None else here.tx.groups.get(named)
    if named is not None and (group is None or group.workshop != here.room):
        raise refuse("group_unknown")
    return named


def _check_room_for_more(contribution: Contribution, slot: Input, here: Occasion) -> None:
    if has_owner(contribution):
        check_room(contribution, slot, kept_beside(contribution, slot, here))


def _check_is_there(contribution: Contribution, slot: Input, author: Author, here: Occasion) -> None:
    """The moderation types in what was said anywhere, and the documentation as well."""
    if slot.chosen_in and author.role is Role.PARTICIPANT:
        check_chosen(contribution, slot, here.tx.contributions.where(**where_chosen(contribution, slot)))


def _contribution(given: WriteContribution, here: Occasion, step: Step, slot: Input, author: Author) -> Contribution:
    needs_approval = step.approval and author.role is not Role.FACILITATOR
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
        source=_SOURCES[author.role],
        status=status,
        on_wall=reaches_wall(here, slot, status),
        late=is_late(step, slot, author.role),
        group=author.group,
        for_group=slot.owner is Owner.GROUP,
        row=placing.row,
        about=placing.about,
        marks=placing.marks,
        passages=placing.passages,
    )
