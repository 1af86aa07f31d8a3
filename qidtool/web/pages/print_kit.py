"""The print kit of a workshop: choose what is wanted on paper, see it being made, take the PDF along."""

from flask import Blueprint, Response, redirect, request
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _

from qidtool.actions.ports import Reading
from qidtool.domain.jobs import JobKind, ResultForm
from qidtool.domain.printing import PrintPart
from qidtool.web import days
from qidtool.web.documentation import words
from qidtool.web.documentation.making import Making, has_changed_since, making_of
from qidtool.web.documentation.printed import taken_along
from qidtool.web.documentation.progress import how_far_it_is
from qidtool.web.forms import FormPage, handled, text
from qidtool.web.house import gate
from qidtool.web.languages import spoken
from qidtool.web.once import act_id, shown_once
from qidtool.web.planning.led import LedWorkshop, led_workshop
from qidtool.web.planning.words import print_part
from qidtool.web.visitor import address_of, signed_in, visitor

pages = Blueprint("print_kit", __name__)
pages.context_processor(lambda: {"days": days, "words": words})


@pages.get("/workshops/<workshop_id>/druck")
@signed_in
def print_kit(workshop_id: str) -> ResponseReturnValue:
    return _page(led_workshop(workshop_id)).shown()


@pages.post("/workshops/<workshop_id>/druck")
@signed_in
def put_together(workshop_id: str) -> ResponseReturnValue:
    led = led_workshop(workshop_id)

    def ask() -> ResponseReturnValue:
        wish = {
            "address": address_of(""),
            "parts": request.form.getlist("part"),
            "steps": request.form.getlist("step"),
        }
        given = gate().given("job.ask", {"kind": JobKind.PRINT_KIT.value, "language": spoken(), "wish": wish})
        gate().do(visitor(), led.workshop.id, "job.ask", given, act_id())
        return redirect(_way(led), 303)

    return handled(_page(led), ask)


@pages.post("/workshops/<workshop_id>/druck/abbrechen")
@signed_in
def cancel(workshop_id: str) -> ResponseReturnValue:
    led = led_workshop(workshop_id)

    def stop() -> ResponseReturnValue:
        gate().do(visitor(), led.workshop.id, "job.cancel", gate().given("job.cancel", {"job": text("job")}), act_id())
        return redirect(_way(led), 303)

    return handled(_page(led), stop)


@pages.get("/workshops/<workshop_id>/druck/stand")
@signed_in
def how_far(workshop_id: str) -> ResponseReturnValue:
    return how_far_it_is(gate().store.read(lambda reading: _making(reading, led_workshop(workshop_id))))


@pages.get("/workshops/<workshop_id>/druck.pdf")
@signed_in
def as_pdf(workshop_id: str) -> Response:
    led = led_workshop(workshop_id)
    making = gate().store.read(lambda reading: _making(reading, led))
    return taken_along(making, _("Druckpaket"), led.workshop)


def _way(led: LedWorkshop) -> str:
    return f"/workshops/{led.workshop.id}/druck"


def _making(reading: Reading, led: LedWorkshop) -> Making:
    return making_of(reading, led.workshop.id, spoken(), JobKind.PRINT_KIT, ResultForm.PDF)


def _page(led: LedWorkshop) -> FormPage:
    making, has_changed = gate().store.read(lambda reading: _read(reading, led))
    around = {
        "led": led,
        "making": making,
        "has_changed": has_changed,
        "parts": [(one.value, *print_part(one)) for one in PrintPart],
        "chosen": _chosen(led, making),
        "path": _way(led),
    }
    return FormPage("planning/print_kit.html", shown_once(), around)


def _read(reading: Reading, led: LedWorkshop) -> tuple[Making, bool]:
    making = _making(reading, led)
    return making, not making.is_under_way and has_changed_since(reading, making.shown)


def _chosen(led: LedWorkshop, making: Making) -> set[str]:
    """What was ticked just now, else what was wanted last, else what nearly every day needs."""
    if request.method == "POST":
        return {*request.form.getlist("part"), *request.form.getlist("step")}
    wish = making.latest.wish if making.latest else None
    if wish is None:
        return {PrintPart.POSTER, *(one.id for one in led.steps)}
    return {*wish.parts, *wish.steps}
