"""Who leads a workshop and who helps: colleagues by e-mail, and the links for a hand-over and for the wall."""

from dataclasses import dataclass

from flask import Blueprint, redirect, request
from flask.typing import ResponseReturnValue

from qidtool.actions.appoint import Dismiss
from qidtool.actions.make_link import MakeLink, RevokeLink
from qidtool.actions.ports import Reading
from qidtool.domain.errors import refuse
from qidtool.domain.ids import AccountId, LinkId, RoomId
from qidtool.domain.people import Account, LinkKind
from qidtool.domain.roles import Role
from qidtool.domain.series import Series
from qidtool.domain.workshop import Workshop
from qidtool.gate.identity import hash_of
from qidtool.web.forms import FormPage, handled, text
from qidtool.web.house import gate
from qidtool.web.one_time_links import Made, fresh, still_open
from qidtool.web.role_names import ROOM_ROLES, role_name, role_options
from qidtool.web.visitor import leads, roles_in_room, signed_in, visitor

pages = Blueprint("team", __name__)
_MAKES = {LinkKind.HANDOVER: "workshop.hand_over", LinkKind.PROJECTOR: "workshop.make_wall_link"}


@dataclass(frozen=True)
class Member:
    account: Account
    role: Role
    room: RoomId
    by_series: bool


@pages.route("/workshops/<workshop>/team", methods=["GET", "POST"])
@signed_in
def team(workshop: str) -> ResponseReturnValue:
    return handled(_page(workshop), lambda: _appoint(workshop))


@pages.route("/workshops/<workshop>/team/entlassen", methods=["GET", "POST"])
@signed_in
def dismiss(workshop: str) -> ResponseReturnValue:
    def act() -> ResponseReturnValue:
        given = Dismiss(AccountId(text("account")))
        gate().do(visitor(), _room(workshop), "staff.dismiss", given)
        is_still_mine = Role.FACILITATOR in roles_in_room(workshop)
        return redirect(f"/workshops/{workshop}/team" if is_still_mine else "/planung", 303)

    return _posted(workshop) or handled(_page(workshop), act)


@pages.route("/workshops/<workshop>/team/link", methods=["GET", "POST"])
@signed_in
def make_link(workshop: str) -> ResponseReturnValue:
    def act() -> ResponseReturnValue:
        kind = next((one for one in _MAKES if one.value == text("kind")), None)
        if kind is None:
            raise refuse("message_wrong")
        made = fresh(kind)
        gate().do(visitor(), leads(workshop), _MAKES[kind], MakeLink(hash_of(made.token)))
        return _page(workshop, made).shown()

    return _posted(workshop) or handled(_page(workshop), act)


@pages.route("/workshops/<workshop>/team/link-zurueck", methods=["GET", "POST"])
@signed_in
def revoke_link(workshop: str) -> ResponseReturnValue:
    def act() -> ResponseReturnValue:
        gate().do(visitor(), leads(workshop), "link.revoke", RevokeLink(LinkId(text("link"))))
        return redirect(f"/workshops/{workshop}/team", 303)

    return _posted(workshop) or handled(_page(workshop), act)


def _posted(workshop: str) -> ResponseReturnValue | None:
    """Whoever reloads after signing in again lands on the page itself."""
    return redirect(f"/workshops/{workshop}/team", 303) if request.method == "GET" else None


def _appoint(workshop: str) -> ResponseReturnValue:
    given = gate().given("staff.appoint", {"email": text("email"), "role": text("role")})
    gate().do(visitor(), _room(workshop), "staff.appoint", given)
    return redirect(f"/workshops/{workshop}/team", 303)


def _room(workshop: str) -> RoomId:
    """The workshop itself or its series, whichever the form names; nothing else, and only if it is the visitor's."""
    here = _workshop(leads(workshop))
    wanted = text("room") or here.id
    if wanted not in (here.id, here.series):
        raise refuse("workshop_unknown")
    return leads(wanted)


def _page(workshop: str, made: Made | None = None) -> FormPage:
    here = _workshop(leads(workshop))
    series, members, links = gate().store.read(
        lambda reading: (
            reading.series.get(here.series),
            _members(reading, here),
            still_open(reading, workshop=here.id),
        )
    )
    around = {
        "workshop": here,
        "series": series if _is_shared(series) else None,
        "leads_series": Role.FACILITATOR in roles_in_room(here.series),
        "members": members,
        "links": links,
        "made": made,
        "role_name": role_name,
        "role_options": role_options(ROOM_ROLES),
        "me": visitor().account,
    }
    return FormPage("accounts/team.html", {"email": "", "role": Role.FACILITATOR.value, "room": here.id}, around)


def _is_shared(series: Series | None) -> bool:
    return series is not None and not series.single


def _members(reading: Reading, workshop: Workshop) -> list[Member]:
    found = [
        Member(account, place.role, place.room, place.room == workshop.series)
        for room in (workshop.id, workshop.series)
        for place in reading.staff.where(room=room)
        if (account := reading.accounts.get(place.account)) is not None
    ]
    return sorted(found, key=lambda one: (one.by_series, one.account.name.casefold()))


def _workshop(room: RoomId) -> Workshop:
    found = gate().store.read(lambda reading: reading.workshops.get(room))
    if found is None:
        raise refuse("workshop_unknown")
    return found
