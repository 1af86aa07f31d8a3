"""What people contribute: one text in one slot of a step; its words are kept apart, in one place only."""

from dataclasses import dataclass
from enum import StrEnum

from qidtool.domain.ids import AccountId, ContributionId, GroupId, ParticipantId, StepId, WorkshopId
from qidtool.domain.moments import Millis
from qidtool.domain.people import Source


class ContributionStatus(StrEnum):
    WAITING = "waiting"
    """Written, and not yet approved for the wall."""
    VISIBLE = "visible"
    HIDDEN = "hidden"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True)
class Contribution:
    id: ContributionId
    workshop: WorkshopId
    step: StepId
    input: str
    prompt: str
    pass_id: str
    written_at: Millis
    participant: ParticipantId | None = None
    entered_by: AccountId | None = None
    """The member of staff who typed it, for themselves or on somebody's behalf."""
    source: Source = Source.PHONE
    status: ContributionStatus = ContributionStatus.VISIBLE
    on_wall: bool = False
    late: bool = False
    version: int = 1
    group: GroupId | None = None
    """The group its writer belonged to at that moment, or for which it was written; it stays so for good."""
    for_group: bool = False
    """The group's own: whoever sits in it may change it, and all of their phones show it."""
    row: int | None = None
    """Where it lies in a pyramid, counted from the base, or its rank, counted from the first."""
    about: str = ""
    """What it belongs to: another contribution or a prompt, by id. A choice and a dot are nothing but this."""
    marks: tuple[str, ...] = ()
    """What was ticked beside it, by the ids of its input's marks."""
    passages: tuple[tuple[int, int], ...] = ()
    """Parts of its words that stand out, from sign to sign, so that the words are still kept in one place only."""

    @property
    def is_documented(self) -> bool:
        """Written down by the documentation for a room or a group: nobody of those who take part wrote it."""
        return self.source is Source.DOCUMENTER

    def placing(self) -> "Placing":
        return Placing(self.row, self.about, self.marks, self.passages)


@dataclass(frozen=True)
class Placing:
    """All about a contribution that can be changed without touching its words."""

    row: int | None = None
    about: str = ""
    marks: tuple[str, ...] = ()
    passages: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True)
class Wording:
    """One version of a contribution's words."""

    id: str
    contribution: ContributionId
    version: int
    written_at: Millis
    text: str

    @staticmethod
    def key(contribution: ContributionId, version: int) -> str:
        return f"{contribution}/{version}"
