"""Where an entry lies and what it is about, asked of the things that lie in this workshop's database."""

from dataclasses import dataclass

from qidtool.actions.occasion import Occasion
from qidtool.domain import placing as rules
from qidtool.domain.agenda import Step
from qidtool.domain.contributions import Contribution, Placing
from qidtool.domain.forms import Input
from qidtool.domain.ids import ContributionId, GroupId, StepId


@dataclass(frozen=True)
class _Things:
    """Whatever lies in another room is not offered here."""

    here: Occasion

    def has_group(self, group: GroupId) -> bool:
        """Also one that was dissolved since: it may still be spoken of."""
        found = self.here.tx.groups.get(group)
        return found is not None and found.workshop == self.here.room

    def entry(self, contribution: ContributionId) -> Contribution | None:
        found = self.here.tx.contributions.get(contribution)
        return found if found is not None and found.workshop == self.here.room else None

    def step(self, step: StepId) -> Step:
        return self.here.step(step)


def check_placing(
    placing: Placing, text: str, slot: Input, step: Step, here: Occasion, *, before: Placing | None = None
) -> None:
    rules.check_placing(placing, text, slot, step, _Things(here), before=before)
