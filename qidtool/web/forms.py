"""Reads what a form holds, and shows a refused form again with everything that was typed."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from flask import render_template, request
from flask.typing import ResponseReturnValue
from flask_babel import gettext

from qidtool.domain.errors import Refusal
from qidtool.gate.sentences import sentence_for


def text(name: str) -> str:
    return request.form.get(name, "").strip()


def lines(name: str) -> tuple[str, ...]:
    """One entry per line, empty ones left out, each only once."""
    return tuple(dict.fromkeys(line.strip() for line in text(name).splitlines() if line.strip()))


def number(name: str) -> int:
    typed = text(name)
    return int(typed) if typed.isascii() and typed.isdecimal() and len(typed) < 7 else 0


def is_ticked(name: str) -> bool:
    return name in request.form


@dataclass(frozen=True)
class FormPage:
    """A page with a form: its template, and what stands in the form before anybody typed."""

    template: str
    values: Mapping[str, object]
    around: Mapping[str, object]

    def shown(self, refusal: Refusal | None = None) -> ResponseReturnValue:
        typed = {**self.values, **request.form.to_dict()} if request.method == "POST" else dict(self.values)
        sentence = sentence_for(refusal, gettext) if refusal else ""
        page = render_template(
            self.template, values=typed, refusal=sentence, refusal_key=refusal.key if refusal else "", **self.around
        )
        return page, 422 if refusal else 200


def handled(page: FormPage, act: Callable[[], ResponseReturnValue]) -> ResponseReturnValue:
    """GET shows the form; POST does the act, or shows the form again with the sentence and nothing lost."""
    if request.method != "POST":
        return page.shown()
    try:
        return act()
    except Refusal as refusal:
        return page.shown(refusal)
