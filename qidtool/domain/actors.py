"""Who is acting: an account, a participant's phone, a projector, a stranger, or the house itself."""

from dataclasses import dataclass

from qidtool.domain.ids import AccountId, ParticipantId, SessionId, WorkshopId


@dataclass(frozen=True)
class Actor:
    """What a session says of its holder; roles and validity are looked up afresh for every act."""

    session: SessionId | None = None
    account: AccountId | None = None
    participant: ParticipantId | None = None
    workshop: WorkshopId | None = None
    is_house: bool = False

    @property
    def key(self) -> str:
        """Under this key an act's answer is remembered, so that the same act has no second effect."""
        if self.is_house:
            return "house"
        if self.account:
            return f"account:{self.account}"
        if self.participant:
            return f"participant:{self.participant}"
        return f"projector:{self.workshop}" if self.workshop else "stranger"


STRANGER = Actor()
THE_HOUSE = Actor(is_house=True)
"""For what no client may ask for: the command line, pages that have checked a password or a link, and the calendar."""
