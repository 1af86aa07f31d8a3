"""What people will see on their phones, before the day: one picture for each pass and question."""

from collections.abc import Iterator
from dataclasses import dataclass

from qidtool.domain.agenda import Step
from qidtool.domain.forms import FilledBy, Form, Input, Pass, Prompt


@dataclass(frozen=True)
class Phone:
    step_pass: Pass
    prompt: Prompt | None
    inputs: tuple[Input, ...]


def phones_of(step: Step) -> tuple[Phone, ...]:
    return tuple(one for step_pass in step.form.passes for one in _phones(step, step_pass))


def first_phone(form: Form, prompt: Prompt) -> Phone | None:
    """The one shown beside the questions while they are written."""
    first = form.passes[0]
    mine = _inputs(form, first, per_prompt=True)
    return Phone(first, prompt, mine) if mine else None


def _phones(step: Step, step_pass: Pass) -> Iterator[Phone]:
    for prompt in (*step.prompts, None):
        inputs = _inputs(step.form, step_pass, per_prompt=prompt is not None)
        if inputs:
            yield Phone(step_pass, prompt, inputs)


def _inputs(form: Form, step_pass: Pass, *, per_prompt: bool) -> tuple[Input, ...]:
    return tuple(
        one
        for one in form.inputs
        if one.by is FilledBy.PARTICIPANT and one.pass_id == step_pass.id and one.per_prompt is per_prompt
    )
