"""Keep the protocol of a day: take down a note, a quote or a photo, put it right, take it out again."""

from dataclasses import dataclass, replace

from qidtool.actions.act import act
from qidtool.actions.describe_picture import describe_photos_of
from qidtool.actions.forget_results import forget_results
from qidtool.actions.occasion import Occasion
from qidtool.actions.ports import Answer
from qidtool.actions.remove_picture import remove_pictures_of
from qidtool.domain.errors import refuse
from qidtool.domain.ids import GroupId, ProtocolEntryId, StepId
from qidtool.domain.moments import Millis
from qidtool.domain.protocol import ProtocolEntry, ProtocolKind, checked, moment_kept, without_words
from qidtool.domain.protocol_events import ProtocolChanged, ProtocolRemoved, ProtocolWritten
from qidtool.domain.roles import TAKES_DOWN


@dataclass(frozen=True)
class WriteProtocol:
    kind: ProtocolKind
    said_at: Millis
    text: str = ""
    step: StepId | None = None
    group: GroupId | None = None
    special: bool = False
    speaker: str = ""
    exact: bool = False


@dataclass(frozen=True)
class ChangeProtocol:
    """All of what it says from now on; what is left out is empty. Its kind and its moment stay."""

    entry: ProtocolEntryId
    text: str = ""
    step: StepId | None = None
    group: GroupId | None = None
    special: bool = False
    speaker: str = ""
    exact: bool = False


@dataclass(frozen=True)
class RemoveProtocol:
    entry: ProtocolEntryId


@act("protocol.write", WriteProtocol, TAKES_DOWN)
def write_protocol(given: WriteProtocol, here: Occasion) -> Answer:
    """The act's id becomes the entry's id, so that it can be taken down only once."""
    workshop = here.workshop()
    said_at = moment_kept(given.said_at, workshop.created_at, here.now)
    key = ProtocolEntryId(here.act)
    empty = ProtocolEntry(key, workshop.id, given.kind, said_at, here.now, here.actor.account)
    here.tx.protocol.add(_saying(empty, given, here))
    return {"n": here.record(ProtocolWritten(key))}


@act("protocol.change", ChangeProtocol, TAKES_DOWN)
def change_protocol(given: ChangeProtocol, here: Occasion) -> Answer:
    """Whoever keeps the protocol may put right all of it. The old words are gone, from finished documents and
    photos as well.
    """
    before = _entry(given.entry, here)
    after = _saying(before, given, here)
    if after == before:
        return {}
    here.tx.protocol.put(after)
    if after.text != before.text:
        describe_photos_of(after, here)
    forget_results(here)
    return {"n": here.record(ProtocolChanged(before.id))}


@act("protocol.remove", RemoveProtocol, TAKES_DOWN)
def remove_protocol(given: RemoveProtocol, here: Occasion) -> Answer:
    """Removing twice is removing once. Its photos go with it."""
    before = here.protocol_entry(given.entry)
    if not before.is_there:
        return {}
    here.tx.protocol.put(without_words(before, here.now))
    remove_pictures_of(before.id, here)
    forget_results(here)
    return {"n": here.record(ProtocolRemoved(before.id))}


def _entry(key: ProtocolEntryId, here: Occasion) -> ProtocolEntry:
    found = here.protocol_entry(key)
    if not found.is_there:
        raise refuse("protocol_entry_removed")
    return found


def _saying(entry: ProtocolEntry, given: WriteProtocol | ChangeProtocol, here: Occasion) -> ProtocolEntry:
    return checked(
        replace(
            entry,
            text=given.text,
            step=_step(given.step, here),
            group=_group(given.group, here),
            special=given.special,
            speaker=given.speaker,
            exact=given.exact,
        )
    )


def _step(key: StepId | None, here: Occasion) -> StepId | None:
    """What was taken out of the day meanwhile is left out, rather than the words with it."""
    found = here.tx.steps.get(key) if key else None
    return found.id if found is not None and found.workshop == here.room else None


def _group(key: GroupId | None, here: Occasion) -> GroupId | None:
    """Also one that was dissolved since: it has said what it said."""
    found = here.tx.groups.get(key) if key else None
    return found.id if found is not None and found.workshop == here.room else None
