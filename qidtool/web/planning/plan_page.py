"""The plan of one workshop: its agenda, its way in, and at most one form that is being filled."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from flask import request

from qidtool.domain.forms import Form, Prompt
from qidtool.methodkit import Method
from qidtool.web.forms import FormPage
from qidtool.web.join_code import join_qr
from qidtool.web.once import shown_once
from qidtool.web.planning import agenda, workshop_form
from qidtool.web.planning.agenda_templates import offer, offers
from qidtool.web.planning.invitation import Invitation
from qidtool.web.planning.led import LedWorkshop
from qidtool.web.planning.preview import Phone, first_phone
from qidtool.web.planning.step_form import Row
from qidtool.web.visitor import address_of


class Filled(StrEnum):
    """Which of the page's forms is being filled."""

    NONE = ""
    DETAILS = "details"
    WORDS = "words"
    WIFI = "wifi"
    OPENING = "opening"
    STEP = "step"
    NEW_STEP = "new_step"
    TEMPLATE = "template"


@dataclass(frozen=True)
class StepForm:
    """A step, old or new, opened in its place in the agenda."""

    action: str
    rows: tuple[Row, ...]
    method: Method | None
    phone: Phone | None
    form: Form
    step: str = ""


def plan_page(
    led: LedWorkshop,
    filled: Filled = Filled.NONE,
    values: Mapping[str, object] | None = None,
    opened: StepForm | None = None,
) -> FormPage:
    details = {
        **workshop_form.values_of(led.workshop),
        **workshop_form.wifi_values(led.workshop),
        "words": "\n".join(led.workshop.marked_words),
    }
    address = address_of(f"/j/{led.workshop.link_code}")
    around = {
        "led": led,
        "lines": agenda.lines_of(led.steps),
        "methods": agenda.methods(),
        "join_url": address,
        "join_qr": join_qr(address),
        "filled": filled,
        "opened": opened,
        "details": details,
        "offers": () if led.steps else offers(),
        "laid": offer(request.args.get("vorlage", "")) if led.steps else None,
        "once": shown_once(),
        "invitation": Invitation(led.workshop, led.series, led.steps).text(),
    }
    return FormPage("planning/plan.html", values or details, around)


def phone_beside(form: Form, rows: tuple[Row, ...]) -> Phone | None:
    first = next(iter(rows), None)
    return first_phone(form, Prompt(first.id, first.text, first.hint, first.details)) if first else None
