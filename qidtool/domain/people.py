"""People: participants with a pseudonym, accounts of the staff, and what lets each of them in."""

from dataclasses import dataclass
from enum import StrEnum

from qidtool.domain.ids import AccountId, GroupId, LinkId, ParticipantId, RoomId, SessionId, WorkshopId
from qidtool.domain.moments import Millis
from qidtool.domain.roles import Role

NO_MAIL = "uebergabe.invalid"
"""Stands behind the @ of accounts that have no address, because they came by a hand-over link."""


class Source(StrEnum):
    """How somebody takes part, and how a contribution came in."""

    PHONE = "phone"
    PAPER = "paper"
    DOCUMENTER = "documenter"
    """Only of contributions: the documentation wrote down what was said in a room or a group; nobody's own words."""


@dataclass(frozen=True)
class Participant:
    id: ParticipantId
    workshop: WorkshopId
    joined_at: Millis
    name: str = ""
    function: str = ""
    region: str = ""
    source: Source = Source.PHONE
    removed_at: Millis | None = None
    group: GroupId | None = None


@dataclass(frozen=True)
class Account:
    id: AccountId
    name: str
    email: str
    role: Role
    created_at: Millis
    password_hash: str = ""
    """Empty for somebody who came by a hand-over link and has no password."""
    disabled_at: Millis | None = None

    @property
    def came_by_hand_over(self) -> bool:
        return self.email.endswith(f"@{NO_MAIL}")


@dataclass(frozen=True)
class Staff:
    """An account's place in one workshop or series."""

    id: str
    room: RoomId
    account: AccountId
    role: Role

    @staticmethod
    def key(room: RoomId, account: AccountId) -> str:
        return f"{room}/{account}"


@dataclass(frozen=True)
class Session:
    """Somebody who is let in: an account, a participant's phone or a projector. Only the token's hash is kept."""

    id: SessionId
    token_hash: str
    created_at: Millis
    expires_at: Millis
    account: AccountId | None = None
    participant: ParticipantId | None = None
    workshop: WorkshopId | None = None
    device: str = ""
    revoked_at: Millis | None = None

    def is_valid(self, at: Millis) -> bool:
        return self.revoked_at is None and at < self.expires_at


class LinkKind(StrEnum):
    SETUP = "setup"
    INVITATION = "invitation"
    HANDOVER = "handover"
    PROJECTOR = "projector"
    SIGN_IN = "sign_in"
    """For an account whose password is lost or was never set; made on the command line only."""


@dataclass(frozen=True)
class Link:
    """A link that lets somebody in; the token stands only in the link itself."""

    id: LinkId
    token_hash: str
    kind: LinkKind
    role: Role
    created_at: Millis
    expires_at: Millis
    workshop: WorkshopId | None = None
    account: AccountId | None = None
    """Whom a sign-in link lets in."""
    created_by: AccountId | None = None
    used_at: Millis | None = None
    revoked_at: Millis | None = None

    def is_valid(self, at: Millis) -> bool:
        is_spent = self.used_at is not None and self.kind is not LinkKind.PROJECTOR
        return self.revoked_at is None and not is_spent and at < self.expires_at
