"""The plan of a workshop: what it is called, when and where it is, its agenda, and its opening."""

from collections.abc import Callable

from flask import Blueprint, Response, redirect, render_template
from flask.typing import ResponseReturnValue

from qidtool.web.appointments import appointment_of
from qidtool.web.forms import handled
from qidtool.web.house import gate
from qidtool.web.planning import workshop_form
from qidtool.web.planning.led import LedWorkshop, led_workshop
from qidtool.web.planning.outcome import outcome_of
from qidtool.web.planning.plan_page import Filled, plan_page
from qidtool.web.planning.templates import tools
from qidtool.web.visitor import signed_in, visitor

pages = Blueprint("workshop_plan", __name__)
pages.context_processor(tools)


@pages.get("/workshops/<workshop_id>/planung")
@signed_in
def plan(workshop_id: str) -> ResponseReturnValue:
    return plan_page(led_workshop(workshop_id)).shown()


@pages.post("/workshops/<workshop_id>/angaben")
@signed_in
def change_details(workshop_id: str) -> ResponseReturnValue:
    led = led_workshop(workshop_id)
    return _changed(led, Filled.DETAILS, "workshop.change", lambda: workshop_form.workshop_details("workshop.change"))


@pages.post("/workshops/<workshop_id>/woerter")
@signed_in
def mark_words(workshop_id: str) -> ResponseReturnValue:
    return _changed(led_workshop(workshop_id), Filled.WORDS, "workshop.mark_words", workshop_form.marked_words)


@pages.post("/workshops/<workshop_id>/wlan")
@signed_in
def set_wifi(workshop_id: str) -> ResponseReturnValue:
    return _changed(led_workshop(workshop_id), Filled.WIFI, "workshop.set_wifi", workshop_form.wifi)


@pages.get("/workshops/<workshop_id>/einladung.ics")
@signed_in
def appointment(workshop_id: str) -> Response:
    led = led_workshop(workshop_id)
    return appointment_of(led.workshop)


@pages.post("/workshops/<workshop_id>/oeffnen")
@signed_in
def open_workshop(workshop_id: str) -> ResponseReturnValue:
    """Whoever opens a workshop wants to steer it."""
    led = led_workshop(workshop_id)

    def open_it() -> ResponseReturnValue:
        gate().do(visitor(), led.workshop.id, "workshop.open", gate().given("workshop.open", {}))
        return redirect(f"/workshops/{led.workshop.id}/cockpit", 303)

    return handled(plan_page(led, Filled.OPENING), open_it)


@pages.get("/workshops/<workshop_id>/ergebnisse")
@signed_in
def results(workshop_id: str) -> ResponseReturnValue:
    led = led_workshop(workshop_id)
    return render_template("planning/results.html", led=led, outcome=outcome_of(led.workshop.id))


def _changed(led: LedWorkshop, filled: Filled, act: str, given: Callable[[], object]) -> ResponseReturnValue:
    def change() -> ResponseReturnValue:
        gate().do(visitor(), led.workshop.id, act, given())
        return redirect(f"/workshops/{led.workshop.id}/planung?gespeichert={filled}", 303)

    return handled(plan_page(led, filled), change)
