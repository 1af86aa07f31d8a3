"""A rehearsal: made from a workshop, led like one, filled by invented people, begun anew, and tidied away."""

from flask import Blueprint, redirect, render_template
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _

from qidtool.domain.actors import THE_HOUSE
from qidtool.domain.errors import refuse
from qidtool.domain.ids import HOUSE, WorkshopId
from qidtool.web.house import gate
from qidtool.web.join_code import join_qr
from qidtool.web.once import act_id, shown_once
from qidtool.web.planning.led import LedWorkshop, led_workshop
from qidtool.web.planning.rehearsing import lets_people_write
from qidtool.web.planning.templates import tools
from qidtool.web.visitor import address_of, signed_in, visitor

pages = Blueprint("rehearsal", __name__)
pages.context_processor(tools)


@pages.post("/workshops/<workshop_id>/probe")
@signed_in
def begin(workshop_id: str) -> ResponseReturnValue:
    return redirect(_way(_begun(led_workshop(workshop_id).workshop.id, act_id())), 303)


@pages.get("/workshops/<workshop_id>/probe")
@signed_in
def look(workshop_id: str) -> ResponseReturnValue:
    return _page(_rehearsed(workshop_id))


@pages.post("/workshops/<workshop_id>/probe/schreiben")
@signed_in
def write(workshop_id: str) -> ResponseReturnValue:
    led = _rehearsed(workshop_id)
    return _page(led, lets_people_write(led.workshop.id))


@pages.post("/workshops/<workshop_id>/probe/von-vorn")
@signed_in
def begin_anew(workshop_id: str) -> ResponseReturnValue:
    """The new one first: whoever leads only this workshop may still make it."""
    led = _rehearsed(workshop_id)
    source = led.series.rehearsal_of
    assert source is not None
    fresh = _begun(led_workshop(source).workshop.id, act_id())
    _tidy_up(led)
    return redirect(_way(fresh), 303)


@pages.post("/workshops/<workshop_id>/probe/wegraeumen")
@signed_in
def tidy_up(workshop_id: str) -> ResponseReturnValue:
    led = _rehearsed(workshop_id)
    _tidy_up(led)
    return redirect(f"/workshops/{led.series.rehearsal_of}/planung", 303)


def _begun(source: WorkshopId, act: str) -> WorkshopId:
    title = led_workshop(source).workshop.title
    words = {
        "title": _("Probe: %(title)s", title=title)[:160],
        "purpose": _("Eine Probe mit erfundenen Beiträgen. Spätestens übermorgen ist sie gelöscht."),
    }
    given = gate().given("workshop.rehearse", words)
    made = WorkshopId(gate().do(visitor(), source, "workshop.rehearse", given, act)["workshop"])
    gate().do(visitor(), made, "workshop.open", gate().given("workshop.open", {}))
    return made


def _rehearsed(text: str) -> LedWorkshop:
    led = led_workshop(text)
    if led.series.rehearsal_of is None:
        raise refuse("workshop_unknown")
    return led


def _tidy_up(led: LedWorkshop) -> None:
    gate().do(THE_HOUSE, HOUSE, "series.delete", gate().given("series.delete", {"series": led.series.id}))


def _page(led: LedWorkshop, written: int | None = None) -> ResponseReturnValue:
    address = address_of(f"/j/{led.workshop.link_code}")
    return render_template(
        "planning/rehearsal.html", led=led, written=written, join_url=address, join_qr=join_qr(address),
        once=shown_once(),
    )  # fmt: skip


def _way(workshop: WorkshopId) -> str:
    return f"/workshops/{workshop}/probe"
