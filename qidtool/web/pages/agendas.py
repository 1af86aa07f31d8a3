"""A whole agenda from a template: laid into a day that is still free, and taken out again."""

from flask import Blueprint, redirect, request
from flask.typing import ResponseReturnValue

from qidtool.domain.errors import refuse
from qidtool.web.forms import handled, text
from qidtool.web.house import gate
from qidtool.web.once import act_id
from qidtool.web.planning.agenda_templates import acts_of, offer
from qidtool.web.planning.led import led_workshop
from qidtool.web.planning.plan_page import Filled, plan_page
from qidtool.web.planning.templates import tools
from qidtool.web.visitor import signed_in, visitor

pages = Blueprint("agendas", __name__)
pages.context_processor(tools)


@pages.post("/workshops/<workshop_id>/ablauf/vorlage")
@signed_in
def lay_template(workshop_id: str) -> ResponseReturnValue:
    """Into an empty day only: what somebody has planned is never buried under a template."""
    led = led_workshop(workshop_id)
    chosen = offer(text("template"))
    if chosen is None:
        raise refuse("method_unknown")
    way = f"/workshops/{led.workshop.id}/planung?vorlage={chosen.template.slug}"

    def lay() -> ResponseReturnValue:
        if not led.steps:
            given = gate().given("agenda.lay", {"steps": acts_of(chosen, led.series)})
            gate().do(visitor(), led.workshop.id, "agenda.lay", given, act_id())
        return redirect(way, 303)

    return handled(plan_page(led, Filled.TEMPLATE), lay)


@pages.post("/workshops/<workshop_id>/ablauf/herausnehmen")
@signed_in
def take_out(workshop_id: str) -> ResponseReturnValue:
    """The steps the page has shown; what was planned since stays."""
    led = led_workshop(workshop_id)
    steps = [one.id for one in led.steps if one.id in set(request.form.getlist("step"))]

    def take() -> ResponseReturnValue:
        gate().do(visitor(), led.workshop.id, "agenda.take_out", gate().given("agenda.take_out", {"steps": steps}))
        return redirect(f"/workshops/{led.workshop.id}/planung", 303)

    return handled(plan_page(led, Filled.TEMPLATE), take)
