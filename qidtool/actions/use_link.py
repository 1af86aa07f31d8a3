"""Come in by a link: make an account, take a workshop over, or open the wall."""

from dataclasses import dataclass, replace

from qidtool.actions.act import act
from qidtool.actions.occasion import Occasion
from qidtool.actions.plan_series import LONGEST_TITLE
from qidtool.actions.ports import Answer
from qidtool.actions.start_session import let_in
from qidtool.domain.errors import refuse
from qidtool.domain.events import AccountChanged, StaffChanged
from qidtool.domain.ids import AccountId, SessionId
from qidtool.domain.moments import DAY
from qidtool.domain.people import NO_MAIL, Account, Link, LinkKind, Session, Staff
from qidtool.domain.roles import HOUSE_ONLY, Role

WALL_KEPT = 30 * DAY


@dataclass(frozen=True)
class AcceptInvitation:
    link_hash: str
    session_hash: str
    name: str
    email: str
    password_hash: str
    device: str = ""


@dataclass(frozen=True)
class TakeOver:
    link_hash: str
    session_hash: str
    device: str = ""


@dataclass(frozen=True)
class SignInByLink:
    link_hash: str
    session_hash: str
    device: str = ""


@dataclass(frozen=True)
class OpenWall:
    link_hash: str
    session_hash: str


@act("account.accept_invitation", AcceptInvitation, HOUSE_ONLY)
def accept_invitation(given: AcceptInvitation, here: Occasion) -> Answer:
    """The act's id becomes the account's id."""
    link = _valid(given.link_hash, here, LinkKind.INVITATION, LinkKind.SETUP)
    if link.kind is LinkKind.SETUP and here.tx.accounts.count():
        raise refuse("already_set_up")
    email = checked_email(given.email)
    if here.tx.accounts.first(email=email) is not None:
        raise refuse("email_taken")
    if not given.name or len(given.name) > LONGEST_TITLE:
        raise refuse("name_missing", most=LONGEST_TITLE)
    account = Account(AccountId(here.act), given.name, email, link.role, here.now, password_hash=given.password_hash)
    here.tx.accounts.add(account)
    _use(link, here)
    let_in(account.id, given.session_hash, given.device, here)
    here.record(AccountChanged(account.id))
    return {"account": account.id}


@act("workshop.take_over", TakeOver, HOUSE_ONLY)
def take_over(given: TakeOver, here: Occasion) -> Answer:
    """Somebody without an account of their own leads this one workshop from now on."""
    link = _valid(given.link_hash, here, LinkKind.HANDOVER)
    workshop = here.workshop()
    if link.workshop != workshop.id:
        raise refuse("link_unknown")
    account = Account(AccountId(here.act), "Übergabe", f"{here.act}@{NO_MAIL}", Role.READER, here.now)
    here.tx.accounts.add(account)
    here.tx.staff.add(Staff(Staff.key(workshop.id, account.id), workshop.id, account.id, Role.FACILITATOR))
    here.record(StaffChanged(account.id, Role.FACILITATOR.value))
    _use(link, here)
    let_in(account.id, given.session_hash, given.device, here)
    return {"workshop": workshop.id}


@act("account.sign_in_by_link", SignInByLink, HOUSE_ONLY)
def sign_in_by_link(given: SignInByLink, here: Occasion) -> Answer:
    link = _valid(given.link_hash, here, LinkKind.SIGN_IN)
    account = here.tx.accounts.get(link.account or "")
    if account is None or account.disabled_at is not None:
        raise refuse("link_unknown")
    _use(link, here)
    let_in(account.id, given.session_hash, given.device, here)
    return {"account": account.id}


@act("wall.come_in", OpenWall, HOUSE_ONLY)
def open_wall(given: OpenWall, here: Occasion) -> Answer:
    link = _valid(given.link_hash, here, LinkKind.PROJECTOR)
    if link.workshop != here.room:
        raise refuse("link_unknown")
    here.tx.sessions.add(
        Session(SessionId(here.act), given.session_hash, here.now, here.now + WALL_KEPT, workshop=link.workshop)
    )
    return {"workshop": link.workshop}


def checked_email(email: str) -> str:
    name, at, host = email.strip().lower().partition("@")
    if not (name and at and "." in host) or len(email) > LONGEST_TITLE or " " in email.strip():
        raise refuse("email_wrong")
    return f"{name}@{host}"


def _valid(link_hash: str, here: Occasion, *kinds: LinkKind) -> Link:
    link = here.tx.links.first(token_hash=link_hash)
    if link is None or link.kind not in kinds or not link.is_valid(here.now):
        raise refuse("link_unknown")
    return link


def _use(link: Link, here: Occasion) -> None:
    here.tx.links.put(replace(link, used_at=here.now))
