"""How a step looks to each kind of viewer: what it asks, and how it stands."""

from collections.abc import Mapping
from typing import Any

from qidtool.domain.agenda import Step, StepStatus
from qidtool.domain.forms import Input, Prompt
from qidtool.domain.pictures import Slides, place_of
from qidtool.domain.viewers import Viewer, ViewerKind

Record = dict[str, Any]


def step_record(viewer: Viewer, step: Step, slides: Mapping[str, Slides]) -> Record:
    """Until it opens, only those who lead know what it will ask; `slides` are there by their places."""
    is_still_secret = step.state.status is StepStatus.PLANNED and viewer.kind is not ViewerKind.FACILITATOR
    return {
        "id": step.id,
        "position": step.position,
        "method": step.method,
        "title": step.title,
        "status": step.state.status.value,
        "pass": step.state.pass_id,
        "locked": step.state.locked,
        "passes": [{"id": one.id, "title": one.title, "invitation": one.invitation} for one in step.form.passes],
        "prompts": [] if is_still_secret else [_prompt(viewer, step, one, slides) for one in step.prompts],
        "details": [{"id": one.id, "label": one.label, "is_link": one.is_link} for one in step.form.details],
        "inputs": [_input(one) for one in step.form.inputs],
        "planned_start": step.planned_start,
        "planned_minutes": step.planned_minutes,
        "opened_at": step.opened_at,
        "closed_at": step.closed_at,
        "timer": step.timer and {"ends_at": step.timer.ends_at, "started_at": step.timer.started_at},
        "approval": step.approval,
        "accepts_late": step.accepts_late,
        "rotation_minutes": step.rotation_minutes,
        "turn": step.state.turn,
    }  # fmt: skip


def _prompt(viewer: Viewer, step: Step, one: Prompt, slides: Mapping[str, Slides]) -> Record:
    """An address to go to is for those who take part, and not for a whole hall to read from the wall."""
    is_wall = viewer.kind is ViewerKind.PROJECTOR
    details = {about.id: text for about, text in step.form.details_of(one) if not (is_wall and about.is_link)}
    shown = _slides(viewer, slides.get(place_of(step.id, one.id)))
    return {"id": one.id, "text": one.text, "hint": one.hint, "details": details, **shown}


def _slides(viewer: Viewer, there: Slides | None) -> Record:
    """Only if there are any; for a held wall those that came since are not there."""
    if there is None or (there.waits and viewer.kind is ViewerKind.PROJECTOR):
        return {}
    waits = {"slides_wait": True} if there.waits and viewer.kind is ViewerKind.FACILITATOR else {}
    return {"slides": there.number, "deck": there.deck, **waits}


def _input(slot: Input) -> Record:
    return {
        "id": slot.id, "kind": slot.kind.value, "pass": slot.pass_id, "by": slot.by.value, "label": slot.label,
        "placeholder": slot.placeholder, "max_length": slot.max_length, "max_per_person": slot.max_per_person,
        "per_prompt": slot.per_prompt,
        "owner": slot.owner.value, "rows": list(slot.rows), "one_per_row": slot.one_per_row,
        "about": {"offer": slot.about.offer.value, "input": slot.about.input, "required": slot.about.required,
                  "products": sorted(one.value for one in slot.about.products)},
        "marks": [{"id": one.id, "label": one.label} for one in slot.marks],
        "chosen_in": slot.chosen_in, "product": slot.product.value if slot.product else None,
    }  # fmt: skip
