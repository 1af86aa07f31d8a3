"""What a workshop gave, step by step, ready to be read and printed."""

import logging
from dataclasses import dataclass

from markupsafe import Markup

from qidtool.actions.ports import Reading
from qidtool.domain.agenda import Step
from qidtool.domain.contributions import Contribution, ContributionStatus
from qidtool.domain.groups import Group
from qidtool.domain.ids import WorkshopId
from qidtool.domain.people import Participant
from qidtool.methodkit import Results
from qidtool.methodkit.readable import Words
from qidtool.web.house import catalogue, gate
from qidtool.web.method_pages import report_fragment
from qidtool.web.telling import framed, results_here, told_here

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class StepOutcome:
    step: Step
    results: Results
    hidden: int
    """Contributions the moderation has hidden; they are counted here and shown nowhere."""
    report: Markup | None
    """What the method makes of the results."""
    told: Markup
    """What stands there without it."""
    has_method: bool

    @property
    def is_empty(self) -> bool:
        return not self.results.entries


@dataclass(frozen=True)
class Outcome:
    steps: tuple[StepOutcome, ...]
    people: int

    @property
    def contributions(self) -> int:
        return sum(one.results.contributions for one in self.steps)

    @property
    def hidden(self) -> int:
        return sum(one.hidden for one in self.steps)


@dataclass(frozen=True)
class _Found:
    steps: list[Step]
    contributions: list[Contribution]
    words: Words
    groups: list[Group]
    people: list[Participant]


def outcome_of(workshop: WorkshopId) -> Outcome:
    """Reports are drawn after reading: a question to the database is asked where no page is at hand."""
    found = gate().store.read(lambda reading: _found(reading, workshop))
    outcomes = (_step(one, found) for one in found.steps if not one.form.is_rest)
    return Outcome(tuple(outcomes), sum(one.removed_at is None for one in found.people))


def _found(reading: Reading, workshop: WorkshopId) -> _Found:
    contributions = reading.contributions.where(workshop=workshop)
    return _Found(
        reading.steps.where(workshop=workshop),
        contributions,
        reading.words(one.id for one in contributions),
        reading.groups.where(workshop=workshop),
        reading.participants.where(workshop=workshop),
    )


def _step(step: Step, found: _Found) -> StepOutcome:
    mine = [one for one in found.contributions if one.step == step.id]
    results = results_here(
        step, found.contributions, found.words, groups=found.groups, people=found.people, steps=found.steps
    )
    told = framed(told_here(step, results))
    return StepOutcome(
        step,
        results,
        hidden=sum(one.status is ContributionStatus.HIDDEN for one in mine),
        report=_report(step, results, told),
        told=told,
        has_method=catalogue().get(step.method) is not None,
    )


def _report(step: Step, results: Results, told: Markup) -> Markup | None:
    """An institute's own page may fail; people's words are shown all the same."""
    try:
        return report_fragment(step.method, results, told)
    except Exception:
        log.exception("the report of the method %s failed", step.method)
        return None
