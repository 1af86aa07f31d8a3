"""My account: where I am signed in, and my password."""

from dataclasses import dataclass

from flask import Blueprint, redirect, request
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _

from qidtool.actions.change_account import ChangePassword
from qidtool.actions.end_session import EndSession
from qidtool.actions.ports import Reading
from qidtool.domain.actors import THE_HOUSE
from qidtool.domain.errors import refuse
from qidtool.domain.ids import HOUSE, SessionId
from qidtool.domain.moments import HOUR, now
from qidtool.domain.people import Account, LinkKind, Session
from qidtool.web.days import moment_in_words
from qidtool.web.forms import FormPage, handled
from qidtool.web.house import gate
from qidtool.web.new_password import new_password_hash
from qidtool.web.passwords import is_right
from qidtool.web.role_names import role_name
from qidtool.web.tries import check_tries
from qidtool.web.visitor import signed_in, visitor, visitor_account

pages = Blueprint("account", __name__)


@dataclass(frozen=True)
class SignedIn:
    """One of my sessions, as the page shows it."""

    id: SessionId
    device: str
    since: str
    is_here: bool


@pages.get("/konto")
@signed_in
def account() -> ResponseReturnValue:
    return _page(done=request.args.get("erledigt", "")).shown()


@pages.post("/konto/abmelden/<session>")
@signed_in
def end_session(session: str) -> ResponseReturnValue:
    gate().do(visitor(), HOUSE, "session.end", EndSession(SessionId(session)))
    return redirect("/konto?erledigt=abgemeldet", 303)


@pages.route("/konto/kennwort", methods=["GET", "POST"])
@signed_in
def password() -> ResponseReturnValue:
    return redirect("/konto", 303) if request.method == "GET" else handled(_page(), _change_password)


def _change_password() -> ResponseReturnValue:
    me = _me()
    new = new_password_hash(me.email)
    if not _may_leave_out_old(me):
        check_tries(me.email)
        if not is_right(me.password_hash, request.form.get("old_password", "")):
            raise refuse("password_wrong")
    gate().do(THE_HOUSE, HOUSE, "account.change_password", ChangePassword(me.id, new, visitor().session))
    return redirect("/konto?erledigt=kennwort", 303)


def _page(done: str = "") -> FormPage:
    me = _me()
    sessions = _sessions_of(gate().store.read(lambda reading: reading.sessions.where(account=me.id)))
    around = {
        "me": me,
        "role": role_name(me.role),
        "sessions": sessions,
        "needs_old": not _may_leave_out_old(me),
        "done": done,
    }
    return FormPage("accounts/account.html", {}, around)


def _sessions_of(known: list[Session]) -> list[SignedIn]:
    here, at = visitor().session, now()
    found = [one for one in known if one.is_valid(at)]
    newest_first = sorted(found, key=lambda one: (one.id != here, -one.created_at))
    return [
        SignedIn(one.id, one.device or _("unbekanntes Gerät"), moment_in_words(one.created_at), one.id == here)
        for one in newest_first
    ]


def _may_leave_out_old(me: Account) -> bool:
    """Whoever came by a one-time link within the hour has lost the old password, or never had one."""
    here = visitor().session or ""
    session = gate().store.read(lambda reading: reading.sessions.get(here))
    return session is not None and gate().store.read(lambda reading: _came_by_link(reading, me, session))


def _came_by_link(reading: Reading, me: Account, session: Session) -> bool:
    links = reading.links.where(account=me.id, kind=LinkKind.SIGN_IN.value, used_at=session.created_at)
    return bool(links) and now() - session.created_at < HOUR


def _me() -> Account:
    found = visitor_account()
    if found is None:
        raise refuse("signed_out")
    return found
