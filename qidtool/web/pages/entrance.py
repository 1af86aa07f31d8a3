"""The entrance: a field for the code, and the page on which people join a workshop."""

from flask import Blueprint, Response, jsonify, redirect, render_template, request
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _

from qidtool.domain.errors import Refusal, refuse
from qidtool.domain.series import Series
from qidtool.domain.workshop import Workshop, WorkshopStatus
from qidtool.gate.cookies import seat_cookie
from qidtool.gate.sentences import sentence_for
from qidtool.web.appointments import appointment_of
from qidtool.web.days import day_in_words
from qidtool.web.forms import FormPage, handled, text
from qidtool.web.guesses import count_guesses
from qidtool.web.house import gate
from qidtool.web.joining import Seat, new_seat, seated, take_seat, workshop_by_code
from qidtool.web.pseudonyms import suggestion
from qidtool.web.visitor import set_cookie

pages = Blueprint("entrance", __name__)
count_guesses(pages)
_LONGEST_TYPED = 200
_FRESH_SEAT_HELPS = frozenset({"seat_taken", "message_wrong"})


@pages.get("/")
def front() -> ResponseReturnValue:
    typed = request.args.get("code", "").strip()
    if not typed:
        return render_template("entrance/front.html", typed="", refusal="")
    workshop = workshop_by_code(typed)
    return _unknown(typed) if workshop is None else redirect(f"/j/{workshop.link_code}", 303)


@pages.route("/j/<code>", methods=["GET", "POST"])
def join(code: str) -> ResponseReturnValue:
    workshop = workshop_by_code(code)
    if workshop is None:
        return _unknown(code)
    series = _series_of(workshop)
    if request.method == "GET" and workshop.status is not WorkshopStatus.OPEN:
        return render_template("entrance/waiting.html", **_around(workshop, series))
    posted = Seat(text("participant"), text("key"))
    seat = posted if posted.is_usable() else new_seat()
    page = FormPage("entrance/join.html", _suggested(workshop), {**_around(workshop, series), "seat": seat})
    return handled(page, lambda: _sit_down(workshop, posted, page))


@pages.get("/j/<code>/stand")
def stand(code: str) -> ResponseReturnValue:
    """Asked now and then by phones that wait for the beginning."""
    workshop = workshop_by_code(code)
    if workshop is None:
        raise refuse("code_unknown")
    return jsonify({"status": workshop.status.value})


@pages.get("/j/<code>/einladung.ics")
def appointment(code: str) -> Response:
    """For one's own calendar; whoever has the way in may know when it opens."""
    workshop = workshop_by_code(code)
    if workshop is None:
        raise refuse("code_unknown")
    return appointment_of(workshop)


def _sit_down(workshop: Workshop, seat: Seat, page: FormPage) -> ResponseReturnValue:
    about: dict[str, object] = {name: text(name) for name in ("name", "function", "region")}
    try:
        take_seat(workshop, seat, about)
    except Refusal as refusal:
        if refusal.key not in _FRESH_SEAT_HELPS:
            raise
        return FormPage(page.template, page.values, {**page.around, "seat": new_seat()}).shown(refusal)
    return set_cookie(redirect(f"/teilnahme/{workshop.id}", 303), seat_cookie(workshop.id), seat.key)


def _unknown(typed: str) -> ResponseReturnValue:
    """The same answer for a code nobody ever had and for one whose workshop is not open."""
    refusal = sentence_for(refuse("code_unknown"), _)
    return render_template("entrance/front.html", typed=typed[:_LONGEST_TYPED], refusal=refusal), 404


def _series_of(workshop: Workshop) -> Series:
    found = gate().store.read(lambda reading: reading.series.get(workshop.series))
    if found is None:
        raise refuse("series_unknown")
    return found


def _suggested(workshop: Workshop) -> dict[str, object]:
    people = gate().store.read(lambda reading: reading.participants.where(workshop=workshop.id))
    return {"name": suggestion({one.name for one in people}), "function": "", "region": ""}


def _around(workshop: Workshop, series: Series) -> dict[str, object]:
    return {
        "workshop": workshop,
        "series": series,
        "me": seated(workshop),
        "day": day_in_words(workshop.held_on),
        "deletion_day": day_in_words(series.privacy.delete_on),
    }
