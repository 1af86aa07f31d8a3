"""Add a step to the agenda, change it, move it, take it out."""

import re
from dataclasses import dataclass, replace

from qidtool.actions.act import act
from qidtool.actions.name_inputs import named
from qidtool.actions.occasion import Occasion
from qidtool.actions.plan_series import LONGEST_PROSE, LONGEST_TITLE
from qidtool.actions.ports import Answer
from qidtool.actions.remove_picture import remove_lost_slides
from qidtool.actions.set_timer import LONGEST_MINUTES
from qidtool.domain.agenda import Step
from qidtool.domain.errors import refuse
from qidtool.domain.events import AgendaChanged, CloudChanged, WallChanged
from qidtool.domain.forms import Naming, Offer, Prompt
from qidtool.domain.ids import StepId
from qidtool.domain.roles import LEADERS
from qidtool.domain.workshop import Wall

MOST_PROMPTS = 12
MOST_MINUTES = 24 * 60
_TIME = re.compile(r"([01][0-9]|2[0-3]):[0-5][0-9]")


@dataclass(frozen=True)
class PlanStep:
    method: str
    title: str = ""
    prompts: tuple[Prompt, ...] = ()
    planned_start: str = ""
    planned_minutes: int = 0
    approval: bool = False
    accepts_late: bool = False
    rotation_minutes: int = 0
    namings: tuple[Naming, ...] = ()
    """What this step calls some of the inputs; the others are called as the method calls them."""


@dataclass(frozen=True)
class ChangeStep:
    step: StepId
    title: str
    prompts: tuple[Prompt, ...] = ()
    planned_start: str = ""
    planned_minutes: int = 0
    approval: bool = False
    accepts_late: bool = False
    rotation_minutes: int = 0
    namings: tuple[Naming, ...] = ()
    """What some of the inputs are called from now on; the others are called as before."""


@dataclass(frozen=True)
class PlaceStep:
    step: StepId
    position: int


@dataclass(frozen=True)
class RemoveStep:
    step: StepId


@act("step.plan", PlanStep, LEADERS)
def plan_step(given: PlanStep, here: Occasion) -> Answer:
    """The act's id becomes the step's id; the form is copied from the method as it is today."""
    step = new_step(given, StepId(here.act), here)
    return {"n": here.record(AgendaChanged((step.id,))), "step": step.id}


def new_step(given: PlanStep, step_id: StepId, here: Occasion) -> Step:
    """At the end of the agenda."""
    method = here.methods.get(given.method)
    if method is None:
        raise refuse("method_unknown")
    step = Step(
        id=step_id,
        workshop=here.workshop().id,
        position=here.tx.steps.count(workshop=here.room),
        method=given.method,
        title=given.title or method.title,
        form=named(method.form, given.namings, method),
        prompts=given.prompts,
        planned_start=given.planned_start,
        planned_minutes=given.planned_minutes or method.minutes,
        approval=given.approval,
        accepts_late=given.accepts_late,
        rotation_minutes=given.rotation_minutes,
    )
    _check(step)
    here.tx.steps.add(step)
    return step


@act("step.change", ChangeStep, LEADERS)
def change_step(given: ChangeStep, here: Occasion) -> Answer:
    """A prompt that already has contributions stays, or they would lose the question they answer. Who reads them stays
    as well: people wrote for their own group, or for all.
    """
    before = here.step(given.step)
    after = replace(
        before,
        title=given.title,
        form=named(before.form, given.namings, here.methods.get(before.method)),
        prompts=given.prompts,
        planned_start=given.planned_start,
        planned_minutes=given.planned_minutes,
        approval=given.approval,
        accepts_late=given.accepts_late,
        rotation_minutes=given.rotation_minutes,
    )
    _check(after)
    for prompt in before.prompts:
        if after.prompt(prompt.id) is None and _is_in_use(prompt, before, here):
            raise refuse("prompt_in_use", prompt=prompt.text)
    is_shared_otherwise = bool(before.rotation_minutes) != bool(after.rotation_minutes)
    if is_shared_otherwise and here.tx.contributions.count(step=before.id):
        raise refuse("rotation_in_use")
    here.tx.steps.put(after)
    remove_lost_slides(before, after, here)
    n = here.record(AgendaChanged((after.id,)))
    return {"n": _let_go_of_prompts(before, after, here) or n}


def _is_in_use(prompt: Prompt, step: Step, here: Occasion) -> bool:
    """Somebody has answered it, or chosen it among others."""
    count = here.tx.contributions.count
    return bool(count(step=step.id, prompt=prompt.id) or count(step=step.id, about=prompt.id))


