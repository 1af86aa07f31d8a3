"""Let an account in, after its password or its link has been checked."""

from dataclasses import dataclass

from qidtool.actions.act import act
from qidtool.actions.occasion import Occasion
from qidtool.actions.ports import Answer
from qidtool.domain.errors import refuse
from qidtool.domain.ids import AccountId, SessionId
from qidtool.domain.moments import DAY
from qidtool.domain.people import Session
from qidtool.domain.roles import HOUSE_ONLY

SIGNED_IN = 14 * DAY


@dataclass(frozen=True)
class StartSession:
    account: AccountId
    token_hash: str
    device: str = ""


@act("session.start", StartSession, HOUSE_ONLY)
def start_session(given: StartSession, here: Occasion) -> Answer:
    account = here.tx.accounts.get(given.account)
    if account is None or account.disabled_at is not None:
        raise refuse("signed_out")
    let_in(account.id, given.token_hash, given.device, here)
    return {}


def let_in(account: AccountId, token_hash: str, device: str, here: Occasion) -> None:
    here.tx.sessions.add(
        Session(
            id=SessionId(here.act),
            token_hash=token_hash,
            created_at=here.now,
            expires_at=here.now + SIGNED_IN,
            account=account,
            device=device[:160],
        )
    )
