"""Agendas to start a day from: read from data files, filled with what the series and the methods bring along."""

import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from qidtool.domain.ids import new_id
from qidtool.domain.series import Series
from qidtool.methodkit import Method
from qidtool.places import AGENDAS
from qidtool.web.house import catalogue
from qidtool.web.languages import spoken


@dataclass(frozen=True)
class AgendaStep:
    method: str
    title: str = ""
    minutes: int = 0
    questions: tuple[str, ...] = ()
    themes: bool = False
    """Its questions are the focus themes of the series."""


@dataclass(frozen=True)
class AgendaTemplate:
    slug: str
    title: str
    summary: str
    starts: str
    steps: tuple[AgendaStep, ...]


@dataclass(frozen=True)
class Offer:
    """A template as this house can lay it."""

    template: AgendaTemplate
    steps: tuple[AgendaStep, ...]
    minutes: int
    missing: tuple[str, ...]
    """Folder names of methods that are not here."""


def offers() -> tuple[Offer, ...]:
    """Only those of which at least one step can be laid."""
    return tuple(offered for one in _read(spoken()) if (offered := _offered(one)).steps)


def offer(slug: str) -> Offer | None:
    return next((one for one in offers() if one.template.slug == slug), None)


def acts_of(offered: Offer, series: Series) -> list[dict[str, Any]]:
    """The steps as `agenda.lay` takes them: the first one begins when the template says so, the others follow."""
    steps = [_planned(one, series) for one in offered.steps]
    return [{**steps[0], "planned_start": offered.template.starts}, *steps[1:]]


def _planned(step: AgendaStep, series: Series) -> dict[str, Any]:
    method = catalogue().get(step.method, spoken())
    prompts = [{"id": new_id(), "text": one} for one in _questions(step, method, series)]
    return {"method": step.method, "title": step.title, "planned_minutes": step.minutes, "prompts": prompts}


def _questions(step: AgendaStep, method: Method | None, series: Series) -> tuple[str, ...]:
    asked = series.themes if step.themes else step.questions
    examples = method.asks.examples if method else ()
    most = method.asks.at_most if method else None
    return (asked or examples)[:most]


def _offered(template: AgendaTemplate) -> Offer:
    methods = {one.method: catalogue().get(one.method) for one in template.steps}
    here = tuple(one for one in template.steps if methods[one.method] is not None)
    minutes = sum(one.minutes or method.minutes for one in here if (method := methods[one.method]))
    return Offer(template, here, minutes, tuple(slug for slug, method in methods.items() if method is None))


@cache
def _read(language: str) -> tuple[AgendaTemplate, ...]:
    return tuple(_template(path, language) for path in sorted(AGENDAS.glob("*.toml")))


def _template(path: Path, language: str) -> AgendaTemplate:
    told = tomllib.loads(path.read_text(encoding="utf-8"))
    steps = tuple(AgendaStep(**{**one, "questions": tuple(one.get("questions", ()))}) for one in told["steps"])
    in_words = {name: told.get(f"{name}_{language}", told[name]) for name in ("title", "summary")}
    return AgendaTemplate(path.stem, in_words["title"], in_words["summary"], told["starts"], steps)
