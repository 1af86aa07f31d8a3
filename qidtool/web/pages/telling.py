"""What a step amounts to, as its method tells it: a fragment that wall, cockpit and phone set into their pages."""

import hashlib
from dataclasses import replace

from flask import Blueprint, make_response, request
from flask.typing import ResponseReturnValue

from qidtool.domain.actors import Actor
from qidtool.domain.errors import Refusal, refuse
from qidtool.domain.ids import WorkshopId
from qidtool.domain.viewers import Viewer, ViewerKind
from qidtool.gate.cookies import seat_cookie, wall_cookie
from qidtool.web.house import gate
from qidtool.web.seen_by import seen_by
from qidtool.web.telling import results_here, told_here
from qidtool.web.visitor import actor_by, visitor, workshop_id

pages = Blueprint("telling", __name__)


@pages.get("/workshops/<workshop>/steps/<step>/told")
def told(workshop: str, step: str) -> ResponseReturnValue:
    """`viewer` in the address says which of a browser's screens asks; without it the one that may see less."""
    viewer = _viewer(workshop_id(workshop), request.args.get("viewer", ""))
    seen = gate().store.read(lambda reading: seen_by(reading, viewer, step))
    results = results_here(
        seen.step, seen.contributions, seen.words, groups=seen.groups, people=seen.people, steps=seen.steps
    )
    results = replace(results, has_notes=viewer.kind is not ViewerKind.PROJECTOR)
    answer = make_response(str(told_here(seen.step, results)))
    answer.set_etag(hashlib.sha256(answer.get_data()).hexdigest()[:32], weak=True)
    return answer.make_conditional(request)


def _viewer(workshop: WorkshopId, asked: str) -> Viewer:
    if asked == ViewerKind.FACILITATOR:
        return gate().viewer(visitor(), ViewerKind.FACILITATOR, workshop)
    seat = actor_by(seat_cookie(workshop))
    if asked == ViewerKind.PARTICIPANT or (asked != ViewerKind.PROJECTOR and seat.session):
        return gate().viewer(seat, ViewerKind.PARTICIPANT, workshop)
    for actor in (actor_by(wall_cookie(workshop)), visitor(), seat):
        if _may_see_wall(actor, workshop):
            return Viewer(ViewerKind.PROJECTOR, workshop)
    raise refuse("not_allowed")


def _may_see_wall(actor: Actor, workshop: WorkshopId) -> bool:
    """By the wall's own cookie, for somebody who leads the workshop, or on a phone that reads along."""
    try:
        gate().viewer(actor, ViewerKind.PROJECTOR, workshop)
    except Refusal:
        return False
    return True
