"""Accounts: passwords, roles, disabling and enabling."""

import pytest

from qidtool.domain.errors import Refusal
from qidtool.domain.ids import HOUSE, new_id
from tests.cast import Cast


def test_a_new_password_ends_every_other_session(cast: Cast) -> None:
    mara, phone, tablet = cast.actor("Mara"), new_id(), new_id()
    for session in (phone, tablet):
        cast.house_does("session.start", HOUSE, session, account=mara.account, token_hash=new_id())
    cast.house_does("account.change_password", account=mara.account, password_hash="neu", keeps=phone)
    read = cast.gate.store.read
    running = read(lambda reading: [one.id for one in reading.sessions.where(account=mara.account, revoked_at=None)])
    account = read(lambda reading: reading.accounts.get(mara.account or ""))
    assert running == [phone]
    assert account is not None
    assert account.password_hash == "neu"


def test_a_disabled_account_is_out_at_once_until_it_is_enabled(cast: Cast) -> None:
    mara = cast.actor("Mara").account
    cast.acts("Olaf", HOUSE, "account.enable", account=mara, enabled=False)
    with pytest.raises(Refusal, match="signed_out"):
        cast.acts("Mara", HOUSE, "series.plan", title="Vier Orte")
    with pytest.raises(Refusal, match="signed_out"):
        cast.house_does("session.start", account=mara, token_hash=new_id())
    cast.acts("Olaf", HOUSE, "account.enable", account=mara, enabled=True)
    cast.house_does("session.start", account=mara, token_hash=new_id())


def test_another_role_counts_at_once(cast: Cast) -> None:
    rita = cast.actor("Rita").account
    with pytest.raises(Refusal, match="not_allowed"):
        cast.acts("Rita", HOUSE, "series.plan", title="Vier Orte")
    cast.acts("Olaf", HOUSE, "account.change_role", account=rita, role="facilitator")
    cast.acts("Rita", HOUSE, "series.plan", title="Vier Orte")


def test_an_operator_must_stay(cast: Cast) -> None:
    olaf = cast.actor("Olaf").account
    for act, change in (("account.enable", {"enabled": False}), ("account.change_role", {"role": "reader"})):
        with pytest.raises(Refusal, match="last_operator"):
            cast.acts("Olaf", HOUSE, act, account=olaf, **change)


def test_what_is_not_there_is_refused(cast: Cast) -> None:
    rita = cast.actor("Rita").account
    with pytest.raises(Refusal, match="role_unknown"):
        cast.acts("Olaf", HOUSE, "account.change_role", account=rita, role="projector")
    with pytest.raises(Refusal, match="account_unknown"):
        cast.acts("Olaf", HOUSE, "account.enable", account="niemand", enabled=False)
    with pytest.raises(Refusal, match="account_unknown"):
        cast.house_does("account.change_password", account="niemand", password_hash="neu")


def test_only_operators_touch_accounts(cast: Cast) -> None:
    rita = cast.actor("Rita").account
    for act, change in (("account.enable", {"enabled": False}), ("account.change_role", {"role": "operator"})):
        with pytest.raises(Refusal, match="not_allowed"):
            cast.acts("Mara", HOUSE, act, account=rita, **change)
