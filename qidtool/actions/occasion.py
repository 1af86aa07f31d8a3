"""Where and by whom an act is done, together with the open transaction."""

from dataclasses import dataclass

from qidtool.actions.ports import Methods, Tx
from qidtool.domain.actors import Actor
from qidtool.domain.agenda import Step
from qidtool.domain.clouds import Cloud
from qidtool.domain.contributions import Contribution
from qidtool.domain.errors import refuse
from qidtool.domain.events import Event
from qidtool.domain.groups import Group
from qidtool.domain.ids import (
    HOUSE,
    ActId,
    CloudId,
    ContributionId,
    GroupId,
    JobId,
    ParticipantId,
    PictureId,
    ProtocolEntryId,
    RoomId,
    StepId,
)
from qidtool.domain.jobs import Job
from qidtool.domain.moments import Millis
from qidtool.domain.people import Participant
from qidtool.domain.pictures import Picture
from qidtool.domain.protocol import ProtocolEntry
from qidtool.domain.roles import Role
from qidtool.domain.series import Series
from qidtool.domain.workshop import Workshop


@dataclass(frozen=True)
class Occasion:
    """The room comes from who was let in where, so whatever lies in another room is simply not found here."""

    tx: Tx
    actor: Actor
    room: RoomId
    act: ActId
    roles: frozenset[Role]
    methods: Methods

    @property
    def now(self) -> Millis:
        return self.tx.now

    def record(self, event: Event) -> int:
        return self.tx.append(self.room, event)

    def require_house(self) -> None:
        """Leading one workshop gives no say in the house."""
        if self.room != HOUSE:
            raise refuse("not_allowed")

    def require_outside_house(self) -> None:
        """Roles in the house itself are the operator's to give."""
        if self.room == HOUSE:
            raise refuse("not_allowed")

    def workshop(self) -> Workshop:
        found = self.tx.workshops.get(self.room)
        if found is None:
            raise refuse("workshop_unknown")
        return found

    def series(self) -> Series:
        found = self.tx.series.get(self.room)
        if found is None:
            raise refuse("series_unknown")
        return found

    def step(self, step: StepId) -> Step:
        found = self.tx.steps.get(step)
        if found is None or found.workshop != self.room:
            raise refuse("step_unknown")
        return found

    def contribution(self, contribution: ContributionId) -> Contribution:
        found = self.tx.contributions.get(contribution)
        if found is None or found.workshop != self.room:
            raise refuse("contribution_unknown")
        return found

    def cloud(self, cloud: CloudId) -> Cloud:
        found = self.tx.clouds.get(cloud)
        if found is None or found.room != self.room:
            raise refuse("cloud_unknown")
        return found

    def protocol_entry(self, entry: ProtocolEntryId) -> ProtocolEntry:
        found = self.tx.protocol.get(entry)
        if found is None or found.workshop != self.room:
            raise refuse("protocol_entry_unknown")
        return found

    def job(self, job: JobId) -> Job:
        found = self.tx.jobs.get(job)
        if found is None or found.room != self.room:
            raise refuse("job_unknown")
        return found

    def picture(self, picture: PictureId) -> Picture:
        found = self.tx.pictures.get(picture)
        if found is None or found.workshop != self.room:
            raise refuse("picture_unknown")
        return found

    def group(self, group: GroupId) -> Group:
        found = self.tx.groups.get(group)
        if found is None or found.workshop != self.room or found.dissolved_at is not None:
            raise refuse("group_unknown")
        return found

    def participant(self, participant: ParticipantId) -> Participant:
        found = self.tx.participants.get(participant)
        if found is None or found.workshop != self.room or found.removed_at is not None:
            raise refuse("participant_unknown")
        return found
