"""Change an account's password or role, disable it and enable it again."""

from dataclasses import dataclass, replace

from qidtool.actions.act import act
from qidtool.actions.end_session import end_sessions
from qidtool.actions.occasion import Occasion
from qidtool.actions.ports import Answer
from qidtool.domain.errors import refuse
from qidtool.domain.events import AccountChanged
from qidtool.domain.ids import AccountId, SessionId
from qidtool.domain.people import Account
from qidtool.domain.roles import HOUSE_ONLY, OPERATORS, STAFF, Role


@dataclass(frozen=True)
class ChangePassword:
    account: AccountId
    password_hash: str
    keeps: SessionId | None = None
    """The session in which the password is changed stays; all others end."""
    is_same: bool = False
    """Only hashed anew, as today's advice asks: nobody is signed out."""


@dataclass(frozen=True)
class EnableAccount:
    account: AccountId
    enabled: bool


@dataclass(frozen=True)
class ChangeRole:
    account: AccountId
    role: Role


@act("account.change_password", ChangePassword, HOUSE_ONLY)
def change_password(given: ChangePassword, here: Occasion) -> Answer:
    account = _account(given.account, here)
    here.tx.accounts.put(replace(account, password_hash=given.password_hash))
    if not given.is_same:
        others = [one for one in here.tx.sessions.where(account=account.id) if one.id != given.keeps]
        end_sessions(others, here)
    return {"n": here.record(AccountChanged(account.id))}


@act("account.enable", EnableAccount, OPERATORS)
def enable_account(given: EnableAccount, here: Occasion) -> Answer:
    here.require_house()
    account = _account(given.account, here)
    if not given.enabled:
        _keep_one_operator(account, here)
        end_sessions(here.tx.sessions.where(account=account.id), here)
    here.tx.accounts.put(replace(account, disabled_at=None if given.enabled else here.now))
    return {"n": here.record(AccountChanged(account.id))}


@act("account.change_role", ChangeRole, OPERATORS)
def change_role(given: ChangeRole, here: Occasion) -> Answer:
    here.require_house()
    account = _account(given.account, here)
    if given.role not in STAFF:
        raise refuse("role_unknown")
    if given.role is not Role.OPERATOR:
        _keep_one_operator(account, here)
    here.tx.accounts.put(replace(account, role=given.role))
    return {"n": here.record(AccountChanged(account.id))}


def _keep_one_operator(account: Account, here: Occasion) -> None:
    """A house without an operator could never invite one."""
    operators = here.tx.accounts.where(role=Role.OPERATOR.value, disabled_at=None)
    if [one.id for one in operators] == [account.id]:
        raise refuse("last_operator")


def _account(account_id: AccountId, here: Occasion) -> Account:
    found = here.tx.accounts.get(account_id)
    if found is None:
        raise refuse("account_unknown")
    return found
