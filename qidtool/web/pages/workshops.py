"""A workshop without a series, and the copy of any workshop."""

from flask import Blueprint, redirect
from flask.typing import ResponseReturnValue

from qidtool.domain.errors import refuse
from qidtool.domain.ids import HOUSE
from qidtool.domain.series import Privacy
from qidtool.web.forms import FormPage, handled
from qidtool.web.house import gate
from qidtool.web.once import act_id, shown_once
from qidtool.web.planning import workshop_form
from qidtool.web.planning.led import led_workshop, only_planners
from qidtool.web.planning.series_form import privacy_details, privacy_values
from qidtool.web.planning.templates import tools
from qidtool.web.planning.words import copy_of
from qidtool.web.visitor import signed_in, visitor

pages = Blueprint("workshops", __name__)
pages.context_processor(tools)


@pages.route("/workshops/neu", methods=["GET", "POST"])
@signed_in
def new_single_workshop() -> ResponseReturnValue:
    only_planners()
    values = {**workshop_form.new_values(), **privacy_values(Privacy(), ""), **shown_once()}
    page = FormPage("planning/workshop_single.html", values, {})

    def plan() -> ResponseReturnValue:
        given = workshop_form.workshop_details("workshop.plan_single", privacy=privacy_details())
        workshop = gate().do(visitor(), HOUSE, "workshop.plan_single", given, act_id())["workshop"]
        return redirect(f"/workshops/{workshop}/planung", 303)

    return handled(page, plan)


@pages.route("/workshops/<workshop_id>/duplizieren", methods=["GET", "POST"])
@signed_in
def duplicate_workshop(workshop_id: str) -> ResponseReturnValue:
    led = led_workshop(workshop_id)
    if not led.leads_series:
        raise refuse("not_allowed")
    values = {**workshop_form.new_values(), "title": copy_of(led.workshop.title), **shown_once()}
    page = FormPage("planning/workshop_copy.html", values, {"led": led})

    def duplicate() -> ResponseReturnValue:
        given = workshop_form.workshop_details("workshop.duplicate", workshop=led.workshop.id)
        copy = gate().do(visitor(), led.series.id, "workshop.duplicate", given, act_id())["workshop"]
        return redirect(f"/workshops/{copy}/planung", 303)

    return handled(page, duplicate)
