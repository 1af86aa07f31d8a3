"""The steps of an agenda: added, changed in their place, moved, taken out, and seen as phones will show them."""

from dataclasses import replace

from flask import Blueprint, redirect, render_template, request
from flask.typing import ResponseReturnValue

from qidtool.domain.agenda import Step
from qidtool.domain.errors import refuse
from qidtool.methodkit import Method
from qidtool.web.forms import FormPage, handled, number, text
from qidtool.web.house import catalogue, gate
from qidtool.web.languages import spoken
from qidtool.web.once import act_id, shown_once
from qidtool.web.planning import step_form
from qidtool.web.planning.led import LedWorkshop, led_workshop
from qidtool.web.planning.plan_page import Filled, StepForm, phone_beside, plan_page
from qidtool.web.planning.preview import phones_of, spoken_form
from qidtool.web.planning.templates import tools
from qidtool.web.visitor import signed_in, visitor

pages = Blueprint("steps", __name__)
pages.context_processor(tools)
SAVE = "save"


@pages.route("/workshops/<workshop_id>/schritte/neu", methods=["GET", "POST"])
@signed_in
def new_step(workshop_id: str) -> ResponseReturnValue:
    led = led_workshop(workshop_id)
    method = catalogue().get(request.args.get("methode", ""), spoken())
    if method is None:
        raise refuse("method_unknown")
    page = _page_for_new(led, method)

    def add() -> ResponseReturnValue:
        given = step_form.step_details("step.plan", method.form, method=method.slug)
        step = gate().do(visitor(), led.workshop.id, "step.plan", given, act_id())["step"]
        return _back(led, step)

    return page.shown() if _is_rearranging() else handled(page, add)


@pages.route("/workshops/<workshop_id>/schritte/<step_id>", methods=["GET", "POST"])
@signed_in
def change_step(workshop_id: str, step_id: str) -> ResponseReturnValue:
    led = led_workshop(workshop_id)
    step = led.step(step_id)
    page = _page_for(led, step)

    def change() -> ResponseReturnValue:
        given = step_form.step_details("step.change", spoken_form(step), step=step.id)
        gate().do(visitor(), led.workshop.id, "step.change", given)
        return _back(led, step.id)

    return page.shown() if _is_rearranging() else handled(page, change)


@pages.post("/workshops/<workshop_id>/schritte/<step_id>/platz")
@signed_in
def place_step(workshop_id: str, step_id: str) -> ResponseReturnValue:
    """The page comes back with the focus on the key that was pressed."""
    led = led_workshop(workshop_id)
    step = led.step(step_id)
    position = number("position")
    given = gate().given("step.place", {"step": step.id, "position": position})
    gate().do(visitor(), led.workshop.id, "step.place", given)
    way = "hoch" if position < step.position else "runter"
    return redirect(f"/workshops/{led.workshop.id}/planung?bewegt={step.id}&weg={way}", 303)


@pages.post("/workshops/<workshop_id>/schritte/<step_id>/entfernen")
@signed_in
def remove_step(workshop_id: str, step_id: str) -> ResponseReturnValue:
    """Sent together with the step's form, so that a refusal loses nothing that was typed there."""
    led = led_workshop(workshop_id)
    step = led.step(step_id)

    def remove() -> ResponseReturnValue:
        gate().do(visitor(), led.workshop.id, "step.remove", gate().given("step.remove", {"step": step.id}))
        return redirect(f"/workshops/{led.workshop.id}/planung", 303)

    return handled(_page_for(led, step), remove)


@pages.get("/workshops/<workshop_id>/schritte/<step_id>/vorschau")
@signed_in
def preview(workshop_id: str, step_id: str) -> ResponseReturnValue:
    led = led_workshop(workshop_id)
    step = led.step(step_id)
    phones = phones_of(replace(step, form=spoken_form(step)))
    return render_template("planning/preview.html", led=led, step=step, phones=phones)


def _is_rearranging() -> bool:
    return request.method == "POST" and text("do") not in ("", SAVE)


def _page_for_new(led: LedWorkshop, method: Method) -> FormPage:
    values = {**step_form.values_for(method), **shown_once()}
    rows = step_form.rows_for(method)
    action = f"/workshops/{led.workshop.id}/schritte/neu?methode={method.slug}"
    return _opened(led, Filled.NEW_STEP, values, StepForm(action, rows, method, None, method.form))


def _page_for(led: LedWorkshop, step: Step) -> FormPage:
    action = f"/workshops/{led.workshop.id}/schritte/{step.id}"
    method = catalogue().get(step.method, spoken())
    shown = spoken_form(step)
    form = StepForm(action, step_form.rows_of(step), method, None, shown, step.id)
    return _opened(led, Filled.STEP, step_form.values_of(step, shown), form)


def _opened(led: LedWorkshop, filled: Filled, values: dict[str, object], form: StepForm) -> FormPage:
    """What was typed stands in the form again, with the questions in the order that was wished for."""
    rows = form.rows
    if request.method == "POST":
        values = {**values, **step_form.typed_values()}
        rows = step_form.rearranged(step_form.typed_rows(form.form.details), text("do"))
    shown = replace(form, rows=rows, phone=phone_beside(form.form, rows))
    return plan_page(led, filled, values, shown)


def _back(led: LedWorkshop, step: str) -> ResponseReturnValue:
    return redirect(f"/workshops/{led.workshop.id}/planung?gespeichert={step}#schritt-{step}", 303)
