"""The protocol of a day with its photos as a PDF: for those who keep the protocol, and for those who lead."""

from flask import Blueprint, Response, redirect
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _

from qidtool.actions.ports import Reading
from qidtool.domain.errors import refuse
from qidtool.domain.jobs import JobKind, ResultForm
from qidtool.domain.roles import TAKES_DOWN
from qidtool.domain.workshop import Workshop
from qidtool.web import days
from qidtool.web.documentation import words
from qidtool.web.documentation.making import Making, has_changed_since, making_of
from qidtool.web.documentation.printed import taken_along
from qidtool.web.documentation.progress import how_far_it_is
from qidtool.web.forms import FormPage, handled, text
from qidtool.web.house import gate
from qidtool.web.languages import spoken
from qidtool.web.once import act_id, shown_once
from qidtool.web.visitor import roles_in_room, signed_in, visitor

pages = Blueprint("photo_protocol", __name__)
pages.context_processor(lambda: {"days": days, "words": words})


@pages.get("/workshops/<workshop_id>/fotoprotokoll")
@signed_in
def photo_protocol(workshop_id: str) -> ResponseReturnValue:
    return _page(_documented(workshop_id)).shown()


@pages.post("/workshops/<workshop_id>/fotoprotokoll")
@signed_in
def put_together(workshop_id: str) -> ResponseReturnValue:
    return _does(_documented(workshop_id), "job.ask", kind=JobKind.PHOTO_PROTOCOL.value, language=spoken())


@pages.post("/workshops/<workshop_id>/fotoprotokoll/abbrechen")
@signed_in
def cancel(workshop_id: str) -> ResponseReturnValue:
    return _does(_documented(workshop_id), "job.cancel", job=text("job"))


@pages.get("/workshops/<workshop_id>/fotoprotokoll/stand")
@signed_in
def how_far(workshop_id: str) -> ResponseReturnValue:
    workshop = _documented(workshop_id)
    return how_far_it_is(gate().store.read(lambda reading: _making(reading, workshop)))


@pages.get("/workshops/<workshop_id>/fotoprotokoll.pdf")
@signed_in
def as_pdf(workshop_id: str) -> Response:
    workshop = _documented(workshop_id)
    return taken_along(gate().store.read(lambda reading: _making(reading, workshop)), _("Fotoprotokoll"), workshop)


def _documented(workshop_id: str) -> Workshop:
    """A workshop of which the visitor keeps the protocol; any other is not theirs to see."""
    found = gate().store.read(lambda reading: reading.workshops.get(workshop_id))
    if found is None or not roles_in_room(workshop_id) & TAKES_DOWN:
        raise refuse("workshop_unknown")
    return found


def _does(workshop: Workshop, act: str, **data: str) -> ResponseReturnValue:
    def do() -> ResponseReturnValue:
        gate().do(visitor(), workshop.id, act, gate().given(act, data), act_id())
        return redirect(_way(workshop), 303)

    return handled(_page(workshop), do)


def _way(workshop: Workshop) -> str:
    return f"/workshops/{workshop.id}/fotoprotokoll"


def _making(reading: Reading, workshop: Workshop) -> Making:
    return making_of(reading, workshop.id, spoken(), JobKind.PHOTO_PROTOCOL, ResultForm.PDF)


def _page(workshop: Workshop) -> FormPage:
    making, has_changed = gate().store.read(lambda reading: _read(reading, workshop))
    around = {"workshop": workshop, "making": making, "has_changed": has_changed, "path": _way(workshop)}
    return FormPage("documenter/photo_protocol.html", shown_once(), around)


def _read(reading: Reading, workshop: Workshop) -> tuple[Making, bool]:
    making = _making(reading, workshop)
    return making, not making.is_under_way and has_changed_since(reading, making.shown)
