"""Give a colleague a role in a workshop or series, or take it back."""

from dataclasses import dataclass

from qidtool.actions.act import act
from qidtool.actions.occasion import Occasion
from qidtool.actions.ports import Answer
from qidtool.actions.use_link import checked_email
from qidtool.domain.errors import refuse
from qidtool.domain.events import StaffChanged
from qidtool.domain.ids import AccountId
from qidtool.domain.people import Staff
from qidtool.domain.roles import LEADERS, STAFF, Role


@dataclass(frozen=True)
class Appoint:
    email: str
    role: Role


@dataclass(frozen=True)
class Dismiss:
    account: AccountId


@act("staff.appoint", Appoint, LEADERS)
def appoint(given: Appoint, here: Occasion) -> Answer:
    if given.role not in STAFF - {Role.OPERATOR}:
        raise refuse("role_unknown")
    here.require_outside_house()
    account = here.tx.accounts.first(email=checked_email(given.email))
    if account is None or account.disabled_at is not None:
        raise refuse("account_unknown")
    key = Staff.key(here.room, account.id)
    before = here.tx.staff.get(key)
    place = Staff(key, here.room, account.id, given.role)
    if before is None:
        here.tx.staff.add(place)
    else:
        _keep_one_leader(before, given.role, here)
        here.tx.staff.put(place)
    return {"n": here.record(StaffChanged(account.id, given.role.value))}


@act("staff.dismiss", Dismiss, LEADERS)
def dismiss(given: Dismiss, here: Occasion) -> Answer:
    before = here.tx.staff.get(Staff.key(here.room, given.account))
    if before is None:
        raise refuse("account_unknown")
    _keep_one_leader(before, None, here)
    here.tx.staff.drop(before.id)
    return {"n": here.record(StaffChanged(given.account, ""))}


def _keep_one_leader(before: Staff, role: Role | None, here: Occasion) -> None:
    """A series somebody else leads covers its workshops; a room nobody leads would be lost."""
    if before.role is not Role.FACILITATOR or role is Role.FACILITATOR:
        return
    rooms = {before.room}
    workshop = here.tx.workshops.get(here.room)
    if workshop is not None:
        rooms.add(workshop.series)
    leaders = [one for room in rooms for one in here.tx.staff.where(room=room, role=Role.FACILITATOR.value)]
    if [one.id for one in leaders] == [before.id]:
        raise refuse("last_leader")
