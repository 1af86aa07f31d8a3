"""Where an entry may lie and what it may be about: its row, the thing it belongs to, its marks and its passages."""

from typing import Protocol

from qidtool.domain.agenda import Step
from qidtool.domain.contributions import Contribution, ContributionStatus, Placing
from qidtool.domain.errors import refuse
from qidtool.domain.forms import About, Input, InputKind, Offer
from qidtool.domain.ids import ContributionId, GroupId, StepId

MOST_PASSAGES = 20


class Things(Protocol):
    """What an entry can be about: kept in a database on the day, in memory when a method is tried out."""

    def has_group(self, group: GroupId) -> bool: ...
    def entry(self, contribution: ContributionId) -> Contribution | None:
        """Of this workshop only."""

    def step(self, step: StepId) -> Step: ...


def check_placing(
    placing: Placing, text: str, slot: Input, step: Step, things: Things, *, before: Placing | None = None
) -> None:
    """Refuses what the input does not offer; whether there is still room is asked elsewhere.

    What an entry was about before it may stay about, although that was withdrawn or dissolved since.
    """
    _check_row(placing.row, slot)
    if before is None or not placing.about or placing.about != before.about:
        _check_about(placing.about, slot, step, things)
    known = {one.id for one in slot.marks}
    if not known.issuperset(placing.marks) or len(set(placing.marks)) < len(placing.marks):
        raise refuse("placing_wrong")
    _check_passages(placing.passages, text)


def _check_row(row: int | None, slot: Input) -> None:
    if slot.kind is InputKind.ROWS:
        if row is None or not 0 <= row < len(slot.rows):
            raise refuse("placing_wrong")
    elif row is not None:
        raise refuse("placing_wrong")


def _check_about(about: str, slot: Input, step: Step, things: Things) -> None:
    if not about:
        if slot.about.required:
            raise refuse("about_missing")
    elif not _is_offered(about, slot.about, step, things):
        raise refuse("about_unknown")


def _is_offered(about: str, offered: About, step: Step, things: Things) -> bool:
    match offered.offer:
        case Offer.NOTHING:
            return False
        case Offer.PROMPTS:
            return step.prompt(about) is not None
        case Offer.GROUPS:
            return things.has_group(GroupId(about))
        case Offer.INPUT | Offer.PRODUCT:
            return _is_entry(about, offered, step, things)


def _is_entry(about: str, offered: About, step: Step, things: Things) -> bool:
    """Whatever was withdrawn is offered no longer; what is hidden from the wall still is."""
    found = things.entry(ContributionId(about))
    if found is None or found.status is ContributionStatus.WITHDRAWN:
        return False
    if offered.offer is Offer.INPUT:
        return (found.step, found.input) == (step.id, offered.input)
    slot = things.step(found.step).form.input(found.input)
    return slot is not None and slot.product in offered.products


def _check_passages(passages: tuple[tuple[int, int], ...], text: str) -> None:
    """In their order and apart from one another, each with at least one sign."""
    if len(passages) > MOST_PASSAGES:
        raise refuse("list_too_long", most=MOST_PASSAGES)
    end = 0
    for start, stop in passages:
        if not end <= start < stop <= len(text):
            raise refuse("placing_wrong")
        end = stop
