"""The live screens: phone, cockpit, protocol, wall, and the wall read along on a phone."""

from flask import Blueprint, redirect, render_template
from flask.typing import ResponseReturnValue

from qidtool.domain.errors import Refusal, refuse
from qidtool.domain.roles import Role
from qidtool.domain.viewers import ViewerKind
from qidtool.domain.workshop import Workshop
from qidtool.gate.cookies import seat_cookie, wall_cookie
from qidtool.web.house import gate
from qidtool.web.join_code import join_qr
from qidtool.web.method_pages import form_words, live_fragments
from qidtool.web.visitor import actor_by, address_of, roles_in_room, signed_in, visitor

pages = Blueprint("live_screens", __name__)


@pages.get("/teilnahme/<workshop>")
def phone(workshop: str) -> ResponseReturnValue:
    """A phone without a seat is led to the entrance of the workshop."""
    known = _workshop(workshop)
    try:
        viewer = gate().viewer(actor_by(seat_cookie(workshop)), ViewerKind.PARTICIPANT, known.id)
    except Refusal:
        return redirect(f"/j/{known.link_code}")
    return _screen("participant/phone.html", "participant.html", known, person=viewer.participant)


@pages.get("/workshops/<workshop>/cockpit")
@signed_in
def cockpit(workshop: str) -> ResponseReturnValue:
    known = _workshop(workshop)
    gate().viewer(visitor(), ViewerKind.FACILITATOR, known.id)
    return _screen("facilitator/cockpit.html", "facilitator.html", known)


@pages.get("/workshops/<workshop>/protokoll")
@signed_in
def protocol(workshop: str) -> ResponseReturnValue:
    """For who takes the protocol, and for who leads."""
    known, actor = _workshop(workshop), visitor()
    gate().viewer(actor, ViewerKind.DOCUMENTER, known.id)
    leads = Role.FACILITATOR in roles_in_room(known.id)
    about = {"workshop": known, "person": actor.account, "leads": leads, "method_words": form_words(_methods_of(known))}
    return render_template("documenter/protocol.html", **about)


@pages.get("/wand/<workshop>")
def wall(workshop: str) -> ResponseReturnValue:
    """By the wall's own cookie, or for somebody who leads the workshop."""
    known = _workshop(workshop)
    by_link = actor_by(wall_cookie(workshop))
    actor = by_link if by_link.session else visitor()
    gate().viewer(actor, ViewerKind.PROJECTOR, known.id)
    return _screen("projector/wall.html", "projector.html", known, leads=actor.account is not None)


@pages.get("/teilnahme/<workshop>/wand")
def reading_along(workshop: str) -> ResponseReturnValue:
    """Who may not read along just now is led back to where they write."""
    known = _workshop(workshop)
    try:
        gate().viewer(actor_by(seat_cookie(workshop)), ViewerKind.PROJECTOR, known.id)
    except Refusal:
        return redirect(f"/teilnahme/{known.id}")
    return _screen("participant/reading.html", "participant.html", known)


def _workshop(workshop: str) -> Workshop:
    found = gate().store.read(lambda reading: reading.workshops.get(workshop))
    if found is None:
        raise refuse("workshop_unknown")
    return found


def _methods_of(workshop: Workshop) -> set[str]:
    return {one.method for one in gate().store.read(lambda reading: reading.steps.where(workshop=workshop.id))}


def _screen(template: str, fragment: str, workshop: Workshop, **more: object) -> ResponseReturnValue:
    methods = _methods_of(workshop)
    address = address_of(f"/j/{workshop.link_code}")
    return render_template(
        template,
        workshop=workshop,
        join_url=address,
        join_qr=join_qr(address),
        method_fragments=live_fragments(methods, fragment),
        method_words=form_words(methods),
        **more,
    )
