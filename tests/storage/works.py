"""Small pieces of work for the writer: good ones, and such that fail in every way there is."""

from collections.abc import Callable
from typing import cast

from sqlalchemy import text

from qidtool.actions.ports import Answer, Task, Tx
from qidtool.domain.errors import refuse
from qidtool.domain.events import AccountChanged
from qidtool.domain.ids import HOUSE, AccountId, new_id
from qidtool.domain.people import Account, Staff
from qidtool.domain.roles import Role
from qidtool.storage.unit_of_work import UnitOfWork

Work = Callable[[Tx], Answer]


def task(work: Work) -> Task:
    return Task(HOUSE, "tests", None, work)


def makes(name: str, key: str = "") -> Work:
    """An account and its event."""

    def work(tx: Tx) -> Answer:
        account = AccountId(key or new_id())
        tx.accounts.add(Account(account, name, f"{new_id()}@beispiel.invalid", Role.READER, tx.now))
        return {"n": tx.append(HOUSE, AccountChanged(account))}

    return work


def is_refused(tx: Tx) -> Answer:
    makes("refused")(tx)
    raise refuse("not_allowed")


def breaks(tx: Tx) -> Answer:
    makes("broken")(tx)
    raise ZeroDivisionError


def brings_what_does_not_fit(tx: Tx) -> Answer:
    """A moment beyond what either database can hold."""
    makes("too much")(tx)
    account = AccountId(new_id())
    tx.accounts.add(Account(account, "too much", f"{account}@beispiel.invalid", Role.READER, 2**70))
    return {}


def cannot_be_committed(tx: Tx) -> Answer:
    """A place in the staff for nobody, which the database notices only when everything is to be committed."""
    connection = cast(UnitOfWork, tx).connection
    is_sqlite = connection.dialect.name == "sqlite"
    later = "ALTER TABLE staff ALTER CONSTRAINT fk_staff_account DEFERRABLE INITIALLY DEFERRED"
    connection.execute(text("PRAGMA defer_foreign_keys = ON" if is_sqlite else later))
    tx.staff.add(Staff(new_id(), HOUSE, AccountId("nobody"), Role.READER))
    return {}
