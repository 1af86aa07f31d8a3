"""A step's form: its questions as rows that can be added, moved and taken out before anything is saved."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from flask import request

from qidtool.actions.plan_step import MOST_MINUTES, MOST_PROMPTS
from qidtool.actions.set_timer import LONGEST_MINUTES
from qidtool.domain.agenda import Step
from qidtool.domain.errors import refuse
from qidtool.domain.forms import Detail, Form, Input
from qidtool.domain.ids import new_id
from qidtool.methodkit import Method
from qidtool.web.forms import is_ticked, number, text
from qidtool.web.house import gate

_MOST_ROWS = 4 * MOST_PROMPTS
_USUAL_AT_POSTER = 10


@dataclass(frozen=True)
class Row:
    """A question as it stands in the form."""

    id: str
    text: str = ""
    hint: str = ""
    details: Mapping[str, str] = field(default_factory=dict)

    @property
    def is_empty(self) -> bool:
        return not any(one.strip() for one in (self.text, self.hint, *self.details.values()))


def new_row() -> Row:
    return Row(new_id())


def rows_of(step: Step) -> tuple[Row, ...]:
    return tuple(Row(one.id, one.text, one.hint, one.details) for one in step.prompts) or (new_row(),)


def rows_for(method: Method) -> tuple[Row, ...]:
    """The examples of a method are there to start from."""
    return tuple(Row(new_id(), one) for one in method.asks.examples) or (new_row(),)


def typed_rows(details: Iterable[Detail]) -> tuple[Row, ...]:
    names = [one.id for one in details]
    fields = ("id", "text", "hint", *(f"detail_{name}" for name in names))
    columns = (request.form.getlist(f"prompt_{name}")[:_MOST_ROWS] for name in fields)
    return tuple(
        Row(key or new_id(), words, hint, dict(zip(names, more, strict=True)))
        for key, words, hint, *more in zip(*columns, strict=False)
    )


def rearranged(rows: tuple[Row, ...], wish: str) -> tuple[Row, ...]:
    """The rows after one of the keys `add`, `up:2`, `down:0`, `drop:1`; a wish that makes no sense changes nothing."""
    what, _colon, which = wish.partition(":")
    if what == "add":
        return (*rows, new_row())
    place = int(which) if which.isascii() and which.isdecimal() and len(which) < 4 else len(rows)
    if place >= len(rows):
        return rows
    others = [*rows[:place], *rows[place + 1 :]]
    if what == "drop":
        return tuple(others)
    target = {"up": max(0, place - 1), "down": place + 1}.get(what, place)
    return (*others[:target], rows[place], *others[target:])


def typed_namings(form: Form) -> list[dict[str, str]]:
    """What was changed of the words the page has shown; what it shows in another language stays as it is kept."""
    typed = {
        one: {"input": one.id, "label": text(f"label_{one.id}"), "placeholder": text(f"placeholder_{one.id}")}
        for one in form.inputs
        if f"label_{one.id}" in request.form
    }
    return [words for one, words in typed.items() if (words["label"], words["placeholder"]) != _words_of(one)]


def _words_of(slot: Input) -> tuple[str, str]:
    return slot.label, slot.placeholder


def step_details(act: str, shown: Form, **which: str) -> Any:
    """Empty rows are left out; a hint without its question is not."""
    kept = [one for one in typed_rows(shown.details) if not one.is_empty]
    return gate().given(
        act,
        {
            **which,
            "title": text("title"),
            "prompts": [{"id": one.id, "text": one.text, "hint": one.hint, "details": one.details} for one in kept],
            "planned_start": text("planned_start"),
            "planned_minutes": _minutes(),
            "approval": is_ticked("approval"),
            "accepts_late": is_ticked("accepts_late"),
            "rotation_minutes": _rotation_minutes(),
            "namings": typed_namings(shown),
        },
    )


def typed_values() -> dict[str, object]:
    """A box that was cleared is not sent, so it is said here."""
    return {name: is_ticked(name) for name in ("approval", "accepts_late", "rotates")}


def values_of(step: Step, shown: Form) -> dict[str, object]:
    return {
        **_namings(shown),
        "title": step.title,
        "planned_start": step.planned_start,
        "planned_minutes": step.planned_minutes or "",
        "approval": step.approval,
        "accepts_late": step.accepts_late,
        **_rotation(step.rotation_minutes),
    }


def values_for(method: Method) -> dict[str, object]:
    return {
        **_namings(method.form),
        "title": method.title,
        "planned_start": "",
        "planned_minutes": method.minutes,
        "approval": False,
        "accepts_late": False,
        **_rotation(0),
    }


def _namings(form: Form) -> dict[str, object]:
    labels: dict[str, object] = {f"label_{one.id}": one.label for one in form.inputs}
    return labels | {f"placeholder_{one.id}": one.placeholder for one in form.inputs}


def _rotation(minutes: int) -> dict[str, object]:
    return {"rotates": minutes > 0, "rotation_minutes": minutes or _USUAL_AT_POSTER}


def _rotation_minutes() -> int:
    """What stands in the field counts only where groups go on at all."""
    if not is_ticked("rotates"):
        return 0
    minutes = number("rotation_minutes")
    if not minutes:
        raise refuse("minutes_out_of_range", most=LONGEST_MINUTES)
    return minutes


def _minutes() -> int:
    minutes = number("planned_minutes")
    if text("planned_minutes") and not minutes:
        raise refuse("minutes_out_of_range", most=MOST_MINUTES)
    return minutes
