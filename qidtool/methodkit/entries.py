"""What stands in the results of a step one by one: every entry with its place, the groups, and who wrote."""

from collections.abc import Iterable
from dataclasses import dataclass

from qidtool.domain.contributions import Contribution
from qidtool.domain.groups import Group, GroupKind
from qidtool.domain.ids import ContributionId
from qidtool.domain.moments import Millis
from qidtool.domain.people import Participant
from qidtool.methodkit.readable import Readable


@dataclass(frozen=True)
class Entry:
    """One contribution; a choice and a dot say what they stand at."""

    id: ContributionId
    text: str
    input: str
    prompt: str
    pass_id: str
    group: str
    """The group it was written in or for, by id; empty if there was none."""
    person: str
    """Who wrote it, by a pseudonymous id; empty if it is nobody's."""
    row: int | None
    about: str
    marks: tuple[str, ...]
    passages: tuple[tuple[int, int], ...]
    written_at: Millis
    late: bool


@dataclass(frozen=True)
class GroupName:
    """A group as results speak of it."""

    id: str
    name: str
    """As it is shown, also if nobody named it."""
    kind: GroupKind | None = None
    theme: str = ""


@dataclass(frozen=True)
class Person:
    """Somebody who took part, without a name: what a method tells is printed."""

    id: str
    function: str = ""
    region: str = ""
    group: str = ""


def entry_of(one: Contribution, there: Readable) -> Entry:
    return Entry(
        one.id, there.texts[one.id], one.input, one.prompt, one.pass_id, one.group or "", one.participant or "",
        one.row, one.about, one.marks, one.passages, one.written_at, one.late,
    )  # fmt: skip


def group_names(groups: Iterable[Group], entries: Iterable[Entry], there: Readable) -> tuple[GroupName, ...]:
    """The groups of this step: those in which something was written, and those that still sit together.

    If people sat otherwise when this step was done, the groups of today have nothing to do with it.
    """
    known = sorted(groups, key=lambda one: (one.position, one.dissolved_at is not None, one.id))
    wrote = {one.group for one in entries}
    was_another_time = any(one.dissolved_at is not None and one.id in wrote for one in known)
    told = [one for one in known if one.id in wrote or (one.dissolved_at is None and not was_another_time)]
    return tuple(GroupName(one.id, there.groups[one.id], one.kind, one.theme) for one in told)


def people_of(participants: Iterable[Participant]) -> tuple[Person, ...]:
    present = [one for one in participants if one.removed_at is None]
    return tuple(Person(one.id, one.function, one.region, one.group or "") for one in present)
