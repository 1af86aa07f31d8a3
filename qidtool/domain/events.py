"""Everything that can happen, as numbered events carry it: ids and states, never people's words."""

from dataclasses import dataclass, field
from typing import ClassVar

from qidtool.domain.agenda import StepState, Timer
from qidtool.domain.ids import (
    AccountId,
    CloudId,
    ContributionId,
    GroupId,
    JobId,
    ParticipantId,
    SeriesId,
    SessionId,
    StepId,
    TermCorrectionId,
    WorkshopId,
)


@dataclass(frozen=True)
class Event:
    """One thing that happened in a room; `version` grows when the fields of a kind change."""

    kind: ClassVar[str]
    version: ClassVar[int] = 1


@dataclass(frozen=True)
class SeriesPlanned(Event):
    """A series was set up."""

    kind = "series_planned"
    series: SeriesId


@dataclass(frozen=True)
class SeriesChanged(Event):
    """A series' title, question, themes or privacy details changed."""

    kind = "series_changed"
    series: SeriesId


@dataclass(frozen=True)
class WorkshopPlanned(Event):
    """A workshop was set up."""

    kind = "workshop_planned"
    workshop: WorkshopId


@dataclass(frozen=True)
class WorkshopChanged(Event):
    """A workshop's title, place, day or marked words changed, or something of its series that phones show."""

    kind = "workshop_changed"
    workshop: WorkshopId


@dataclass(frozen=True)
class WorkshopMoved(Event):
    """A workshop was opened, ended or opened again."""

    kind = "workshop_moved"
    workshop: WorkshopId
    before: str
    after: str


@dataclass(frozen=True)
class AgendaChanged(Event):
    """Steps were added, edited, moved or taken out; taken-out steps are gone from every screen."""

    kind = "agenda_changed"
    steps: tuple[StepId, ...]


@dataclass(frozen=True)
class StepMoved(Event):
    """The moderation opened, closed, showed, reopened, locked or turned a step, or sent its groups to other posters."""

    kind = "step_moved"
    version = 2
    step: StepId
    before: StepState
    after: StepState
    takes_back: int | None = None
    """The number of the move that this one takes back."""
    timer: Timer | None = None
    """The clock as it ran before the groups went to other posters."""

    @property
    def is_rotation(self) -> bool:
        return self.before.turn != self.after.turn and self.before.pass_id == self.after.pass_id


@dataclass(frozen=True)
class TimerChanged(Event):
    """A step's timer was set, extended or stopped."""

    kind = "timer_changed"
    step: StepId


@dataclass(frozen=True)
class WallChanged(Event):
    """The projector shows something else, was frozen, or revealed what had waited."""

    kind = "wall_changed"
    version = 2
    workshop: WorkshopId
    revealed: tuple[ContributionId, ...] = ()
    phones: bool = False
    """Whether it concerns phones: they may, or may no longer, read along."""
    steps: tuple[StepId, ...] = ()
    """Those whose slides had waited."""


@dataclass(frozen=True)
class ParticipantJoined(Event):
    """Somebody joined by phone, or was added by the moderation."""

    kind = "participant_joined"
    participant: ParticipantId


@dataclass(frozen=True)
class ParticipantChanged(Event):
    """Somebody's name, function or region changed."""

    kind = "participant_changed"
    participant: ParticipantId
    groups: tuple[GroupId, ...] = ()
    """The group whose proposed kind may change with it."""


@dataclass(frozen=True)
class ParticipantRemoved(Event):
    """The moderation took somebody out of the workshop; their contributions stay."""

    kind = "participant_removed"
    participant: ParticipantId


@dataclass(frozen=True)
class ParticipantGrouped(Event):
    """Somebody was put into a group, changed to another, or left theirs."""

    kind = "participant_grouped"
    participant: ParticipantId
    before: GroupId | None
    after: GroupId | None
    contributions: tuple[ContributionId, ...] = ()
    """What both groups have written: the one's leaves the phone, the other's comes."""


@dataclass(frozen=True)
class GroupsChanged(Event):
    """Groups were made, renamed, given a theme or a table, named as of one kind or mixed, or dissolved."""

    kind = "groups_changed"
    groups: tuple[GroupId, ...]


@dataclass(frozen=True)
class GroupsFormed(Event):
    """Groups were formed of all who are present, or such a forming was taken back; says what there was before."""

    kind = "groups_formed"
    former: tuple[GroupId, ...] = ()
    seats: tuple[tuple[ParticipantId, GroupId], ...] = ()
    """Who sat where; everybody else sat in no group."""
    grouping: str = ""
    takes_back: int | None = None
    """The number of the forming that this one takes back."""


@dataclass(frozen=True)
class ContributionEvent(Event):
    """What all events of one contribution say; `wall` includes a projector that showed it until now."""

    contribution: ContributionId
    step: StepId
    readers: tuple[ParticipantId, ...]
    """Whose phones show it as their own: its author's, or those of its group."""
    wall: bool
    """Whether the projector shows it."""
    shared: bool = field(default=False, kw_only=True)
    """Whether it hangs on a poster that all groups share, so that every phone hears of it."""
    documented: bool = field(default=False, kw_only=True)
    """Whether the documentation wrote it, so that who keeps the protocol hears of it."""


@dataclass(frozen=True)
class ContributionWritten(ContributionEvent):
    """A contribution came in: from a phone, from paper, or from the documentation."""

    kind = "contribution_written"
    version = 4


@dataclass(frozen=True)
class ContributionEdited(ContributionEvent):
    """Its words changed; new ones may have to wait for approval."""

    kind = "contribution_edited"
    version = 4


@dataclass(frozen=True)
class ContributionArranged(ContributionEvent):
    """It lies in another row, is about something else, or was marked; its words stay as they are."""

    kind = "contribution_arranged"
    version = 3


@dataclass(frozen=True)
class ContributionWithdrawn(ContributionEvent):
    """Its author took it back; its words are gone."""

    kind = "contribution_withdrawn"
    version = 4


@dataclass(frozen=True)
class ContributionModerated(ContributionEvent):
    """The moderation hid a contribution, showed it again, approved it or took the approval back."""

    kind = "contribution_moderated"
    version = 4
    status: str


@dataclass(frozen=True)
class CloudChanged(Event):
    """A word cloud was asked for, is counted in another way, was drawn anew, or lost words that were taken back."""

    kind = "cloud_changed"
    cloud: CloudId


@dataclass(frozen=True)
class WordsCorrected(Event):
    """Terms were joined, split, renamed or excluded by hand, or this was taken back.

    In the series' own journal: words that nobody says any more have left the correction, or all of it is gone.
    """

    kind = "words_corrected"
    correction: TermCorrectionId


@dataclass(frozen=True)
class JobChanged(Event):
    """Long work was asked for, begun, ended, failed or cancelled."""

    kind = "job_changed"
    job: JobId
    status: str


@dataclass(frozen=True)
class StaffChanged(Event):
    """Somebody was given, or lost, a role in a workshop or series."""

    kind = "staff_changed"
    account: AccountId
    role: str


@dataclass(frozen=True)
class AccountChanged(Event):
    """An account was made, changed, disabled or enabled."""

    kind = "account_changed"
    account: AccountId


@dataclass(frozen=True)
class SessionsEnded(Event):
    """Somebody signed out or was signed out; their live connections are closed."""

    kind = "sessions_ended"
    sessions: tuple[SessionId, ...]