@act("step.place", PlaceStep, LEADERS)
def place_step(given: PlaceStep, here: Occasion) -> Answer:
    moving = here.step(given.step)
    others = [one for one in here.tx.steps.where(workshop=here.room) if one.id != moving.id]
    place = min(max(given.position, 0), len(others))
    return {"n": _renumber([*others[:place], moving, *others[place:]], here)}


@act("step.remove", RemoveStep, LEADERS)
def remove_step(given: RemoveStep, here: Occasion) -> Answer:
    take_out(here.step(given.step), here)
    return {"n": close_ranks(here)}


def take_out(step: Step, here: Occasion) -> None:
    """Nobody may have written in it; the wall and all clouds let go of it."""
    if here.tx.contributions.count(step=step.id):
        raise refuse("step_in_use")
    _let_go_of_clouds(step, here)
    remove_lost_slides(step, None, here)
    here.tx.steps.drop(step.id)
    here.record(AgendaChanged((step.id,)))
    _let_go_of(step, here)


def close_ranks(here: Occasion) -> int:
    return _renumber(here.tx.steps.where(workshop=here.room), here)


def _renumber(steps: list[Step], here: Occasion) -> int:
    for position, step in enumerate(steps):
        if step.position != position:
            here.tx.steps.put(replace(step, position=position))
    return here.record(AgendaChanged(tuple(step.id for step in steps)))


def _let_go_of_clouds(step: Step, here: Occasion) -> None:
    """Also in the rooms of other places that show them; every screen hears that they are gone."""
    for cloud in here.tx.clouds.where(step=step.id):
        here.tx.clouds.drop(cloud.id)
        here.tx.append(cloud.room, CloudChanged(cloud.id))


def _let_go_of(step: Step, here: Occasion) -> None:
    """A wall that held on to a step follows the running one again when that step is gone."""
    wall = here.workshop().wall
    if wall.step == step.id:
        _hang(replace(wall, step=None, prompt=None, input=None), here)
    else:
        _let_go_of_prompts(step, replace(step, prompts=()), here)


def _let_go_of_prompts(before: Step, after: Step, here: Occasion) -> int | None:
    """A wall that held on to a question that is gone shows all that are left."""
    wall = here.workshop().wall
    is_lost = any(prompt.id == wall.prompt and after.prompt(prompt.id) is None for prompt in before.prompts)
    return _hang(replace(wall, prompt=None), here) if is_lost and wall.step in (None, before.id) else None


def _hang(wall: Wall, here: Occasion) -> int:
    workshop = here.workshop()
    here.tx.workshops.put(replace(workshop, wall=wall))
    return here.record(WallChanged(workshop.id))


def _check(step: Step) -> None:
    if not step.title:
        raise refuse("title_missing")
    if len(step.title) > LONGEST_TITLE:
        raise refuse("title_too_long", most=LONGEST_TITLE)
    if len(step.prompts) > MOST_PROMPTS or len({prompt.id for prompt in step.prompts}) < len(step.prompts):
        raise refuse("list_too_long", most=MOST_PROMPTS)
    if any(slot.per_prompt or slot.about.offer is Offer.PROMPTS for slot in step.form.inputs) and not step.prompts:
        raise refuse("prompt_missing")
    if any(not prompt.text or not prompt.id for prompt in step.prompts):
        raise refuse("prompt_missing")
    _check_words(step)
    if not 0 <= step.planned_minutes <= MOST_MINUTES:
        raise refuse("minutes_out_of_range", most=MOST_MINUTES)
    _check_start(step.planned_start)
    _check_rotation(step)


def _check_words(step: Step) -> None:
    known = {one.id for one in step.form.details}
    for prompt in step.prompts:
        if not known.issuperset(prompt.details):
            raise refuse("message_wrong")
        if any(len(one) > LONGEST_PROSE for one in (prompt.text, prompt.hint, *prompt.details.values())):
            raise refuse("title_too_long", most=LONGEST_PROSE)


def _check_start(text: str) -> None:
    if text and not _TIME.fullmatch(text):
        raise refuse("time_wrong")


def _check_rotation(step: Step) -> None:
    if step.rotation_minutes and not step.form.may_rotate:
        raise refuse("step_stays")
    if not 0 <= step.rotation_minutes <= LONGEST_MINUTES:
        raise refuse("minutes_out_of_range", most=LONGEST_MINUTES)
