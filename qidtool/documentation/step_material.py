"""One step as its chapter needs it: its results in the language of the edition, and everything that was contributed."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from qidtool.documentation.cloud_figure import CloudFigure
from qidtool.documentation.document import Block, Prose, Span, plain
from qidtool.documentation.edition import Edition
from qidtool.documentation.material import Cloud, MethodText, WorkshopMaterial
from qidtool.documentation.telling import unnamed_group
from qidtool.domain.agenda import Step
from qidtool.domain.contributions import Contribution, ContributionStatus
from qidtool.domain.forms import Input
from qidtool.domain.texts import N_
from qidtool.methodkit import Results
from qidtool.methodkit.readable import counted
from qidtool.methodkit.spoken_results import spoken_results


@dataclass(frozen=True)
class StepMaterial:
    material: WorkshopMaterial
    step: Step
    edition: Edition
    results: Results

    @property
    def id(self) -> str:
        return f"step-{self.step.id}"

    @property
    def method(self) -> MethodText | None:
        return self.material.methods.get(self.step.method)

    def written(self) -> tuple[Contribution, ...]:
        """Hidden ones as well: they are counted."""
        return self.material.of_step(self.step.id)

    def written_in(self, slot: Input, prompt: str) -> list[Contribution]:
        place = slot.place_of(prompt)
        return [one for one in self.written() if one.input == slot.id and one.prompt == place]

    def clouds(self) -> list[Cloud]:
        return [one for one in self.material.clouds if one.step == self.step.id and one.terms]

    def figure_of(self, cloud: Cloud, section_id: str, heading: str = "") -> Block:
        """It is called by its question, and by the pass whose words it holds."""
        question = self.step.prompt(cloud.prompt)
        label = question.text if question else self.step.title
        said = {one.id: one.text for one in self.results.entries}
        return CloudFigure(section_id, f"{label} – {heading}" if heading else label, cloud, said, self.edition).block()

    def count(self, entries: int, people: int, written: Sequence[Contribution]) -> Prose:
        say = self.edition.say
        spans = [
            Span(
                say(N_("Beiträge: %(number)s. Personen, die geschrieben haben: %(people)s."),
                    number=entries, people=people)
                if people
                else say(N_("Beiträge: %(number)s."), number=entries)
            )
        ]  # fmt: skip
        documented = sum(each.is_documented for each in counted(written))
        if documented:
            sentence = N_("Davon hat die Dokumentation mitgeschrieben: %(number)s.")
            spans.append(Span(" " + say(sentence, number=documented)))
        hidden = sum(each.status is ContributionStatus.HIDDEN for each in written)
        if hidden:
            sentence = N_("Von der Moderation ausgeblendet und hier nicht gezählt: %(number)s.")
            spans.append(Span(" " + say(sentence, number=hidden)))
        return Prose((tuple(spans),), soft=True)


def material_of(material: WorkshopMaterial, step: Step, edition: Edition) -> StepMaterial:
    method = material.methods.get(step.method)
    results = spoken_results(
        method.method if method else None,
        step,
        material.contributions,
        material.words,
        groups=material.groups,
        people=material.participants,
        steps=material.steps,
        unnamed=partial(unnamed_group, edition),
    )
    return StepMaterial(material, step, edition, results)


def soft(sentence: str) -> Prose:
    return Prose((plain(sentence),), soft=True)
