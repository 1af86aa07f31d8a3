"""Who sits in which group: looked up only where a record depends on it, and then once for all who hear of it."""

from qidtool.actions.ports import Reading
from qidtool.domain.ids import GroupId, ParticipantId
from qidtool.domain.people import Participant


class Seats:
    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        self._members: dict[GroupId, dict[ParticipantId, Participant]] = {}

    def members(self, group: GroupId) -> dict[ParticipantId, Participant]:
        """At this moment, without those who were removed."""
        if group not in self._members:
            found = self._reading.participants.where(group=group, removed_at=None)
            self._members[group] = {one.id: one for one in found}
        return self._members[group]
