"""What may be read of the contributions of a day: which of them count, and what each of them says."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property

from qidtool.domain.agenda import Step
from qidtool.domain.contributions import Contribution, ContributionStatus
from qidtool.domain.forms import Input, Offer
from qidtool.domain.groups import Group
from qidtool.domain.ids import ContributionId, StepId

LEFT_OUT = frozenset({ContributionStatus.HIDDEN, ContributionStatus.WITHDRAWN})
Words = Mapping[ContributionId, str]
Unnamed = Callable[[int], str]
"""What a group without a name is called, by its number."""


def counted(contributions: Iterable[Contribution]) -> list[Contribution]:
    """Those that count, oldest first. Waiting for the wall is no reason to be missing in print."""
    kept = [one for one in contributions if one.status not in LEFT_OUT]
    return sorted(kept, key=lambda one: (one.written_at, one.id))


def in_german(number: int) -> str:
    return f"Gruppe {number}"


@dataclass(frozen=True)
class Readable:
    """The contributions that count and that say something, with the steps, words and groups that make them readable."""

    steps: Mapping[StepId, Step]
    contributions: Mapping[ContributionId, Contribution]
    words: Words
    groups: Mapping[str, str]

    def of_step(self, step: Step) -> list[Contribution]:
        """A choice of something that cannot be read here is left out, like a card whose words are gone."""
        mine = [one for one in self.contributions.values() if one.step == step.id]
        return [one for one in mine if self.texts[one.id] and self.slot(one) is not None]

    def slot(self, contribution: Contribution) -> Input | None:
        step = self.steps.get(contribution.step)
        return step.form.input(contribution.input) if step else None

    @cached_property
    def texts(self) -> Mapping[ContributionId, str]:
        """What each of them says."""
        return {key: self._text(one) for key, one in self.contributions.items()}

    def _text(self, contribution: Contribution) -> str:
        """A choice and a dot say what they stand at, also if that is again a choice; a circle of them says nothing."""
        seen: set[ContributionId] = set()
        at: Contribution | None = contribution
        while at is not None and at.id not in seen:
            seen.add(at.id)
            slot = self.slot(at)
            if slot is None or slot.has_words:
                return self.words.get(at.id, "")
            if slot.about.offer not in (Offer.INPUT, Offer.PRODUCT):
                return self._offered(at, slot.about.offer)
            at = self.contributions.get(ContributionId(at.about))
        return ""

    def _offered(self, contribution: Contribution, offer: Offer) -> str:
        if offer is Offer.GROUPS:
            return self.groups.get(contribution.about, "")
        prompt = self.steps[contribution.step].prompt(contribution.about)
        return prompt.text if prompt and offer is Offer.PROMPTS else ""


def readable(
    steps: Iterable[Step],
    contributions: Iterable[Contribution],
    words: Words,
    groups: Iterable[Group] = (),
    unnamed: Unnamed = in_german,
) -> Readable:
    return Readable(
        {one.id: one for one in steps},
        {one.id: one for one in counted(contributions)},
        words,
        {one.id: one.name or unnamed(one.position + 1) for one in groups},
    )
