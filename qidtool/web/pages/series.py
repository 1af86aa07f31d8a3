"""Series: set up, change, duplicate, and put workshops into them."""

from flask import Blueprint, redirect
from flask.typing import ResponseReturnValue

from qidtool.domain.errors import refuse
from qidtool.domain.ids import HOUSE
from qidtool.domain.series import Series
from qidtool.web.forms import FormPage, handled, text
from qidtool.web.house import gate
from qidtool.web.once import act_id, shown_once
from qidtool.web.planning import series_form, workshop_form
from qidtool.web.planning.led import led_series, only_planners, workshops_of
from qidtool.web.planning.shelf import in_order
from qidtool.web.planning.templates import tools
from qidtool.web.planning.words import copy_of
from qidtool.web.visitor import signed_in, visitor

pages = Blueprint("series", __name__)
pages.context_processor(tools)


@pages.route("/reihen/neu", methods=["GET", "POST"])
@signed_in
def new_series() -> ResponseReturnValue:
    only_planners()
    page = FormPage("planning/series_new.html", {**series_form.new_values(), **shown_once()}, {})

    def plan() -> ResponseReturnValue:
        given = series_form.series_details(text("title"))
        series = gate().do(visitor(), HOUSE, "series.plan", given, act_id())["series"]
        return redirect(f"/reihen/{series}", 303)

    return handled(page, plan)


@pages.route("/reihen/<series_id>", methods=["GET", "POST"])
@signed_in
def series_page(series_id: str) -> ResponseReturnValue:
    series = led_series(series_id)
    workshops = in_order(workshops_of(series))
    last_day = max((one.held_on for one in workshops), default="")
    page = FormPage(
        "planning/series.html",
        series_form.values_of(series, last_day),
        {"series": series, "workshops": workshops, "last_day": last_day},
    )

    def change() -> ResponseReturnValue:
        # Behind a single workshop stands a series that nobody sees; it is called like its workshop.
        given = series_form.series_details(series.title if series.single else text("title"))
        gate().do(visitor(), series.id, "series.change", given)
        return redirect(f"/reihen/{series.id}?gespeichert=1", 303)

    return handled(page, change)


@pages.route("/reihen/<series_id>/duplizieren", methods=["GET", "POST"])
@signed_in
def duplicate_series(series_id: str) -> ResponseReturnValue:
    series = _shown_series(series_id)
    only_planners()
    page = FormPage(
        "planning/series_copy.html",
        {"title": copy_of(series.title), **shown_once()},
        {"series": series, "workshops": workshops_of(series)},
    )

    def duplicate() -> ResponseReturnValue:
        given = gate().given("series.duplicate", {"title": text("title")})
        copy = gate().do(visitor(), series.id, "series.duplicate", given, act_id())["series"]
        return redirect(f"/reihen/{copy}", 303)

    return handled(page, duplicate)


@pages.route("/reihen/<series_id>/workshops/neu", methods=["GET", "POST"])
@signed_in
def new_workshop(series_id: str) -> ResponseReturnValue:
    series = _shown_series(series_id)
    values = {**workshop_form.new_values(), "title": series.title, **shown_once()}
    page = FormPage("planning/workshop_new.html", values, {"series": series})

    def plan() -> ResponseReturnValue:
        given = workshop_form.workshop_details("workshop.plan")
        workshop = gate().do(visitor(), series.id, "workshop.plan", given, act_id())["workshop"]
        return redirect(f"/workshops/{workshop}/planung", 303)

    return handled(page, plan)


def _shown_series(series_id: str) -> Series:
    """The series behind a single workshop takes no second one."""
    series = led_series(series_id)
    if series.single:
        raise refuse("series_unknown")
    return series
