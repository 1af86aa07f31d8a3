"""Make a link that lets somebody in: an invitation, a hand-over, the projector; and take it back."""

from dataclasses import dataclass, replace

from qidtool.actions.act import act
from qidtool.actions.end_session import end_sessions
from qidtool.actions.occasion import Occasion
from qidtool.actions.ports import Answer
from qidtool.domain.errors import refuse
from qidtool.domain.ids import AccountId, LinkId
from qidtool.domain.moments import DAY, Millis
from qidtool.domain.people import Link, LinkKind
from qidtool.domain.roles import HOUSE_ONLY, LEADERS, OPERATORS, STAFF, Role

LASTS: dict[LinkKind, Millis] = {
    LinkKind.SETUP: DAY,
    LinkKind.INVITATION: 7 * DAY,
    LinkKind.HANDOVER: DAY,
    LinkKind.PROJECTOR: 30 * DAY,
    LinkKind.SIGN_IN: DAY,
}


@dataclass(frozen=True)
class Invite:
    token_hash: str
    role: Role


@dataclass(frozen=True)
class MakeLink:
    token_hash: str


@dataclass(frozen=True)
class MakeSignInLink:
    token_hash: str
    account: AccountId


@dataclass(frozen=True)
class RevokeLink:
    link: LinkId


@act("house.set_up", MakeLink, HOUSE_ONLY)
def make_set_up_link(given: MakeLink, here: Occasion) -> Answer:
    """Only an empty house is set up; there is no default account."""
    if here.tx.accounts.count():
        raise refuse("already_set_up")
    return _make(here, given.token_hash, LinkKind.SETUP, Role.OPERATOR)


@act("account.invite", Invite, OPERATORS)
def invite(given: Invite, here: Occasion) -> Answer:
    here.require_house()
    if given.role not in STAFF:
        raise refuse("role_unknown")
    return _make(here, given.token_hash, LinkKind.INVITATION, given.role)


@act("workshop.hand_over", MakeLink, LEADERS)
def hand_over(given: MakeLink, here: Occasion) -> Answer:
    """For the day the laptop dies: whoever opens it first leads this workshop, and only this one."""
    return _make(here, given.token_hash, LinkKind.HANDOVER, Role.FACILITATOR)


@act("workshop.make_wall_link", MakeLink, LEADERS)
def make_wall_link(given: MakeLink, here: Occasion) -> Answer:
    return _make(here, given.token_hash, LinkKind.PROJECTOR, Role.PROJECTOR)


@act("account.make_sign_in_link", MakeSignInLink, HOUSE_ONLY)
def make_sign_in_link(given: MakeSignInLink, here: Occasion) -> Answer:
    account = here.tx.accounts.get(given.account)
    if account is None:
        raise refuse("account_unknown")
    return _make(here, given.token_hash, LinkKind.SIGN_IN, account.role, account.id)


@act("link.revoke", RevokeLink, STAFF)
def revoke_link(given: RevokeLink, here: Occasion) -> Answer:
    """A projector's link takes the walls that came in by it along."""
    link = here.tx.links.get(given.link)
    allowed = OPERATORS if link is not None and link.workshop is None else LEADERS
    if link is None or (link.workshop or here.room) != here.room or not here.roles & allowed:
        raise refuse("link_unknown")
    here.tx.links.put(replace(link, revoked_at=here.now))
    if link.kind is LinkKind.PROJECTOR:
        walls = [one for one in here.tx.sessions.where(workshop=here.room) if one.participant is None]
        end_sessions([one for one in walls if one.account is None], here)
    return {}


def _make(here: Occasion, token_hash: str, kind: LinkKind, role: Role, account: AccountId | None = None) -> Answer:
    workshop = here.workshop().id if kind in (LinkKind.HANDOVER, LinkKind.PROJECTOR) else None
    link = Link(
        id=LinkId(here.act),
        token_hash=token_hash,
        kind=kind,
        role=role,
        created_at=here.now,
        expires_at=here.now + LASTS[kind],
        workshop=workshop,
        account=account,
        created_by=here.actor.account,
    )
    here.tx.links.add(link)
    return {"link": link.id}
