"""What the goals amount to: a sheet for each goal of each group, with hints on what may still be missing."""

from collections.abc import Iterable

from qidtool.methodkit import Block, Cell, Entry, Grid, GroupName, Heading, Item, Items, Results, Words, items_of

from .hints import OTHERS, OURS, hints

__all__ = ["OTHERS", "OURS", "tells"]

FIELDS = ("specific", "measurable", "attractive", "realistic", "timed")
PATHS = ("needs", "brakes", "measures", "who")


def tells(results: Results) -> tuple[Block, ...]:
    """What is about all goals stands before the groups: below their headings it would be about the last one."""
    groups = [block for group in results.groups for block in _of_group(results, group)]
    special = results.say("Besonderheit der Ziele")
    return (*(Words(one.text, (one.id,), special) for one in results.entries_in("special")), *groups)


def _of_group(results: Results, group: GroupName) -> Iterable[Block]:
    goals = results.entries_in("goals", group=group.id)
    if goals:
        yield Heading(group.name)
    for goal in goals:
        yield from _sheet(results, goal)


def _sheet(results: Results, goal: Entry) -> Iterable[Block]:
    yield Words(goal.text, (goal.id,), results.say("Handlungsziel"))
    fields = [one for slot in FIELDS for one in results.entries_in(slot, about=goal.id)]
    if fields:
        head = (results.say("Frage"), results.say("Antwort"))
        rows = tuple((Cell(results.input(one.input).label), Cell(one.text, (one.id,))) for one in fields)
        yield Grid(results.say("Geschärft"), head, rows)
    for slot in PATHS:
        if found := results.entries_in(slot, about=goal.id):
            yield Items(results.input(slot).label, items_of(found))
    yield from _agency(results, goal)
    if missing := hints(results, goal):
        yield Items(results.say("Hinweise"), tuple(Item(one) for one in missing))


def _agency(results: Results, goal: Entry) -> Iterable[Items]:
    """What is ticked as both stands under both; what is ticked as neither is left open."""
    found = results.entries_in("agency", about=goal.id)
    kinds = (
        (results.say("Das können wir selbst"), [one for one in found if OURS in one.marks]),
        (results.say("Das müssen andere tun"), [one for one in found if OTHERS in one.marks]),
        (results.say("Noch offen, bei wem es liegt"), [one for one in found if not one.marks]),
    )
    for label, entries in kinds:
        if entries:
            yield Items(label, items_of(entries))
