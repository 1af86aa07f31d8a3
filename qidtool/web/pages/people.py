"""The accounts of the house: who has one, who is invited, and what each may do. For the operator."""

from collections.abc import Callable
from functools import wraps
from typing import ParamSpec

from flask import Blueprint, abort, redirect, render_template, request
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _

from qidtool.actions.change_account import ChangeRole, EnableAccount
from qidtool.actions.make_link import Invite, RevokeLink
from qidtool.domain.errors import Refusal, refuse
from qidtool.domain.ids import HOUSE, AccountId, LinkId
from qidtool.domain.people import LinkKind
from qidtool.domain.roles import STAFF, Role
from qidtool.gate.identity import hash_of
from qidtool.gate.sentences import sentence_for
from qidtool.web.forms import text
from qidtool.web.house import gate
from qidtool.web.one_time_links import Made, fresh, still_open
from qidtool.web.role_names import HOUSE_ROLES, role_name, role_options
from qidtool.web.visitor import roles_in_room, signed_in, visitor

pages = Blueprint("people", __name__)
Given = ParamSpec("Given")


def for_operators(page: Callable[Given, ResponseReturnValue]) -> Callable[Given, ResponseReturnValue]:
    """For everybody else this place does not exist; a refused act leaves its sentence above the list."""

    @signed_in
    @wraps(page)
    def guarded(*args: Given.args, **kwargs: Given.kwargs) -> ResponseReturnValue:
        if Role.OPERATOR not in roles_in_room(HOUSE):
            abort(404)
        try:
            return page(*args, **kwargs)
        except Refusal as refusal:
            return _shown(sentence_for(refusal, _)), 422

    return guarded


@pages.get("/konten")
@for_operators
def people() -> ResponseReturnValue:
    return _shown()


@pages.route("/konten/einladen", methods=["GET", "POST"])
@for_operators
def invite() -> ResponseReturnValue:
    if request.method == "GET":
        return redirect("/konten", 303)
    made = fresh(LinkKind.INVITATION)
    gate().do(visitor(), HOUSE, "account.invite", Invite(hash_of(made.token), _role()))
    return _shown(made=made)


@pages.post("/konten/<account>/rolle")
@for_operators
def change_role(account: str) -> ResponseReturnValue:
    gate().do(visitor(), HOUSE, "account.change_role", ChangeRole(AccountId(account), _role()))
    return redirect("/konten", 303)


@pages.post("/konten/<account>/zugang")
@for_operators
def change_access(account: str) -> ResponseReturnValue:
    given = EnableAccount(AccountId(account), enabled=text("enabled") == "1")
    gate().do(visitor(), HOUSE, "account.enable", given)
    return redirect("/konten", 303)


@pages.post("/konten/einladungen/<link>/zurueck")
@for_operators
def revoke(link: str) -> ResponseReturnValue:
    gate().do(visitor(), HOUSE, "link.revoke", RevokeLink(LinkId(link)))
    return redirect("/konten", 303)


def _role() -> Role:
    try:
        role = Role(text("role"))
    except ValueError:
        raise refuse("role_unknown") from None
    if role not in STAFF:
        raise refuse("role_unknown")
    return role


def _shown(refusal: str = "", made: Made | None = None) -> str:
    accounts, invitations = gate().store.read(
        lambda reading: (reading.accounts.where(), still_open(reading, kind=LinkKind.INVITATION.value))
    )
    by_name = sorted(accounts, key=lambda one: (one.disabled_at is not None, one.name.casefold()))
    return render_template(
        "accounts/people.html",
        accounts=[one for one in by_name if not one.came_by_hand_over],
        handed_over=[one for one in by_name if one.came_by_hand_over],
        invitations=invitations,
        made=made,
        refusal=refusal,
        role_name=role_name,
        role_options=role_options(HOUSE_ROLES),
        me=visitor().account,
    )
