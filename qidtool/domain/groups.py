"""Working groups: who sits together, about what, at which table, and how people come into one."""

from dataclasses import dataclass
from enum import StrEnum

from qidtool.domain.ids import GroupId, WorkshopId
from qidtool.domain.moments import Millis


class Grouping(StrEnum):
    """How people come into a group; what happens to those who join late follows from it."""

    NONE = "none"
    HAND = "hand"
    """The moderation puts everybody where they belong."""
    CHOICE = "choice"
    """Everybody chooses on their phone, and may choose again."""
    SPREAD = "spread"
    """Functions and regions are mixed, and whoever joins late comes where they are missing most."""
    GATHER = "gather"
    """People of one function sit together, and whoever joins late comes to their like."""


class GroupKind(StrEnum):
    """Whether those in a group hold functions of one kind or of several."""

    HOMOGENEOUS = "homogeneous"
    HETEROGENEOUS = "heterogeneous"


@dataclass(frozen=True)
class Group:
    id: GroupId
    workshop: WorkshopId
    position: int
    name: str
    table: str = ""
    theme: str = ""
    kind: GroupKind | None = None
    """Decided by a person; until then a screen proposes one from who is in the group."""
    dissolved_at: Millis | None = None
    """Groups are dissolved instead of dropped: what they wrote keeps its origin, and a forming can be taken back."""
