"""What people will see on their phones, before the day: one picture for each pass and question."""

from collections.abc import Iterator
from dataclasses import dataclass

from qidtool.domain.agenda import Step
from qidtool.domain.forms import Detail, FilledBy, Form, Input, Pass, Prompt
from qidtool.web.house import catalogue
from qidtool.web.languages import spoken


@dataclass(frozen=True)
class Phone:
    step_pass: Pass
    prompt: Prompt | None
    inputs: tuple[Input, ...]
    details: tuple[tuple[Detail, str], ...] = ()


def spoken_form(step: Step) -> Form:
    """The step's own copy of its form in the language of the page, as far as its method is here to say it."""
    method = catalogue().get(step.method, spoken())
    return method.spoken_form(step.form) if method else step.form


def phones_of(step: Step) -> tuple[Phone, ...]:
    return tuple(one for step_pass in step.form.passes for one in _phones(step, step_pass))


def first_phone(form: Form, prompt: Prompt) -> Phone | None:
    """The one shown beside the questions while they are written."""
    first = form.passes[0]
    mine = _inputs(form, first, per_prompt=True)
    return Phone(first, prompt, mine, form.details_of(prompt)) if mine else None


def _phones(step: Step, step_pass: Pass) -> Iterator[Phone]:
    for prompt in (*step.prompts, None):
        inputs = _inputs(step.form, step_pass, per_prompt=prompt is not None)
        if inputs:
            yield Phone(step_pass, prompt, inputs, step.form.details_of(prompt) if prompt else ())


def _inputs(form: Form, step_pass: Pass, *, per_prompt: bool) -> tuple[Input, ...]:
    return tuple(
        one
        for one in form.inputs
        if one.by is FilledBy.PARTICIPANT and one.is_in(step_pass.id) and one.per_prompt is per_prompt
    )
