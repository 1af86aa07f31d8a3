"""What a documenter takes down on a day: notes, quotes and photos, each with the moment at which it was begun."""

from dataclasses import dataclass, replace
from enum import StrEnum

from qidtool.domain.errors import refuse
from qidtool.domain.ids import AccountId, GroupId, ProtocolEntryId, StepId, WorkshopId
from qidtool.domain.moments import Millis

LONGEST_WORDS = 4000
LONGEST_SPEAKER = 120


class ProtocolKind(StrEnum):
    NOTE = "note"
    QUOTE = "quote"
    PHOTO = "photo"
    """Its words say what is to be seen; the picture itself comes after it, and may come much later."""


@dataclass(frozen=True)
class ProtocolEntry:
    """Its words are kept here and nowhere else: other words take their place, and a removed entry has none."""

    id: ProtocolEntryId
    workshop: WorkshopId
    kind: ProtocolKind
    said_at: Millis
    """When it was begun on the documenter's device: the moment that is written down, however late it arrives."""
    written_at: Millis
    """When the house heard of it."""
    written_by: AccountId | None
    step: StepId | None = None
    group: GroupId | None = None
    text: str = ""
    special: bool = False
    """A Besonderheit: what was out of the ordinary in this round."""
    speaker: str = ""
    """Who said it, in the documenter's words; only of quotes."""
    exact: bool = False
    """Word for word; else it is said in other words. Only of quotes."""
    removed_at: Millis | None = None

    @property
    def is_there(self) -> bool:
        return self.removed_at is None


def checked(entry: ProtocolEntry) -> ProtocolEntry:
    """A protocol is written before, during and after a day alike: no state of the workshop or of a step forbids it."""
    if not entry.text and entry.kind is not ProtocolKind.PHOTO:
        raise refuse("text_empty")
    if len(entry.text) > LONGEST_WORDS:
        raise refuse("text_too_long", most=LONGEST_WORDS, too_many=len(entry.text) - LONGEST_WORDS)
    if len(entry.speaker) > LONGEST_SPEAKER:
        raise refuse("detail_too_long", most=LONGEST_SPEAKER)
    if entry.kind is not ProtocolKind.QUOTE and (entry.speaker or entry.exact):
        raise refuse("message_wrong")
    return entry


def moment_kept(said_at: Millis, planned_at: Millis, now: Millis) -> Millis:
    """A device whose clock is wrong puts nothing into the future, nor before there was a workshop."""
    return min(max(said_at, planned_at), now)


def without_words(entry: ProtocolEntry, at: Millis) -> ProtocolEntry:
    return replace(entry, text="", speaker="", exact=False, special=False, removed_at=at)
