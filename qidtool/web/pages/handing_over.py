"""Links of one workshop: whoever opens them leads it from now on, or shows its wall."""

from flask import Blueprint, redirect, render_template, request
from flask.typing import ResponseReturnValue

from qidtool.actions.use_link import OpenWall, TakeOver
from qidtool.domain.actors import THE_HOUSE
from qidtool.domain.errors import refuse
from qidtool.domain.ids import WorkshopId
from qidtool.domain.people import Link, LinkKind
from qidtool.domain.workshop import Workshop
from qidtool.gate.cookies import wall_cookie
from qidtool.gate.identity import hash_of, new_token
from qidtool.web.arriving import arrived
from qidtool.web.days import day_in_words
from qidtool.web.devices import this_device
from qidtool.web.house import gate
from qidtool.web.link_pages import hide_token, link_behind
from qidtool.web.visitor import actor_by, set_cookie

pages = Blueprint("handing_over", __name__)
hide_token(pages)


@pages.route("/uebergabe/<token>", methods=["GET", "POST"])
def take_over(token: str) -> ResponseReturnValue:
    """A preview of the link must not use it up, so taking over is a key to press."""
    workshop = _workshop_of(link_behind(token, LinkKind.HANDOVER))
    if request.method == "GET":
        day = day_in_words(workshop.held_on)
        return render_template("accounts/take_over.html", workshop=workshop, day=day)
    session = new_token()
    given = TakeOver(hash_of(token), hash_of(session), this_device())
    gate().do(THE_HOUSE, workshop.id, "workshop.take_over", given)
    return arrived(session, f"/workshops/{workshop.id}/cockpit")


@pages.get("/wand-oeffnen/<token>")
def open_wall(token: str) -> ResponseReturnValue:
    """The token is exchanged for a cookie at once; the address that stays on the wall holds none."""
    workshop = _workshop_of(link_behind(token, LinkKind.PROJECTOR)).id
    wall = redirect(f"/wand/{workshop}", 303)
    if _is_open_here(workshop):
        return wall
    session = new_token()
    gate().do(THE_HOUSE, workshop, "wall.come_in", OpenWall(hash_of(token), hash_of(session)))
    return set_cookie(wall, wall_cookie(workshop), session)


def _is_open_here(workshop: WorkshopId) -> bool:
    return actor_by(wall_cookie(workshop)).workshop == workshop


def _workshop_of(link: Link) -> Workshop:
    found = gate().store.read(lambda reading: reading.workshops.get(link.workshop or ""))
    if found is None:
        raise refuse("link_unknown")
    return found
